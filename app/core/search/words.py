"""What people may type where something is searched."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

# Letters of the Latin and Cyrillic alphabets, and digits: what words are made of.
_READABLE = "[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f]"


def _readable(text: str) -> str:
    if not re.search(_READABLE, text):
        raise PydanticCustomError("no_words", "Type at least one Latin or Cyrillic letter, or a digit")
    return text


def _described(schema: dict[str, Any]) -> None:
    schema["pattern"] = _READABLE


Words = Annotated[
    str,
    StringConstraints(max_length=200),
    AfterValidator(_readable),
    Field(json_schema_extra=_described),
]
"""Words in any form, with or without diacritics, or a number; nothing in them is an operator."""
