"""The words of the interface: what stands in the Polish catalogue and what the others make of it."""

import ast
import re
from functools import cache
from pathlib import Path

_SOURCES = Path(__file__).parents[2] / "frontend" / "src"
_ENTRY = re.compile(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)', re.MULTILINE)
_CHOICE = re.compile(r"\b(?:zero|one|two|few|many|other|=\d+) \{((?:[^{}]|\{[^{}]*\})*)\}")
_FRAME = re.compile(r"\{[^{}]*\}|</?\d+/?>|#")
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _messages(language: str) -> dict[str, str]:
    text = "\n".join(file.read_text("utf-8") for file in sorted(_SOURCES.rglob(f"locales/{language}.po")))
    return {_unquote(source): _unquote(said) for source, said in _ENTRY.findall(text) if _unquote(source)}


def _unquote(lines: str) -> str:
    return "".join(ast.literal_eval(line) for line in lines.split("\n") if line)


def _pieces(message: str) -> set[str]:
    """The texts of a message between what is filled in."""
    choices = _CHOICE.findall(message) if re.search(r"\{\w+, (?:plural|select)", message) else [message]
    pieces = {piece.replace("\u00a0", " ").strip(" .,:;()") for choice in choices for piece in _FRAME.split(choice)}
    return {piece for piece in pieces if any(len(word) > 2 for word in _WORD.findall(piece))}


@cache
def polish_only(language: str) -> frozenset[str]:
    """Texts of the Polish interface that stand nowhere in the interface of another language."""
    theirs = {piece for said in _messages(language).values() for piece in _pieces(said)}
    return frozenset(piece for said in _messages("pl").values() for piece in _pieces(said)) - theirs


def is_polish(text: str, language: str) -> str | None:
    """The text of the Polish interface that stands in `text`: as the whole of it, or as several words of it."""
    text = text.replace("\u00a0", " ")
    whole = text.strip(" .,:;()–")
    for piece in polish_only(language):
        several = " " in piece and len(piece) > 10 and re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", text)
        if whole == piece or several:
            return piece
    return None


def says(language: str, word: str) -> bool:
    """Whether the interface itself has a word in a language, as it has "Poznań" in English."""
    return any(word in said for said in _messages(language).values())


POLISH_WORD = re.compile(r"\w*[ąćęłńśźżĄĆĘŁŃŚŹŻ]\w*")
"""A word that only Polish spells so; with its `ó` other languages do."""
