"""Ready answers: the same to the last byte as what is rendered as it stands."""

from typing import Any

from sqlalchemy import func, update

from app.core.ready.tables import ReadyRow
from tests.support import factories
from tests.support.house import House
from tests.support.walk import bodies

READERS: list[dict[str, Any]] = [{}, {"lang": "pl"}, {"lang": "en"}, {"lang": "uk"}]


def _answers(house: House) -> list[dict[str, str]]:
    return [bodies(house.client, **reader) for reader in READERS]


def test_what_is_ready_is_what_would_be_rendered(house: House) -> None:
    house.put(*factories.world(3), factories.event("hidden", status="draft"))
    rendered = _answers(house)
    assert house.refresh() > 0
    assert _answers(house) == rendered
    with house.database.writing() as db:
        db.execute(update(ReadyRow).values(body=func.replace(ReadyRow.c.body, "po polsku", "w dialekcie")))
    assert _answers(house) != rendered  # so it was the ready ones that were read
