import { createFileRoute } from "@tanstack/react-router";
import { MEASURES, regionsCatalogue, RegionsPage, voivodeshipsQuery } from "~/features/regions";
import { openCatalogue } from "~/shared/i18n/languages";
import { oneOf, searchOf } from "~/shared/search";

export const Route = createFileRoute("/regions/")({
  validateSearch: searchOf({ show: oneOf(MEASURES) }),
  loader: ({ context: { queryClient } }) => Promise.all([openCatalogue(regionsCatalogue), queryClient.ensureQueryData(voivodeshipsQuery())]),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const { show = "all" } = Route.useSearch();
  return <RegionsPage measure={show} onMeasure={(measure) => void navigate({ search: measure === "all" ? {} : { show: measure }, replace: true, resetScroll: false })} />;
}
