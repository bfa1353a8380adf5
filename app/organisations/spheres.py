"""Spheres of public tasks: art. 4 sec. 1 of the Act of 24 April 2003 on public benefit activity and volunteerism."""

import json
from functools import cache
from importlib.resources import files

from app.core.i18n import LocalisedText
from app.core.schemas import Schema


class SphereEntry(Schema):
    """One sphere as the program knows it; `point` is its point in the act."""

    code: str
    point: str
    names: LocalisedText


@cache
def spheres() -> dict[str, SphereEntry]:
    """Every sphere by its code, in the order of the act."""
    data = (files("app.organisations") / "data" / "spheres.json").read_text("utf-8")
    return {entry["code"]: SphereEntry.model_validate(entry) for entry in json.loads(data)}
