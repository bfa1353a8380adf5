// What is doubtful in the record, for everyone to see: what contradicts itself, is overdue, was inferred or is missing.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { addressOf } from "~/shared/addresses";
import { useFieldName } from "~/shared/fields/words";
import { typo } from "~/shared/i18n/typo";
import type { SearchValues } from "~/shared/search";
import { EmptyState } from "~/shared/ui/EmptyState";
import { CheckField, FilterBar } from "~/shared/ui/FilterBar";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Results, useResultCount, useResults } from "~/shared/ui/Results";
import { reviewCountQuery, reviewsQuery, type ReviewSearch } from "./queries";
import { REVIEW_KINDS, useReviewWords } from "./words";
import css from "./Reviews.module.css";

interface ReviewsPageProps {
  search: ReviewSearch;
  onSearch: (search: SearchValues) => void;
}

export function ReviewsPage({ search, onSearch }: ReviewsPageProps) {
  const { t } = useLingui();
  const words = useReviewWords();
  const list = useResults(reviewsQuery(search));
  const counted = useResultCount(reviewCountQuery(search));
  return (
    <>
      <PageTitle lead={<Trans>Niczego nie poprawiamy po cichu. Tu stoi wszystko, czego nie jesteśmy pewni, razem z powodem.</Trans>}>{t`Do sprawdzenia`}</PageTitle>
      <FilterBar
        label={t`Filtry wątpliwości`}
        search={search as SearchValues}
        onChange={onSearch}
        result={counted && <CountOfReviews {...counted} />}
      >
        <CheckField name="kind" label={t`Rodzaj wątpliwości`} options={REVIEW_KINDS.map((value) => ({ value, label: words.kind(value) }))} />
        <CheckField name="needs_decision" label={t`Pilność`} options={[{ value: "true", label: t`tylko te, które wymagają decyzji` }]} />
      </FilterBar>
      <Results list={list}>
        {(reviews) =>
          reviews.length === 0 ? (
            <EmptyState title={t`Tu wszystko jest jasne`}>
              <p>
                <button type="button" onClick={() => onSearch({})}>
                  <Trans>Pokaż wszystkie wątpliwości</Trans>
                </button>
              </p>
            </EmptyState>
          ) : (
            <ul className={css.reviews}>
              {reviews.map((review) => (
                <li key={review.id} data-urgent={review.needs_decision || undefined}>
                  <Review review={review} />
                </li>
              ))}
            </ul>
          )
        }
      </Results>
    </>
  );
}

function CountOfReviews({ count }: Schema<"Count">) {
  const { t } = useLingui();
  return t`${plural(count, { one: "# wątpliwość", few: "# wątpliwości", many: "# wątpliwości", other: "# wątpliwości" })}`;
}

function Review({ review: { kind, resource, record, pointer, text, needs_decision } }: { review: Schema<"ReviewRead"> }) {
  const words = useReviewWords();
  const fieldName = useFieldName();
  return (
    <article>
      <p className={css.kind}>
        {words.kind(kind)}
        {needs_decision && (
          <strong>
            <Trans>wymaga decyzji</Trans>
          </strong>
        )}
      </p>
      <h2>
        <Link to={addressOf(resource, record.slug)}>{typo(record.name)}</Link>
      </h2>
      <p className={css.field}>
        {words.resource(resource)} · <Trans>pole: {fieldName(pointer)}</Trans>
      </p>
      <p>{typo(text)}</p>
    </article>
  );
}
