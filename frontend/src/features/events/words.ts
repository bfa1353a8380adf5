// The words for the codes of events, sessions and roles. A colour or an icon never says these alone.
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import type { Schema } from "~/api/schemas";

export type EventKind = Schema<"EventRead">["kind"];
export type EventStatus = Schema<"EventRead">["status"];
export type AttendanceMode = NonNullable<Schema<"EventRead">["attendance_mode"]>;
export type SessionKind = Schema<"SessionRead">["kind"];
export type OrganisationRole = Schema<"RoleCount">["role"];
export type PersonRole = Schema<"PersonRef">["role"];

type Words<Code extends string> = Record<Code, MessageDescriptor>;

export const WORDS = {
  eventKind: {
    thematic_meeting: msg`spotkanie tematyczne`,
    regional_forum: msg`forum regionalne`,
    networking_meeting: msg`spotkanie sieciujące`,
    partner_meeting: msg`spotkanie partnerów`,
    workshop: msg`warsztaty`,
    conference: msg`konferencja`,
    training: msg`szkolenie`,
  } satisfies Words<EventKind>,
  eventStatus: {
    draft: msg`szkic`,
    planned: msg`planowane`,
    confirmed: msg`potwierdzone`,
    held: msg`odbyło się`,
    cancelled: msg`odwołane`,
    postponed: msg`przełożone`,
  } satisfies Words<EventStatus>,
  attendanceMode: {
    online: msg`online`,
    onsite: msg`stacjonarnie`,
    hybrid: msg`hybrydowo`,
  } satisfies Words<AttendanceMode>,
  sessionKind: {
    networking: msg`sesja sieciująca`,
    panel: msg`panel`,
    workshop: msg`warsztaty`,
    talk: msg`wystąpienie`,
    lecture: msg`wykład`,
    talk_and_discussion: msg`wystąpienie i dyskusja`,
    discussion: msg`dyskusja`,
    world_cafe: msg`world café`,
    fair: msg`targi`,
    speed_dating: msg`speed dating`,
    study_visit: msg`wizyta studyjna`,
    case_study: msg`studium przypadku`,
    group_work: msg`praca w grupach`,
    brainstorming: msg`burza mózgów`,
    meeting: msg`spotkanie`,
    agenda_item: msg`punkt programu`,
    session: msg`sesja`,
    break: msg`przerwa`,
  } satisfies Words<SessionKind>,
  organisationRole: {
    organiser: msg`organizator`,
    co_organiser: msg`współorganizator`,
    host: msg`gospodarz`,
    substantive_partner: msg`partner merytoryczny`,
    venue: msg`miejsce`,
    participant: msg`udział`,
    implementer: msg`realizator`,
    partner: msg`partner`,
    lead_partner: msg`partner wiodący`,
  } satisfies Words<OrganisationRole>,
  personRole: {
    facilitator: msg`prowadzenie`,
    moderator: msg`moderacja`,
    speaker: msg`wystąpienie`,
  } satisfies Words<PersonRole>,
};

const codes = <Code extends string>(words: Words<Code>) => Object.keys(words) as Code[];

export const EVENT_KINDS = codes<EventKind>(WORDS.eventKind);
export const EVENT_STATUSES = codes<EventStatus>(WORDS.eventStatus);
export const ATTENDANCE_MODES = codes<AttendanceMode>(WORDS.attendanceMode);
export const SESSION_KINDS = codes<SessionKind>(WORDS.sessionKind);
export const ORGANISATION_ROLES = codes<OrganisationRole>(WORDS.organisationRole);
export const PERSON_ROLES = codes<PersonRole>(WORDS.personRole);

/** Codes in the reader's words: `const words = useWords()`, then `words.eventKind(event.kind)`. */
export function useWords() {
  const { i18n } = useLingui();
  return {
    eventKind: (code: EventKind) => i18n._(WORDS.eventKind[code]),
    eventStatus: (code: EventStatus) => i18n._(WORDS.eventStatus[code]),
    attendanceMode: (code: AttendanceMode) => i18n._(WORDS.attendanceMode[code]),
    sessionKind: (code: SessionKind) => i18n._(WORDS.sessionKind[code]),
    organisationRole: (code: OrganisationRole) => i18n._(WORDS.organisationRole[code]),
    personRole: (code: PersonRole) => i18n._(WORDS.personRole[code]),
  };
}
