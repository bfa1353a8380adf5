"""Where a stated fact comes from, and which values are inferred."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from app.core.i18n import Language, LocalisedText, localise
from app.core.schemas import Schema

Confidence = Literal["high", "low"]


class _Statement(Schema):
    pointer: str = Field(
        pattern=r"^(/[^/]+)*$",
        description="JSON pointer to the field it speaks of; empty for the whole record.",
        examples=["/dates"],
    )
    source: str | None = Field(
        default=None, description="Name of the source document.", examples=["000_009be997563a376d.txt"]
    )
    line: int | None = Field(default=None, ge=1, description="Line in the source, counted from 1.")
    fragment: str | None = Field(default=None, max_length=600, description="Verbatim words of the source.")
    inferred: bool = Field(
        default=False, description="The value does not stand in the source but follows from something."
    )
    confidence: Confidence | None = Field(
        default=None, description="How sure an inferred value is; a `low` one waits for a person's decision."
    )


def _all_present(schema: dict[str, Any]) -> None:
    schema.pop("additionalProperties", None)
    schema["required"] = list(schema["properties"])


class Provenance(_Statement):
    """The words of a source that a field rests on."""

    # The defaults are for those who write; a reader finds every field.
    model_config = ConfigDict(json_schema_extra=_all_present)

    inferred_from: str | None = Field(description="What an inferred value follows from.")


Sources = Annotated[list[Provenance], Field(description="Where each stated fact comes from, and what is inferred.")]


class ProvenanceInput(_Statement):
    """The same, as it is kept."""

    inferred_from: LocalisedText | None = None

    @model_validator(mode="after")
    def _says_what_it_is(self) -> Self:
        if self.inferred != (self.inferred_from is not None) or self.inferred != (self.confidence is not None):
            raise ValueError("an inferred value says from what and how surely; a stated one says neither")
        if not self.inferred and not self.fragment:
            raise ValueError("a stated fact quotes its source")
        return self


def read_provenance(kept: Iterable[dict[str, Any]], reader: Language | None, original: str) -> list[Provenance]:
    """Kept statements for a reader, in one language."""
    return [
        Provenance.model_construct(**{**entry, "inferred_from": localise(entry["inferred_from"], reader, original)})
        for entry in kept
    ]
