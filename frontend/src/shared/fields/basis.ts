import type { Schema } from "~/api/schemas";

/** From what one of these fields follows; undefined when all of them stand in the source. */
export const basisOf = (provenance: Schema<"Provenance">[], ...fields: string[]): string | undefined =>
  provenance.find(({ pointer, inferred }) => inferred && fields.includes(pointer))?.inferred_from ?? undefined;
