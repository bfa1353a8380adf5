// Whether what is on the screen came from the network or from the service worker's store, and if so, since when.
import { useSyncExternalStore } from "react";

const STORED_AT = "osnowa-stored-at"; // written by public/sw.js

let storedAt: string | null = null;
const listeners = new Set<() => void>();

export function noteFreshness(response: Response): void {
  const next = response.headers.get(STORED_AT);
  if (next === storedAt) return;
  storedAt = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The instant the shown data was stored at, or null when it is fresh. */
export const useStoredAt = () => useSyncExternalStore(subscribe, () => storedAt);
