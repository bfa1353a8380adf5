export { searchCatalogue } from "./catalogue";
export { readWords, type SearchFor, searchQuery } from "./queries";
export { SearchPage } from "./SearchPage";
