"""What holds of every page, in every language and in both schemes."""

import pytest

from tests.e2e.addresses import LANGUAGES, PAGES, REFERENCE, status
from tests.e2e.browsing import Visit, axe_violations

every_page = pytest.mark.parametrize("name", PAGES)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
@every_page
def test_axe_finds_nothing_in_either_scheme(visit: Visit, name: str, language: str) -> None:
    visitor = visit(language)
    response = visitor.open(PAGES[name])
    assert response.status == status(name)
    found = {}
    for scheme in ("light", "dark"):
        visitor.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # a Literal of Playwright's own
        found[scheme] = axe_violations(visitor.page)
    assert found == {"light": [], "dark": []}, "\n".join([*found["light"], "-- dark", *found["dark"]])


def test_axe_finds_nothing_in_the_reference_of_the_api(visit: Visit) -> None:
    visitor = visit("en")
    visitor.open(REFERENCE)
    assert axe_violations(visitor.page) == []
    visitor.page.emulate_media(color_scheme="dark")
    assert axe_violations(visitor.page) == []
