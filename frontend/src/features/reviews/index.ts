export { hostOf } from "./addresses";
export * from "./queries";
export { ReviewsPage } from "./ReviewsPage";
export { REVIEW_KINDS } from "./words";
