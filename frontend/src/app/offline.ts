// Registers the service worker (public/sw.js) under Trusted Types, and tells it what this page has used before it was in charge.
import { i18n } from "@lingui/core";

const SCRIPT = "/sw.js";
const KEPT = /^\/(assets\/|api\/v1\/(events|sessions|programmes)\b)/;

export function registerOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  if (document.readyState === "complete") void register();
  else addEventListener("load", () => void register(), { once: true });
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register(trusted(SCRIPT));
  const { active } = await navigator.serviceWorker.ready;
  // An observer, because what is asked for while the worker takes over passes it by.
  new PerformanceObserver((list) => active?.postMessage({ entry: import.meta.url, used: usedOf(list.getEntries()), language: i18n.locale })).observe({ type: "resource", buffered: true });
}

const usedOf = (entries: PerformanceEntryList): string[] =>
  entries
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && KEPT.test(pathname))
    .map(({ href }) => href);

/** The one script address that may ever be made from a string. */
function trusted(url: string): string {
  const policy = window.trustedTypes?.createPolicy("osnowa", {
    createScriptURL(asked) {
      if (asked !== SCRIPT) throw new TypeError(`Not a script of ours: ${asked}`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
