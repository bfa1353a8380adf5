import { useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";
import { Badge } from "~/shared/ui/Badge";
import { Provenance } from "~/shared/ui/Provenance";
import { useProjectWords } from "./words";
import css from "./Projects.module.css";

/** Papers with what became of them: a planned one and a lost one say so. */
export function DocumentList({ documents, level = 3 }: { documents: Schema<"DocumentRead">[]; level?: 3 | 4 }) {
  const { t } = useLingui();
  const words = useProjectWords();
  const Heading = `h${level}` as const;
  return (
    <ul className={css.documents}>
      {documents.map(({ id, title, kind, status, url, description, provenance }) => (
        <li key={id} data-status={status}>
          <Heading>{url ? <a href={url}>{typo(title)}</a> : typo(title)}</Heading>
          <p className="cluster">
            <Badge>{words.documentKind(kind)}</Badge>
            <span>{url ? words.documentStatus(status) : status === "finished" ? t`ukończony, ale źródło nie podaje odnośnika` : words.documentStatus(status)}</span>
          </p>
          {description && <p>{typo(description)}</p>}
          <Provenance items={provenance} />
        </li>
      ))}
    </ul>
  );
}
