// The kinds of events as weft threads across a warp, each a way into the list.
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { EVENT_KINDS, useWords } from "~/features/events";
import css from "./KindsOfEvents.module.css";

export function KindsOfEvents() {
  const { t } = useLingui();
  const words = useWords();
  return (
    <nav aria-label={t`Rodzaje wydarzeń`} className={css.loom}>
      <ul>
        {EVENT_KINDS.map((kind) => (
          <li key={kind} data-thread={kind}>
            <Link to="/events" search={{ kind: [kind] }}>
              {words.eventKind(kind)}
            </Link>
            <span className={css.cloth} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
