// Where a record of any kind can be read. Those without a page of their own stand on the page of another.
import { api, body } from "~/api/client";

const PAGES: Record<string, string> = { event: "/events", organisation: "/organisations", project: "/projects", network: "/networks", person: "/people", region: "/regions" };

/** The address of a record; one without its own page goes through /records, which finds the page it stands on. */
export const addressOf = (resource: string, slug: string): string => (Object.hasOwn(PAGES, resource) ? `${PAGES[resource]}/${slug}` : `/records/${resource}/${slug}`);

/** The page on which a record without its own stands; undefined when there is none. */
export async function hostOf(resource: string, slug: string): Promise<string | undefined> {
  switch (resource) {
    case "session":
      return `/events/${(await body(api.GET("/api/v1/sessions/{session}", { params: { path: { session: slug } } }))).event.slug}`;
    case "document":
      return ofProject((await body(api.GET("/api/v1/documents/{document}", { params: { path: { document: slug } } }))).project);
    case "event_series":
      return ofProject((await body(api.GET("/api/v1/event-series/{event_series}", { params: { path: { event_series: slug } } }))).project);
    case "place":
      return `/events?place=${slug}`;
    case "funder":
      return `/projects?funder=${slug}`;
    case "programme":
      return `/projects?programme=${slug}`;
    default:
      return undefined;
  }
}

const ofProject = (project: { slug: string } | null) => (project ? `/projects/${project.slug}` : undefined);
