// The words for the codes of organisations. Roles have theirs in the events' words.
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import type { Schema } from "~/api/schemas";

export type OrganisationKind = Schema<"OrganisationRead">["kind"];
export type Sector = NonNullable<Schema<"OrganisationRead">["sector"]>;
export type LegalForm = NonNullable<Schema<"OrganisationRead">["legal_form"]>;
export type IdentifierScheme = Schema<"Identifier">["scheme"];

type Words<Code extends string> = Record<Code, MessageDescriptor>;

export const WORDS = {
  kind: {
    foundation: msg`fundacja`,
    association: msg`stowarzyszenie`,
    federation: msg`federacja`,
    informal_group: msg`grupa nieformalna`,
    social_cooperative: msg`spółdzielnia socjalna`,
    church_entity: msg`kościelna osoba prawna`,
    funding_mechanism: msg`mechanizm finansowania`,
    public_agency: msg`instytucja publiczna`,
    local_government: msg`samorząd`,
    local_government_office: msg`urząd samorządu`,
    advisory_body: msg`ciało doradcze`,
    university: msg`uczelnia`,
    centre: msg`centrum`,
    business: msg`firma`,
    initiative: msg`inicjatywa`,
    other: msg`inny rodzaj`,
  } satisfies Words<OrganisationKind>,
  sector: {
    third: msg`trzeci sektor`,
    public: msg`sektor publiczny`,
    business: msg`biznes`,
  } satisfies Words<Sector>,
  legalForm: {
    foundation: msg`fundacja`,
    association_registered: msg`stowarzyszenie zarejestrowane w KRS`,
    association_ordinary: msg`stowarzyszenie zwykłe`,
    association_branch: msg`terenowa jednostka stowarzyszenia`,
    federation: msg`związek stowarzyszeń`,
    volunteer_fire_brigade: msg`ochotnicza straż pożarna`,
    rural_housewives_circle: msg`koło gospodyń wiejskich`,
    sports_club: msg`klub sportowy`,
    student_sports_club: msg`uczniowski klub sportowy`,
    social_cooperative: msg`spółdzielnia socjalna`,
    church_entity: msg`kościelna osoba prawna`,
    nonprofit_company: msg`spółka non profit`,
    jst_association: msg`stowarzyszenie jednostek samorządu terytorialnego`,
    trade_union: msg`związek zawodowy`,
    employers_org: msg`organizacja pracodawców`,
    chamber: msg`izba samorządu gospodarczego`,
    informal_group: msg`grupa nieformalna`,
    public_institution: msg`instytucja publiczna`,
    local_government: msg`jednostka samorządu terytorialnego`,
    university: msg`uczelnia`,
    business: msg`firma`,
    foreign: msg`podmiot zagraniczny`,
  } satisfies Words<LegalForm>,
  identifier: {
    krs: msg`KRS`,
    nip: msg`NIP`,
    regon: msg`REGON`,
    association_register: msg`ewidencja stowarzyszeń zwykłych`,
    kgw_register: msg`rejestr kół gospodyń wiejskich`,
    other: msg`inny numer`,
  } satisfies Words<IdentifierScheme>,
};

export const ORGANISATION_KINDS = Object.keys(WORDS.kind) as OrganisationKind[];
export const SECTORS = Object.keys(WORDS.sector) as Sector[];

/** Codes in the reader's words: `const words = useOrganisationWords()`, then `words.kind(organisation.kind)`. */
export function useOrganisationWords() {
  const { i18n } = useLingui();
  return {
    kind: (code: OrganisationKind) => i18n._(WORDS.kind[code]),
    sector: (code: Sector) => i18n._(WORDS.sector[code]),
    legalForm: (code: LegalForm) => i18n._(WORDS.legalForm[code]),
    identifier: (code: IdentifierScheme) => i18n._(WORDS.identifier[code]),
  };
}
