import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import css from "./Note.module.css";

interface NoteProps {
  kind?: "doubt" | "info" | "success";
  title?: ReactNode; // the word that goes with the icon; there is always one
  children: ReactNode;
}

const ICONS = {
  doubt: "M12 3 2.5 20h19L12 3Zm0 7v5m0 2.5v.1",
  info: "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18Zm0-10v5m0-8.5v.1",
  success: "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18Zm-4-9 3 3 5-6",
};

/** Something a reader must know: a doubt about the record by default. Icon, word and text, so that colour is never alone. */
export function Note({ kind = "doubt", title, children }: NoteProps) {
  return (
    <div className={css.note} data-kind={kind} role="note">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={ICONS[kind]} />
      </svg>
      <div>
        <strong>{title ?? <DefaultTitle kind={kind} />}</strong>
        <div>{children}</div>
      </div>
    </div>
  );
}

function DefaultTitle({ kind }: { kind: keyof typeof ICONS }) {
  if (kind === "doubt") return <Trans>Wątpliwość</Trans>;
  return kind === "info" ? <Trans>Warto wiedzieć</Trans> : <Trans>Gotowe</Trans>;
}
