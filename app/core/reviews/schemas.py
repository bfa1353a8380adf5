"""Shapes of doubts."""

from datetime import date
from typing import Literal

from pydantic import Field

from app.core.i18n import LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.schemas import Code, Flag, Id, Key, Original, Ref, Schema

ReviewKind = Literal["conflicting", "overdue", "inferred", "missing"]


class Doubt(Schema):
    """A doubt as a slice states it: `due_after` lets it come up only once that day is over."""

    kind: ReviewKind
    pointer: str
    text: LocalisedText
    decision: bool = False
    due_after: date | None = None

    def is_due(self, today: date) -> bool:
        """Whether it applies by now."""
        return self.due_after is None or self.due_after < today


class Note(Schema):
    """What a reader of a record must know about a doubtful value."""

    kind: ReviewKind = Field(description="Kind of doubt.")
    pointer: str = Field(description="JSON pointer to the field.", examples=["/dates"])
    text: str = Field(description="The doubt in a sentence.")
    needs_decision: bool = Field(description="A person must decide before the value can be relied on.")


class ReviewRead(Schema):
    """One doubt about one value of a record."""

    id: Id
    kind: ReviewKind = Field(description="Kind of doubt.")
    resource: str = Field(description="Kind of record.", examples=["event"])
    record: Ref = Field(description="The record it is about.")
    pointer: str = Field(description="JSON pointer to the field.", examples=["/dates"])
    text: str = Field(description="The doubt in a sentence.")
    needs_decision: bool = Field(description="A person must decide before the value can be relied on.")
    language: Original


class _Filters(Schema):
    kind: list[ReviewKind] = Field(default=[], max_length=4, description="Kinds of doubt.")
    resource: list[Code] = Field(default=[], max_length=20, description="Kind of record.", examples=[["event"]])
    record: Key | None = Field(default=None, examples=["partners-kaunas-2019"], description="Id or slug of a record.")
    needs_decision: Flag | None = Field(
        default=None, description="Only those that wait for a person, or only the others."
    )


class ReviewCountQuery(_Filters, CountQuery):
    """Filters of doubts."""


class ReviewQuery(_Filters, PageQuery):
    """Filters of doubts, and the page; doubts that need a decision come first."""
