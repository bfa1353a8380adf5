// What the source says the project has, against what the record holds.
import type { Schema } from "~/api/schemas";

export interface Total {
  kind: string;
  stated: number;
  recorded: number;
  unconfirmed: number; // in the record, but not known to have taken place
}

export const totalsOf = (stated: Schema<"StatedTotal">[], events: Pick<Schema<"EventRead">, "kind" | "status">[]): Total[] =>
  stated.map(({ kind, count }) => {
    const ofKind = events.filter((event) => event.kind === kind);
    return { kind, stated: count, recorded: ofKind.length, unconfirmed: ofKind.filter(({ status }) => status !== "held").length };
  });
