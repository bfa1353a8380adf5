// The reader's language: which ones there are, how one is chosen, and how its catalogue is brought in.
import { i18n, type Messages } from "@lingui/core";
import { storage } from "~/shared/storage";
import { typo } from "./typo";

export const LANGUAGES = { pl: "Polski", en: "English", uk: "Українська" } as const;
export type Language = keyof typeof LANGUAGES;

export type Catalogue = Record<Language, () => Promise<{ messages: Messages }>>;

const COMMON: Catalogue = {
  pl: () => import("~/locales/pl.po"),
  en: () => import("~/locales/en.po"),
  uk: () => import("~/locales/uk.po"),
};
const opened = new Set([COMMON]);
const STORED_UNDER = "osnowa.language";

const isLanguage = (code: string | null | undefined): code is Language => code != null && Object.hasOwn(LANGUAGES, code);

/** The stored choice, else the first language of the browser that we speak, else Polish. */
export function preferredLanguage(): Language {
  const stored = storage()?.getItem(STORED_UNDER);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.split("-")[0]).find(isLanguage) ?? "pl";
}

/** What the language will be, before there are words in it. */
export function nameLanguage(language: Language): void {
  i18n.load(language, {});
  i18n.activate(language);
}

export async function activateLanguage(language: Language): Promise<void> {
  const messages = await Promise.all([...opened].map((catalogue) => messagesOf(catalogue, language)));
  i18n.load(language, Object.assign({}, ...messages));
  i18n.activate(language);
  document.documentElement.lang = language;
}

/** Brings in the words of pages that have a catalogue of their own; a route does so before it shows one. */
export async function openCatalogue(catalogue: Catalogue): Promise<void> {
  if (opened.has(catalogue)) return;
  opened.add(catalogue);
  i18n.load(i18n.locale, await messagesOf(catalogue, i18n.locale as Language));
}

async function messagesOf(catalogue: Catalogue, language: Language): Promise<Messages> {
  const { messages } = await catalogue[language]();
  return language === "en" ? messages : withTypography(messages);
}

export async function chooseLanguage(language: Language): Promise<void> {
  storage()?.setItem(STORED_UNDER, language);
  await activateLanguage(language);
}

/** The locale for `Intl`: English here is British, so that days come before months. */
export const intlLocale = () => (i18n.locale === "en" ? "en-GB" : i18n.locale || "pl");

/** Applies `typo` to every string of a compiled catalogue, whose messages are strings or nested lists of tokens. */
function withTypography<T>(part: T): T {
  if (typeof part === "string") return typo(part) as T;
  if (Array.isArray(part)) return part.map(withTypography) as T;
  if (part && typeof part === "object") return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withTypography(value)])) as T;
  return part;
}
