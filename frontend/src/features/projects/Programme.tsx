import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { typo } from "~/shared/i18n/typo";
import { programmeQuery } from "./queries";

/** A programme with what it is about. */
export function Programme({ slug }: { slug: string }) {
  const { name, short_name, themes } = useSuspenseQuery(programmeQuery(slug)).data;
  return (
    <>
      <p>
        <Link to="/projects" search={{ programme: slug }}>
          {typo(name)}
        </Link>
        {short_name && ` (${short_name})`}
      </p>
      {themes.length > 0 && (
        <details>
          <summary>
            <Trans>Obszary wsparcia</Trans>
          </summary>
          <ul>
            {themes.map((theme) => (
              <li key={theme}>{typo(theme)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
