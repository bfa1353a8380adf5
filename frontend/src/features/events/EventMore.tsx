// What comes after the programme, in a chunk of its own, which is loaded when the page stands already: whom the event invited, what came
// of it, what is left of it, how we know, and the events that belong with it.
import { Trans } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { useFieldName } from "~/shared/fields/words";
import { Provenance } from "~/shared/ui/Provenance";
import { InvitedRegions } from "./InvitedRegions";
import { Materials } from "./Materials";
import { Outcomes } from "./Outcomes";
import css from "./EventMore.module.css";

export { RelatedEvents } from "./RelatedEvents";

export function EventMore({ event }: { event: Schema<"EventRead"> }) {
  const nameOf = useFieldName();
  return (
    <>
      <InvitedRegions event={event} />
      <Outcomes event={event} />
      <Materials event={event} />
      <section className={css.sources} data-print="no">
        {event.byline && (
          <p>
            <Trans>Pod opisem w źródle podpis:</Trans> {event.byline}
          </p>
        )}
        <Provenance items={event.provenance} nameOf={nameOf} />
      </section>
    </>
  );
}
