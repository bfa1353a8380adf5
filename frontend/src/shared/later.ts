// Modules that come after the page, so that the page need not wait for them. Not `lazy`: its Suspense holds back what has come for a
// third of a second, and shows nothing again each time.
import { useEffect, useState } from "react";

type Load<Module> = () => Promise<Module>;

const arrived = new Map<Load<unknown>, unknown>();

/** Fetches a module ahead of the page that will show it. Null when it cannot be had: nothing that comes later is vital. */
export async function loadLater<Module>(load: Load<Module>): Promise<Module | null> {
  const module = await load().catch(() => null);
  if (module) arrived.set(load, module);
  return module;
}

/** The module once it is there, and at once when it has come before; undefined while it is on its way. */
export function useLater<Module>(load: Load<Module>): Module | null | undefined {
  const [module, setModule] = useState(() => arrived.get(load) as Module | null | undefined);
  useEffect(() => {
    if (module === undefined) void loadLater(load).then((come) => setModule(() => come));
  }, [load, module]);
  return module;
}
