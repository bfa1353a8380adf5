"""What happened between the organisations: places, people, projects, events and their sessions."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from app.core.dates import PartialDatesInput
from app.core.i18n import LocalisedText
from app.core.provenance import ProvenanceInput
from app.core.records import RecordInput
from app.events.public import EventInput, EventSeriesInput, PlaceInput
from app.people.public import PersonInput
from app.projects.public import DocumentInput, FunderInput, ProgrammeInput, ProjectInput
from app.sessions.public import SessionInput
from tests.bench.words import WORDS

LARGE_EVENT = "kongres"
"""The event with the long programme."""


class Size(NamedTuple):
    """How many records there are; sessions without those of the large event."""

    organisations: int
    events: int
    sessions: int
    programme: int

    @property
    def places(self) -> int:
        """Venues; each city has the same number of them."""
        return max(self.events // 10, 18)

    @property
    def projects(self) -> int:
        """Projects, and as many people; a tenth as many programmes."""
        return max(self.events // 10, 10)


NATIONAL = Size(organisations=150_000, events=2_000, sessions=5_700, programme=300)


def others(size: Size, slugs: list[str], seed: int = 2) -> Iterator[RecordInput]:
    """Every record besides the organisations, whose slugs are given; each points only at records before it."""
    chance = Random(seed)
    yield from _backers(size, slugs, chance)
    yield from _places(size)
    for number in range(size.events):
        yield _event(number, size, slugs, chance)
    yield _event(size.events, size, slugs, chance, slug=LARGE_EVENT)
    for number in range(size.sessions):
        # Many events have no programme, few a long one.
        event = f"spotkanie-{int(size.events * chance.random() ** 2)}"
        yield _session(f"sesja-{number}", event, number % 12 + 1, chance)
    for number in range(size.programme):
        yield _session(f"kongres-sesja-{number}", LARGE_EVENT, number + 1, chance)


def _backers(size: Size, slugs: list[str], chance: Random) -> Iterator[RecordInput]:
    yield FunderInput(
        slug="fundusz", name={"pl": "Fundusz Współpracy", "en": "Cooperation Fund"}, organisation=slugs[0]
    )
    for number in range(size.projects // 10):
        name: LocalisedText = {"pl": f"Program współpracy {number + 1}", "en": f"Cooperation programme {number + 1}"}
        yield ProgrammeInput(slug=f"program-{number}", name=name, funder="fundusz")
    for number in range(size.projects):
        names = chance.choice(WORDS["forenames"]), chance.choice(WORDS["surnames"])
        yield PersonInput(slug=f"osoba-{number}", name=" ".join(names))
        yield _project(number, size, slugs, chance)
        if number % 2 == 0:
            title: LocalisedText = {"pl": f"Raport z projektu {number}", "en": f"Report of project {number}"}
            yield DocumentInput(
                slug=f"raport-{number}", title=title, kind="report", status="planned", project=f"projekt-{number}"
            )
            yield EventSeriesInput(
                slug=f"cykl-{number}",
                title=_texts("Cykl: {}", "Series: {}", "Цикл: {}", chance),
                kind="workshop",
                status="held",
                project=f"projekt-{number}",
            )


def _project(number: int, size: Size, slugs: list[str], chance: Random) -> ProjectInput:
    year = chance.randint(2015, 2026)
    return ProjectInput.model_validate(
        {
            "slug": f"projekt-{number}",
            "title": _texts("Projekt: {}", "Project: {}", "Проєкт: {}", chance),
            "title_is": "descriptive",
            "summary": _texts("Projekt, którego temat to {}.", "A project on {}.", "Проєкт на тему: {}.", chance),
            "dates": PartialDatesInput(precision="year", start=str(year), end=str(year), edtf=str(year)),
            "funder": "fundusz",
            "programme": f"program-{number % (size.projects // 10)}",
            "region": chance.choice(list(WORDS["shares"])),
            "roles": [{"organisation": slug, "role": "implementer"} for slug in _some(slugs, 2, chance)],
            "provenance": [_stated("/title", number)],
        }
    )


def _places(size: Size) -> Iterator[PlaceInput]:
    cities = [(names[0], names[1], powiat) for powiat, names in WORDS["cities"].items()]
    for number, (name, _, powiat) in enumerate(cities):
        seat = {"name": {"pl": name}, "region": powiat[:2], "powiat": powiat}
        yield PlaceInput(slug=f"miasto-{number}", kind="town", **seat)
    for number in range(size.places):
        name, genitive, powiat = cities[number % len(cities)]
        yield PlaceInput(
            slug=f"sala-{number}",
            name={"pl": f"Centrum Aktywności {genitive} {number // len(cities) + 1}"},
            kind="venue",
            address=f"ul. Długa {number + 1}",
            locality=name,
            region=powiat[:2],
            powiat=powiat,
            within=f"miasto-{number % len(cities)}",
        )


def _event(number: int, size: Size, slugs: list[str], chance: Random, slug: str | None = None) -> EventInput:
    online = chance.random() < 0.2
    project = chance.randrange(size.projects)
    roles = ("organiser", "co_organiser", "substantive_partner", "participant", "participant")
    holders = _some(slugs, chance.randint(1, 5), chance)
    invited = sorted(chance.sample(list(WORDS["shares"]), chance.choice((0, 0, 1, 3, 16))))
    known: dict[str, Any] = {"place": None if online else f"sala-{chance.randrange(size.places)}"}
    if chance.random() < 0.3:
        known |= {"programme": f"program-{project % (size.projects // 10)}", "series": f"cykl-{project // 2 * 2}"}
    if chance.random() < 0.4:
        title = {"pl": "Nagranie całości", "en": "Recording of the whole"}
        known["recordings"] = [{"title": title, "url": f"https://example.org/nagranie/{number}"}]
    dates, held = _dates(chance)
    return EventInput.model_validate(
        dict(
            slug=slug or f"spotkanie-{number}",
            title=_texts("Spotkanie: {}", "Meeting: {}", "Зустріч: {}", chance, f" ({number})"),
            title_is="heading",
            summary=_texts("Rozmawiano o temacie: {}.", "People talked about {}.", "Говорили про таке: {}.", chance),
            kind=chance.choice(("thematic_meeting", "regional_forum", "networking_meeting", "workshop", "conference")),
            status="held" if held else "planned",
            attendance_mode="online" if online else "onsite",
            dates=dates,
            project=f"projekt-{project}",
            roles=[{"organisation": holder, "role": role} for holder, role in zip(holders, roles, strict=False)],
            people=[{"person": f"osoba-{chance.randrange(size.projects)}", "role": "speaker"}],
            invited_regions=[{"teryt": teryt} for teryt in invited],
            counts=[{"value": chance.randint(8, 400), "qualifier": "about", "unit": "person"}],
            target_groups=[{"pl": "organizacje pozarządowe", "en": "non-governmental organisations"}],
            provenance=[_stated("/title", number), _stated("/dates", number), _stated("/roles", number)],
            **known,
        )
    )


def _session(slug: str, event: str, position: int, chance: Random) -> SessionInput:
    kind, form = chance.choice(list(WORDS["forms"].items()))
    return SessionInput(
        slug=slug,
        event=event,
        position=position,
        title=_texts("{} w praktyce", "{} in practice", "{} на практиці", chance),
        kind=kind,
        form=form,
        recorded=chance.choice((True, False, None)),
        provenance=[_stated("/title", position)],
    )


def _dates(chance: Random) -> tuple[PartialDatesInput, bool]:
    """Dates of every precision that a source may have, and whether they are over."""
    first = date(2015, 1, 1) + timedelta(days=chance.randrange(4_500))
    held, precision = first < date(2026, 11, 1), chance.choice(("day", "day", "day", "days", "minute", "month", "none"))
    if precision == "none":
        return PartialDatesInput(precision="unknown"), held
    if precision == "month":
        month = str(first)[:7]
        return PartialDatesInput(precision="month", start=month, end=month, edtf=month), held
    if precision == "minute":
        return PartialDatesInput(
            precision="minute", start=f"{first}T09:00", end=f"{first}T16:30", edtf=str(first)
        ), held
    last = first + timedelta(days=1 if precision == "days" else 0)
    edtf = f"{first}/{last}" if precision == "days" else str(first)
    return PartialDatesInput(precision="day", start=str(first), end=str(last), edtf=edtf), held


def _texts(polish: str, english: str, ukrainian: str, chance: Random, after: str = "") -> LocalisedText:
    """Three sentences about one topic, in three languages."""
    topic = chance.choice(WORDS["topics"])
    sentences: LocalisedText = {"pl": polish, "en": english, "uk": ukrainian}
    return {language: _upper(text.format(topic[language])) + after for language, text in sentences.items()}


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _some(slugs: list[str], count: int, chance: Random) -> list[str]:
    """Organisations that take part; some take part in much."""
    return list(dict.fromkeys(slugs[int(len(slugs) * chance.random() ** 3)] for _ in range(count)))


def _stated(pointer: str, line: int) -> ProvenanceInput:
    return ProvenanceInput(pointer=pointer, source="kronika.txt", line=line + 1, fragment=f"zapis {line + 1}")
