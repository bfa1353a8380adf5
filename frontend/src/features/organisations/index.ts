export { organisationsCatalogue } from "./catalogue";
export { OrganisationPage } from "./OrganisationPage";
export { OrganisationsPage } from "./OrganisationsPage";
export * from "./queries";
export { ORGANISATION_KINDS, SECTORS, useOrganisationWords } from "./words";
