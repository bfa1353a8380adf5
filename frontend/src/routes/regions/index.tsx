import { createFileRoute } from "@tanstack/react-router";
import { MEASURES, RegionsPage, voivodeshipsQuery } from "~/features/regions";
import { oneOf, searchOf } from "~/shared/search";

export const Route = createFileRoute("/regions/")({
  validateSearch: searchOf({ show: oneOf(MEASURES) }),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(voivodeshipsQuery()),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const { show = "all" } = Route.useSearch();
  return <RegionsPage measure={show} onMeasure={(measure) => void navigate({ search: measure === "all" ? {} : { show: measure }, replace: true, resetScroll: false })} />;
}
