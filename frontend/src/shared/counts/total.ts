import type { Schema } from "~/api/schemas";
import { intlLocale } from "~/shared/i18n/languages";

/** A number of records; "1 000+" where it was counted no further. */
export const formatTotal = ({ count, capped }: Schema<"Count">): string => new Intl.NumberFormat(intlLocale(), { useGrouping: "always" }).format(count) + (capped ? "+" : "");
