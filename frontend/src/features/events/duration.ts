import { useLingui } from "@lingui/react/macro";

/** A length of time in words: "45 min", "120 min (2 godz.)", "90 min (1 godz. 30 min)". */
export function useDuration() {
  const { t } = useLingui();
  return (minutes: number): string => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t`${minutes} min`;
    return rest === 0 ? t`${minutes} min (${hours} godz.)` : t`${minutes} min (${hours} godz. ${rest} min)`;
  };
}
