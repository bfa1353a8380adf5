// The words for the codes of projects and documents.
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import type { Schema } from "~/api/schemas";
import type { EventKind } from "~/features/events";

export type ProjectKind = Schema<"ProjectRead">["kind"];
export type DocumentKind = Schema<"DocumentRead">["kind"];
export type DocumentStatus = Schema<"DocumentRead">["status"];

type Words<Code extends string> = Record<Code, MessageDescriptor>;

export const WORDS = {
  projectKind: {
    project: msg`projekt`,
    public_task: msg`zadanie publiczne`,
  } satisfies Words<ProjectKind>,
  documentKind: {
    report: msg`raport`,
    strategy: msg`strategia`,
    annual_cooperation_programme: msg`roczny program współpracy`,
    conclusions: msg`wnioski ze spotkania`,
    survey: msg`ankieta`,
    cooperation_model: msg`model współpracy`,
  } satisfies Words<DocumentKind>,
  documentStatus: {
    planned: msg`zapowiedziany, jeszcze nie powstał`,
    in_progress: msg`prace trwają`,
    finished: msg`ukończony`,
    link_lost: msg`odnośnik zaginął: źródło mówi o tym dokumencie, ale już do niego nie prowadzi`,
  } satisfies Words<DocumentStatus>,
  eventKinds: {
    thematic_meeting: msg`spotkania tematyczne`,
    regional_forum: msg`fora regionalne`,
    networking_meeting: msg`spotkania sieciujące`,
    partner_meeting: msg`spotkania partnerów`,
    workshop: msg`spotkania warsztatowe`,
    conference: msg`konferencje`,
    training: msg`szkolenia`,
  } satisfies Words<EventKind>,
};

export const PROJECT_KINDS = Object.keys(WORDS.projectKind) as ProjectKind[];

/** Codes in the reader's words: `const words = useProjectWords()`, then `words.projectKind(project.kind)`. */
export function useProjectWords() {
  const { i18n } = useLingui();
  return {
    projectKind: (code: ProjectKind) => i18n._(WORDS.projectKind[code]),
    documentKind: (code: DocumentKind) => i18n._(WORDS.documentKind[code]),
    documentStatus: (code: DocumentStatus) => i18n._(WORDS.documentStatus[code]),
    /** In the plural. The API leaves the kind of a stated total open, so that an unknown one is said as it is. */
    eventKinds: (code: string) => (Object.hasOwn(WORDS.eventKinds, code) ? i18n._(WORDS.eventKinds[code as EventKind]) : code),
  };
}
