"""Random changes of a small record in which everything is connected with everything."""

from datetime import date, timedelta
from random import Random
from typing import Any

from app.core.records import RecordInput
from tests.support import factories

_KINDS = (
    "organisation",
    "person",
    "funder",
    "programme",
    "project",
    "document",
    "place",
    "place",
    "series",
    "event",
    "event",
    "event",
    "session",
    "network",
)


def change(random: Random, today: date) -> RecordInput:
    """One record of `factories.world(2)` as somebody may keep it anew, pointing at others by chance."""
    kind = random.choice(_KINDS)
    number = random.randint(1, 2)
    changed: RecordInput = globals()[f"_{kind}"](random, number, today)
    return changed


def _words(random: Random) -> dict[str, str]:
    """A text in one language or several."""
    languages = random.sample(["pl", "en", "uk"], random.randint(1, 3))
    return {lang: f"{lang} {random.randint(1, 99)} „ł”" for lang in {"pl", *languages}}


def _any(random: Random, name: str) -> str | None:
    """One of two records, or none."""
    return random.choice([f"{name}-1", f"{name}-2", None])


def _some(random: Random, name: str) -> list[str]:
    return random.sample([f"{name}-1", f"{name}-2"], random.randint(0, 2))


def _seat(random: Random) -> dict[str, Any]:
    return random.choice([{}, {"region": "24"}, {"region": "26", "powiat": "2661"}])


def _day(random: Random, today: date) -> date:
    return today + timedelta(days=random.randint(-3, 3))


def _doubts(random: Random, today: date) -> list[dict[str, Any]]:
    due = random.choice([None, _day(random, today).isoformat()])
    doubt = {"kind": "conflicting", "pointer": "/title", "text": _words(random), "due_after": due}
    return [doubt] * random.randint(0, 1)


def _roles(random: Random, *roles: str) -> list[dict[str, Any]]:
    taken = [(organisation, role) for organisation in _some(random, "organisation") for role in roles]
    return [
        {"organisation": organisation, "role": role, "inferred": random.random() < 0.3}
        for organisation, role in random.sample(taken, random.randint(0, len(taken)))
    ]


def _organisation(random: Random, number: int, _: date) -> RecordInput:
    spheres = random.sample(["human-rights", "disability"], random.randint(0, 2))
    return factories.organisation(f"organisation-{number}", name=_words(random), spheres=spheres, **_seat(random))


def _person(random: Random, number: int, _: date) -> RecordInput:
    return factories.person(f"person-{number}", name=f"Jan {random.randint(1, 9)}")


def _funder(random: Random, number: int, _: date) -> RecordInput:
    return factories.funder(f"funder-{number}", name=_words(random), organisation=_any(random, "organisation"))


def _programme(random: Random, number: int, _: date) -> RecordInput:
    funder = f"funder-{random.randint(1, 2)}"
    return factories.programme(f"programme-{number}", name=_words(random), funder=funder)


def _project(random: Random, number: int, today: date) -> RecordInput:
    return factories.project(
        f"project-{number}",
        title=_words(random),
        funder=_any(random, "funder"),
        programme=_any(random, "programme"),
        region=random.choice([None, "24", "26"]),
        roles=_roles(random, "implementer", "partner"),
        doubts=_doubts(random, today),
    )


def _document(random: Random, number: int, _: date) -> RecordInput:
    status = random.choice(["planned", "link_lost"])
    project = _any(random, "project")
    return factories.paper(f"document-{number}", title=_words(random), project=project, status=status)


def _place(random: Random, number: int, _: date) -> RecordInput:
    return factories.place(
        f"place-{number}",
        name=_words(random),
        within=_any(random, "town"),
        organisation=_any(random, "organisation"),
        **_seat(random),
    )


def _series(random: Random, number: int, _: date) -> RecordInput:
    status, project = random.choice(["draft", "planned"]), _any(random, "project")
    return factories.series(f"series-{number}", title=_words(random), status=status, project=project)


def _event(random: Random, number: int, today: date) -> RecordInput:
    return factories.event(
        random.choice([f"event-{number}", f"main-{number}"]),
        title=_words(random),
        status=random.choice(["draft", "planned", "confirmed", "held", "cancelled"]),
        dates=factories.day(_day(random, today).isoformat()),
        place=_any(random, "place"),
        project=_any(random, "project"),
        programme=_any(random, "programme"),
        series=_any(random, "series"),
        part_of=_any(random, "main"),
        side_event_of=_any(random, "event"),
        roles=_roles(random, "organiser", "host", "participant"),
        people=[{"person": person, "role": "speaker"} for person in _some(random, "person")],
        invited_regions=random.choice([[], [{"teryt": "24"}]]),
        documents=_some(random, "document"),
        attachments=[{"title": _words(random), "document": _any(random, "document")}],
        doubts=_doubts(random, today),
    )


def _session(random: Random, number: int, _: date) -> RecordInput:
    event = random.choice(["event-1", "event-2", "main-1"])
    return factories.session(f"session-{number}", title=_words(random), event=event)


def _network(random: Random, number: int, _: date) -> RecordInput:
    return factories.network(
        f"network-{number}",
        name=_words(random),
        project=_any(random, "project"),
        documents=_some(random, "document"),
        meetings=_some(random, "series"),
    )
