export { PersonPage } from "./PersonPage";
export * from "./queries";
