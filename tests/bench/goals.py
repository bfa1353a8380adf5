"""Goals: when is a measure fast enough."""

from dataclasses import dataclass
from typing import Protocol


class Figures(Protocol):
    """What a goal looks at."""

    @property
    def cpu_ms(self) -> float:
        """CPU time of one unit, server and database together, in milliseconds."""

    @property
    def of_bare(self) -> float:
        """The CPU time of bare uvicorn for the same bytes, as a share of ours."""


class Goal(Protocol):
    """One goal, said in words and held against figures; `others` are those of the measures before, by name."""

    def said(self, engine: str) -> str:
        """The goal in a few words."""

    def is_met(self, engine: str, figures: Figures, others: dict[str, Figures]) -> bool | None:
        """Whether the figures reach it; None when what it is relative to was not measured."""


@dataclass(frozen=True)
class AtMost:
    """CPU time in milliseconds."""

    sqlite: float
    postgresql: float

    def said(self, engine: str) -> str:
        return f"<= {getattr(self, engine):g} ms"

    def is_met(self, engine: str, figures: Figures, others: dict[str, Figures]) -> bool | None:
        return bool(figures.cpu_ms <= getattr(self, engine))


@dataclass(frozen=True)
class OfBare:
    """At least this share of what bare uvicorn does in the same CPU time."""

    share: float

    def said(self, engine: str) -> str:
        return f">= {self.share:g} of bare"

    def is_met(self, engine: str, figures: Figures, others: dict[str, Figures]) -> bool | None:
        return figures.of_bare >= self.share


@dataclass(frozen=True)
class Times:
    """At most so many times the CPU time of another measure."""

    factor: float
    other: str

    def said(self, engine: str) -> str:
        return f"<= {self.factor:g}x first page"

    def is_met(self, engine: str, figures: Figures, others: dict[str, Figures]) -> bool | None:
        return figures.cpu_ms <= self.factor * others[self.other].cpu_ms if self.other in others else None
