"""The one place that asks what time it is, so that tests can choose the day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

HOME_ZONE = ZoneInfo("Europe/Warsaw")


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clock:
    """Tells the present moment (`now`, in UTC) and the day it is in Poland (`today`)."""

    now: Callable[[], datetime] = _utc_now

    def today(self) -> date:
        """The present day in Poland, by which an event counts as past."""
        return self.now().astimezone(HOME_ZONE).date()
