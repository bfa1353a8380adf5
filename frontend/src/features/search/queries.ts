import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import type { Schema } from "~/api/schemas";
import { oneOf, searchOf, text } from "~/shared/search";

export type FoundKind = Schema<"SearchResult">["kind"];

/** The kinds a visitor can choose among, in the order they are offered. */
export const KINDS = ["event", "session", "organisation", "project", "network", "region", "document", "event_series", "programme", "funder", "place", "person"] as const satisfies FoundKind[];

export const SHOWN = 30;

export const readWords = searchOf({ q: text, kind: oneOf(KINDS) });
export type SearchFor = ReturnType<typeof readWords>;

/** Whether there is anything to look for: a letter or a digit. */
export const isAsked = ({ q }: SearchFor) => q !== undefined && /[\p{L}\p{N}]/u.test(q);

/** What was found; `signal` stops the answer to what has been typed on since. */
export const searchQuery = (words: SearchFor) => {
  const { q = "", kind } = words;
  const query = { q: q.trim().slice(0, 200), kind: kind && [kind], limit: SHOWN };
  return queryOptions({ queryKey: ["search", query], enabled: isAsked(words), queryFn: ({ signal }) => body(api.GET("/api/v1/search", { params: { query }, signal })) });
};
