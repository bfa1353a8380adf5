export { projectsCatalogue } from "./catalogue";
export { DocumentList } from "./DocumentList";
export { ProjectPage } from "./ProjectPage";
export { ProjectsPage } from "./ProjectsPage";
export * from "./queries";
export { PROJECT_KINDS, useProjectWords } from "./words";
