"""What slices add to pages that are not theirs, put together once in `create_app`."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Session

from app.core.search.declaring import Searchable

Counter = Callable[[Session, list[str]], dict[str, dict[str, int]]]
"""Counts things for many keys in one statement: `{key: {name: count}}`."""

Hidden = Callable[[], Select[Any]]
"""Selects the ids of records that only some may see."""


class Contributions:
    """Counters by the place they are shown at, such as `"regions"`; what is hidden and what is searched, by kind."""

    def __init__(self) -> None:
        """Start with none."""
        self._counters: dict[str, list[Counter]] = defaultdict(list)
        self._hidden: dict[str, Hidden] = {}
        self._searchable: list[Searchable] = []

    def add_counter(self, place: str, counter: Counter) -> None:
        """Let `counter` be asked whenever `place` is shown."""
        self._counters[place].append(counter)

    def hide(self, record: str, hidden: Hidden) -> None:
        """Let the records that `hidden` selects be left out wherever records of several kinds are shown."""
        self._hidden[record] = hidden

    def search(self, *searchable: Searchable) -> None:
        """Let these kinds of records be searched."""
        self._searchable += searchable

    def searchable(self) -> list[Searchable]:
        """Every kind of record that is searched, in its order."""
        return sorted(self._searchable, key=lambda kind: kind.rank)

    def hidden(self) -> Iterable[tuple[str, Select[Any]]]:
        """Kind of record and the ids that are hidden of it."""
        return [(record, hidden()) for record, hidden in self._hidden.items()]

    def counts(self, place: str, db: Session, keys: Iterable[str]) -> dict[str, dict[str, int]]:
        """Every counter's answer for `keys`, merged by key; one statement a counter."""
        wanted = list(keys)
        merged: dict[str, dict[str, int]] = {key: {} for key in wanted}
        for counter in self._counters[place] if wanted else []:
            for key, counts in counter(db, wanted).items():
                merged[key] |= counts
        return merged
