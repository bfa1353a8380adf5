// The offline programme. Caches the shell and the files a visitor has used, and keeps the last answer about events and sessions.
// Only public, unauthenticated reads are kept; the page asks for everything to be forgotten by sending "forget".
const CACHE = "osnowa-1";
const SHELL = "/";
const LIVE = /^\/api\/v1\/(events|sessions|programmes)\b/;
const STORED_AT = "osnowa-stored-at";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const forgetOld = async () => {
    for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(forgetOld());
});

// The first page loads before this worker is in charge, so it says afterwards which files it used. One message is done after another.
let done = Promise.resolve();
self.addEventListener("message", (event) => {
  const { data } = event;
  done = done.then(() => (data === "forget" ? caches.delete(CACHE) : keepUsed(data))).catch(() => undefined);
  event.waitUntil(done);
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(cacheFirst(request));
  else if (LIVE.test(url.pathname)) event.respondWith(networkFirst(request));
  else if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match(SHELL)));
});

async function keepUsed({ entry, used, language }) {
  const cache = await caches.open(CACHE);
  const shell = await cache.match(SHELL);
  if (!(await shell?.text())?.includes(new URL(entry).pathname)) {
    await forgetAssets(cache); // A new release: its files have new names.
    await cache.add(SHELL).catch(() => undefined);
  }
  await Promise.all(used.map(async (url) => (await cache.match(url)) ?? keep(cache, url, language).catch(() => undefined)));
}

async function keep(cache, url, language) {
  const request = new Request(url, { headers: { "Accept-Language": language } });
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, LIVE.test(new URL(url).pathname) ? stamped(fresh) : fresh);
}

async function forgetAssets(cache) {
  for (const request of await cache.keys()) if (new URL(request.url).pathname.startsWith("/assets/")) await cache.delete(request);
}

async function cacheFirst(request) {
  const kept = await caches.match(request, { ignoreVary: true }); // A page asks for scripts with an Origin, we kept them without one.
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) (await caches.open(CACHE)).put(request, fresh.clone());
  return fresh;
}

async function networkFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request);
    if (fresh.ok && !request.headers.has("authorization")) await cache.put(request, stamped(fresh.clone()));
    return fresh;
  } catch (offline) {
    const kept = (await cache.match(request)) ?? (await cache.match(request, { ignoreVary: true }));
    if (kept) return kept;
    throw offline;
  }
}

function stamped(response) {
  const headers = new Headers(response.headers);
  headers.set(STORED_AT, new Date().toISOString());
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
