"""The site over the example record, one Chromium for each worker, and a fresh context for each visitor.

One database engine is enough here: that the API answers the same on both is what the API's own tests check.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.e2e.addresses import LANGUAGES
from tests.e2e.browsing import Visit, Visitor, Witness
from tests.e2e.site import open_site
from tests.support.chromium import LAUNCH_FLAGS, find_chromium
from tests.support.databases import SqliteFiles, make_example, make_migrated

HERE = Path(__file__).parent
PATIENCE_MS = 6_000
"""How long anything may be waited for."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever stands in this folder is marked `e2e`."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("e2e")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the running site."""
    databases = SqliteFiles(tmp_path_factory.mktemp("site"))
    with open_site(make_example(databases, make_migrated(databases))) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright's driver."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """The Chromium of this worker."""
    browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(LAUNCH_FLAGS))
    yield browser
    browser.close()


@pytest.fixture
def visit(site: str, browser: Browser) -> Iterator[Visit]:
    """Makes a visitor: `visit("en", width=360, color_scheme="dark")`; the rest are options of Playwright's contexts.

    The test fails if any visitor meets an error or a warning in the console, a breach of the policy, a failed request
    or a request to another host.
    """
    visitors = []

    def make(language: str = "pl", width: int = 1280, height: int = 900, **options: Any) -> Visitor:
        settings = {"color_scheme": "light", "service_workers": "block", "timezone_id": "Europe/Warsaw"} | options
        context = browser.new_context(
            locale=LANGUAGES[language], viewport={"width": width, "height": height}, reduced_motion="reduce", **settings
        )
        context.set_default_timeout(PATIENCE_MS)
        witness = Witness(site)
        witness.watch(context)
        visitor = Visitor(context, context.new_page(), site, witness)
        visitors.append(visitor)
        return visitor

    yield make
    complaints = []
    for visitor in visitors:
        visitor.context.close()
        complaints += visitor.witness.complaints()
    if complaints:
        pytest.fail("\n".join(["The browser complains:", *complaints]), pytrace=False)
