"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime

from app.core.clock import Clock

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


class MovableClock(Clock):
    """Stands at noon (UTC) of 20 November 2026."""

    def __init__(self, moment: datetime = NOON) -> None:
        super().__init__(now=lambda: self._hands[0])
        object.__setattr__(self, "_hands", [moment])

    _hands: list[datetime]

    def move_to(self, moment: datetime) -> None:
        """Let it be another moment."""
        self._hands[0] = moment
