"""Reading the name of a region as people type it."""

import csv
import json
from functools import cache
from importlib.resources import files

import pytest

from app.core.problems import InvalidRequest
from app.regions.reading import name_key, read_names
from tests.support import factories
from tests.support.house import House


@cache
def _names() -> dict[str, str]:
    data = files("app.regions") / "data"
    found = {
        entry["teryt"]: entry["names"]["pl"] for entry in json.loads((data / "voivodeships.json").read_text("utf-8"))
    }
    rows = csv.DictReader((data / "powiats.csv").read_text("utf-8").splitlines())
    return found | {row["teryt"]: row["name"] for row in rows}


def _voivodeships() -> dict[str, str]:
    return {teryt: name for teryt, name in _names().items() if len(teryt) == 2}


@pytest.mark.parametrize(
    ("typed", "teryt"),
    [
        ("woj. śląskie", "24"),
        ("ŚLĄSKIE", "24"),
        ("slaskie", "24"),
        ("śląskiego", "24"),
        ("śląskim", "24"),
        ("województwo śląskie", "24"),
        ("województwa śląskiego", "24"),
        ("w województwie śląskim", None),
        ("WOJ. ŚLĄSKIE", "24"),
        ("  śląskie , ", "24"),
        ("s\u0301la\u0328skie", "24"),
        ("zachodnio-pomorskie", "32"),
        ("zachodnio-pomorskiego", "32"),
        ("zachodniopomorskie", "32"),
        ("Zachodnio - Pomorskie", "32"),
        ("zachodnio\u2013pomorskiego", "32"),
        ("pomorskie", "22"),
        ("pomorskiego", "22"),
        ("kujawsko-pomorskiego", "04"),
        ("kujawsko\u00a0-\u00a0pomorskie", "04"),
        ("warmińsko-mazurskiego", "28"),
        ("Warmińsko-Mazurskim", "28"),
        ("warminsko mazurskie", "28"),
        ("łódzkie", "10"),
        ("lodzkie", "10"),
        ("ŁÓDZKIEGO", "10"),
        ("świętokrzyskie", "26"),
        ("swietokrzyskim", "26"),
        ("dolnośląskiego", "02"),
        ("podlaskie", "20"),
        ("podkarpackiego", "18"),
        ("mazowieckie", "14"),
        ("województwo", None),
        ("woj.", None),
        ("", None),
        ("dolny śląsk", None),
    ],
)
def test_a_voivodeship_is_read_as_people_type_it(typed: str, teryt: str | None) -> None:
    assert read_names(typed, _voivodeships()) == ([teryt] if teryt else [])


@pytest.mark.parametrize(
    ("typed", "teryts"),
    [
        ("m. Poznań", ["3064"]),
        ("Poznań", ["3064"]),
        ("M.POZNAŃ", ["3064"]),
        ("powiat m. Poznań", ["3064"]),
        ("poznański", ["3021"]),
        ("powiatu poznańskiego", ["3021"]),
        ("m. st. Warszawa", ["1465"]),
        ("m.st. Warszawa", ["1465"]),
        ("Warszawa", ["1465"]),
        ("powiat staszowski", ["2612"]),
        ("w powiecie staszowskim", []),
        ("powiatu staszowskiego", ["2612"]),
        ("pow. staszowski", ["2612"]),
        ("Kielce", ["2661"]),
        ("kielecki", ["2604"]),
        ("średzki", ["0218", "3025"]),
        ("powiat średzki", ["0218", "3025"]),
        ("średzkiego", ["0218", "3025"]),
        ("sredzki", ["0218", "3025"]),
        ("Świdnica", []),
        ("miasto Łódź", ["1061"]),
        ("lodz", ["1061"]),
        ("łódzki wschodni", ["1006"]),
        ("Bielsko-Biała", ["2461"]),
        ("Zielona Góra", ["0862"]),
    ],
)
def test_a_powiat_is_read_as_people_type_it_and_a_homonym_stays_undecided(typed: str, teryts: list[str]) -> None:
    powiats = {teryt: name for teryt, name in _names().items() if len(teryt) == 4}
    assert read_names(typed, powiats) == teryts


def test_the_name_of_a_region_means_every_region_of_that_name_and_no_other() -> None:
    names = _names()
    for name in names.values():
        assert read_names(name, names) == sorted(teryt for teryt, other in names.items() if other == name)


def test_only_these_names_cannot_be_told_apart_when_they_are_declined() -> None:
    by_key: dict[str, set[str]] = {}
    for name in _names().values():
        by_key.setdefault(name_key(name), set()).add(name)
    assert {frozenset(names) for names in by_key.values() if len(names) > 1} == {
        frozenset({"opolskie", "opolski"}),
        frozenset({"lubelskie", "lubelski"}),
        frozenset({"Słupsk", "słupski"}),
        frozenset({"Gdańsk", "gdański"}),
        frozenset({"Płock", "płocki"}),
    }


def test_the_words_of_the_source_are_kept_beside_the_code(house: House) -> None:
    invited = [{"teryt": "32", "as_typed": "zachodnio-pomorskiego"}, {"teryt": "08", "as_typed": None}]
    house.put(factories.event(invited_regions=invited))
    assert house.client.read("/api/v1/events/event")["invited_regions"] == [
        {"teryt": "32", "name": "zachodniopomorskie", "as_typed": "zachodnio-pomorskiego"},
        {"teryt": "08", "name": "lubuskie", "as_typed": None},
    ]
    assert house.client.slugs("/api/v1/events", invited="32") == ["event"]


def test_a_code_that_the_words_cannot_mean_is_refused(house: House) -> None:
    with pytest.raises(InvalidRequest) as refused:
        house.put(factories.event(invited_regions=[{"teryt": "22", "as_typed": "zachodnio-pomorskiego"}]))
    (problem,) = refused.value.errors
    assert (problem.pointer, problem.code) == ("/invited_regions/0/as_typed", "region_mismatch")
    assert house.client.count("/api/v1/events") == 0


@pytest.mark.parametrize("teryt", ["99", "2", "026", "2699"])
def test_a_code_that_is_not_in_the_register_is_refused(house: House, teryt: str) -> None:
    with pytest.raises((InvalidRequest, ValueError)):
        house.put(factories.event(invited_regions=[{"teryt": teryt}]))
    assert house.client.count("/api/v1/events") == 0
