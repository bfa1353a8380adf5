// A region's name as it stands in a sentence. In Polish the API says only what comes after "województwo" or "powiat".
import { t } from "@lingui/core/macro";
import type { Schema } from "~/api/schemas";

type RegionRef = Pick<Schema<"RegionRef">, "teryt" | "name">;

export const isVoivodeship = (teryt: string) => teryt.length === 2;

/** Cities with powiat rights have numbers above 60 in their voivodeship. */
export const isCity = (teryt: string) => teryt.length === 4 && Number(teryt.slice(2)) > 60;

export function regionName({ teryt, name }: RegionRef): string {
  if (isVoivodeship(teryt)) return t`województwo ${name}`;
  return isCity(teryt) ? name : t`powiat ${name}`;
}

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
