"""Loading the example record; a second time it changes nothing."""

from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from app.core.context import Context
from app.core.records import Outcome, RecordInput
from app.events.public import EventInput, EventSeriesInput, PlaceInput, put_event, put_place, put_series
from app.networks.public import NetworkInput, put_network
from app.organisations.public import OrganisationInput, put_organisation
from app.people.public import PersonInput, put_person
from app.projects.public import (
    DocumentInput,
    FunderInput,
    ProgrammeInput,
    ProjectInput,
    put_document,
    put_funder,
    put_programme,
    put_project,
)
from app.sessions.public import SessionInput, put_session

_DATA = files("app.demo") / "data"


class _Step(NamedTuple):
    file: str
    shape: type[RecordInput]
    put: Callable[[Context, Any, str], Outcome]


# Each file only points at records of the files before it.
_STEPS = (
    _Step("organisations", OrganisationInput, put_organisation),
    _Step("people", PersonInput, put_person),
    _Step("funders", FunderInput, put_funder),
    _Step("programmes", ProgrammeInput, put_programme),
    _Step("projects", ProjectInput, put_project),
    _Step("documents", DocumentInput, put_document),
    _Step("places", PlaceInput, put_place),
    _Step("event_series", EventSeriesInput, put_series),
    _Step("events", EventInput, put_event),
    _Step("sessions", SessionInput, put_session),
    _Step("networks", NetworkInput, put_network),
)


def load_example(context: Context) -> Counter[Outcome]:
    """Put every record of the example; answers how many were created, updated and left unchanged."""
    outcomes: Counter[Outcome] = Counter()
    for step in _STEPS:
        text = (_DATA / f"{step.file}.json").read_text("utf-8")
        for entry in TypeAdapter(list[step.shape]).validate_json(text):  # type: ignore[name-defined]
            outcomes[step.put(context, entry, "example")] += 1
    return outcomes
