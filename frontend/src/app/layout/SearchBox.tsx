// The one search box, in the header of every page. A form like any other, so that it also works before scripts do; on the page of results
// the results follow what is typed.
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, type FormEvent, type RefObject } from "react";
import { readWords } from "~/features/search";
import { isShortcutOn } from "~/shared/shortcut";
import css from "./SearchBox.module.css";

const TYPING_PAUSE_MS = 150;
const RESULTS = "/search";

export function SearchBox() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const words = useRouterState({ select: ({ location }) => (location.pathname === RESULTS ? readWords(location.search) : undefined), structuralSharing: true });
  const asked = words?.q ?? "";
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef<string>(undefined);
  const timer = useRef(0);

  // The address is shown in the box unless it is what the box itself has just asked for and is being typed on.
  useEffect(() => {
    if (field.current && sent.current !== asked) field.current.value = asked;
    sent.current = undefined;
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useShortcut(field);

  const ask = (event?: FormEvent) => {
    event?.preventDefault();
    clearTimeout(timer.current);
    const q = field.current?.value.trim() || undefined;
    sent.current = q ?? "";
    void navigate({ to: RESULTS, search: { ...words, q }, replace: words !== undefined, resetScroll: words === undefined });
  };
  const onInput = () => {
    clearTimeout(timer.current);
    if (words) timer.current = window.setTimeout(ask, TYPING_PAUSE_MS);
  };

  return (
    <form role="search" action={RESULTS} className={css.box} aria-label={t`Szukaj w całej Osnowie`} onSubmit={ask}>
      <input ref={field} id="site-search" name="q" type="search" maxLength={200} autoComplete="off" enterKeyHint="search" aria-label={t`Szukaj w całej Osnowie`} placeholder={t`Szukaj`} onInput={onInput} />
      <button type="submit" aria-label={t`Szukaj`}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm4.8 11.3L21 21" />
        </svg>
      </button>
    </form>
  );
}

/** "/" leads to the box, unless one is typing elsewhere or has switched it off (WCAG 2.1.4). */
function useShortcut(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, select, textarea, [contenteditable]");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing || !isShortcutOn()) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [field]);
}
