"""Pictures of the main pages in `test-results/screens`, for people to look at; nothing is compared."""

from pathlib import Path

import pytest

from tests.e2e.addresses import PAGES
from tests.e2e.browsing import Visit

FOLDER = Path(__file__).parents[2] / "test-results" / "screens"
SHOWN = [name for name in PAGES if name not in {"events none", "event undated", "no such event"}]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", SHOWN)
def test_a_picture_is_taken(visit: Visit, name: str, width: int) -> None:
    visitor = visit(width=width, height=740 if width < 500 else 900)
    visitor.open(PAGES[name])
    path = FOLDER / f"{name.replace(' ', '-')}-{width}.png"
    visitor.page.screenshot(path=path, full_page=True)
    assert path.stat().st_size > 10_000


@pytest.mark.parametrize(
    ("name", "language", "scheme"),
    [("home", "uk", "dark"), ("event timed", "en", "dark"), ("regions", "uk", "dark"), ("events", "en", "dark")],
)
def test_a_picture_is_taken_in_the_dark(visit: Visit, name: str, language: str, scheme: str) -> None:
    visitor = visit(language, color_scheme=scheme)
    visitor.open(PAGES[name])
    visitor.page.screenshot(path=FOLDER / f"{name.replace(' ', '-')}-{language}-{scheme}.png", full_page=True)


def test_an_event_is_printed(visit: Visit) -> None:
    visitor = visit(width=680)  # the breadth of A4 without its margins
    visitor.open(PAGES["event timed"])
    visitor.page.emulate_media(media="print")
    visitor.page.screenshot(path=FOLDER / "event-timed-print.png", full_page=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = visitor.page.pdf(path=FOLDER / "event-timed.pdf", prefer_css_page_size=True)
    assert sheet.startswith(b"%PDF")
