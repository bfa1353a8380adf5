"""The register of regions as the API tells it."""

import pytest

from app.regions.public import load_regions
from tests.support.databases import opened
from tests.support.house import Client, House

REGIONS = "/api/v1/regions"

VOIVODESHIPS = {
    "02": ("dolnośląskie", "dolnośląskiego", "dolnośląskim", 30),
    "04": ("kujawsko-pomorskie", "kujawsko-pomorskiego", "kujawsko-pomorskim", 23),
    "06": ("lubelskie", "lubelskiego", "lubelskim", 24),
    "08": ("lubuskie", "lubuskiego", "lubuskim", 14),
    "10": ("łódzkie", "łódzkiego", "łódzkim", 24),
    "12": ("małopolskie", "małopolskiego", "małopolskim", 22),
    "14": ("mazowieckie", "mazowieckiego", "mazowieckim", 42),
    "16": ("opolskie", "opolskiego", "opolskim", 12),
    "18": ("podkarpackie", "podkarpackiego", "podkarpackim", 25),
    "20": ("podlaskie", "podlaskiego", "podlaskim", 17),
    "22": ("pomorskie", "pomorskiego", "pomorskim", 20),
    "24": ("śląskie", "śląskiego", "śląskim", 36),
    "26": ("świętokrzyskie", "świętokrzyskiego", "świętokrzyskim", 14),
    "28": ("warmińsko-mazurskie", "warmińsko-mazurskiego", "warmińsko-mazurskim", 21),
    "30": ("wielkopolskie", "wielkopolskiego", "wielkopolskim", 35),
    "32": ("zachodniopomorskie", "zachodniopomorskiego", "zachodniopomorskim", 21),
}
"""TERYT: the name, after "z województwa", after "w województwie", and how many powiats it has."""

HOMONYMS = {
    "bielski": ["2003", "2402"],
    "brzeski": ["1202", "1601"],
    "grodziski": ["1405", "3005"],
    "krośnieński": ["0802", "1807"],
    "nowodworski": ["1414", "2210"],
    "opolski": ["0612", "1609"],
    "ostrowski": ["1416", "3017"],
    "średzki": ["0218", "3025"],
    "świdnicki": ["0219", "0617"],
    "tomaszowski": ["0618", "1016"],
}


def test_there_are_16_voivodeships_and_380_powiats(stocked: House) -> None:
    client = stocked.client
    assert client.count(REGIONS) == 396
    assert client.count(REGIONS, level="voivodeship") == 16
    assert client.count(REGIONS, level="powiat") == 380
    kinds = [region["kind"] for region in client.items(REGIONS)]
    assert {kind: kinds.count(kind) for kind in kinds} == {"voivodeship": 16, "powiat": 314, "city": 66}


def test_the_voivodeships_have_their_codes_names_and_forms(stocked: House) -> None:
    found = stocked.client.items(REGIONS, level="voivodeship")
    assert {region["teryt"]: (region["name"], region["genitive"], region["locative"]) for region in found} == {
        teryt: known[:3] for teryt, known in VOIVODESHIPS.items()
    }
    assert [region["iso_3166_2"] for region in found] == [f"PL-{teryt}" for teryt in VOIVODESHIPS]
    assert {region["teryt"]: region["nuts2"] for region in found if len(region["nuts2"]) != 1} == {
        "14": ["PL91", "PL92"]
    }
    assert {region["teryt"] for region in found if len(region["capitals"]) == 2} == {"04", "08"}


def test_every_voivodeship_has_its_powiats(stocked: House) -> None:
    for teryt, (name, _, _, count) in VOIVODESHIPS.items():
        powiats = stocked.client.items(REGIONS, parent=teryt)
        assert len(powiats) == stocked.client.count(REGIONS, parent=teryt) == count
        assert {(region["parent"]["teryt"], region["parent"]["name"]) for region in powiats} == {(teryt, name)}


def test_codes_are_strings_that_keep_their_leading_zero(stocked: House) -> None:
    regions = stocked.client.items(REGIONS)
    assert {type(region["teryt"]) for region in regions} == {str}
    assert {len(region["teryt"]) for region in regions if region["level"] == "voivodeship"} == {2}
    assert {len(region["teryt"]) for region in regions if region["level"] == "powiat"} == {4}
    assert stocked.client.read(f"{REGIONS}/0265")["name"] == "Wałbrzych"
    assert stocked.client.read(f"{REGIONS}/02")["name"] == "dolnośląskie"
    assert stocked.client.get(f"{REGIONS}/2").status_code == 422
    assert [region["teryt"] for region in regions] == sorted(region["teryt"] for region in regions)


@pytest.mark.parametrize(
    ("teryt", "name", "kind"),
    [
        ("2612", "staszowski", "powiat"),
        ("2661", "Kielce", "city"),
        ("3064", "Poznań", "city"),
        ("2469", "Katowice", "city"),
        ("2261", "Gdańsk", "city"),
        ("0663", "Lublin", "city"),
        ("1465", "Warszawa", "city"),
        ("0206", "karkonoski", "powiat"),
    ],
)
def test_powiats_are_what_the_register_says(stocked: House, teryt: str, name: str, kind: str) -> None:
    region = stocked.client.read(f"{REGIONS}/{teryt}")
    assert (region["name"], region["kind"], region["parent"]["teryt"]) == (name, kind, teryt[:2])


def test_the_capitals_are_cities_of_the_register(stocked: House) -> None:
    for region in stocked.client.items(REGIONS, level="voivodeship"):
        for capital in region["capitals"]:
            city = stocked.client.read(f"{REGIONS}/{capital['powiat']}")
            assert (city["name"], city["kind"], city["parent"]["teryt"]) == (capital["name"], "city", region["teryt"])


def test_every_homonym_gives_both_its_powiats(stocked: House) -> None:
    for name, codes in HOMONYMS.items():
        found = stocked.client.items(REGIONS, name=name, level="powiat")
        assert [region["teryt"] for region in found] == codes, name
        assert stocked.client.count(REGIONS, name=f"powiat {name}", level="powiat") == 2


def test_no_other_name_of_a_powiat_is_shared(stocked: House) -> None:
    names = [region["name"] for region in stocked.client.items(REGIONS, level="powiat")]
    assert sorted(name for name in set(names) if names.count(name) > 1) == sorted(HOMONYMS)


def test_every_form_of_a_voivodeship_resolves_to_its_code(stocked: House) -> None:
    for teryt, (name, genitive, locative, _) in VOIVODESHIPS.items():
        for form in (name, genitive, locative, name.upper(), f"woj. {name}", f"województwo {name}"):
            found = stocked.client.items(REGIONS, name=form, level="voivodeship")
            assert [region["teryt"] for region in found] == [teryt], form


def test_a_name_can_be_a_voivodeship_and_a_powiat(stocked: House) -> None:
    found = stocked.client.items(REGIONS, name="opolskiego")
    assert [region["teryt"] for region in found] == ["0612", "16", "1609"]


def test_what_is_no_name_finds_nothing(stocked: House) -> None:
    for name in ("", "województwo", "galicyjskie", "...", "%", "ski"):
        assert stocked.client.items(REGIONS, name=name) == [], name
    assert stocked.client.get(REGIONS, params={"name": "x" * 101}).status_code == 422


@pytest.mark.parametrize(
    ("language", "name"),
    [("pl", "świętokrzyskie"), ("en", "Świętokrzyskie Voivodeship"), ("uk", "Свентокшиське воєводство")],
)
def test_a_voivodeship_is_called_by_its_name_in_the_readers_language(stocked: House, language: str, name: str) -> None:
    assert stocked.client.read(f"{REGIONS}/26", lang=language)["name"] == name
    assert stocked.client.read(f"{REGIONS}/2612", lang=language)["parent"] == {"teryt": "26", "name": name}


def test_regions_are_loaded_once(fresh: str) -> None:
    with opened(fresh) as database, database.writing() as db:
        assert load_regions(db) == 0


def test_the_white_spots_of_the_example(client: Client) -> None:
    voivodeships = client.items(REGIONS, level="voivodeship")
    assert {region["teryt"]: region["activity"]["events_held"] for region in voivodeships} == dict.fromkeys(
        VOIVODESHIPS, 0
    ) | {"06": 1, "14": 4, "22": 1, "24": 1, "26": 1, "30": 4}
    assert {region["activity"]["events_invited"] for region in voivodeships} == {1}
    for region in voivodeships:
        teryt, activity = region["teryt"], region["activity"]
        assert activity["events_held"] == client.count("/api/v1/events", held_in=teryt)
        assert activity["events_invited"] == client.count("/api/v1/events", invited=teryt)
        assert activity["organisations"] == client.count("/api/v1/organisations", region=teryt)
