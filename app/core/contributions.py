"""What later slices add to the pages of earlier ones, put together once in `create_app`."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from sqlalchemy.orm import Session

Counter = Callable[[Session, list[str]], dict[str, dict[str, int]]]
"""Counts things for many keys in one statement: `{key: {name: count}}`."""


class Contributions:
    """Counters by the place they are shown at, such as `"regions"`."""

    def __init__(self) -> None:
        """Start with none."""
        self._counters: dict[str, list[Counter]] = defaultdict(list)

    def add_counter(self, place: str, counter: Counter) -> None:
        """Let `counter` be asked whenever `place` is shown."""
        self._counters[place].append(counter)

    def counts(self, place: str, db: Session, keys: Iterable[str]) -> dict[str, dict[str, int]]:
        """Every counter's answer for `keys`, merged by key; one statement a counter."""
        wanted = list(keys)
        merged: dict[str, dict[str, int]] = {key: {} for key in wanted}
        for counter in self._counters[place] if wanted else []:
            for key, counts in counter(db, wanted).items():
                merged[key] |= counts
        return merged
