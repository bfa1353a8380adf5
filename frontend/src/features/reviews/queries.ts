import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";
import type { ReviewKind } from "./words";

export interface ReviewSearch {
  kind?: ReviewKind[];
  needs_decision?: "true"[];
}

const filters = ({ kind, needs_decision }: ReviewSearch) => ({ kind, needs_decision: needs_decision && true });

export const reviewsQuery = (search: ReviewSearch) =>
  listOptions(["reviews", search], (cursor, signal) => body(api.GET("/api/v1/reviews", { params: { query: { ...filters(search), limit: 30, cursor } }, signal })));

export const reviewCountQuery = (search: ReviewSearch) =>
  queryOptions({ queryKey: ["reviews", "count", search], queryFn: ({ signal }) => body(api.GET("/api/v1/reviews/count", { params: { query: filters(search) }, signal })) });
