export { networksCatalogue } from "./catalogue";
export { NetworkPage } from "./NetworkPage";
export { NetworksPage } from "./NetworksPage";
export * from "./queries";
