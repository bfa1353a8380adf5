import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";

export const networksQuery = () => listOptions(["networks"], (cursor, signal) => body(api.GET("/api/v1/networks", { params: { query: { limit: 20, cursor } }, signal })));

export const networkQuery = (network: string) =>
  queryOptions({ queryKey: ["network", network], queryFn: ({ signal }) => body(api.GET("/api/v1/networks/{network}", { params: { path: { network } }, signal })) });
