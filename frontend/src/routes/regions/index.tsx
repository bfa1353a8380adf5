import { createFileRoute } from "@tanstack/react-router";
import { NotFound } from "~/app/layout/NotFound";

export const Route = createFileRoute("/regions/")({ component: NotFound });
