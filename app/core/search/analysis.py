"""Words as keys: every form of a word shares a key with every other, with or without diacritics.

A Polish word has three: its dictionary form stemmed, itself stemmed, and itself without diacritics. No dictionary knows
"migranckich" and no stemmer knows "łodzi"; together they find 99 of 100 inflected forms.

The tools of the languages are imported when the first word is read: who never searches never pays for them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from subprocess import CalledProcessError
from typing import Any, NamedTuple

from structlog import get_logger

from app.core.i18n import Language
from app.core.search.cyrillic import is_cyrillic, latin_spellings, ukrainian_stem
from app.core.text import fold

log = get_logger()

MAX_WORDS = 12
"""Words of a question that are looked for; the rest is left out."""

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 60
_REGISTERS = {"pl", "krs", "nip", "regon"}
_NUMBER_LENGTHS = {9, 10, 14}
"""Digits of a REGON, of a KRS number or NIP, and of a local unit's REGON."""

# Words that stand in almost every text and in no name.
_SMALL_WORDS = """
a aby ale albo być co czy dla do i ich im jak jest lub na nad nie o od oraz po pod przez przy się są ta tak te to u w we
z za ze że an and are at by for from in is of on or the to with а але або в від для до з за зі і й на не об по при про
та у що як із
"""
_SMALL = frozenset(_SMALL_WORDS.split())


class Token(NamedTuple):
    """A word of a text and where it stands."""

    word: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Every word of a text, in lower case and not endless."""
    for match in _WORD.finditer(text):
        yield Token(match[0].lower()[:_LONGEST], match.start(), match.end())


def text_keys(text: str, language: str) -> set[str]:
    """Keys of every word of a text in `language`."""
    return {key for token in tokens(text) for key in word_keys(token.word, language)}


@lru_cache(maxsize=20_000)
def word_keys(word: str, language: str) -> frozenset[str]:
    """Keys of a word, in lower case, of a text in `language`."""
    folded = _folded(word)
    keys = {folded}
    if folded.isdigit():
        return frozenset(keys)
    if is_cyrillic(word):
        keys |= {ukrainian_stem(folded), ukrainian_stem(fold(_lemma(word, "uk")))}
    elif language == "en":
        keys |= {_english(folded)}
    else:
        keys |= {_polish(folded), fold(_stem("polish", _lemma(word, "pl")))}
    return frozenset(key for key in map(_only_letters, keys) if key)


def _folded(word: str) -> str:
    return _only_letters(fold(word))


def _only_letters(folded: str) -> str:
    # Compatibility forms fall apart into several characters, among them spaces and brackets.
    return folded if folded.isalnum() else "".join(_WORD.findall(folded))


def number_key(number: str) -> str:
    """Key of an identifier, the same with or without zeros before it and whatever parts it."""
    return "n" + re.sub(r"\D", "", number).lstrip("0")


def initials(name: str) -> str | None:
    """Key of the initials of a name's meaningful words; None where they would be too few or too many to be used."""
    first = [_folded(token.word)[:1] for token in tokens(name) if token.word not in _SMALL]
    return "".join(first) if 2 < len(first) < 9 else None


class Wanted(NamedTuple):
    """A word of a question: any of its `keys`, or a word that begins with `prefix`."""

    word: str
    keys: frozenset[str]
    prefix: str | None = None

    def is_met_by(self, word: str, language: str) -> bool:
        """Whether a word of a text in `language` is what is wanted."""
        keys = word_keys(word, language)
        return not keys.isdisjoint(self.keys) or bool(self.prefix and _folded(word).startswith(self.prefix))


@lru_cache(maxsize=500)
def understand(question: str) -> tuple[Wanted, ...]:
    """The words of a question, each to be found; the last one may be unfinished. Numbers may be parted as people do.

    Empty when there is nothing in it to look for.
    """
    if number := _as_number(question):
        return (number,)
    words = [token.word for token in tokens(question)]
    if len(words) > 1 and len(words[-1]) == 1 and question[-1:].isalnum():
        words.pop()  # the first letter of a word that is being typed says nothing yet
    meaningful = [word for word in words if word not in _SMALL] or words
    wanted = [Wanted(word, _question_keys(word)) for word in meaningful[:MAX_WORDS] if _folded(word)]
    if wanted and question[-1:].isalnum() and question.lower().endswith(wanted[-1].word):
        folded = _folded(wanted[-1].word)
        wanted[-1] = wanted[-1]._replace(prefix=folded if len(folded) > 1 else None)
    return tuple(wanted)


def _as_number(question: str) -> Wanted | None:
    """A question that is the number of a register, perhaps with its name."""
    letters = re.sub(r"[\W\d_]+", " ", question.lower()).split()
    digits = re.sub(r"\D", "", question)
    if not _REGISTERS.issuperset(letters) or not digits:
        return None
    one_piece = len(re.findall(r"\d+", question)) == 1
    if len(digits) in _NUMBER_LENGTHS or (letters and set(letters) != {"pl"}):
        return Wanted(digits, frozenset({number_key(digits)}))
    if one_piece and len(digits) > 3 and not letters:
        return Wanted(digits, frozenset({number_key(digits), digits}))
    return None


def _question_keys(word: str) -> frozenset[str]:
    """Keys of a word whose language nobody knows."""
    if word.isdigit() and len(word) > 3:
        return frozenset({word, number_key(word)})
    if not is_cyrillic(word):
        return word_keys(word, "pl") | word_keys(word, "en")
    return word_keys(word, "uk").union(*(word_keys(spelling, "pl") for spelling in latin_spellings(word)))


def _polish(folded: str) -> str:
    return _stem("polish", folded)


def _english(folded: str) -> str:
    # British and American spelling are one.
    return re.sub(r"iz$", "is", _stem("english", folded))


def _stem(algorithm: str, word: str) -> str:
    found: str = _stemmer(algorithm).stemWord(word)
    return found


@cache
def _stemmer(algorithm: str) -> Any:
    import Stemmer  # type: ignore[import-not-found]

    return Stemmer.Stemmer(algorithm, 0)


def _lemma(word: str, language: Language) -> str:
    lemmatizer = _lemmatizer()
    return lemmatizer.lemmatize(word, language).lower() if lemmatizer else word


@cache
def _lemmatizer() -> Any:
    """Simplemma with its dictionaries; None where there is nowhere to keep them, and stems must do."""
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy

    from app.core.search.dictionaries import Dictionaries

    try:
        for language in ("pl", "uk"):
            Dictionaries().get_dictionary(language)
    except (OSError, CalledProcessError) as error:
        log.warning("search.without_dictionaries", reason=str(error))
        return None
    return Lemmatizer(cache_max_size=1, lemmatization_strategy=DefaultStrategy(dictionary_factory=Dictionaries()))


def joined(keys: Iterable[str]) -> str:
    """Keys as they are stored: single spaces between them, in a fixed order."""
    return " ".join(sorted(keys))
