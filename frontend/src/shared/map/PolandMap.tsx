// The 16 voivodeships, each by what happened there: colour, pattern and (in the label and the legend) a word. The same data stands in
// a table or list beside the map. The shapes come after the page: its frame and words are there at once.
import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { useLater } from "~/shared/later";
import css from "./PolandMap.module.css";

export type RegionState = "held" | "invited" | "both" | "blank";

export interface MapRegion {
  teryt: string;
  name: string;
  state: RegionState;
  value?: string | number; // printed on the shape
  href?: string;
}

interface PolandMapProps {
  label: string; // says what the map shows and where the same data is in words
  regions: MapRegion[]; // those left out are blank
  size?: "large" | "small"; // small: beside an event, no values, no links
  words?: Partial<Record<RegionState, string>>; // in place of the common ones
  legend?: boolean; // false where the map only shows where something lies
}

const TERYTS = ["02", "04", "06", "08", "10", "12", "14", "16", "18", "20", "22", "24", "26", "28", "30", "32"];
const shapes = () => import("./Shapes");

export function PolandMap({ label, regions, size = "large", words: ownWords, legend = true }: PolandMapProps) {
  const prefix = useId();
  const words = { ...useStateWords(), ...ownWords };
  const drawn = useLater(shapes);
  const known = new Map(regions.map((region) => [region.teryt, region]));
  const linked = size === "large" && regions.some(({ href }) => href);
  const present = (["held", "both", "invited", "blank"] as const).filter((state) => TERYTS.some((teryt) => (known.get(teryt)?.state ?? "blank") === state));

  return (
    <figure className={css.map} data-size={size} aria-busy={drawn === undefined}>
      <svg viewBox="0 0 600 560" role={linked ? "group" : "img"} aria-label={label}>
        <Patterns prefix={prefix} />
        {drawn && <drawn.Shapes regions={known} words={words} prefix={prefix} linked={linked} valued={size === "large"} />}
      </svg>
      {legend && (
        <figcaption>
          <ul>
            {present.map((state) => (
              <li key={state}>
                <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
                  <rect width="28" height="18" rx="3" className={css.region} data-state={state} fill={fillOf(state, prefix)} />
                </svg>
                {words[state]}
              </li>
            ))}
          </ul>
        </figcaption>
      )}
    </figure>
  );
}

export const fillOf = (state: RegionState, prefix: string) => (state === "blank" ? undefined : `url(#${prefix}${state})`);

/** Held: close weave. Invited: warp only. Both: weft and warp. Blank: bare linen. */
function Patterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}held`} width="8" height="8" patternUnits="userSpaceOnUse" className={css.held}>
        <rect width="8" height="8" />
        <path d="M0 4h4M4 0h4M4 8h4" />
      </pattern>
      <pattern id={`${prefix}invited`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" className={css.invited}>
        <rect width="9" height="9" />
        <path d="M2 0v9" />
      </pattern>
      <pattern id={`${prefix}both`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" className={css.both}>
        <rect width="9" height="9" />
        <path d="M2 0v9M0 2h9" />
      </pattern>
    </defs>
  );
}

/** Planned events count too, so that no word says that anything took place. */
function useStateWords(): Record<RegionState, string> {
  const { t } = useLingui();
  return { held: t`miejsce wydarzenia`, invited: t`zaproszone`, both: t`miejsce wydarzenia i zaproszone`, blank: t`biała plama` };
}
