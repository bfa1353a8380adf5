"""Records for tests: plain functions with the least that is valid, and a small world where everything is connected."""

from typing import Any

from app.core.dates import PartialDatesInput
from app.core.records import RecordInput
from app.events.public import EventInput, EventSeriesInput, PlaceInput
from app.networks.public import NetworkInput
from app.organisations.public import OrganisationInput
from app.people.public import PersonInput
from app.projects.public import DocumentInput, FunderInput, ProgrammeInput, ProjectInput
from app.sessions.public import SessionInput


def texts(word: str) -> dict[str, str]:
    """A text in three languages that can be told apart."""
    return {"pl": f"{word} po polsku", "en": f"{word} in English", "uk": f"{word} українською"}


def stated(pointer: str = "") -> dict[str, Any]:
    """A fact that stands in a source."""
    return {"pointer": pointer, "source": "source.txt", "line": 1, "fragment": "słowa źródła"}


def inferred(pointer: str, confidence: str = "low") -> dict[str, Any]:
    """A fact that does not stand in the source."""
    return {"pointer": pointer, "inferred": True, "confidence": confidence, "inferred_from": texts("basis")}


def day(start: str, end: str | None = None) -> PartialDatesInput:
    """Exact days."""
    edtf = start if end in {None, start} else f"{start}/{end}"
    return PartialDatesInput(precision="day", start=start, end=end or start, edtf=edtf)


def minutes(start: str, end: str, zone: str = "Europe/Warsaw") -> PartialDatesInput:
    """Exact minutes."""
    days = start[:10] if start[:10] == end[:10] else f"{start[:10]}/{end[:10]}"
    return PartialDatesInput(precision="minute", start=start, end=end, edtf=days, zone=zone)


def unknown_dates() -> PartialDatesInput:
    """No date at all."""
    return PartialDatesInput(precision="unknown")


def conflicting(*readings: str) -> PartialDatesInput:
    """Days that contradict each other, the first reading preferred."""
    return PartialDatesInput.model_validate(
        {
            "precision": "conflicting",
            "readings": [
                {"start": edtf, "end": edtf, "edtf": edtf, "basis": texts("basis"), "preferred": number == 0}
                for number, edtf in enumerate(readings)
            ],
        }
    )


def organisation(slug: str = "organisation", **changes: Any) -> OrganisationInput:
    """An organisation."""
    return OrganisationInput.model_validate({"slug": slug, "name": texts(slug), "kind": "association"} | changes)


def person(slug: str = "person", **changes: Any) -> PersonInput:
    """A person."""
    return PersonInput.model_validate({"slug": slug, "name": f"Jan {slug}"} | changes)


def funder(slug: str = "funder", **changes: Any) -> FunderInput:
    """A funder."""
    return FunderInput.model_validate({"slug": slug, "name": texts(slug)} | changes)


def programme(slug: str = "programme", **changes: Any) -> ProgrammeInput:
    """A programme; its funder must be there."""
    return ProgrammeInput.model_validate({"slug": slug, "name": texts(slug), "funder": "funder"} | changes)


def project(slug: str = "project", **changes: Any) -> ProjectInput:
    """A project without a date."""
    return ProjectInput.model_validate(
        {"slug": slug, "title": texts(slug), "title_is": "proper", "dates": unknown_dates()} | changes
    )


def paper(slug: str = "document", **changes: Any) -> DocumentInput:
    """A document."""
    return DocumentInput.model_validate(
        {"slug": slug, "title": texts(slug), "kind": "report", "status": "planned"} | changes
    )


def place(slug: str = "place", **changes: Any) -> PlaceInput:
    """A town."""
    return PlaceInput.model_validate({"slug": slug, "name": texts(slug), "kind": "town"} | changes)


def series(slug: str = "series", **changes: Any) -> EventSeriesInput:
    """A series of meetings."""
    return EventSeriesInput.model_validate(
        {"slug": slug, "title": texts(slug), "kind": "workshop", "status": "planned"} | changes
    )


def event(slug: str = "event", **changes: Any) -> EventInput:
    """An event without a date."""
    return EventInput.model_validate(
        {
            "slug": slug,
            "title": texts(slug),
            "title_is": "proper",
            "kind": "workshop",
            "status": "held",
            "dates": unknown_dates(),
        }
        | changes
    )


def session(slug: str = "session", **changes: Any) -> SessionInput:
    """A session; its event must be there."""
    return SessionInput.model_validate(
        {"slug": slug, "event": "event", "position": 1, "title": texts(slug), "kind": "panel"} | changes
    )


def network(slug: str = "network", **changes: Any) -> NetworkInput:
    """A network."""
    return NetworkInput.model_validate({"slug": slug, "name": texts(slug), "definition": texts("definition")} | changes)


def connected_event(number: int, **changes: Any) -> EventInput:
    """An event that points at everything an event can point at; the rest of `world` must be there."""
    roles = ("organiser", "co_organiser", "host", "substantive_partner", "venue", "participant")
    everything: dict[str, Any] = {
        "slug": f"event-{number}",
        "status": "planned",
        "dates": day(f"2026-01-{number:02}"),
        "place": f"place-{number}",
        "project": f"project-{number}",
        "programme": f"programme-{number}",
        "series": f"series-{number}",
        "roles": [{"organisation": f"organisation-{number}", "role": role} for role in roles],
        "people": [{"person": f"person-{number}", "role": "facilitator"}],
        "invited_regions": [{"teryt": "24"}, {"teryt": "26"}],
        "part_of": f"main-{number}",
        "side_event_of": f"main-{number}",
        "counts": [{"value": number, "qualifier": "exact", "unit": "person"}],
        "recordings": [{"title": texts("recording"), "url": "https://example.org/watch"}],
        "attachments": [{"title": texts("attachment"), "document": f"document-{number}"}],
        "provenance": [stated("/dates"), inferred("/status")],
    }
    return event(**everything | changes)


def world(size: int) -> list[RecordInput]:
    """`size` records of every kind, each pointing at every kind it can point at."""
    return [record for number in range(1, size + 1) for record in _everything(number)]


def _everything(number: int) -> list[RecordInput]:
    def called(name: str) -> str:
        return f"{name}-{number}"

    seat = {"region": "26", "powiat": "2661", "country": "PL"}
    doubtful = {"provenance": [stated(), inferred("/name")]}
    return [
        organisation(
            called("organisation"),
            spheres=["human-rights"],
            identifiers=[{"scheme": "krs", "value": f"{number:010}"}],
            **seat,
            **doubtful,
        ),
        person(
            called("person"),
            provenance=[stated()],
            background={
                "description": texts("secret"),
                "positions": [{"title": texts("secret"), "organisation": called("organisation"), "since": "1996"}],
                "provenance": [stated() | {"fragment": "secret"}],
            },
        ),
        funder(called("funder"), organisation=called("organisation")),
        programme(called("programme"), funder=called("funder")),
        project(
            called("project"),
            funder=called("funder"),
            programme=called("programme"),
            region="26",
            roles=[
                {"organisation": called("organisation"), "role": role}
                for role in ("implementer", "lead_partner", "partner")
            ],
            **doubtful,
        ),
        paper(called("document"), project=called("project"), status="link_lost"),
        place(called("town"), **seat),
        place(
            called("place"),
            kind="venue",
            within=called("town"),
            organisation=called("organisation"),
            **seat,
            **doubtful,
        ),
        series(called("series"), project=called("project"), **doubtful),
        event(called("main"), dates=day(f"2025-01-{number:02}")),
        connected_event(number),
        session(called("session"), event=called("event"), recorded=True, **doubtful),
        network(
            called("network"),
            project=called("project"),
            documents=[called("document")],
            meetings=[called("series")],
            **doubtful,
        ),
    ]
