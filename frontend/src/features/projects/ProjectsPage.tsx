import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import type { SearchValues } from "~/shared/search";
import { Card } from "~/shared/ui/Card";
import { EmptyState } from "~/shared/ui/EmptyState";
import { FilterBar, MoreFields, SearchField, SelectField } from "~/shared/ui/FilterBar";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Results, useResultCount, useResults } from "~/shared/ui/Results";
import { fundersQuery, programmesQuery, projectCountQuery, projectsQuery, type ProjectSearch } from "./queries";
import { PROJECT_KINDS, useProjectWords } from "./words";

interface ProjectsPageProps {
  search: ProjectSearch;
  onSearch: (search: SearchValues) => void;
}

export function ProjectsPage({ search, onSearch }: ProjectsPageProps) {
  const { t } = useLingui();
  const words = useProjectWords();
  const list = useResults(projectsQuery(search));
  const counted = useResultCount(projectCountQuery(search));
  const funders = useQuery(fundersQuery()).data ?? [];
  const programmes = useQuery(programmesQuery()).data ?? [];

  return (
    <>
      <PageTitle lead={<Trans>Z czyich pieniędzy, po co i dla kogo: przedsięwzięcia, z których biorą się spotkania.</Trans>}>{t`Projekty`}</PageTitle>
      <FilterBar label={t`Filtry projektów`} search={search as SearchValues} onChange={onSearch} result={counted && <CountOfProjects {...counted} />}>
        <SearchField name="q" label={t`Słowa z tytułu lub opisu`} />
        <SelectField name="kind" label={t`Rodzaj`} any={t`każdy`} options={PROJECT_KINDS.map((value) => ({ value, label: words.projectKind(value) }))} />
        <SelectField name="funder" label={t`Kto finansuje`} any={t`wszyscy`} options={funders.map(({ slug, name }) => ({ value: slug, label: name }))} />
        <MoreFields asked={[search.programme, search.sort].some(Boolean)}>
          <SelectField name="programme" label={t`Program`} any={t`każdy`} options={programmes.map(({ slug, name }) => ({ value: slug, label: name }))} />
          <SelectField
            name="sort"
            label={t`Kolejność`}
            any={t`od najnowszych`}
            options={[
              { value: "date", label: t`od najstarszych` },
              { value: "title", label: t`od A do Z` },
            ]}
          />
        </MoreFields>
      </FilterBar>
      <Results list={list}>
        {(projects) =>
          projects.length === 0 ? (
            <EmptyState title={t`Nie ma takiego projektu`}>
              <p>
                <button type="button" onClick={() => onSearch({})}>
                  <Trans>Pokaż wszystkie projekty</Trans>
                </button>
              </p>
            </EmptyState>
          ) : (
            <ul className="grid">
              {projects.map((project) => (
                <li key={project.id}>
                  <ProjectCard project={project} />
                </li>
              ))}
            </ul>
          )
        }
      </Results>
    </>
  );
}

function CountOfProjects({ count }: Schema<"Count">) {
  const { t } = useLingui();
  return t`${plural(count, { one: "# projekt", few: "# projekty", many: "# projektów", other: "# projektu" })}`;
}

function ProjectCard({ project: { slug, title, kind, dates, summary, funder, programme } }: { project: Schema<"ProjectRead"> }) {
  const { t } = useLingui();
  const words = useProjectWords();
  return (
    <Card
      level={2}
      thread={kind}
      eyebrow={
        <>
          {words.projectKind(kind)} · {dates.precision === "unknown" ? t`lata nieznane` : <DateText value={dates} />}
        </>
      }
      title={
        <Link to="/projects/$project" params={{ project: slug }}>
          {typo(title)}
        </Link>
      }
    >
      {summary && <p>{typo(summary)}</p>}
      <p className="muted">{programme || funder ? typo([funder?.name, programme?.name].filter(Boolean).join(" · ")) : <Trans>źródło nie mówi, kto finansuje</Trans>}</p>
    </Card>
  );
}
