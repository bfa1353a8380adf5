"""The reference at `/api/docs`: whole, self-contained, and with commands that run."""

import json
import re
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from typing import get_args

import pytest
from httpx2 import Response
from starlette.testclient import TestClient

from app.core.dates import PartialDatesInput, Precision
from app.core.reference.precisions import DATES, SampleDates
from app.core.settings import Settings
from app.main import create_app
from tests.support.house import Client
from tests.support.openapi import document, operations

ADDRESS = "http://testserver"


class _Page(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.tags: set[str] = set()
        self.headings: list[int] = []
        self.commands: list[str] = []
        self._in_command = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.add(tag)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.targets += [found[name] or "" for name in ("href", "src") if name in found]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if found.get("class") == "command":
            self.commands.append("")
            self._in_command = True

    def handle_endtag(self, tag: str) -> None:
        self._in_command = self._in_command and tag != "pre"

    def handle_data(self, data: str) -> None:
        if self._in_command:
            self.commands[-1] += data


@cache
def _get(path: str) -> Response:
    return TestClient(create_app(Settings(log_level="error"))).get(path)


@cache
def _page() -> _Page:
    return _Page(_get("/api/docs").text)


def test_holds_every_operation_schema_and_problem() -> None:
    described = json.dumps(document()["paths"])
    expected = {operation.id for operation in operations()}
    expected |= {f"schema-{name}" for name in document()["components"]["schemas"]}
    expected |= {f"problem-{code}" for code in re.findall(r"`([a-z-]+)`: ", described)}
    assert expected <= set(_page().ids)


def test_anchors_are_unique_and_lead_somewhere() -> None:
    page = _page()
    assert len(page.ids) == len(set(page.ids))
    assert {target[1:] for target in page.targets if target.startswith("#")} <= set(page.ids)
    assert {target for target in page.targets if not target.startswith("#")} == {
        "/",
        "/api/docs/reference.css",
        "/api/v1/openapi.json",
        "/favicon.svg",
    }


def test_needs_no_script_and_no_other_host() -> None:
    text, style = _get("/api/docs").text, _get("/api/docs/reference.css")
    assert not _page().tags & {"script", "style", "img", "iframe"}
    assert " style=" not in text
    assert set(re.findall(r"https?://[^/\s'\"<]+", text)) == {ADDRESS}
    assert style.headers["content-type"].startswith("text/css")
    assert "url(" not in style.text
    assert "@import" not in style.text


def test_headings_are_in_order() -> None:
    headings = _page().headings
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


@pytest.mark.parametrize("path", ["/api/docs", "/api/docs/reference.css"])
def test_is_not_sent_again(path: str) -> None:
    first = _get(path)
    again = TestClient(create_app(Settings(log_level="error"))).get(
        path, headers={"If-None-Match": first.headers["etag"]}
    )
    assert (first.status_code, again.status_code) == (200, 304)


def test_is_no_part_of_the_api_document() -> None:
    assert not [path for path in document()["paths"] if path.startswith("/api/docs")]


def test_commands_use_the_public_address() -> None:
    settings = Settings(log_level="error", public_url="https://osnowa.example/")
    text = TestClient(create_app(settings)).get("/api/docs").text
    assert "https://osnowa.example/api/v1/events" in text
    assert ADDRESS not in text


def test_commands_find_something_in_the_example(client: Client) -> None:
    addresses = [found for command in _page().commands for found in re.findall(rf"{ADDRESS}([^\s'\")]+)", command)]
    assert len(addresses) >= len(operations())
    for address in addresses:
        if "$id" in address:
            address = address.replace("$id", client.read(address.replace("/$id", ""))["items"][0]["id"])
        response = client.get(address)
        assert response.status_code == 200, address
        if response.headers["content-type"] == "application/json":
            answer = response.json()
            assert answer.get("items") != [], address
            assert answer.get("count") != 0, address


def test_dates_of_every_precision_are_right() -> None:
    assert {sample.precision for sample in DATES} == set(get_args(Precision))


@pytest.mark.parametrize("sample", [date for date in DATES if date.start], ids=lambda date: date.precision)
def test_sample_dates_agree_with_themselves(sample: SampleDates) -> None:
    PartialDatesInput.model_validate(sample._asdict())
