import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";
import type { ProjectKind } from "./words";

export interface ProjectSearch {
  q?: string;
  kind?: ProjectKind;
  funder?: string;
  programme?: string;
  sort?: "date" | "title";
}

const filters = ({ q, kind, funder, programme }: ProjectSearch) => ({ ...(q && { q }), ...(kind && { kind: [kind] }), ...(funder && { funder: [funder] }), ...(programme && { programme: [programme] }) });

export const projectsQuery = (search: ProjectSearch) =>
  listOptions(["projects", search], (cursor, signal) => body(api.GET("/api/v1/projects", { params: { query: { ...filters(search), sort: search.sort, limit: 20, cursor } }, signal })));

export const projectCountQuery = (search: ProjectSearch) =>
  queryOptions({ queryKey: ["projects", "count", filters(search)], queryFn: ({ signal }) => body(api.GET("/api/v1/projects/count", { params: { query: filters(search) }, signal })) });

export const projectQuery = (project: string) =>
  queryOptions({ queryKey: ["project", project], queryFn: ({ signal }) => body(api.GET("/api/v1/projects/{project}", { params: { path: { project } }, signal })) });

export const projectEventsQuery = (project: string) =>
  listOptions(["project", project, "events"], (cursor, signal) => body(api.GET("/api/v1/events", { params: { query: { project: [project], sort: "date", cursor } }, signal })));

export const projectSeriesQuery = (project: string) =>
  queryOptions({
    queryKey: ["project", project, "series"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/event-series", { params: { query: { project: [project], limit: 200 } }, signal }))).items,
  });

export const projectDocumentsQuery = (project: string) =>
  queryOptions({
    queryKey: ["project", project, "documents"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/documents", { params: { query: { project: [project], limit: 200 } }, signal }))).items,
  });

export const projectNetworksQuery = (project: string) =>
  queryOptions({
    queryKey: ["project", project, "networks"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/networks", { params: { query: { project: [project], limit: 200 } }, signal }))).items,
  });

export const fundersQuery = () =>
  queryOptions({ queryKey: ["funders"], queryFn: async ({ signal }) => (await body(api.GET("/api/v1/funders", { params: { query: { limit: 200 } }, signal }))).items });

export const programmesOfQuery = (funder: string) =>
  queryOptions({
    queryKey: ["funder", funder, "programmes"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/programmes", { params: { query: { funder: [funder], limit: 200 } }, signal }))).items,
  });

export const programmeQuery = (programme: string) =>
  queryOptions({ queryKey: ["programme", programme], queryFn: ({ signal }) => body(api.GET("/api/v1/programmes/{programme}", { params: { path: { programme } }, signal })) });

export const programmesQuery = () =>
  queryOptions({ queryKey: ["programmes"], queryFn: async ({ signal }) => (await body(api.GET("/api/v1/programmes", { params: { query: { limit: 200 } }, signal }))).items });
