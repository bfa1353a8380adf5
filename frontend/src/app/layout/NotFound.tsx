import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "~/shared/ui/EmptyState";
import { PageTitle } from "~/shared/ui/PageTitle";

export function NotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle>{t`Tu nitka się urywa`}</PageTitle>
      <EmptyState title={t`Nie ma takiej strony`}>
        <p>
          <Trans>
            Adres może być błędny albo strona zmieniła miejsce. Zajrzyj do <Link to="/events">wydarzeń</Link>, <Link to="/organisations">organizacji</Link> albo wróć na{" "}
            <Link to="/">stronę główną</Link>.
          </Trans>
        </p>
      </EmptyState>
    </>
  );
}
