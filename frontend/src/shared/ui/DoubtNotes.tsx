// The doubts a record carries about itself, each with the word for its kind.
import { useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { Note } from "./Note";

export function DoubtNotes({ notes }: { notes: Schema<"Note">[] }) {
  const { t } = useLingui();
  const words = { conflicting: t`Źródło sobie przeczy`, overdue: t`Termin minął`, inferred: t`To nasz wniosek`, missing: t`Tego w źródle brak` };
  return notes.map(({ kind, pointer, text }) => (
    <Note key={`${kind} ${pointer}`} title={words[kind]}>
      <p>{text}</p>
    </Note>
  ));
}
