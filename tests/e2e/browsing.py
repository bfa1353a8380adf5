"""A visitor with a browser, and a witness of everything that must never happen while they look round."""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response, WebError

AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"

# What breaks the policy is told to the console, whoever else hears it.
_TELL_VIOLATIONS = """
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
  console.error(`against the policy: ${violatedDirective} ${blockedURI} ${sourceFile}`));
"""

# Answers of a page that was left before they came, and what Playwright itself says.
_NO_HARM = re.compile(r"net::ERR_ABORTED|Service Worker registration blocked by Playwright")


@dataclass
class Witness:
    """Notes errors and warnings of the console, broken requests and calls to other hosts."""

    address: str
    seen: list[str] = field(default_factory=list, repr=False)
    expected: list[str] = field(default_factory=list, repr=False)
    answers: list[Response] = field(default_factory=list, repr=False)
    waiting: set[Request] = field(default_factory=set, repr=False)

    def watch(self, context: BrowserContext) -> None:
        """Keep an eye on every page of a context."""
        context.add_init_script(_TELL_VIOLATIONS)
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("request", self._request)
        context.on("requestfinished", self._finished)
        context.on("requestfailed", self._failed)
        context.on("response", self._response)

    def expect(self, pattern: str) -> None:
        """What matches is no harm in this test."""
        self.expected.append(pattern)

    def complaints(self) -> list[str]:
        """What was seen and was not expected."""
        return [
            seen
            for seen in self.seen
            if not _NO_HARM.search(seen) and not any(re.search(pattern, seen) for pattern in self.expected)
        ]

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning", "assert"}:
            self.seen.append(f"console {message.type}: {message.text} ({message.location.get('url')})")

    def _error(self, error: WebError) -> None:
        self.seen.append(f"uncaught: {error.error}")

    def _request(self, request: Request) -> None:
        self.waiting.add(request)
        if urlsplit(request.url).scheme not in {"data", "blob", "about"} and not request.url.startswith(self.address):
            self.seen.append(f"another host: {request.url}")

    def _finished(self, request: Request) -> None:
        self.waiting.discard(request)

    def _failed(self, request: Request) -> None:
        self.waiting.discard(request)
        self.seen.append(f"failed: {request.method} {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        self.answers.append(response)
        if response.status >= 400:
            self.seen.append(f"status {response.status}: {response.url}")


@dataclass
class Visitor:
    """One browser context with one page."""

    context: BrowserContext = field(repr=False)
    page: Page
    address: str
    witness: Witness = field(repr=False)

    def open(self, path: str) -> Response:
        """Go to an address as if it were typed, and wait until the page stands."""
        response = self.page.goto(self.address + path)
        assert response is not None
        if response.status == 404:
            self.witness.expect("status 404: |status of 404 |ProblemError: Not found")
        self.settle()
        return response

    def settle(self) -> None:
        """Wait for the front end's own heading, in its own letters."""
        self.page.locator("#main h1, h1").first.wait_for()
        self.page.wait_for_function(_SETTLED)
        self.quiet()

    def choose_language(self, language: str) -> None:
        """Switch the language in the header, and wait until everything is said in it."""
        self.page.locator(f"header button[lang={language}]").click()
        self.page.locator(f"html[lang={language}]").wait_for()
        self.settle()

    def quiet(self) -> None:
        """Wait until nothing is asked of the server any more and what came is drawn, twice in a row."""
        for _ in range(2):
            self.page.evaluate(_DRAWN)
            until = time.monotonic() + 10
            while self.witness.waiting:
                assert time.monotonic() < until, f"no answer to {[request.url for request in self.witness.waiting]}"
                self.page.wait_for_timeout(_MOMENT)

    @contextmanager
    def unanswered(self) -> Iterator[None]:
        """Hold back all that the API has to say until the end of the block."""
        self.page.route("**/api/v1/**", lambda route: None)
        yield
        self.page.unroute("**/api/v1/**")  # lets go what was held

    @property
    def path(self) -> str:
        """Path and query of the address in the bar."""
        parts = urlsplit(self.page.url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    @property
    def heading(self) -> str:
        """Text of the page's heading."""
        return plain(self.page.locator("h1").inner_text())

    def text(self, selector: str = "main") -> str:
        """What is to be read in a part of the page, on one line and without unbreakable spaces."""
        return plain(self.page.locator(selector).inner_text())

    def evaluate(self, script: str, argument: Any = None) -> Any:
        """Run a script in the page."""
        return self.page.evaluate(script, argument)


_MOMENT = 20
"""Milliseconds between two looks."""

# What an answer leads to is done in tasks of its own before the next frame but one, however slow the machine.
_DRAWN = """() => new Promise((drawn) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))))"""

# The server's text is replaced, what comes after the page has come, and the letters are there. The reference of the API
# has no #root and is ready at once.
_SETTLED = """() => {
  const root = document.getElementById("root");
  const whole = () => document.querySelector("#main h1")
    && !document.querySelector("#main[aria-busy=true], #main [aria-busy=true]");
  return (!root || Boolean(whole())) && document.fonts.status === "loaded";
}"""

Visit = Callable[..., Visitor]
"""Makes visitors; see the fixture `visit`."""


def plain(text: str) -> str:
    """Text with every run of blanks as one space."""
    return " ".join(text.replace("\u00ad", "").split())


def axe_violations(page: Page, **options: Any) -> list[str]:
    """What axe finds against WCAG 2.2 AA and good practice, a line each."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text("utf-8") + ";0")
    found = page.evaluate(_RUN_AXE, options)
    return [f"{rule}: {target}\n    {why}" for rule, target, why in found]


_RUN_AXE = """async (options) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], ...options });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    [id, target.flat().join(" "), failureSummary.split("\\n").slice(1).join(" ")]));
}"""
