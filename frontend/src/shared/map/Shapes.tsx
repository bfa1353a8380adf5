// The shapes themselves: Natural Earth, baked by scripts/bake-map.mjs. A chunk of its own, because they weigh more than the page round them.
import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { fillOf, type MapRegion, type RegionState } from "./PolandMap";
import shapes from "./poland.json";
import css from "./PolandMap.module.css";

type Teryt = keyof typeof shapes;
const TERYTS = Object.keys(shapes).toSorted() as Teryt[];

interface ShapesProps {
  regions: Map<string, MapRegion>;
  words: Record<RegionState, string>;
  prefix: string; // of the patterns
  linked: boolean;
  valued: boolean;
}

export function Shapes({ regions, words, prefix, linked, valued }: ShapesProps) {
  return (
    <>
      {TERYTS.map((teryt) => {
        const region = regions.get(teryt) ?? { teryt, name: "", state: "blank" as const };
        return <Shape key={teryt} region={region} word={words[region.state]} prefix={prefix} linked={linked} />;
      })}
      {valued && TERYTS.map((teryt) => <Value key={teryt} teryt={teryt} value={regions.get(teryt)?.value} />)}
    </>
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
