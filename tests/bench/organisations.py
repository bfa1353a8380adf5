"""A national directory: organisations that could be real, unevenly spread over voivodeships and powiats."""

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import accumulate
from random import Random
from typing import Any, NamedTuple

from app.core.text import fold
from app.organisations.public import OrganisationInput
from tests.bench import numbers
from tests.bench.words import WORDS

SOURCE = "wykaz-organizacji.csv"


class _Powiat(NamedTuple):
    teryt: str
    district: str
    share: float


def organisations(count: int, seed: int = 1) -> Iterator[OrganisationInput]:
    """`count` organisations, the same for the same seed; a smaller number is the beginning of a larger one."""
    chance, powiats, kinds = Random(seed), _powiats(), WORDS["kinds"]
    by_powiat = list(accumulate(powiat.share for powiat in powiats))
    by_kind = list(accumulate(kind["share"] for kind in kinds))
    by_rank = {
        name: list(accumulate(1 / rank**steepness for rank in range(1, len(WORDS[name]) + 1)))
        for name, steepness in (("beneficiaries", 1.3), ("spheres", 1.0))
    }
    for number in range(count):
        (powiat,) = chance.choices(powiats, cum_weights=by_powiat)
        (kind,) = chance.choices(kinds, cum_weights=by_kind)
        (for_whom,) = chance.choices(WORDS["beneficiaries"], cum_weights=by_rank["beneficiaries"])
        nominative, genitive, locative = WORDS["cities"].get(powiat.teryt) or chance.choice(WORDS["localities"])
        name = chance.choice(kind["names"]).format(
            name=nominative,
            genitive=genitive,
            locative=locative,
            district=powiat.district,
            for_whom=for_whom,
            motto=chance.choice(WORDS["mottos"]),
            patron=chance.choice(WORDS["patrons"]),
        )
        data = _organisation(chance, number, kind, name, powiat.teryt)
        spheres = chance.choices(WORDS["spheres"], cum_weights=by_rank["spheres"], k=chance.randint(0, 3))
        data["spheres"] = list(dict.fromkeys(spheres))
        if chance.random() < 0.3:
            data["description"] = {"pl": f"Działa w {locative} i okolicy, przede wszystkim na rzecz {for_whom}."}
        yield OrganisationInput.model_validate(data)


def slug_of(name: str, number: int) -> str:
    """A slug that no other record of the kind has."""
    return f"{re.sub(r'[^a-z0-9]+', '-', fold(name))[:90].strip('-')}-{number}"


def _organisation(chance: Random, number: int, kind: dict[str, Any], name: str, powiat: str) -> dict[str, Any]:
    identifiers: list[dict[str, str]] | None = None
    if kind["register"] == "krs":
        identifiers = [{"scheme": "krs", "value": numbers.krs(number)}]
    elif kind["register"] == "kgw_register":
        identifiers = [{"scheme": "kgw_register", "value": str(number), "issuer": "ARiMR"}]
    elif kind["legal_form"] == "informal_group":
        identifiers = []
    if identifiers and chance.random() < 0.9:
        identifiers.append({"scheme": "nip", "value": numbers.nip(number)})
        identifiers.append({"scheme": "regon", "value": numbers.regon(number)})
    return {
        "slug": slug_of(name, number),
        "name": {"pl": name},
        "as_typed": [name.upper()] if chance.random() < 0.2 else [],
        "kind": kind["kind"],
        "sector": kind["sector"],
        "legal_form": kind["legal_form"],
        "region": powiat[:2],
        "powiat": powiat,
        "country": "PL",
        "identifiers": identifiers,
        "provenance": [{"pointer": "/name", "source": SOURCE, "line": number + 2, "fragment": name}],
    }


@cache
def _powiats() -> list[_Powiat]:
    """Every powiat of the register: cities have more organisations than others, voivodeships what `SHARES` says."""
    chance, shares = Random(0), {}
    text = (files("app.regions") / "data" / "powiats.csv").read_text("utf-8")
    entries = list(csv.DictReader(text.splitlines()))
    for entry in entries:
        urban = 3 if entry["kind"] == "miasto_na_prawach_powiatu" else 1
        shares[entry["teryt"]] = urban * chance.uniform(0.4, 2.0) * (12 if entry["teryt"] in WORDS["cities"] else 1)
    wholes = dict.fromkeys(WORDS["shares"], 0.0)
    for teryt, share in shares.items():
        wholes[teryt[:2]] += share
    return [
        _Powiat(
            teryt=(teryt := entry["teryt"]),
            district=f"powiatu {entry['name']}ego" if entry["kind"] == "powiat" else f"miasta {entry['name']}",
            share=WORDS["shares"][teryt[:2]] * shares[teryt] / wholes[teryt[:2]],
        )
        for entry in entries
    ]
