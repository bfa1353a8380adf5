"""Ready answers: the same to the last byte as what is rendered as it stands, whatever happened before."""

import threading
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import func, select, update

from app.core.context import Context
from app.core.ready.braid import READERS
from app.core.ready.refreshing import Refresher
from app.core.ready.tables import ReadyRow
from app.core.ready.worker import Worker
from app.main import KINDS, refresher
from tests.support import factories
from tests.support.changes import change
from tests.support.house import House

PATHS = {
    "organisation": "organisations",
    "person": "people",
    "funder": "funders",
    "programme": "programmes",
    "project": "projects",
    "document": "documents",
    "place": "places",
    "event_series": "event-series",
    "event": "events",
    "session": "sessions",
    "network": "networks",
}


def check(house: House, random: Random | None = None) -> None:
    """Hold every list and record against what is rendered from the rows; `random` picks a reader and a record of each.

    Raises AssertionError.
    """
    for reader in [random.choice(READERS)] if random else READERS:
        language = {"lang": reader} if reader else {}
        with house.database.reading() as db:
            context = Context(db=db, now=house.clock.now(), today=house.clock.today(), language=reader)
            rendered = {kind.name: _rendered(context, kind) for kind in KINDS}
        for name, expected in rendered.items():
            path = f"/api/v1/{PATHS[name]}"
            answer = house.client.get(path, params={"limit": 200, **language})
            shown = [item["id"] for item in answer.json()["items"]]
            assert sorted(shown) == sorted(expected)
            items = ",".join(expected[record_id] for record_id in shown)
            assert answer.text == f'{{"items":[{items}],"next":null,"prev":null}}', f"{name} for {reader}"
            for record_id in random.sample(shown, min(1, len(shown))) if random else shown:
                assert house.client.get(f"{path}/{record_id}", params=language).text == expected[record_id]


def _rendered(context: Context, kind: Any) -> dict[str, str]:
    ids = context.db.scalars(select(kind.table.c.id)).all()
    return {str(shown.id): shown.model_dump_json() for shown in kind.read(context, kind.rows(context.db, ids))}


def _stale(house: House) -> int:
    with house.database.reading() as db:
        waiting = select(func.count()).select_from(ReadyRow).where(ReadyRow.c.made_by.is_(None))
        return db.execute(waiting).scalar_one()


def test_every_list_of_records_is_checked() -> None:
    assert {kind.name for kind in KINDS} == PATHS.keys()


def test_what_is_ready_is_what_would_be_rendered(house: House) -> None:
    house.put(*factories.world(2), factories.event("hidden", status="draft"))
    check(house)
    assert house.refresh() == 27
    check(house)
    with house.database.writing() as db:
        db.execute(update(ReadyRow).values(body=func.replace(ReadyRow.c.body, "po polsku", "w dialekcie")))
    with pytest.raises(AssertionError, match="for pl"):  # so it is what was ready that is read
        check(house)


def _live(house: House, seed: int, steps: int) -> None:
    """Let random things happen, and check after each of them."""
    random, keeper = Random(seed), refresher(house.database, house.clock)
    house.put(*factories.world(2))
    for _ in range(steps):
        if random.random() < 0.6:
            keeper.refresh()
            assert _stale(house) == 0
        else:
            keeper.step()
        check(house, random)
        if random.random() < 0.1:
            house.move_to(house.clock.now() + timedelta(days=random.choice([1, 2, 30, -1, -2])))
        house.put(*(change(random, house.clock.today()) for _ in range(random.randint(1, 3))))
        check(house, random)


def test_whatever_happens_every_answer_is_what_would_be_rendered(house: House) -> None:
    _live(house, seed=0, steps=25)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, 6))
def test_whatever_happens_for_long(house: House, seed: int) -> None:
    _live(house, seed, steps=100)


def test_a_change_beside_the_refresher_is_never_lost(house: House) -> None:
    house.put(*factories.world(1))
    writers: list[threading.Thread] = []

    def change_meanwhile(*_: Any) -> None:
        """Called in the refresher's transaction, when all is rendered and nothing committed."""
        if not writers:
            renamed = factories.organisation("organisation-1", name={"pl": "Nowa nazwa"})
            writers.append(threading.Thread(target=house.put, args=(renamed,)))
            writers[0].start()
            writers[0].join(0.3)
            assert writers[0].is_alive()  # it waits for us

    keeper = Refresher(house.database, house.clock, KINDS, [change_meanwhile])
    while not writers:
        keeper.step()
    writers[0].join()
    check(house)
    keeper.refresh()
    check(house)
    assert house.client.read("/api/v1/funders/funder-1")["organisation"]["name"] == "Nowa nazwa"


def _crowd(house: House, changes: int) -> None:
    """Somebody who writes without end, and two refreshers beside."""
    house.put(*factories.world(2))
    workers = [Worker(refresher(house.database, house.clock), house.database.written) for _ in range(2)]

    random = Random(changes)
    for worker in workers:
        worker.start()
    for _ in range(changes):
        house.put(change(random, house.clock.today()))
    check(house)
    for worker in workers:
        worker.stop()
    check(house)
    house.refresh()
    check(house)


def test_refreshers_beside_a_writer(house: House) -> None:
    _crowd(house, 30)


@pytest.mark.long
def test_refreshers_beside_a_writer_for_long(house: House) -> None:
    _crowd(house, 500)


def test_what_was_hidden_comes_back_where_it_is_shown(house: House) -> None:
    house.put(*factories.world(1))
    for status, meetings in (("draft", 0), ("planned", 1)):
        house.put(factories.series("series-1", status=status))
        check(house)
        house.refresh()
        assert len(house.client.read("/api/v1/networks/network-1")["meetings"]) == meetings
        check(house)


def test_the_events_of_a_place_that_moves_move_with_it(house: House) -> None:
    house.put(factories.place(region="24"), factories.event(place="place"))
    assert house.client.slugs("/api/v1/events", held_in="24") == ["event"]
    house.put(factories.place(region="26", powiat="2661"))
    for teryt, found in (("24", []), ("26", ["event"]), ("2661", ["event"])):
        assert house.client.slugs("/api/v1/events", held_in=teryt) == found
        assert house.client.count("/api/v1/events", held_in=teryt) == len(found)
        assert house.client.read(f"/api/v1/regions/{teryt}")["activity"]["events_held"] == len(found)


def test_what_comes_due_is_made_anew(house: House) -> None:
    today = house.clock.today()
    house.put(factories.event(status="planned", dates=factories.day(today.isoformat())))
    house.refresh()
    assert house.client.read("/api/v1/events/event")["past_due"] is False
    house.move_to(house.clock.now() + timedelta(days=1))
    assert house.client.read("/api/v1/events/event")["past_due"] is True
    assert house.refresh() == 1
    check(house)
    house.move_to(house.clock.now() - timedelta(days=1))
    assert house.client.read("/api/v1/events/event")["past_due"] is False
    assert house.refresh() == 1
    check(house)


def test_answers_of_another_version_are_not_shown(house: House) -> None:
    house.put(*factories.world(1))
    house.refresh()
    with house.database.writing() as db:
        db.execute(update(ReadyRow).values(made_by="another", body="{}"))
    check(house)
    assert house.refresh() == 13
    check(house)


def test_records_nobody_marked_are_found(house: House) -> None:
    house.put(*factories.world(1))
    with house.database.writing() as db:
        db.execute(ReadyRow.__table__.delete())  # type: ignore[attr-defined]
    check(house)
    assert house.refresh() == 13
    check(house)
