// A form that mirrors the search parameters of the address: what is typed goes to the address, what the address says (a link, the
// back button) goes to the fields. The fields are native and uncontrolled; their `name` is the parameter.
import { Trans } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { SearchValues } from "~/shared/search";
import { useFocusHeir } from "./focus";
import css from "./FilterBar.module.css";

interface FilterBarProps {
  label: string; // names the form for those who hear it
  search: SearchValues; // the search parameters of the route
  onChange: (search: SearchValues) => void; // usually `(search) => navigate({ search, replace: true })`
  result?: ReactNode; // "17 wydarzeń": read out when it changes
  children: ReactNode; // the fields
}

const TYPING_PAUSE_MS = 250;

export function FilterBar({ label, search, onChange, result, children }: FilterBarProps) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef(0);
  const anySet = Object.values(search).some((value) => value !== undefined);

  useEffect(() => {
    if (form.current) showInFields(form.current, search);
  }, [search]);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    clearTimeout(timer.current);
    if (form.current) onChange(readFields(form.current));
  };
  const onInput = (event: FormEvent) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(submit, isTyped(event.target) ? TYPING_PAUSE_MS : 0);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <form ref={form} role="search" aria-label={label} className={css.bar} onInput={onInput} onSubmit={submit}>
      <div className={css.fields}>{children}</div>
      <div className={css.foot}>
        <p role="status">{result}</p>
        {anySet && <ClearButton onClear={() => onChange({})} heir={() => form.current?.querySelector<HTMLElement>("select, input")} />}
      </div>
    </form>
  );
}

function ClearButton({ onClear, heir }: { onClear: () => void; heir: () => HTMLElement | null | undefined }) {
  const button = useFocusHeir<HTMLButtonElement>(heir);
  return (
    <button ref={button} type="button" onClick={onClear}>
      <Trans>Wyczyść filtry</Trans>
    </button>
  );
}

interface FieldProps {
  name: string;
  label: string;
}

export function SearchField({ name, label, placeholder }: FieldProps & { placeholder?: string }) {
  const id = useId();
  return (
    <div className={css.wide}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type="search" placeholder={placeholder} autoComplete="off" enterKeyHint="search" />
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}

export function SelectField({ name, label, options, any }: FieldProps & { options: Option[]; any: string }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Several of a few: the parameter repeats once for each box that is ticked. */
export function CheckField({ name, label, options }: FieldProps & { options: Option[] }) {
  return (
    <fieldset className={css.wide}>
      <legend>{label}</legend>
      <div className={css.checks}>
        {options.map((option) => (
          <label key={option.value}>
            <input type="checkbox" name={name} value={option.value} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Fields few people need: folded away until wanted, or until the address asks for one of them. */
export function MoreFields({ asked, children }: { asked: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(asked);
  const [before, setBefore] = useState(asked);
  if (asked !== before) {
    setBefore(asked);
    if (asked) setOpen(true);
  }
  return (
    <details className={css.more} open={open} onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
      <summary>
        <Trans>Więcej filtrów i kolejność</Trans>
      </summary>
      <div className={css.fields}>{children}</div>
    </details>
  );
}

const isTyped = (target: EventTarget): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === "search";

/** One string for a field, a list for boxes; what is empty is left out, so that the address stays short. */
function readFields(form: HTMLFormElement): SearchValues {
  const data = new FormData(form);
  const entries = [...new Set(data.keys())].map((name) => {
    const values = data.getAll(name).map(String).filter(Boolean);
    const many = form.querySelector(`[name="${CSS.escape(name)}"][type="checkbox"]`) !== null;
    return [name, many ? values : values[0]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Leaves alone the text that is just being typed. */
function showInFields(form: HTMLFormElement, search: SearchValues): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = [search[field.name]].flat().includes(field.value);
    else if (field instanceof HTMLSelectElement || (isTyped(field) && field !== document.activeElement)) field.value = String(search[field.name] ?? "");
  }
}
