// What kinds of records are called: one of them, and all of them.
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { FoundKind } from "./queries";

export const ONE: Record<FoundKind, MessageDescriptor> = {
  event: msg`wydarzenie`,
  session: msg`punkt programu`,
  organisation: msg`organizacja`,
  project: msg`projekt`,
  network: msg`sieć`,
  region: msg`region`,
  document: msg`dokument`,
  event_series: msg`cykl spotkań`,
  programme: msg`program finansowania`,
  funder: msg`finansowanie`,
  place: msg`miejsce`,
  person: msg`osoba`,
};

export const ALL: Record<FoundKind, MessageDescriptor> = {
  event: msg`Wydarzenia`,
  session: msg`Punkty programu`,
  organisation: msg`Organizacje`,
  project: msg`Projekty`,
  network: msg`Sieci`,
  region: msg`Regiony`,
  document: msg`Dokumenty`,
  event_series: msg`Cykle spotkań`,
  programme: msg`Programy finansowania`,
  funder: msg`Finansujący`,
  place: msg`Miejsca`,
  person: msg`Osoby`,
};
