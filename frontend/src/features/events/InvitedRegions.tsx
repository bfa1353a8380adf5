// The voivodeships an event invited: on a small map, and the same as a list.
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { voivodeshipsQuery } from "~/features/regions";
import { PolandMap, type MapRegion } from "~/shared/map/PolandMap";
import css from "./InvitedRegions.module.css";

export function InvitedRegions({ event: { invited_regions: invited, place } }: { event: Schema<"EventRead"> }) {
  const { t } = useLingui();
  const known = useQuery({ ...voivodeshipsQuery(), enabled: invited.length > 0 }).data;
  if (invited.length === 0) return null;
  const names = invited.map(({ name }) => name).join(", ");
  const held = place?.region;
  const regions: MapRegion[] = invited.map(({ teryt, name }) => ({ teryt, name, state: teryt === held?.teryt ? "both" : "invited" }));
  if (held && !invited.some(({ teryt }) => teryt === held.teryt)) regions.push({ ...held, state: "held" });
  return (
    <section className={css.invited}>
      <h2>
        <Trans>Zaproszone województwa</Trans>
      </h2>
      <PolandMap
        size="small"
        words={{ blank: t`niezaproszone` }}
        label={t`Mapa Polski. Zaproszone województwa: ${names}. Ta sama lista jest obok mapy.`} regions={regions}
      />
      <ul>
        {invited.map(({ teryt, name, as_typed }) => (
          <li key={teryt}>
            <Link to="/regions/$teryt" params={{ teryt }}>
              {name}
            </Link>
            <AsTyped typed={as_typed} region={known?.find((region) => region.teryt === teryt)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The spelling of the source, where it is no form of the name that the register knows. */
function AsTyped({ typed, region }: { typed: string | null; region: Schema<"RegionRead"> | undefined }) {
  if (!typed || !region || [region.names.pl, region.genitive, region.locative].includes(typed)) return null;
  return (
    <small className="muted">
      {" "}
      <Trans>w źródle:</Trans> <q lang="pl">{typed}</q>
    </small>
  );
}
