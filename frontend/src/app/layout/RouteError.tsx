import { useLingui } from "@lingui/react/macro";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { ErrorState, isNotFound } from "~/shared/ui/ErrorState";
import { PageTitle } from "~/shared/ui/PageTitle";
import { NotFound } from "./NotFound";

/** Stands in for a page whose data could not be had; the frame round it stays. */
export function RouteError({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  if (isNotFound(error)) return <NotFound />;
  return (
    <>
      <PageTitle>{t`Nie udało się otworzyć strony`}</PageTitle>
      <ErrorState error={error} onRetry={() => void router.invalidate()} />
    </>
  );
}
