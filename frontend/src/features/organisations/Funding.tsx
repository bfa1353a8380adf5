// What an organisation finances, when it is also a funder.
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { programmesOfQuery } from "~/features/projects";
import { typo } from "~/shared/i18n/typo";
import css from "./Organisations.module.css";

export function Funding({ funder }: { funder: string }) {
  const { t } = useLingui();
  const programmes = useSuspenseQuery(programmesOfQuery(funder)).data;
  return (
    <section>
      <h2>
        <Trans>Co finansuje</Trans>
      </h2>
      <ul className={css.programmes}>
        {programmes.map((programme) => (
          <li key={programme.id}>
            <h3>
              <Link to="/projects" search={{ programme: programme.slug }}>
                {typo(programme.name)}
              </Link>
              {programme.short_name && ` (${programme.short_name})`}
            </h3>
            {programme.themes.length > 0 && (
              <ul>
                {programme.themes.map((theme) => (
                  <li key={theme}>{typo(theme)}</li>
                ))}
              </ul>
            )}
            {programme.calls.length > 0 && (
              <p>
                <Trans>Konkursy:</Trans> {programme.calls.map(({ name, edition }) => (edition ? t`${name}, edycja ${edition}` : name)).join("; ")}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/projects" search={{ funder }} className={css.onward}>
          <Trans>Zobacz projekty z tych pieniędzy</Trans>
        </Link>
      </p>
    </section>
  );
}
