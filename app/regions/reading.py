"""Reading the name of a region as people type it: declined, in capitals, without diacritics, with "woj." before it."""

import re
from collections.abc import Iterable, Mapping

from app.core.text import fold

_PREFIX = re.compile(
    r"^(wojewodztw\w*|woj|powiat\w*|pow|m ?st|m|miast\w*(?: na prawach powiatu)?|st)(?:\.| )\s*", re.IGNORECASE
)
# Names are adjectives: what declension makes of their ending in any case and gender.
_ENDING = re.compile(r"(i|ie|iego|iemu|im|y|e|ego|emu|ym|a|iej|ej)$")


def name_key(text: str) -> str:
    """What stays the same in every form of a region's name: "woj. Śląskie", "śląskiego" and "SLASKIE" share one key."""
    squeezed = _squeezed(text)
    stem = _ENDING.sub("", squeezed)
    return stem if stem.endswith(("k", "n")) and len(stem) > 4 else squeezed


def read_names(text: str, names: Mapping[str, str] | Iterable[tuple[str, str]]) -> list[str]:
    """TERYT codes of every region that `text` can mean, in order; none or several when the name does not decide.

    `names` pairs TERYT codes with nominative names. A nominative means only itself: "Gdańsk" is not "gdański".
    """
    pairs = names.items() if isinstance(names, Mapping) else names
    wanted, nominative = name_key(text), _squeezed(text)
    found = [(teryt, name) for teryt, name in pairs if wanted and name_key(name) == wanted]
    exact = [teryt for teryt, name in found if _squeezed(name) == nominative]
    return sorted(exact or [teryt for teryt, _ in found])


def _squeezed(text: str) -> str:
    """Letters and digits only, folded, without "woj." or "powiat" before them."""
    folded = fold(text).strip(" .,:;")
    while match := _PREFIX.match(folded):
        folded = folded[match.end() :]
    return re.sub(r"[^a-z0-9]", "", folded)
