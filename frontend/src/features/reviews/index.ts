export * from "./queries";
export { ReviewsPage } from "./ReviewsPage";
export { REVIEW_KINDS } from "./words";
