import { Trans } from "@lingui/react/macro";

export function Promises() {
  return (
    <ul>
      <li>
        <Trans>Żadnych ciasteczek. Zapamiętujemy tylko wybrany język, na Twoim urządzeniu, oraz strony wydarzeń, żeby działały bez sieci.</Trans>
      </li>
      <li>
        <Trans>Żadnego śledzenia: ani statystyk odwiedzin, ani reklam.</Trans>
      </li>
      <li>
        <Trans>Niczego nie wczytujemy z cudzych serwerów: ani krojów pisma, ani map, ani skryptów.</Trans>
      </li>
      <li>
        <Trans>O osobach piszemy tylko imię, nazwisko i rolę pełnioną publicznie. Członkiń i członków sieci nie wymieniamy nigdy.</Trans>
      </li>
      <li>
        <Trans>Nie zmyślamy dni ani godzin. Data jest tak dokładna jak w źródle.</Trans>
      </li>
    </ul>
  );
}
