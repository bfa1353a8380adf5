export { regionsCatalogue } from "./catalogue";
export * from "./queries";
export { RegionPage } from "./RegionPage";
export { RegionsPage } from "./RegionsPage";
export { MEASURES } from "./states";
