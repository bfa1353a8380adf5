"""One text for all languages: JSON in which every value that differs between readers is written once for each.

A value that differs stands between two STRAND characters, its variants parted by NEXT. JSON text never holds either of
them unescaped (RFC 8259, 7), so picking a reader's variant is two splits, whatever the text says.
"""

import json
from collections.abc import Sequence
from typing import Any

from app.core.i18n import LANGUAGES, Language

STRAND, NEXT = "\x01", "\x02"
READERS: tuple[Language | None, ...] = (*LANGUAGES, None)
"""Whom a braid is made for, in the order of its strands; None asked for no language and sees originals."""

_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_PLACE = {reader: place for place, reader in enumerate(READERS)}


def braid(variants: Sequence[str]) -> str:
    """Weave the JSON that each of READERS sees into one text."""
    first = variants[0]
    if all(variant == first for variant in variants):
        return first
    return _weave([json.loads(variant) for variant in variants])


def unbraid(text: str, reader: Language | None) -> str:
    """The JSON that `reader` sees; what is no braid stays as it is."""
    parts, place = text.split(STRAND), _PLACE[reader]
    parts[1::2] = [strands.split(NEXT)[place] for strands in parts[1::2]]
    return "".join(parts)


def _weave(variants: list[Any]) -> str:
    first, *others = variants
    if all(_same(first, other) for other in others):
        return _dump(first)
    if all(isinstance(variant, dict) and variant.keys() == first.keys() for variant in variants):
        fields = (f"{_dump(key)}:{_weave([variant[key] for variant in variants])}" for key in first)
        return "{" + ",".join(fields) + "}"
    if all(isinstance(variant, list) and len(variant) == len(first) for variant in variants):
        return "[" + ",".join(map(_weave, map(list, zip(*variants, strict=True)))) + "]"
    return STRAND + NEXT.join(map(_dump, variants)) + STRAND


def _same(one: Any, other: Any) -> bool:
    # Python takes 1, 1.0 and true for equal; JSON does not.
    return one == other and (isinstance(one, str) or one is None or _dump(one) == _dump(other))
