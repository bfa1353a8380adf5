"""Words that names are made of, with their Polish cases, so that search has real inflection to work on."""

import json
from importlib.resources import files
from typing import Any

WORDS: dict[str, Any] = json.loads((files("tests.bench") / "words.json").read_text("utf-8"))
"""What names are made of:

- `cities` by the powiat that they are, and `localities`: nominative, genitive, locative;
- `shares`: of a hundred organisations, how many have their seat in each voivodeship (register of REGON, rounded);
- `kinds` of organisation, their share of a hundred and the patterns of their names;
- `beneficiaries` (in the genitive) and `spheres`, the common ones first and the rare ones last.
"""
