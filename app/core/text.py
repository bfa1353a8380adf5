"""Text as people write it: keys for sorting in the order of the Polish alphabet, folding for comparison."""

import re
import unicodedata

# A Polish letter sorts right after its base letter: "~" is above every ASCII letter and digit.
_POLISH = str.maketrans(
    {"ą": "a~", "ć": "c~", "ę": "e~", "ł": "l~", "ń": "n~", "ó": "o~", "ś": "s~", "ź": "z~", "ż": "z~~"}
)
# Unicode has no decomposition for ł, so folding takes it by hand.
_STROKES = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss"})


def sort_key(text: str) -> str:
    """Key that puts names in Polish alphabetical order under plain byte comparison, the same on every database."""
    lowered = " ".join(re.findall(r"\w+", text.lower()))
    return _without_marks(lowered.translate(_POLISH))


def fold(text: str) -> str:
    """Lower case without diacritics and with single spaces: "Łódź" and " lodz" are the same."""
    return " ".join(_without_marks(text.lower().translate(_STROKES)).split())


def _without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
