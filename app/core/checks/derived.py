"""Checks of what is derived: whether all of it is made, and by this version of the program."""

from collections.abc import Collection, Iterator

from sqlalchemy import func, select

from app.core.checks.findings import Check, Copy, Finding, fine, note
from app.core.ready.refreshing import Refresher
from app.core.ready.tables import ReadyRow
from app.core.ready.version import fingerprint
from app.core.search.tables import SearchEntryRow


def ready_answers(refresher: Refresher) -> Check:
    """A check that no record waits to be made ready."""

    def check_ready(_: Copy) -> Iterator[Finding]:
        waiting = refresher.waiting()
        yield note("ready", "ready_waiting", count=waiting) if waiting else fine("ready", "ready_complete")

    return check_ready


def search_index(kinds: Collection[str]) -> Check:
    """A check that every public record of `kinds` can be found, by words that this version of the program has made."""

    def check_search(copy: Copy) -> Iterator[Finding]:
        ready, entry = ReadyRow.c, SearchEntryRow.c
        shown = ready.body.is_not(None) & ready.record.in_(kinds)
        lacking = select(func.count()).where(shown, ~select(1).where(entry.record_id == ready.id).exists())
        stale = select(func.count()).where(entry.made_by != fingerprint())
        with copy.database.reading() as db:
            count = (db.scalar(lacking) or 0) + (db.scalar(stale) or 0)
        yield note("search", "search_waiting", count=count) if count else fine("search", "search_complete")

    return check_search
