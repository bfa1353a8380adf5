import { Trans } from "@lingui/react/macro";

/** Whose the shapes and the codes are. */
export function Credits() {
  return (
    <p className="muted">
      <small>
        <Trans>Kontury mapy: Natural Earth (domena publiczna). Kody i nazwy: GUS, rejestr TERYT, stan na 2024-01-01.</Trans>
      </small>
    </p>
  );
}
