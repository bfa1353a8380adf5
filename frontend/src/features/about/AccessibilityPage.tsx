// The declaration of accessibility that Polish law asks of public bodies (act of 4 April 2019). What it claims is what the tests check.
import { Trans, useLingui } from "@lingui/react/macro";
import { PageTitle } from "~/shared/ui/PageTitle";

export function AccessibilityPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle lead={<Trans>Chcemy, żeby z Osnowy mógł skorzystać każdy: także samą klawiaturą, z czytnikiem ekranu i na starym telefonie.</Trans>}>{t`Deklaracja dostępności`}</PageTitle>
      <section>
        <h2>
          <Trans>Stan zgodności</Trans>
        </h2>
        <p>
          <Trans>Strona jest projektowana zgodnie z WCAG 2.2 na poziomie AA, czyli szerzej, niż wymaga ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej.</Trans>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Co sprawdzamy przy każdej zmianie</Trans>
        </h2>
        <ul>
          <li>
            <Trans>każdą stronę narzędziem axe, po polsku, angielsku i ukraińsku, w jasnych i ciemnych barwach</Trans>
          </li>
          <li>
            <Trans>obsługę samą klawiaturą i widoczność fokusu</Trans>
          </li>
          <li>
            <Trans>ekran o szerokości 320 pikseli i powiększenie do 400%</Trans>
          </li>
          <li>
            <Trans>tabelę lub listę z tymi samymi danymi obok każdej mapy i każdego wykresu</Trans>
          </li>
        </ul>
      </section>
      <section>
        <h2>
          <Trans>Czego jeszcze nie sprawdziliśmy</Trans>
        </h2>
        <p>
          <Trans>Badań z osobami, które na co dzień używają czytników ekranu. Automat znajduje tylko część barier.</Trans>
        </p>
      </section>
    </>
  );
}
