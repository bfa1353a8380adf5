import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";

/** All sixteen, with what the record holds about each. */
export const voivodeshipsQuery = () =>
  queryOptions({
    queryKey: ["regions", "voivodeships"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/regions", { params: { query: { level: "voivodeship", limit: 16 } }, signal }))).items,
  });

export const regionQuery = (teryt: string) =>
  queryOptions({ queryKey: ["region", teryt], queryFn: ({ signal }) => body(api.GET("/api/v1/regions/{teryt}", { params: { path: { teryt } }, signal })) });

/** The powiats of a voivodeship; none has more than a page. */
export const powiatsQuery = (parent: string) =>
  queryOptions({
    queryKey: ["region", parent, "powiats"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/regions", { params: { query: { parent, limit: 100 } }, signal }))).items,
  });

/** Powiats of the same name elsewhere. The search also knows declined forms, so that only the very same name counts. */
export const homonymsQuery = (teryt: string, name: string) =>
  queryOptions({
    queryKey: ["region", teryt, "homonyms", name],
    queryFn: async ({ signal }) => {
      const { items } = await body(api.GET("/api/v1/regions", { params: { query: { level: "powiat", name } }, signal }));
      return items.filter((other) => other.teryt !== teryt && other.names.pl === name);
    },
  });

const EVENTS = 50;

export const heldInQuery = (teryt: string) =>
  listOptions(["region", teryt, "held"], (cursor, signal) => body(api.GET("/api/v1/events", { params: { query: { held_in: [teryt], limit: EVENTS, cursor } }, signal })));

export const invitedQuery = (teryt: string) =>
  listOptions(["region", teryt, "invited"], (cursor, signal) => body(api.GET("/api/v1/events", { params: { query: { invited: [teryt], limit: EVENTS, cursor } }, signal })));

export const seatedQuery = (teryt: string) =>
  listOptions(["region", teryt, "organisations"], (cursor, signal) => body(api.GET("/api/v1/organisations", { params: { query: { region: [teryt], cursor } }, signal })));
