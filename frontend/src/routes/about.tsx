import { createFileRoute } from "@tanstack/react-router";
import { aboutCatalogue, AboutPage } from "~/features/about";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/about")({ loader: () => openCatalogue(aboutCatalogue), component: AboutPage });
