// The one way to the API: typed by the OpenAPI file, in the reader's language, with problems as exceptions.
import { i18n } from "@lingui/core";
import createClient from "openapi-fetch";
import { noteFreshness } from "./freshness";
import { ProblemError, readProblem } from "./problem";
import type { paths } from "./schema.gen";

/** Where the API is: `<meta name="osnowa:api">` when a static host serves the pages, else this origin. */
export const API_ORIGIN = document.querySelector<HTMLMetaElement>('meta[name="osnowa:api"]')?.content || location.origin;

export const api = createClient<paths>({ baseUrl: API_ORIGIN });

api.use({
  onRequest({ request }) {
    request.headers.set("Accept-Language", i18n.locale);
  },
  async onResponse({ response }) {
    noteFreshness(response);
    if (!response.ok) throw new ProblemError(await readProblem(response));
  },
});

/** The body of an answer. Every answer that is not a success has already been thrown as a `ProblemError`. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}
