import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { PageTitle } from "~/shared/ui/PageTitle";

export function HomePage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle lead={<Trans>Kto się spotyka, gdzie, o czym i co z tego wynika: otwarty zapis współpracy trzeciego sektora w Polsce.</Trans>}>{t`Sieci współpracy, splot po splocie`}</PageTitle>
      <p>
        <Link to="/events" className="primary">
          <Trans>Zobacz wydarzenia</Trans>
        </Link>
      </p>
    </>
  );
}
