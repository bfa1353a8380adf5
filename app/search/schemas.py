"""Shapes of searching."""

from typing import Literal

from pydantic import Field

from app.core.pagination import ReadQuery
from app.core.schemas import Count, Original, Ref, Schema, Whole
from app.core.search.words import Words
from app.regions.public import RegionRef

SearchKind = Literal[
    "region",
    "network",
    "funder",
    "programme",
    "project",
    "document",
    "event_series",
    "place",
    "person",
    "event",
    "session",
    "organisation",
]


class Piece(Schema):
    """A piece of a text that is shown."""

    text: str = Field(description="The letters, with the spaces that belong to them.", examples=["forum"])
    match: bool = Field(description="This is a word that was searched for, in whichever form.")


class SearchResult(Schema):
    """A record that was found, with enough to draw a line of it."""

    kind: SearchKind = Field(description="Kind of record.", examples=["event"])
    id: str = Field(description="Id of the record; of a region, its TERYT code.")
    slug: str = Field(description="What its address ends with; of a region, its TERYT code.", examples=["fed"])
    title: list[Piece] = Field(description="Its name or title in the reader's language.")
    context: list[Piece] | None = Field(
        description="A passage with the words that its title does not have; null where the title has them all."
    )
    context_language: Original | None = Field(description="Language of the passage; it need not be the reader's.")
    fields: list[str] = Field(description="Fields in which the words were found.", examples=[["title", "summary"]])
    date: str | None = Field(description="First day of an event, no more exact than it is known.", examples=["2023-06"])
    region: RegionRef | None = Field(description="Where it is or has its seat, the most exact region that is known.")
    event: Ref | None = Field(description="The event that a session belongs to.")


class KindCount(Count):
    """How many records of one kind were found."""

    kind: SearchKind = Field(description="Kind of record.")


class SearchResults(Schema):
    """What was found, best first."""

    items: list[SearchResult] = Field(description="The best results; titles with the words come before other texts.")
    counts: list[KindCount] = Field(description="How many were found of each kind, whichever kinds were asked for.")
    total: Count = Field(description="How many were found of the kinds asked for.")
    suggestion: str | None = Field(
        description="What may have been meant where nothing was found; it leads to results.", examples=["poznań"]
    )
    language: Original = Field(description="The reader's language; Polish where none was asked for.")


class SearchQuery(ReadQuery):
    """What is looked for."""

    q: Words = Field(
        description="Words in any form, with or without diacritics, the last one perhaps unfinished; or a number.",
        examples=["forum regionalne"],
    )
    kind: list[SearchKind] = Field(default=[], max_length=20, description="Kinds of record; all by default.")
    limit: Whole = Field(default=20, ge=1, le=50, description="At most this many results.")
