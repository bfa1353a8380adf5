import type { components } from "./schema.gen";

/** A shape of the API by its name in the OpenAPI file: `Schema<"EventRead">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
