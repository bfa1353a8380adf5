"""Writes pairs of records until it is killed: `python -m tests.faults.pairs URL NAME`.

Both records of a pair get the same number in one transaction, which is said when it is committed.
"""

import sys
import time
from itertools import count

from app.core.clock import Clock
from app.core.context import Context
from app.core.db import Database
from app.projects.public import put_funder
from tests.support import factories


def main(url: str, name: str) -> None:
    """Write pairs called `name`, each number also as a pair of its own."""
    database, clock = Database(url), Clock()
    for number in count(1):
        with database.writing() as db:
            context = Context(db=db, now=clock.now(), today=clock.today())
            for side in ("left", "right"):
                title = {"pl": f"{name} {number}"}
                put_funder(context, factories.funder(f"{name}-{side}", name=title), "test")
                put_funder(context, factories.funder(f"{name}-{side}-{number}", name=title), "test")
        print(number, flush=True)
        time.sleep(0.001)  # others want a turn as well


if __name__ == "__main__":
    main(*sys.argv[1:])
