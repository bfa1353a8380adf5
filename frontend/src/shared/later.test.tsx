import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { useLater } from "./later";

function Page({ load }: { load: () => Promise<{ word: string }> }) {
  return <p>page {useLater(load)?.word}</p>;
}

test("the page stands before the module comes, and a second time has it at once", async () => {
  const load = () => Promise.resolve({ word: "more" });
  const first = render(<Page load={load} />);
  expect(first.container.textContent).toBe("page ");
  await screen.findByText("page more");
  first.unmount();
  expect(render(<Page load={load} />).container.textContent).toBe("page more");
});

test("a module that cannot be had is left out", async () => {
  const { container } = render(<Page load={() => Promise.reject(new TypeError("Failed to fetch"))} />);
  await new Promise((resolve) => setTimeout(resolve));
  expect(container.textContent).toBe("page ");
});
