/** What this browser keeps for us, if it does: one that blocks site data throws on the mere mention of `localStorage`. */
export function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
