// Recordings and attachments; what was announced and lost is said to be lost.
import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";
import css from "./Materials.module.css";

export function Materials({ event: { recordings, attachments } }: { event: Schema<"EventRead"> }) {
  return (
    <>
      {recordings.length > 0 && (
        <section data-print="no">
          <h2>
            <Trans>Nagrania</Trans>
          </h2>
          <ul className={css.materials}>
            {recordings.map((recording) => (
              <Recording key={recording.url} recording={recording} />
            ))}
          </ul>
        </section>
      )}
      {attachments.length > 0 && (
        <section data-print="no">
          <h2>
            <Trans>Załączniki</Trans>
          </h2>
          <ul className={css.materials}>
            {attachments.map((attachment) => (
              <Attachment key={`${attachment.title} ${attachment.url}`} attachment={attachment} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Recording({ recording: { title, url, also_on, captions, consent } }: { recording: Schema<"RecordingRead"> }) {
  const { t } = useLingui();
  const captionWords = { yes: t`Nagranie ma napisy.`, no: t`Nagranie nie ma napisów.`, unknown: t`Nie wiemy, czy nagranie ma napisy.` };
  const consentWords = { given: t`Osoby na nagraniu zgodziły się na publikację.`, unknown: t`O zgodach osób na nagraniu źródło nie mówi.` };
  return (
    <li>
      <External url={url} title={title} />
      {also_on && (
        <p className="muted">
          <Trans>także:</Trans> {typo(also_on)}
        </p>
      )}
      <p className="muted">
        {captionWords[captions]} {consentWords[consent]}
      </p>
    </li>
  );
}

function Attachment({ attachment: { title, url } }: { attachment: Schema<"AttachmentRead"> }) {
  return (
    <li data-missing={!url || undefined}>
      {url ? <External url={url} title={title} /> : <p>{typo(title)}</p>}
      {!url && (
        <p className="muted">
          <Trans>Źródło zapowiada ten załącznik, ale odnośnik do niego zaginął.</Trans>
        </p>
      )}
    </li>
  );
}

/** A link that leads out of here says where to. */
function External({ url, title }: { url: string; title: string }) {
  const host = new URL(url).host.replace(/^www\./u, "");
  return (
    <p>
      <a href={url} rel="external noopener">
        {typo(title)}
      </a>{" "}
      <small className={css.host}>
        <Trans>strona zewnętrzna: {host}</Trans>
      </small>
    </p>
  );
}
