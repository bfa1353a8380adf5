import "~/shared/styles/index.css";
import { createRoot } from "react-dom/client";
import { activateLanguage, preferredLanguage } from "~/shared/i18n/languages";
import { Harness } from "./Harness";
import { KitchenSink } from "./KitchenSink";

void activateLanguage(preferredLanguage()).then(() =>
  createRoot(document.getElementById("root") as HTMLElement).render(
    <Harness>
      <KitchenSink />
    </Harness>,
  ),
);
