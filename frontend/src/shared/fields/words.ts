// The fields of records in words: what a reader sees where the API points at "/substantive_partners/0".
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";

type Records =
  | Schema<"EventRead">
  | Schema<"SessionRead">
  | Schema<"EventSeriesRead">
  | Schema<"PlaceRead">
  | Schema<"ProjectRead">
  | Schema<"DocumentRead">
  | Schema<"FunderRead">
  | Schema<"ProgrammeRead">
  | Schema<"OrganisationRead">
  | Schema<"NetworkRead">
  | Schema<"PersonRead">;
type FieldsOf<R> = R extends unknown ? keyof R : never;
/** What no statement is ever about. */
type Bookkeeping = "id" | "slug" | "language" | "provenance" | "notes" | "calendar";
export type Field = Exclude<FieldsOf<Records>, Bookkeeping>;

export const FIELDS: Record<Field, MessageDescriptor> = {
  address: msg`adres`,
  aims: msg`cele`,
  as_typed: msg`zapis nazwy`,
  attachments: msg`załącznik`,
  attendance_mode: msg`tryb: stacjonarnie czy online`,
  audiences: msg`odbiorczynie i odbiorcy`,
  audiences_indirect: msg`odbiorczynie i odbiorcy pośredni`,
  byline: msg`podpis`,
  call: msg`konkurs`,
  calls: msg`konkurs`,
  co_organisers: msg`współorganizacja`,
  components: msg`komponent`,
  contact: msg`kontakt`,
  contact_url: msg`adres do kontaktu`,
  counts: msg`liczba`,
  country: msg`kraj`,
  coverage: msg`zasięg`,
  dates: msg`data`,
  day: msg`dzień`,
  definition: msg`definicja`,
  description: msg`opis`,
  documents: msg`dokument`,
  duration_days: msg`liczba dni`,
  ends: msg`godzina zakończenia`,
  event: msg`wydarzenie`,
  form: msg`forma zajęć`,
  frequency: msg`częstotliwość`,
  funder: msg`finansowanie`,
  goals: msg`cel`,
  hosts: msg`gospodarz`,
  identifiers: msg`numer w rejestrze`,
  identifiers_state: msg`numery w rejestrach`,
  implementers: msg`realizacja`,
  invited_regions: msg`zaproszone województwa`,
  kind: msg`rodzaj`,
  lead_partners: msg`partner wiodący`,
  legal_form: msg`forma prawna`,
  locality: msg`miejscowość`,
  meetings: msg`spotkania`,
  meetings_count: msg`liczba spotkań`,
  membership_kinds: msg`kto może należeć`,
  minutes: msg`czas trwania`,
  name: msg`nazwa`,
  needs: msg`potrzeba`,
  note: msg`uwaga`,
  organisation: msg`organizacja`,
  organisers: msg`kto organizuje`,
  outcomes: msg`rezultat`,
  outputs: msg`produkt`,
  part_of: msg`część większego wydarzenia`,
  participants: msg`kto brał udział`,
  partners: msg`partnerzy`,
  past_due: msg`termin`,
  people: msg`osoby`,
  place: msg`gdzie`,
  place_note: msg`uwaga o miejscu`,
  places: msg`miejsca`,
  position: msg`kolejność`,
  powiat: msg`powiat`,
  programme: msg`program finansowania`,
  project: msg`projekt`,
  purposes: msg`po co jest`,
  reach: msg`zasięg`,
  recorded: msg`czy nagrano`,
  recordings: msg`nagranie`,
  region: msg`województwo`,
  roles: msg`role`,
  scope: msg`zakres`,
  sector: msg`sektor`,
  sequence_number: msg`numer kolejny`,
  series: msg`cykl`,
  sessions_complete: msg`czy program jest pełny`,
  sessions_note: msg`uwaga o programie`,
  several: msg`czy było ich więcej`,
  short_name: msg`skrót nazwy`,
  side_event_of: msg`towarzyszy wydarzeniu`,
  spheres: msg`sfery działania`,
  starts: msg`godzina rozpoczęcia`,
  stated_count: msg`zapowiedziana liczba`,
  stated_totals: msg`liczba wydarzeń według źródła`,
  status: msg`stan`,
  subtitle: msg`podtytuł`,
  substantive_partners: msg`partner merytoryczny`,
  summary: msg`opis`,
  target_groups: msg`dla kogo`,
  task_name: msg`nazwa zadania publicznego`,
  tasks: msg`zadanie`,
  theme: msg`temat`,
  themes: msg`temat`,
  time_as_typed: msg`zapis godziny`,
  title: msg`tytuł`,
  title_is: msg`skąd jest tytuł`,
  url: msg`odnośnik`,
  venues: msg`lokal`,
  within: msg`w jakiej miejscowości`,
  zone: msg`strefa czasowa`,
};

/** A JSON pointer in words: "/dates" is "data", "/goals/1" is "cel 2", "" is the whole record. */
export function useFieldName(): (pointer: string) => string {
  const { t, i18n } = useLingui();
  return (pointer) => {
    const [, field = "", index] = pointer.split("/");
    if (field === "") return t`cały zapis`;
    const word = Object.hasOwn(FIELDS, field) ? i18n._(FIELDS[field as Field]) : field;
    return index !== undefined && /^\d+$/.test(index) ? `${word} ${Number(index) + 1}` : word;
  };
}
