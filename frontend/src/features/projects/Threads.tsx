// The components of a project, each a thread of its own dye, all stretched on one warp.
import { Trans } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";
import css from "./Projects.module.css";

export function Threads({ components }: { components: Schema<"ComponentRead">[] }) {
  if (components.length === 0) return null;
  return (
    <section className={css.warp}>
      <h2>
        <Trans>Z czego jest utkany</Trans>
      </h2>
      <ol className={css.threads}>
        {components.map(({ number, name }) => (
          <li key={number}>
            <span className={css.number}>{number}</span> {typo(name)}
          </li>
        ))}
      </ol>
    </section>
  );
}
