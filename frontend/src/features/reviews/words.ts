import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import type { Schema } from "~/api/schemas";

export type ReviewKind = Schema<"ReviewRead">["kind"];

export const WORDS: { kind: Record<ReviewKind, MessageDescriptor>; resource: Record<string, MessageDescriptor> } = {
  kind: {
    conflicting: msg`źródło sobie przeczy`,
    overdue: msg`termin minął`,
    missing: msg`tego w źródle brak`,
    inferred: msg`to nasz wniosek`,
  },
  resource: {
    event: msg`wydarzenie`,
    session: msg`punkt programu`,
    event_series: msg`cykl spotkań`,
    place: msg`miejscowość lub lokal`,
    project: msg`projekt`,
    document: msg`dokument`,
    funder: msg`finansowanie`,
    programme: msg`program finansowania`,
    organisation: msg`organizacja`,
    network: msg`sieć`,
    person: msg`osoba`,
  },
};

export const REVIEW_KINDS = Object.keys(WORDS.kind) as ReviewKind[];

export function useReviewWords() {
  const { i18n } = useLingui();
  return {
    kind: (code: ReviewKind) => i18n._(WORDS.kind[code]),
    /** The API leaves the kinds of records open, so that an unknown one is said as it is. */
    resource: (code: string) => (Object.hasOwn(WORDS.resource, code) ? i18n._(WORDS.resource[code] as MessageDescriptor) : code),
  };
}
