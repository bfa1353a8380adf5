// A voivodeship or a powiat: names, events, organisations, and the way up and down.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { EventTimeline } from "~/features/events";
import { useOrganisationWords } from "~/features/organisations";
import { typo } from "~/shared/i18n/typo";
import { PolandMap } from "~/shared/map/PolandMap";
import { capitalised, isVoivodeship, regionName } from "~/shared/regions/name";
import { Badge } from "~/shared/ui/Badge";
import { Breadcrumb } from "~/shared/ui/Breadcrumb";
import { Facts, type Fact } from "~/shared/ui/Facts";
import { LoadMore } from "~/shared/ui/LoadMore";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Credits } from "./Credits";
import { heldInQuery, homonymsQuery, invitedQuery, powiatsQuery, regionQuery, seatedQuery } from "./queries";
import { stateOf } from "./states";
import css from "./Regions.module.css";

type Region = Schema<"RegionRead">;

export function RegionPage({ teryt }: { teryt: string }) {
  const { t } = useLingui();
  const region = useSuspenseQuery(regionQuery(teryt)).data;
  const { parent, activity } = region;
  const shown = parent ?? region;
  const words = { voivodeship: t`województwo`, powiat: t`powiat`, city: t`miasto na prawach powiatu` };

  return (
    <>
      <Breadcrumb>
        <Link to="/regions">
          <Trans>Regiony</Trans>
        </Link>
        {parent && (
          <Link to="/regions/$teryt" params={{ teryt: parent.teryt }}>
            {regionName(parent)}
          </Link>
        )}
      </Breadcrumb>
      <div className={css.hero}>
        <PageTitle eyebrow={<Badge>{words[region.kind]}</Badge>} lead={<Summary region={region} />}>
          {capitalised(regionName(region))}
        </PageTitle>
        <PolandMap
          size="small"
          label={t`Położenie na mapie Polski: ${regionName(shown)}`}
          words={{ held: words.voivodeship }}
          regions={[{ teryt: shown.teryt, name: shown.name, state: "held" }]}
          legend={false}
        />
      </div>
      <div className="beside">
        <div>
          <Held teryt={teryt} />
          {isVoivodeship(teryt) && <Invited teryt={teryt} />}
          <Seated teryt={teryt} />
          {isVoivodeship(teryt) && <Powiats teryt={teryt} />}
        </div>
        <aside aria-label={t`Dane regionu`}>
          <Facts facts={useFacts(region)} />
          {!isVoivodeship(teryt) && <Homonyms region={region} />}
          {stateOf(activity, "all") === "blank" && activity.organisations === 0 && (
            <p className="muted">
              <Trans>To na razie biała plama w naszym zapisie. Nie znaczy to, że nic się tu nie dzieje.</Trans>
            </p>
          )}
          <Credits />
        </aside>
      </div>
    </>
  );
}

function Summary({ region: { activity, level } }: { region: Region }) {
  const { t } = useLingui();
  const { events_held, events_invited, organisations } = activity;
  const parts = [
    t`${plural(events_held, { one: "# wydarzenie na miejscu", few: "# wydarzenia na miejscu", many: "# wydarzeń na miejscu", other: "# wydarzenia na miejscu" })}`,
    level === "voivodeship" && t`${plural(events_invited, { one: "# zaproszenie", few: "# zaproszenia", many: "# zaproszeń", other: "# zaproszenia" })}`,
    t`${plural(organisations, { one: "# organizacja z siedzibą", few: "# organizacje z siedzibą", many: "# organizacji z siedzibą", other: "# organizacji z siedzibą" })}`,
  ];
  return <p>{parts.filter(Boolean).join(" · ")}</p>;
}

function useFacts(region: Region): Fact[] {
  const { t, i18n } = useLingui();
  const seats = { voivode_and_sejmik: t`wojewoda i sejmik`, voivode: t`wojewoda`, sejmik: t`sejmik` };
  const others = (["pl", "en", "uk"] as const).filter((language) => language !== i18n.locale && region.names[language] !== region.name);
  return [
    {
      term: region.capitals.length > 1 ? t`Stolice` : t`Stolica`,
      value: region.capitals.length > 0 && (
        <ul>
          {region.capitals.map(({ name, seat_of, powiat }) => (
            <li key={powiat}>
              <Link to="/regions/$teryt" params={{ teryt: powiat }}>
                {name}
              </Link>{" "}
              <span className="muted">({seats[seat_of]})</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: t`Województwo`,
      value: region.parent && (
        <Link to="/regions/$teryt" params={{ teryt: region.parent.teryt }}>
          {region.parent.name}
        </Link>
      ),
    },
    {
      term: t`W innych językach`,
      value: others.length > 0 && (
        <ul>
          {others.map((language) => (
            <li key={language} lang={language}>
              {region.names[language]}
            </li>
          ))}
        </ul>
      ),
    },
    { term: t`Kod TERYT`, value: <span className="tabular">{region.teryt}</span> },
    { term: t`ISO 3166-2`, value: region.iso_3166_2 },
    { term: t`NUTS 2`, value: region.nuts2.join(", ") },
  ];
}

function Held({ teryt }: { teryt: string }) {
  const list = useSuspenseInfiniteQuery(heldInQuery(teryt));
  return (
    <section>
      <h2>
        <Trans>Wydarzenia tutaj</Trans>
      </h2>
      {list.data.items.length === 0 ? (
        <p>
          <Trans>W zapisie nie ma wydarzenia, które by się tu odbyło albo miało odbyć.</Trans>
        </p>
      ) : (
        <EventTimeline events={list.data.items} />
      )}
      <LoadMore query={list} shown={list.data.items.length} />
    </section>
  );
}

function Invited({ teryt }: { teryt: string }) {
  const list = useSuspenseInfiniteQuery(invitedQuery(teryt));
  return (
    <section>
      <h2>
        <Trans>Zaproszono stąd na</Trans>
      </h2>
      {list.data.items.length === 0 ? (
        <p>
          <Trans>Żadne wydarzenie nie wymienia tego województwa wśród zaproszonych.</Trans>
        </p>
      ) : (
        <EventTimeline events={list.data.items} />
      )}
      <LoadMore query={list} shown={list.data.items.length} />
    </section>
  );
}

function Seated({ teryt }: { teryt: string }) {
  const words = useOrganisationWords();
  const list = useSuspenseInfiniteQuery(seatedQuery(teryt));
  return (
    <section>
      <h2>
        <Trans>Organizacje z siedzibą tutaj</Trans>
      </h2>
      {list.data.items.length === 0 && (
        <p>
          <Trans>Nie znamy żadnej. Źródła rzadko podają siedzibę, więc nie wszystkie organizacje są tu widoczne.</Trans>
        </p>
      )}
      <ul className={css.seated}>
        {list.data.items.map(({ id, slug, name, kind }) => (
          <li key={id}>
            <Link to="/organisations/$organisation" params={{ organisation: slug }}>
              {typo(name)}
            </Link>{" "}
            <span className="muted">{words.kind(kind)}</span>
          </li>
        ))}
      </ul>
      <LoadMore query={list} shown={list.data.items.length} />
    </section>
  );
}

function Powiats({ teryt }: { teryt: string }) {
  const { t } = useLingui();
  const powiats = useSuspenseQuery(powiatsQuery(teryt)).data;
  return (
    <section>
      <h2>
        <Trans>Powiaty</Trans>
      </h2>
      <p className="muted">{t`${plural(powiats.length, { one: "# powiat lub miasto na prawach powiatu", few: "# powiaty i miasta na prawach powiatu", many: "# powiatów i miast na prawach powiatu", other: "# powiatu i miasta na prawach powiatu" })}`}</p>
      <ul className={css.powiats}>
        {powiats.map((powiat) => (
          <li key={powiat.teryt}>
            <Link to="/regions/$teryt" params={{ teryt: powiat.teryt }}>
              <span lang="pl">{powiat.name}</span>
            </Link>
            {powiat.kind === "city" && (
              <span>
                <Trans>miasto</Trans>
              </span>
            )}
            <PowiatCounts {...powiat.activity} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PowiatCounts({ events_held, organisations }: Schema<"RegionActivity">) {
  const { t } = useLingui();
  const parts = [
    events_held > 0 && t`${plural(events_held, { one: "# wydarzenie", few: "# wydarzenia", many: "# wydarzeń", other: "# wydarzenia" })}`,
    organisations > 0 && t`${plural(organisations, { one: "# organizacja", few: "# organizacje", many: "# organizacji", other: "# organizacji" })}`,
  ].filter(Boolean);
  return parts.length > 0 && <strong>{parts.join(", ")}</strong>;
}

function Homonyms({ region }: { region: Region }) {
  const homonyms = useSuspenseQuery(homonymsQuery(region.teryt, region.names.pl)).data;
  return homonyms.map(({ teryt, parent }) => (
    <p key={teryt}>
      <Trans>
        Uwaga na nazwę: {regionName(region)} jest też <Link to="/regions/$teryt" params={{ teryt }}>gdzie indziej</Link> ({parent && regionName(parent)}). Rozróżnia je kod.
      </Trans>
    </p>
  ));
}
