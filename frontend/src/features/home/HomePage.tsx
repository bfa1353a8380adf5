// The front page: what is on, what was, where, who is behind it, and how to build on it.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { API_ORIGIN } from "~/api/client";
import type { Schema } from "~/api/schemas";
import { EventCard } from "~/features/events";
import { networksQuery } from "~/features/networks";
import { projectsQuery } from "~/features/projects";
import { voivodeshipsQuery } from "~/features/regions";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { PolandMap, type RegionState } from "~/shared/map/PolandMap";
import { PageTitle } from "~/shared/ui/PageTitle";
import { KindsOfEvents } from "./KindsOfEvents";
import { latestQuery, upcomingQuery } from "./queries";
import css from "./HomePage.module.css";

export function HomePage() {
  const { t } = useLingui();
  return (
    <div className={css.page}>
      <div className={css.hero}>
        <div>
          <PageTitle lead={<Trans>Kto się spotyka, gdzie i o czym, i co z tego wynika: otwarty zapis współpracy organizacji społecznych, urzędów i ludzi, którym chce się działać razem.</Trans>}>{t`Sieci współpracy, splot po splocie`}</PageTitle>
          <p className="cluster">
            <Link to="/events" className="primary">
              <Trans>Zobacz wydarzenia</Trans>
            </Link>
            <Link to="/organisations" className={css.second}>
              <Trans>Znajdź organizację</Trans>
            </Link>
          </p>
        </div>
        <KindsOfEvents />
      </div>
      <Upcoming />
      <Latest />
      <Where />
      <Together />
      <Integrators />
    </div>
  );
}

function Upcoming() {
  const upcoming = useSuspenseQuery(upcomingQuery()).data;
  return (
    <section>
      <h2>
        <Trans>Co przed nami</Trans>
      </h2>
      {upcoming.length > 0 ? (
        <>
          <Cards events={upcoming} />
          <p>
            <Link to="/events" search={{ when: "upcoming", sort: "date" }}>
              <Trans>Wszystkie nadchodzące wydarzenia</Trans>
            </Link>
          </p>
        </>
      ) : (
        <p className={css.quiet}>
          <Trans>
            Teraz nic nie jest zapowiedziane. Gdy ktoś ogłosi kolejne spotkanie, znajdziesz je tutaj, a tymczasem zobacz, <Link to="/events" search={{ when: "past" }}>o czym już rozmawiano</Link>.
          </Trans>
        </p>
      )}
    </section>
  );
}

function Latest() {
  const latest = useSuspenseQuery(latestQuery()).data;
  if (latest.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>O czym rozmawiano ostatnio</Trans>
      </h2>
      <Cards events={latest} />
      <p>
        <Link to="/events" search={{ when: "past" }}>
          <Trans>Wszystkie minione wydarzenia</Trans>
        </Link>
      </p>
    </section>
  );
}

function Cards({ events }: { events: Schema<"EventRead">[] }) {
  return (
    <ul className="grid">
      {events.map((event) => (
        <li key={event.id}>
          <EventCard event={event} />
        </li>
      ))}
    </ul>
  );
}

function Where() {
  const { t } = useLingui();
  const regions = useQuery(voivodeshipsQuery()).data;
  if (!regions) return null;
  const held = regions.filter(({ activity }) => activity.events_held > 0).length;
  const invited = regions.filter(({ activity }) => activity.events_invited > 0).length;
  const blank = regions.filter(({ activity }) => stateOf(activity) === "blank").length;
  return (
    <section className={css.where}>
      <div>
        <h2>
          <Trans>Gdzie się spotykamy</Trans>
        </h2>
        <p>
          {t`${plural(held, { one: "Miejsca wydarzeń leżą w # województwie.", few: "Miejsca wydarzeń leżą w # województwach.", many: "Miejsca wydarzeń leżą w # województwach.", other: "Miejsca wydarzeń leżą w # województwa." })}`}{" "}
          {invited === regions.length
            ? t`Zaproszenia objęły wszystkie województwa.`
            : t`${plural(invited, { one: "Zaproszenia objęły # województwo.", few: "Zaproszenia objęły # województwa.", many: "Zaproszenia objęły # województw.", other: "Zaproszenia objęły # województwa." })}`}{" "}
          {blank > 0
            ? t`${plural(blank, { one: "Została # biała plama.", few: "Zostały # białe plamy.", many: "Zostało # białych plam.", other: "Zostało # białej plamy." })}`
            : t`Białych plam nie ma.`}
        </p>
        <p>
          <Link to="/regions">
            <Trans>Zobacz swoje województwo na mapie i w tabeli</Trans>
          </Link>
        </p>
      </div>
      <PolandMap size="small" label={t`Mapa województw: miejsca wydarzeń i zaproszenia. To samo w tabeli na stronie Regiony.`} regions={regions.map(({ teryt, name, activity }) => ({ teryt, name, state: stateOf(activity) }))} />
    </section>
  );
}

function stateOf({ events_held, events_invited }: Schema<"RegionActivity">): RegionState {
  if (events_held > 0) return events_invited > 0 ? "both" : "held";
  return events_invited > 0 ? "invited" : "blank";
}

/** The networks and the projects, a line each. */
function Together() {
  const networks = useInfiniteQuery(networksQuery()).data?.items;
  const projects = useInfiniteQuery(projectsQuery({})).data?.items;
  if (!networks || !projects) return null;
  return (
    <section>
      <h2>
        <Trans>Kto to tka</Trans>
      </h2>
      <ul className={css.lines}>
        {networks.map(({ id, slug, name, definition }) => (
          <li key={id}>
            <Link to="/networks/$network" params={{ network: slug }}>
              {typo(name)}
            </Link>
            <p>{typo(definition)}</p>
          </li>
        ))}
        {projects.slice(0, PROJECTS).map(({ id, slug, title, dates, funder }) => (
          <li key={id}>
            <Link to="/projects/$project" params={{ project: slug }}>
              {typo(title)}
            </Link>
            <p>
              {dates.precision !== "unknown" && (
                <>
                  <DateText value={dates} />
                  {funder && " · "}
                </>
              )}
              {funder && typo(funder.name)}
            </p>
          </li>
        ))}
      </ul>
      {projects.length > PROJECTS && (
        <p>
          <Link to="/projects">
            <Trans>Wszystkie projekty</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

const PROJECTS = 4;

function Integrators() {
  return (
    <section className={css.open}>
      <h2>
        <Trans>Dane dla wszystkich</Trans>
      </h2>
      <p>
        <Trans>Prowadzisz portal, kalendarz albo aplikację? Wszystko, co tu widać, weźmiesz z otwartego API, bez klucza i bez pytania o zgodę.</Trans>
      </p>
      <p>
        <code>GET {`${API_ORIGIN}/api/v1/events?when=upcoming`}</code>
      </p>
      <p>
        <a href={`${API_ORIGIN}/api/docs`}>
          <Trans>Opis API</Trans>
        </a>
      </p>
    </section>
  );
}
