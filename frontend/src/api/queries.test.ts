import { InfiniteQueryObserver } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { ProblemError } from "./problem";
import { createQueryClient, listOptions } from "./queries";

const PAGES: Record<string, { items: number[]; next: string | null }> = {
  start: { items: [1, 2], next: "b" },
  b: { items: [3], next: null },
};

test("a list follows the cursor to its end", async () => {
  const asked: (string | undefined)[] = [];
  const list = listOptions(["numbers"], async (cursor) => {
    asked.push(cursor);
    return PAGES[cursor ?? "start"]!;
  });
  const observer = new InfiniteQueryObserver(createQueryClient(), list);
  await observer.fetchNextPage();
  const last = await observer.fetchNextPage();
  expect(last.data).toEqual({ items: [1, 2, 3] });
  expect(last.hasNextPage).toBe(false);
  expect(asked).toEqual([undefined, "b"]);
});

test("what we asked wrongly is not asked again", async () => {
  const refuse = vi.fn<() => Promise<never>>(() => Promise.reject(new ProblemError({ type: "about:blank", title: "", status: 422, detail: null, instance: "/", errors: [] })));
  await expect(createQueryClient().fetchQuery({ queryKey: ["wrong"], queryFn: refuse, retryDelay: 0 })).rejects.toThrow(ProblemError);
  expect(refuse).toHaveBeenCalledOnce();
});
