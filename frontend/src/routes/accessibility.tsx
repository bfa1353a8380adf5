import { createFileRoute } from "@tanstack/react-router";
import { AccessibilityPage, aboutCatalogue } from "~/features/about";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/accessibility")({ loader: () => openCatalogue(aboutCatalogue), component: AccessibilityPage });
