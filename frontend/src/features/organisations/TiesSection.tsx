import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";
import { InferredMark } from "~/shared/ui/InferredMark";
import { tiesOf, type Shared } from "./ties";
import css from "./Organisations.module.css";

interface TiesProps {
  slug: string;
  records: (Schema<"EventRead"> | Schema<"ProjectRead">)[];
  whole: boolean; // every event and project has been loaded
}

/** With whom, how often, and where: each tie shows the records it rests on. */
export function Ties({ slug, records, whole }: TiesProps) {
  const { i18n } = useLingui();
  const ties = tiesOf(slug, records, i18n.locale);
  if (ties.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Z kim</Trans>
      </h2>
      <p className="muted">
        <Trans>Liczymy wspólne wydarzenia i projekty, w których obie strony mają w zapisie jakąś rolę.</Trans>{" "}
        {!whole && <Trans>Na razie tylko z tych, które są już wczytane powyżej.</Trans>}
      </p>
      <ul className={css.ties}>
        {ties.map((tie) => (
          <li key={tie.slug}>
            <p className={css.times}>
              {tie.together.length}{" "}
              <small>
                <Plural value={tie.together.length} one="raz" few="razy" many="razy" other="razy" />
              </small>
            </p>
            <div>
              <p className={css.with}>
                <Link to="/organisations/$organisation" params={{ organisation: tie.slug }}>
                  {typo(tie.name)}
                </Link>{" "}
                {tie.inferred && <InferredMark />}
              </p>
              <ul className={css.together}>
                {tie.together.map((shared) => (
                  <li key={shared.slug}>
                    <SharedLink {...shared} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SharedLink({ kind, slug, title }: Shared) {
  const path = kind === "event" ? `/events/${slug}` : `/projects/${slug}`;
  return <Link to={path}>{typo(title)}</Link>;
}
