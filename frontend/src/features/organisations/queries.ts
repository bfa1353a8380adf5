import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";
import type { OrganisationRole } from "~/features/events";
import type { OrganisationKind, Sector } from "./words";

export interface OrganisationSearch {
  kind?: OrganisationKind;
  sector?: Sector;
  role?: OrganisationRole;
  region?: string;
  sort?: "-name";
}

const PAGE = 24;

const filters = ({ kind, sector, role, region }: OrganisationSearch) => ({
  ...(kind && { kind: [kind] }),
  ...(sector && { sector: [sector] }),
  ...(role && { role: [role] }),
  ...(region && { region: [region] }),
});

export const organisationsQuery = (search: OrganisationSearch) =>
  listOptions(["organisations", search], (cursor, signal) => body(api.GET("/api/v1/organisations", { params: { query: { ...filters(search), sort: search.sort, limit: PAGE, cursor } }, signal })));

export const organisationCountQuery = (search: OrganisationSearch) =>
  queryOptions({
    queryKey: ["organisations", "count", filters(search)],
    queryFn: ({ signal }) => body(api.GET("/api/v1/organisations/count", { params: { query: filters(search) }, signal })),
  });

export const organisationQuery = (organisation: string) =>
  queryOptions({ queryKey: ["organisation", organisation], queryFn: ({ signal }) => body(api.GET("/api/v1/organisations/{organisation}", { params: { path: { organisation } }, signal })) });

export const organisationEventsQuery = (organisation: string) =>
  listOptions(["organisation", organisation, "events"], (cursor, signal) => body(api.GET("/api/v1/events", { params: { query: { organisation, cursor } }, signal })));

export const organisationProjectsQuery = (organisation: string) =>
  listOptions(["organisation", organisation, "projects"], (cursor, signal) => body(api.GET("/api/v1/projects", { params: { query: { organisation, cursor } }, signal })));
