import { Trans } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";

/** What came of it, in the words of the record, and the documents it worked on. */
export function Outcomes({ event: { outcomes, documents } }: { event: Schema<"EventRead"> }) {
  return (
    <>
      {outcomes.length > 0 && (
        <section data-print="no">
          <h2>
            <Trans>Co z tego wynikło</Trans>
          </h2>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{typo(outcome)}</li>
            ))}
          </ul>
        </section>
      )}
      {documents.length > 0 && (
        <section data-print="no">
          <h2>
            <Trans>Nad czym pracowano</Trans>
          </h2>
          <ul>
            {documents.map(({ id, name }) => (
              <li key={id}>{typo(name)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
