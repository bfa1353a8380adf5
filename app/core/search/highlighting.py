"""Showing which words of a text were searched for."""

from collections.abc import Sequence

from app.core.search.analysis import Token, Wanted, tokens

Pieces = list[dict[str, str | bool]]
"""`[{"text": "Forum ", "match": True}, ...]`; joined, the texts are the whole text."""

AROUND = 90
"""Characters shown on either side of the first word that was found."""


def met(text: str, language: str, wanted: Sequence[Wanted]) -> dict[int, list[Token]]:
    """The words of a text that are wanted: by the place of what is wanted, those that meet it."""
    found: dict[int, list[Token]] = {}
    for token in tokens(text):
        for place, word in enumerate(wanted):
            if word.is_met_by(token.word, language):
                found.setdefault(place, []).append(token)
    return found


def pieces(text: str, found: dict[int, list[Token]], start: int = 0, end: int | None = None) -> Pieces:
    """A text, or the part of it from `start` to `end`, in pieces."""
    end, at = len(text) if end is None else end, start
    made: Pieces = []
    for token in sorted({token for every in found.values() for token in every}, key=lambda token: token.start):
        if token.start < at or token.end > end:
            continue
        if token.start > at:
            made.append({"text": text[at : token.start], "match": False})
        made.append({"text": text[token.start : token.end], "match": True})
        at = token.end
    if at < end:
        made.append({"text": text[at:end], "match": False})
    return made


def passage(text: str, found: dict[int, list[Token]]) -> Pieces:
    """The part of a text around the first word that was found, cut between words."""
    first = min(token.start for every in found.values() for token in every)
    start = (
        0 if first <= AROUND else text.index(" ", first - AROUND) + 1 if " " in text[first - AROUND : first] else first
    )
    stop = first + AROUND
    end = len(text) if stop >= len(text) else max(text.rfind(" ", start, stop + AROUND), stop)
    made = pieces(text, found, start, end)
    if start:
        made.insert(0, {"text": "… ", "match": False})
    if end < len(text):
        made.append({"text": " …", "match": False})
    return made
