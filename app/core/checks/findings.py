"""What a check answers, and what it is given to look at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from app.core.clock import Clock
from app.core.db import Database
from app.core.i18n import Language
from app.core.settings import Settings

Level = Literal["fine", "note", "problem"]


@dataclass(frozen=True)
class Finding:
    """What was found: names of sentences in `words.SENTENCES`, and what stands in their gaps."""

    check: str
    level: Level
    sentence: str
    gaps: dict[str, Any]

    def said(self, language: Language) -> str:
        """What was found, in words."""
        from app.core.checks.words import SENTENCES

        return SENTENCES[self.sentence].said[language].format(**self.gaps)

    def remedy(self, language: Language) -> str | None:
        """What to do about it; None when there is nothing to do."""
        from app.core.checks.words import SENTENCES

        remedy = SENTENCES[self.sentence].remedy
        return remedy[language].format(**self.gaps) if remedy else None


@dataclass(frozen=True)
class Copy:
    """The copy of the program that is looked at."""

    settings: Settings
    database: Database
    clock: Clock


Check = Callable[[Copy], Iterable[Finding]]


def fine(check: str, sentence: str, **gaps: Any) -> Finding:
    """All is well."""
    return Finding(check, "fine", sentence, gaps)


def note(check: str, sentence: str, **gaps: Any) -> Finding:
    """Good to know; nobody has to get up."""
    return Finding(check, "note", sentence, gaps)


def problem(check: str, sentence: str, **gaps: Any) -> Finding:
    """Something that does not work, or soon will not."""
    return Finding(check, "problem", sentence, gaps)
