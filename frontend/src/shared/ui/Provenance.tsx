// Where a fact comes from: the very line of the source, and whether we read it there or inferred it.
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { Badge } from "./Badge";
import css from "./Provenance.module.css";

type Source = Schema<"Provenance">;

interface ProvenanceProps {
  items: Source[];
  title?: ReactNode;
  /** Keeps only what speaks of these fields (JSON pointers, and everything below them). */
  about?: string[];
  /** Says which field a statement is about. */
  nameOf?: (pointer: string) => string | undefined;
}

export function Provenance({ items, title, about, nameOf }: ProvenanceProps) {
  const shown = about ? items.filter(({ pointer }) => about.some((field) => pointer === field || pointer.startsWith(`${field}/`))) : items;
  if (shown.length === 0) return null;
  return (
    <details className={css.provenance}>
      <summary>
        {title ?? <Trans>Skąd to wiemy</Trans>}
      </summary>
      <ul>
        {shown.map((item) => (
          <li key={`${item.pointer} ${item.source} ${item.line} ${item.fragment} ${item.inferred_from}`}>
            {nameOf?.(item.pointer) && <span className={css.about}>{nameOf(item.pointer)}: </span>}
            <SourceLine {...item} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceLine({ source, line, fragment, inferred, confidence, inferred_from }: Source) {
  const { t } = useLingui();
  return (
    <>
      {fragment && <q lang="pl">{fragment}</q>}
      <span className={css.where}>
        {source && <cite>{line ? t`${source}, wiersz ${line}` : source}</cite>}
        {inferred && (
          <Badge thread="workshop">
            {confidence === "low" ? <Trans>wywnioskowane niepewnie</Trans> : <Trans>wywnioskowane</Trans>}
          </Badge>
        )}
        {inferred && inferred_from && <span>{t`na podstawie: ${inferred_from}`}</span>}
      </span>
    </>
  );
}
