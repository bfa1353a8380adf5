export { homeCatalogue } from "./catalogue";
export { HomePage } from "./HomePage";
export { latestQuery, upcomingQuery } from "./queries";
