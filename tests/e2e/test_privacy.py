"""No cookie, no storage but the choice of language, no other host, and the policy that keeps it so."""

from typing import Any

import pytest

from app.core.headers import CONTENT_SECURITY_POLICY
from tests.e2e.addresses import PAGES, REFERENCE
from tests.e2e.browsing import Visit

STORED = "() => ({ ...localStorage, ...sessionStorage })"
WALK = ["/", "/events", "/events/forum-katowice-2022", "/organisations", "/regions/26", "/networks/branzowa-siec"]


def test_nothing_is_stored_but_the_choice_of_language(visit: Visit) -> None:
    visitor = visit()
    for path in WALK:
        visitor.open(path)
    kept: dict[str, Any] = visitor.evaluate(STORED)
    assert {name: value for name, value in kept.items() if not name.startswith("tsr-scroll")} == {}
    visitor.choose_language("uk")
    kept = visitor.evaluate(STORED)
    assert kept["osnowa.language"] == "uk"
    assert visitor.context.cookies() == []
    assert visitor.evaluate("() => indexedDB.databases()") == []


@pytest.mark.parametrize("path", [PAGES["home"], PAGES["event timed"], PAGES["not found"], REFERENCE])
def test_every_page_comes_with_the_policy(visit: Visit, path: str) -> None:
    visitor = visit()
    headers = visitor.open(path).headers
    assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert headers["referrer-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers


def test_no_page_names_another_host_to_load_from(visit: Visit) -> None:
    visitor = visit()
    for path in WALK:
        visitor.open(path)
        loaded = visitor.evaluate(
            "() => [...document.querySelectorAll('[src], link[href]')].map((element) => element.src || element.href)"
        )
        assert [address for address in loaded if not address.startswith((visitor.address, "data:"))] == []
