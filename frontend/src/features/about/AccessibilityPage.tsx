// The declaration of accessibility that Polish law asks of public bodies (act of 4 April 2019), in the order and with the ids of the
// official model, which automated monitoring looks for. What it claims is what the tests check.
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { PageTitle } from "~/shared/ui/PageTitle";
import { CHECKS } from "./checks";
import { operator } from "./operator";
import { ShortcutSection } from "./ShortcutSection";

const PREPARED = "2026-11-20";
const ACT = "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190000848";
const OMBUDSMAN = "https://bip.brpo.gov.pl/";

export function AccessibilityPage() {
  const { t, i18n } = useLingui();
  const { name, published, person, email, phone } = operator();
  return (
    <>
      <PageTitle lead={<Trans>Chcemy, żeby z Osnowy mógł skorzystać każdy: także samą klawiaturą, z czytnikiem ekranu i na starym telefonie.</Trans>}>{t`Deklaracja dostępności`}</PageTitle>
      <p id="a11y-wstep">
        <strong id="a11y-podmiot">{name ?? <ToFill>{t`nazwa operatora`}</ToFill>}</strong>{" "}
        <Trans>
          zobowiązuje się zapewnić dostępność tej strony internetowej zgodnie z przepisami <a href={ACT}>ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych</a>.
          Oświadczenie w sprawie dostępności ma zastosowanie do strony
        </Trans>{" "}
        <a id="a11y-url" href={location.origin}>
          {location.host}
        </a>
        .
      </p>
      <ul>
        <li>
          <Trans>Data publikacji strony:</Trans> {published ? <Day id="a11y-data-publikacja" date={published} /> : <ToFill id="a11y-data-publikacja">{t`data publikacji`}</ToFill>}
        </li>
        <li>
          <Trans>Data ostatniej istotnej aktualizacji:</Trans> <Day id="a11y-data-aktualizacja" date={PREPARED} />
        </li>
      </ul>

      <section>
        <h2>
          <Trans>Stan dostępności cyfrowej</Trans>
        </h2>
        <p id="a11y-status">
          <Trans>
            Ta strona jest <strong>częściowo zgodna</strong> z ustawą o dostępności cyfrowej z powodu niezgodności wymienionych poniżej. Budujemy ją według WCAG 2.2 na poziomie AA, czyli szerzej, niż wymaga ustawa.
          </Trans>
        </p>
        <h3>
          <Trans>Treści niedostępne</Trans>
        </h3>
        <ul id="a11y-tresci-niedostepne">
          <li>
            <Trans>Nagrania paneli są w cudzym serwisie i nie wiemy, czy mają napisy; audiodeskrypcji ani tłumaczenia na polski język migowy raczej nie mają. Przy każdym nagraniu piszemy, co o nim wiadomo.</Trans>
          </li>
          <li>
            <Trans>Nie ma jeszcze tłumaczenia stron na polski język migowy ani tekstu łatwego do czytania i zrozumienia.</Trans>
          </li>
          <li>
            <Trans>Cytaty ze źródeł zostają po polsku także w innych wersjach językowych. Oznaczamy ich język, żeby czytnik ekranu czytał je właściwie.</Trans>
          </li>
          <li>
            <Trans>Małe województwa trudno trafić palcem na mapie. Te same odnośniki, wygodne do trafienia, są w tabeli obok.</Trans>
          </li>
        </ul>
        <h3>
          <Trans>Czego jeszcze nie sprawdziliśmy</Trans>
        </h3>
        <p>
          <Trans>Nie było badań z osobami, które na co dzień używają czytników ekranu, powiększenia albo sterowania głosem. Automat znajduje tylko część barier.</Trans>
        </p>
      </section>

      <ShortcutSection />

      <section>
        <h2>
          <Trans>Przygotowanie deklaracji</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Deklarację sporządzono dnia:</Trans> <Day id="a11y-data-sporzadzenie" date={PREPARED} />
          </li>
          <li>
            <Trans>Data ostatniego przeglądu deklaracji:</Trans> <Day id="a11y-data-przeglad" date={PREPARED} />
          </li>
        </ul>
        <p id="a11y-audytor">
          <Trans>Deklarację sporządzono na podstawie samooceny, z pomocą narzędzi automatycznych. Przy każdej zmianie programu sprawdzają one:</Trans>
        </p>
        <ul>
          {Object.entries(CHECKS).map(([test, what]) => (
            <li key={test}>{i18n._(what)}</li>
          ))}
        </ul>
        <h3>
          <Trans>Skróty klawiaturowe</Trans>
        </h3>
        <p>
          <Trans>Na tej stronie działają standardowe skróty klawiaturowe przeglądarki. Własnych nie ma, więc z niczym się nie kłócą.</Trans>
        </p>
      </section>

      <section>
        <h2 id="a11y-kontakt">
          <Trans>Informacje zwrotne i dane kontaktowe</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Osoba do kontaktu:</Trans> <span id="a11y-osoba">{person ?? <ToFill>{t`imię i nazwisko albo nazwa zespołu`}</ToFill>}</span>
          </li>
          <li>
            <Trans>E-mail:</Trans> <span id="a11y-email">{email ? <a href={`mailto:${email}`}>{email}</a> : <ToFill>{t`adres e-mail`}</ToFill>}</span>
          </li>
          <li>
            <Trans>Telefon:</Trans> <span id="a11y-telefon">{phone ? <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> : <ToFill>{t`numer telefonu`}</ToFill>}</span>
          </li>
        </ul>
        {!email && (
          <p>
            <Trans>Tę kopię Osnowy ktoś uruchomił i jeszcze nie podał swoich danych. Operator ma obowiązek uzupełnić je w ustawieniach, zanim udostępni stronę innym.</Trans>
          </p>
        )}
        <h3>
          <Trans>Obsługa wniosków i skarg związanych z dostępnością</Trans>
        </h3>
        <div id="a11y-procedura">
          <p>
            <Trans>
              Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej strony lub jej elementu. Można też zażądać udostępnienia informacji w inny sposób, na przykład przez odczytanie dokumentu, którego nie da się
              odczytać samodzielnie, albo opisanie filmu bez audiodeskrypcji.
            </Trans>
          </p>
          <p>
            <Trans>Żądanie powinno zawierać dane osoby, która je zgłasza, wskazanie strony lub jej elementu, sposób kontaktu, a jeśli trzeba, także wygodny sposób udostępnienia informacji.</Trans>
          </p>
          <p>
            <Trans>
              Operator powinien spełnić żądanie niezwłocznie, nie później niż w ciągu 7 dni. Jeśli to niemożliwe, zawiadamia o tym i podaje nowy termin, nie dłuższy niż 2 miesiące. Jeśli zapewnienie dostępności nie jest możliwe,
              może zaproponować inny sposób dostępu do informacji.
            </Trans>
          </p>
          <p>
            <Trans>
              Gdy operator odmówi albo nie dotrzyma terminu, można złożyć skargę na zapewnienie dostępności cyfrowej. Po wyczerpaniu tej drogi można też złożyć wniosek do <a href={OMBUDSMAN}>Rzecznika Praw Obywatelskich</a>.
            </Trans>
          </p>
        </div>
      </section>

      <section>
        <h2>
          <Trans>Pozostałe informacje</Trans>
        </h2>
        <h3>
          <Trans>Aplikacje mobilne</Trans>
        </h3>
        <p id="a11y-aplikacje">
          <Trans>Osnowa nie ma aplikacji mobilnej. Działa w przeglądarce telefonu.</Trans>
        </p>
        <h3>
          <Trans>Dostępność architektoniczna</Trans>
        </h3>
        <p id="a11y-architektura">
          <Trans>Osnowa nie ma siedziby, w której można ją odwiedzić. Operator, który przyjmuje interesantki i interesantów, opisuje tu swój budynek.</Trans>
        </p>
      </section>
    </>
  );
}

function Day({ id, date }: { id: string; date: string }) {
  return (
    <time id={id} dateTime={date}>
      {date}
    </time>
  );
}

/** A gap that only the operator can fill; said plainly rather than left out. */
function ToFill({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <em id={id}>
      [<Trans>operator jeszcze nie podał:</Trans> {children}]
    </em>
  );
}
