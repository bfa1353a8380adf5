// What was found for the words in the header's search box: a line for each record, best first, and how many there are of each kind.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { createElement, Fragment } from "react";
import type { Schema } from "~/api/schemas";
import { addressOf } from "~/shared/addresses";
import { formatTotal } from "~/shared/counts/total";
import { DateText } from "~/shared/dates/DateText";
import { capitalised, regionName } from "~/shared/regions/name";
import { typo } from "~/shared/i18n/typo";
import { ErrorState } from "~/shared/ui/ErrorState";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Skeleton } from "~/shared/ui/Skeleton";
import { NothingAsked, NothingFound } from "./Nothing";
import { isAsked, KINDS, type SearchFor, searchQuery, SHOWN } from "./queries";
import { ALL, ONE } from "./words";
import css from "./Search.module.css";

type Results = Schema<"SearchResults">;
type Result = Schema<"SearchResult">;

export function SearchPage({ words }: { words: SearchFor }) {
  const { t } = useLingui();
  const { q, kind } = words;
  const asked = isAsked(words);
  const { data, error, isPlaceholderData, refetch } = useQuery({ ...searchQuery(words), placeholderData: keepPreviousData });
  const fresh = asked && !isPlaceholderData ? data : undefined;
  return (
    <>
      <PageTitle>{q ? t`Szukaj: ${q}` : t`Szukaj`}</PageTitle>
      <p role="status" className={css.count}>
        {fresh && <Found {...fresh.total} />}
      </p>
      {!asked && <NothingAsked />}
      {asked && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {asked && !error && (
        <div aria-busy={!fresh} className={css.results}>
          {data ? <Answer answer={data} words={words} /> : <Skeleton />}
        </div>
      )}
      {fresh && kind === undefined && fresh.total.count > SHOWN && (
        <p className="muted">
          <Trans>Pokazujemy {SHOWN} najtrafniejszych. Dopisz słowo albo wybierz rodzaj, żeby zobaczyć inne.</Trans>
        </p>
      )}
    </>
  );
}

function Found({ count, capped }: Schema<"Count">) {
  const { t } = useLingui();
  if (capped) return t`Co najmniej ${formatTotal({ count, capped: false })} wyników`;
  if (count === 0) return t`Nic nie znaleziono`;
  return t`${plural(count, { one: "# wynik", few: "# wyniki", many: "# wyników", other: "# wyniku" })}`;
}

function Answer({ answer, words }: { answer: Results; words: SearchFor }) {
  return (
    <>
      <Kinds counts={answer.counts} words={words} />
      {answer.items.length === 0 ? (
        <NothingFound suggestion={answer.suggestion} />
      ) : (
        <ol className={css.list}>
          {answer.items.map((result) => (
            <li key={`${result.kind} ${result.id}`}>
              <Line result={result} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Each kind there is something of leads to its own results. */
function Kinds({ counts, words: { q, kind } }: { counts: Results["counts"]; words: SearchFor }) {
  const { t, i18n } = useLingui();
  const found = KINDS.flatMap((one) => counts.filter((count) => count.kind === one && (count.count > 0 || one === kind)));
  if (found.length < 2 && kind === undefined) return null;
  return (
    <nav aria-label={t`Rodzaje wyników`} className={css.kinds}>
      <ul>
        <li>
          <Link to="/search" search={{ q }} replace resetScroll={false} activeOptions={{ exact: true, explicitUndefined: true }}>
            <Trans>Wszystko</Trans>
          </Link>
        </li>
        {found.map((count) => (
          <li key={count.kind}>
            <Link to="/search" search={{ q, kind: count.kind }} replace resetScroll={false}>
              {i18n._(ALL[count.kind])} <span className="tabular">{formatTotal(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Line({ result: { kind, slug, title, context, context_language, date, region, event } }: { result: Result }) {
  const { i18n } = useLingui();
  return (
    <article>
      <p className={css.kind}>
        {capitalised(i18n._(ONE[kind]))}
        {date && (
          <>
            {" · "}
            <DateText value={{ start: date, end: date, precision: PRECISIONS[date.length] ?? "day", readings: [] }} />
          </>
        )}
        {region && kind !== "region" && ` · ${regionName(region)}`}
      </p>
      <h2>
        <Link to={event ? `/events/${event.slug}` : addressOf(kind, slug)}>
          <Pieces of={title} />
        </Link>
      </h2>
      {event && (
        <p className="muted">
          <Trans>w wydarzeniu: {typo(event.name)}</Trans>
        </p>
      )}
      {context && wordsOf(context) !== event?.name && (
        <p lang={context_language ?? undefined}>
          <Pieces of={context} />
        </p>
      )}
    </article>
  );
}

const wordsOf = (pieces: Schema<"Piece">[]) => pieces.map(({ text }) => text).join("");

/** As many characters as a year, a month and a day are written with. */
const PRECISIONS: Record<number, "year" | "month" | "day"> = { 4: "year", 7: "month", 10: "day" };

const Pieces = ({ of }: { of: Schema<"Piece">[] }) => createElement(Fragment, null, ...of.map(({ text, match }) => (match ? createElement("mark", null, text) : text)));
