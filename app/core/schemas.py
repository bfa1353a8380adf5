"""Base classes of everything that crosses the API's border."""

import re
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from app.core.i18n import Language


def written(pattern: str) -> BeforeValidator:
    """Refuse text that Pydantic would understand but that nobody means, such as 1_0 for ten or 0 for a day."""

    def check(value: Any) -> Any:
        if isinstance(value, str) and not re.fullmatch(pattern, value):
            raise PydanticCustomError("not_plain", "Write it in the form {pattern}", {"pattern": pattern})
        return value

    return BeforeValidator(check)


Whole = Annotated[int, written("[0-9]{1,9}")]
Flag = Annotated[bool, written("true|false")]
Day = Annotated[date, written("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
"""Numbers, truths and days as addresses carry them."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=120)]
Key = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", max_length=120),
    Field(description="Id or slug."),
]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$", max_length=60)]


def _open(schema: dict[str, Any]) -> None:
    schema.pop("additionalProperties", None)


class Schema(BaseModel):
    """A closed shape: fields nobody named are errors, not silence.

    It is published as an open one, because answers may gain fields within v1.
    """

    model_config = ConfigDict(extra="forbid", json_schema_extra=_open)


Id = Annotated[UUID, Field(description="Never changes; UUIDv7.")]
SlugRead = Annotated[str, Field(description="Readable name for addresses; the record answers under it as well.")]
Original = Annotated[Language, Field(description="Language the record was first written in.")]


class Ref(Schema):
    """A pointer to another record, with the name to show."""

    id: Id
    slug: SlugRead
    name: str = Field(description="Name or title in the reader's language.")


class Count(Schema):
    """How many records a list holds; `capped` when there are at least that many."""

    count: int = Field(description="How many, up to the cap.")
    capped: bool = Field(description="There are at least that many.")
