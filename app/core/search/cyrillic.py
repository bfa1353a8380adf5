"""Ukrainian letters: Polish names as they are heard, and a light stemmer."""

import re
from functools import lru_cache
from itertools import islice, product

MAX_SPELLINGS = 24

# How Ukrainian writes the sounds of Polish; where several Polish spellings sound alike, each is tried.
_LATIN = {
    "а": ("a",), "б": ("b",), "в": ("w",), "г": ("g", "h"), "ґ": ("g",), "д": ("d",), "е": ("e",), "є": ("ie", "je"),
    "ж": ("z", "rz"), "з": ("z",), "и": ("y", "i"), "і": ("i",), "ї": ("ji", "i"), "й": ("j",), "к": ("k",),
    "л": ("l",), "м": ("m",), "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",),
    "у": ("u", "o"), "ф": ("f",), "х": ("ch", "h"), "ц": ("c",), "ч": ("cz",), "ш": ("sz", "rz"), "щ": ("szcz",),
    "ь": ("",), "ю": ("iu", "ju", "u"), "я": ("ia", "ja"), "'": ("",), "ы": ("y",), "э": ("e",), "ё": ("io",),
    "ъ": ("",),
}  # fmt: skip
# Kraków is Краків: an old o that became і before a last consonant.
_CLOSED = re.compile(r"і(?=в$|в[аіу]$)")

_ENDING = re.compile(r"(?<=.{3})(ами|ями|ові|еві|ого|ому|ими|іми|єю|ею|ою|их|іх|ии|іи|ів|ам|ям|ах|ях|ом|ем|єм|ти|ть)$")
_SOFT = "аеєиіїйоуюяь"


def is_cyrillic(word: str) -> bool:
    """Whether a word has letters of the Cyrillic alphabet."""
    return any("\u0400" <= letter <= "\u052f" for letter in word)


@lru_cache(maxsize=2_000)
def latin_spellings(word: str) -> tuple[str, ...]:
    """Polish spellings, without diacritics, that a word in Ukrainian letters can stand for, likeliest first."""
    forms = dict.fromkeys([word, _CLOSED.sub("о", word)])
    spellings = (
        "".join(pieces)
        for form in forms
        for pieces in islice(product(*(_LATIN.get(letter, (letter,)) for letter in form)), MAX_SPELLINGS)
    )
    return tuple(dict.fromkeys(spellings))


def ukrainian_stem(folded: str) -> str:
    """A word without its ending and without the soft letters before it; short words stay whole."""
    if len(folded) < 4:
        return folded
    stem = _ENDING.sub("", folded).rstrip(_SOFT)
    return stem if len(stem) > 2 else folded
