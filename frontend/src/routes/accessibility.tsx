import { createFileRoute } from "@tanstack/react-router";
import { AccessibilityPage } from "~/features/about";

export const Route = createFileRoute("/accessibility")({ component: AccessibilityPage });
