// The 16 voivodeships, each by what happened there: colour, pattern and (in the label and the legend) a word. The same data stands in
// a table or list beside the map. Shapes: Natural Earth, baked by scripts/bake-map.mjs.
import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useId, type MouseEvent } from "react";
import shapes from "./poland.json";
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

type Teryt = keyof typeof shapes;
const TERYTS = Object.keys(shapes).toSorted() as Teryt[];

export function PolandMap({ label, regions, size = "large", words: ownWords, legend = true }: PolandMapProps) {
  const prefix = useId();
  const words = { ...useStateWords(), ...ownWords };
  const known = new Map(regions.map((region) => [region.teryt, region]));
  const linked = size === "large" && regions.some(({ href }) => href);
  const present = (["held", "both", "invited", "blank"] as const).filter((state) => TERYTS.some((teryt) => (known.get(teryt)?.state ?? "blank") === state));

  return (
    <figure className={css.map} data-size={size}>
      <svg viewBox="0 0 600 560" role={linked ? "group" : "img"} aria-label={label}>
        <Patterns prefix={prefix} />
        {TERYTS.map((teryt) => {
          const region = known.get(teryt) ?? { teryt, name: "", state: "blank" as const };
          return <Shape key={teryt} region={region} word={words[region.state]} prefix={prefix} linked={linked} />;
        })}
        {size === "large" && TERYTS.map((teryt) => <Value key={teryt} teryt={teryt} value={known.get(teryt)?.value} />)}
      </svg>
      {legend && <figcaption>
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
      </figcaption>}
    </figure>
  );
}

function Shape({ region, word, prefix, linked }: { region: MapRegion; word: string; prefix: string; linked: boolean }) {
  const { t } = useLingui();
  const router = useRouter({ warn: false });
  const { name, value, href } = region;
  const shape = (
    <path d={shapes[region.teryt as Teryt].d} className={css.region} data-state={region.state} fill={fillOf(region.state, prefix)}>
      {name && <title>{`${name}: ${word}`}</title>}
    </path>
  );
  if (!linked || !href) return shape;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return; // a new tab or window: the browser's affair
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} onClick={follow} aria-label={value == null ? t`${name}: ${word}` : t`${name}: ${word}, ${value}`} className={css.link}>
      {shape}
    </a>
  );
}

/** Drawn over all shapes, so that no neighbour covers it; a link says its value in its name. */
function Value({ teryt, value }: { teryt: Teryt; value: MapRegion["value"] }) {
  const [x, y] = shapes[teryt].c;
  return (
    <text x={x} y={y} className={css.value} aria-hidden="true">
      {value}
    </text>
  );
}

const fillOf = (state: RegionState, prefix: string) => (state === "blank" ? undefined : `url(#${prefix}${state})`);

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
