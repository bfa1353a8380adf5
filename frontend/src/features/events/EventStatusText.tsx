import { Trans } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { useWords } from "./words";

/** How an event stands, in plain words; nothing is taken for done because its day has passed. */
export function EventStatusText({ event: { status, past_due } }: { event: Pick<Schema<"EventRead">, "status" | "past_due"> }) {
  const word = useWords().eventStatus(status);
  return past_due ? <Trans>{word} – termin minął, nie wiemy, czy się odbyło</Trans> : word;
}
