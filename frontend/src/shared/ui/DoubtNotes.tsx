// The doubts a record carries about itself, each with the word for its kind.
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";
import { Note } from "./Note";

interface DoubtNotesProps {
  notes: Schema<"Note">[];
  renderBeside?: (note: Schema<"Note">) => ReactNode; // what the page can show of the matter
}

export function DoubtNotes({ notes, renderBeside }: DoubtNotesProps) {
  const { t } = useLingui();
  const words = { conflicting: t`Źródło sobie przeczy`, overdue: t`Termin minął`, inferred: t`To nasz wniosek`, missing: t`Tego w źródle brak` };
  return notes.map((note) => (
    <Note key={`${note.kind} ${note.pointer} ${note.text}`} title={words[note.kind]}>
      <p>{typo(note.text)}</p>
      {renderBeside?.(note)}
    </Note>
  ));
}
