// Where there is nothing to show, what to try.
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "~/shared/ui/EmptyState";

export function NothingAsked() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Czego szukasz?`}>
      <p>
        <Trans>Wpisz w polu u góry kilka słów: temat, nazwę, miejscowość albo numer KRS, NIP lub REGON. Wystarczą początki słów, w dowolnej odmianie i bez polskich znaków.</Trans>
      </p>
      <Examples />
    </EmptyState>
  );
}

export function NothingFound({ suggestion }: { suggestion: string | null }) {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Tego nie znaleźliśmy`}>
      {suggestion && (
        <p>
          <Trans>
            Czy chodziło o:{" "}
            <Link to="/search" search={{ q: suggestion }}>
              {suggestion}
            </Link>
            ?
          </Trans>
        </p>
      )}
      <p>
        <Trans>Spróbuj mniej słów albo innego słowa. Końcówki i polskie znaki nie mają znaczenia.</Trans>
      </p>
      <p>
        <Trans>
          Możesz też przejrzeć <Link to="/events">wydarzenia</Link> i <Link to="/organisations">organizacje</Link>.
        </Trans>
      </p>
    </EmptyState>
  );
}

/** Words that show what can be found. */
function Examples() {
  const { t } = useLingui();
  return (
    <ul className="cluster">
      {[t`forum regionalne`, t`organizacje migranckie`, t`ewaluacja`].map((words) => (
        <li key={words}>
          <Link to="/search" search={{ q: words }}>
            {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}
