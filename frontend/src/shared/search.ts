// Search parameters in the address: plain and repeatable (`?kind=workshop&kind=training&q=sieć`), the same names and values as the API's.
export type SearchValues = Record<string, string | string[] | undefined>;

export function parseSearch(query: string): SearchValues {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, single(params.getAll(name))]));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) for (const one of [value].flat()) if (one != null && one !== "") params.append(name, String(one));
  const query = params.toString();
  return query && `?${query}`;
}

const single = (values: string[]) => (values.length === 1 ? values[0] : values);

type Reader<T> = (value: unknown) => T | undefined;

/** Free text. */
export const text: Reader<string> = (value) => (typeof value === "string" && value.trim() ? value : undefined);

/** Words to look for: at least a letter or a digit. */
export const wordsToFind: Reader<string> = (value) => (typeof value === "string" && /[\p{L}\p{N}]/u.test(value) ? value.slice(0, 200) : undefined);

/** A code of a known form; anything else is as if it were not there. */
export const matching =
  (pattern: RegExp): Reader<string> =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? value : undefined;

/** The id or slug of a record, as the API takes it. */
export const key = matching(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);

/** The code of a voivodeship or powiat. */
export const TERYT = /^\d{2}(\d{2})?$/;

/** One of the words the API knows; anything else is as if it were not there. */
export const oneOf =
  <const T extends string>(known: readonly T[]): Reader<T> =>
  (value) =>
    known.find((word) => word === value);

/** Some of them. */
export const someOf =
  <const T extends string>(known: readonly T[]): Reader<T[]> =>
  (value) => {
    const chosen = known.filter((word) => [value].flat().includes(word));
    return chosen.length > 0 ? chosen : undefined;
  };

/** Makes a route's `validateSearch` from one reader for each parameter. */
export function searchOf<R extends Record<string, Reader<unknown>>>(readers: R) {
  return (raw: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read(raw[name])])) as { [Name in keyof R]?: NonNullable<ReturnType<R[Name]>> };
}
