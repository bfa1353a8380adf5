import { expect, test } from "vitest";
import { readProblem } from "./problem";

test("a problem is read as it is", async () => {
  const problem = { type: "/problems/not-found", title: "Not found", status: 404 };
  const response = new Response(JSON.stringify(problem), { status: 404, headers: { "Content-Type": "application/problem+json" } });
  expect(await readProblem(response)).toEqual(problem);
});

test("what is not a problem is known by its status", async () => {
  const response = new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" });
  expect(await readProblem(response)).toEqual({ type: "about:blank", title: "Bad Gateway", status: 502, detail: null, instance: "/", errors: [] });
});
