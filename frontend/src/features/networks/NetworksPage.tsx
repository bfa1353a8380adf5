import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";
import { EmptyState } from "~/shared/ui/EmptyState";
import { LoadMore } from "~/shared/ui/LoadMore";
import { PageTitle } from "~/shared/ui/PageTitle";
import { networksQuery } from "./queries";
import css from "./Networks.module.css";

export function NetworksPage() {
  const { t } = useLingui();
  const list = useSuspenseInfiniteQuery(networksQuery());
  const { items } = list.data;
  return (
    <>
      <PageTitle lead={<Trans>Stałe grono, które się zna, spotyka i razem nad czymś pracuje – dłużej niż jedno wydarzenie.</Trans>}>{t`Sieci współpracy`}</PageTitle>
      {items.length === 0 && (
        <EmptyState title={t`Nie ma jeszcze żadnej sieci`}>
          <p>
            <Trans>
              Zajrzyj do <Link to="/events">wydarzeń</Link>: sieci zwykle zaczynają się od spotkania.
            </Trans>
          </p>
        </EmptyState>
      )}
      {items.map((network) => (
        <NetworkCard key={network.id} network={network} />
      ))}
      <LoadMore query={list} shown={items.length} />
    </>
  );
}

function NetworkCard({ network: { slug, name, definition, coverage, membership_kinds, tasks, documents, meetings } }: { network: Schema<"NetworkRead"> }) {
  const { t } = useLingui();
  return (
    <article className={css.cloth}>
      {coverage && <p className={css.coverage}>{typo(coverage)}</p>}
      <h2>
        <Link to="/networks/$network" params={{ network: slug }}>
          {typo(name)}
        </Link>
      </h2>
      <p className={css.definition}>{typo(definition)}.</p>
      <ul className={css.counts}>
        <li>{t`${plural(membership_kinds.length, { one: "# sposób, żeby należeć", few: "# sposoby, żeby należeć", many: "# sposobów, żeby należeć", other: "# sposobu, żeby należeć" })}`}</li>
        <li>{t`${plural(tasks.length, { one: "# wspólne zadanie", few: "# wspólne zadania", many: "# wspólnych zadań", other: "# wspólnego zadania" })}`}</li>
        <li>{t`${plural(documents.length, { one: "# dokument", few: "# dokumenty", many: "# dokumentów", other: "# dokumentu" })}`}</li>
        <li>{t`${plural(meetings.length, { one: "# cykl spotkań", few: "# cykle spotkań", many: "# cykli spotkań", other: "# cyklu spotkań" })}`}</li>
      </ul>
    </article>
  );
}
