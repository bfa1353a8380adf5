import { useLingui } from "@lingui/react/macro";
import { useStoredAt } from "~/api/freshness";
import { intlLocale } from "~/shared/i18n/languages";
import css from "./OfflineNotice.module.css";

/** Says that what is shown was stored on this device, and when. The live region is always there, so that it speaks when it fills. */
export function OfflineNotice() {
  const { t } = useLingui();
  const storedAt = useStoredAt();
  return <p role="status" className={css.notice}>{storedAt && t`Bez sieci. Stan z ${sayTime(storedAt)}.`}</p>;
}

function sayTime(instant: string): string {
  const at = new Date(instant);
  const today = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(intlLocale(), { ...(today ? {} : { dateStyle: "medium" }), timeStyle: "short" }).format(at);
}
