// RFC 9457 problems as typed exceptions. `type` and `code` are stable and untranslated: the interface finds the words.
import type { Schema } from "./schemas";

export type Problem = Schema<"ProblemDetails">;

export class ProblemError extends Error {
  override name = "ProblemError";

  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  get status() {
    return this.problem.status;
  }
}

/** Reads a problem; a proxy in between may answer with something else, which is then described by its status alone. */
export async function readProblem(response: Response): Promise<Problem> {
  const known = response.headers.get("Content-Type")?.startsWith("application/problem+json");
  const problem = known ? await response.json().catch(() => null) : null;
  return problem ?? { type: "about:blank", title: response.statusText || String(response.status), status: response.status, detail: null, instance: new URL(response.url || location.href).pathname, errors: [] };
}
