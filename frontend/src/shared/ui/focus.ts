import { useLayoutEffect, useRef } from "react";

const heading = () => document.querySelector<HTMLElement>("h1");

/** For what may vanish while it has the focus: an heir takes the focus then, the page's heading by default, so that it is never lost. */
export function useFocusHeir<T extends HTMLElement>(heir: () => HTMLElement | null | undefined = heading) {
  const mortal = useRef<T>(null);
  const latest = useRef(heir);
  useLayoutEffect(() => {
    latest.current = heir;
  });
  useLayoutEffect(() => {
    const node = mortal.current;
    return () => {
      if (node?.contains(document.activeElement)) latest.current()?.focus({ preventScroll: true });
    };
  }, []);
  return mortal;
}
