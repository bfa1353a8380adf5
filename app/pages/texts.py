"""What each page says in plain text, for clients without scripts."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from pydantic import ValidationError

from app.core.context import Context
from app.core.dates import PartialDates
from app.core.i18n import Language
from app.events.public import EventQuery, EventRead, get_event, list_events
from app.networks.public import get_network
from app.organisations.public import get_organisation
from app.people.public import get_person
from app.projects.public import get_project
from app.regions.public import get_region
from app.search.public import SearchQuery, SearchResult, search
from app.sessions.public import SessionQuery, SessionRead, list_sessions

TITLE: dict[Language, str] = {
    "pl": "Osnowa – otwarta platforma sieci współpracy",
    "en": "Osnowa – the open platform of cooperation networks",
    "uk": "Osnowa – відкрита платформа мереж співпраці",
}
DESCRIPTION: dict[Language, str] = {
    "pl": "Kto, z kim, gdzie i o czym się spotyka w trzecim sektorze – i co z tego wynikło.",
    "en": "Who meets whom, where and about what in Poland’s third sector – and what came of it.",
    "uk": "Хто, з ким, де і про що зустрічається у третьому секторі Польщі – і що з цього вийшло.",
}
# As on the front page itself, so that what is read first stays when the page takes over.
_WELCOME: dict[Language, tuple[str, str]] = {
    "pl": (
        "Sieci współpracy, splot po splocie",
        (
            "Kto się spotyka, gdzie i o czym, i co z tego wynika: otwarty zapis współpracy organizacji społecznych, "
            "urzędów i ludzi, którym chce się działać razem."
        ),
    ),
    "en": (
        "Networks of cooperation, thread by thread",
        (
            "Who meets whom, where and about what, and what comes of it: an open record of how civil society "
            "organisations, public offices and people who care work together."
        ),
    ),
    "uk": (
        "Мережі співпраці, нитка за ниткою",
        (
            "Хто зустрічається, де й про що, і що з цього виходить: відкритий запис співпраці громадських організацій, "
            "установ і людей, яким хочеться діяти разом."
        ),
    ),
}
_LISTS: dict[str, dict[Language, str]] = {
    "events": {"pl": "Wydarzenia", "en": "Events", "uk": "Події"},
    "organisations": {"pl": "Organizacje", "en": "Organisations", "uk": "Організації"},
    "regions": {"pl": "Regiony", "en": "Regions", "uk": "Регіони"},
    "projects": {"pl": "Projekty", "en": "Projects", "uk": "Проєкти"},
    "networks": {"pl": "Sieci", "en": "Networks", "uk": "Мережі"},
    "about": {"pl": "O Osnowie", "en": "About Osnowa", "uk": "Про платформу Osnowa"},
    "accessibility": {"pl": "Deklaracja dostępności", "en": "Accessibility", "uk": "Декларація доступності"},
    "reviews": {"pl": "Do sprawdzenia", "en": "To be checked", "uk": "На перевірку"},
}
SEARCH: dict[Language, str] = {"pl": "Szukaj", "en": "Search", "uk": "Пошук"}
_NOTHING_FOUND: dict[Language, str] = {
    "pl": "Nic nie znaleziono.",
    "en": "Nothing found.",
    "uk": "Нічого не знайдено.",
}
_ONLINE: dict[Language, str] = {"pl": "online", "en": "online", "uk": "онлайн"}
_PROGRAMME: dict[Language, str] = {"pl": "Program", "en": "Programme", "uk": "Програма"}
_PARTIAL: dict[Language, str] = {
    "pl": "Lista nie jest pełna.",
    "en": "The list is not complete.",
    "uk": "Список неповний.",
}


@dataclass(frozen=True)
class PageText:
    """The text of a page: what it is called, what it is about, paragraphs, and lists under headings."""

    title: str
    description: str
    welcome: str | None = None  # its own heading, where that is not what it is called
    paragraphs: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    heading: str | None = None
    items: list[str] = field(default_factory=list)


def page_text(context: Context, path: str, words: str = "", kinds: list[str] | None = None) -> PageText | None:
    """The text of the page at `path`, of /search for words and kinds of record; None when there is no such page.

    Raises NotFound when the address names a record that is not there.
    """
    language = context.language or "pl"
    if path == "/":
        heading, lead = _WELCOME[language]
        return PageText(TITLE[language], DESCRIPTION[language], heading, [lead], _recent(context))
    section, _, key = path.strip("/").partition("/")
    if section in _LISTS and not key:
        links = _recent(context) if section == "events" else []
        return PageText(_LISTS[section][language], DESCRIPTION[language], links=links)
    if path == "/search":
        return _found(context, words, kinds or [])
    if section == "records":  # leads on to the page that a session, a place or a document stands on
        return PageText(TITLE[language], DESCRIPTION[language])
    if section not in _RECORDS or not re.fullmatch(r"[A-Za-z0-9-]{1,120}", key):
        return None
    return _RECORDS[section](context, key)


def _found(context: Context, words: str, kinds: list[str]) -> PageText:
    language = context.language or "pl"
    try:
        query = SearchQuery.model_validate({"q": words, "kind": kinds})
    except ValidationError:  # nothing to look for, or nothing that can be looked for
        return PageText(SEARCH[language], DESCRIPTION[language])
    results = search(context, query)
    links = [(_address(result), "".join(piece.text for piece in result.title)) for result in results.items]
    if results.suggestion:
        links = [(f"/search?{urlencode({'q': results.suggestion})}", results.suggestion)]
    paragraphs = [] if results.items else [_NOTHING_FOUND[language]]
    return PageText(f"{SEARCH[language]}: {words}", DESCRIPTION[language], paragraphs=paragraphs, links=links)


def _address(result: SearchResult) -> str:
    """The page of what was found; a session stands on its event's, and /records leads on to where the rest stand."""
    if result.event:
        return f"/events/{result.event.slug}"
    page = _PAGES.get(result.kind)
    return f"/{page}/{result.slug}" if page else f"/records/{result.kind}/{result.slug}"


def _recent(context: Context) -> list[tuple[str, str]]:
    events = list_events(context, EventQuery(limit=20)).model().items
    return [(f"/events/{event.slug}", ", ".join(filter(None, [event.title, _when(event.dates)]))) for event in events]


def _event(context: Context, key: str) -> PageText:
    event = get_event(context, key).model()
    sessions = list_sessions(context, SessionQuery(event=[event.slug], limit=200)).model().items
    place = _where(event, context.language or "pl")
    facts = " · ".join(filter(None, [_when(event.dates), place]))
    language = context.language or "pl"
    return PageText(
        event.title,
        ". ".join(filter(None, [facts, event.summary])),
        paragraphs=["\n".join(filter(None, [facts, event.summary])), *(note.text for note in event.notes)],
        heading=_PROGRAMME[language] if sessions else None,
        items=[_session(session) for session in sessions]
        + ([_PARTIAL[language]] if event.sessions_complete is False and sessions else []),
    )


def _when(dates: PartialDates) -> str:
    """The dates in ISO form: the same in every language, and no more than is known."""
    if dates.precision == "conflicting":
        return " / ".join(_span(reading.start, reading.end) for reading in dates.readings)
    return _span(dates.start, dates.end) if dates.start and dates.end else ""


def _span(start: str, end: str) -> str:
    return start.replace("T", " ") if start == end else f"{start} – {end}".replace("T", " ")


def _where(event: EventRead, language: Language) -> str:
    if not event.place:
        return _ONLINE[language] if event.attendance_mode == "online" else ""
    return ", ".join(dict.fromkeys(filter(None, [event.place.name, event.place.address or event.place.locality])))


def _session(session: SessionRead) -> str:
    times = f"{session.starts[11:]}–{session.ends[11:]} " if session.starts and session.ends else ""
    return times + session.title


def _organisation(context: Context, key: str) -> PageText:
    found = get_organisation(context, key).model()
    return PageText(found.name, found.description or found.name, paragraphs=[found.description or ""])


def _region(context: Context, key: str) -> PageText:
    found = get_region(context, key)
    return PageText(found.name, ", ".join(filter(None, [found.name, found.iso_3166_2])))


def _project(context: Context, key: str) -> PageText:
    found = get_project(context, key).model()
    paragraphs = [_when(found.dates), found.summary or "", *found.goals]
    return PageText(found.title, found.summary or found.title, paragraphs=paragraphs)


def _network(context: Context, key: str) -> PageText:
    found = get_network(context, key).model()
    tasks = [task.description for task in found.tasks]
    return PageText(found.name, found.definition, paragraphs=[found.definition, found.summary or "", *tasks])


def _person(context: Context, key: str) -> PageText:
    found = get_person(context, key).model()
    return PageText(found.name, found.name, paragraphs=[role.record.name for role in found.roles])


_PAGES = {
    "event": "events",
    "organisation": "organisations",
    "region": "regions",
    "project": "projects",
    "network": "networks",
    "person": "people",
}
_RECORDS: dict[str, Callable[[Context, str], PageText]] = {
    "events": _event,
    "organisations": _organisation,
    "regions": _region,
    "projects": _project,
    "networks": _network,
    "people": _person,
}
