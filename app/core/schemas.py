"""Base classes of everything that crosses the API's border."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=120)]
Key = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", max_length=120),
    Field(description="Id or slug."),
]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$", max_length=60)]


class Schema(BaseModel):
    """A closed shape: fields nobody named are errors, not silence."""

    model_config = ConfigDict(extra="forbid")


class Ref(Schema):
    """A pointer to another record, with the name to show."""

    id: UUID
    slug: str
    name: str


class Count(Schema):
    """How many records a list holds; `capped` when there are at least that many."""

    count: int
    capped: bool
