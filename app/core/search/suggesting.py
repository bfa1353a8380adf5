"""Guessing what was meant, when nothing was found, among the words that the index has."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.search.analysis import Wanted, understand
from app.core.search.matching import matching
from app.core.search.tables import SearchWordRow
from app.core.text import fold

_SHORTEST = 4
_CANDIDATES = 5_000


def suggest(db: Session, wanted: Sequence[Wanted]) -> str | None:
    """The question with the nearest word that is somewhere for each that is nowhere; None unless that leads to hits."""
    changed, words = False, []
    for word in wanted:
        if _leads_somewhere(db, [word]):
            words.append(word.word)
        elif (nearest := _nearest(db, word.word)) is None:
            return None
        else:
            changed = True
            words.append(nearest)
    question = " ".join(words)
    return question if changed and _leads_somewhere(db, understand(question)) else None


def _leads_somewhere(db: Session, wanted: Sequence[Wanted]) -> bool:
    return bool(wanted) and db.execute(matching(db, wanted).limit(1)).first() is not None


def _nearest(db: Session, word: str) -> str | None:
    """The most similar word that begins with the same letter; with more letters, more mistakes are forgiven."""
    from rapidfuzz.distance import DamerauLevenshtein

    folded, known = fold(word), SearchWordRow.c
    if len(folded) < _SHORTEST:
        return None
    forgiven = 1 if len(folded) < 6 else 2
    similar = select(known.word).where(
        known.initial == folded[:1], known.length.between(len(folded) - forgiven, len(folded) + forgiven)
    )
    distances = (
        (DamerauLevenshtein.distance(folded, fold(found), score_cutoff=forgiven), found)
        for found in db.scalars(similar.limit(_CANDIDATES))
    )
    near = sorted((distance, found) for distance, found in distances if distance <= forgiven)
    return next((found for _, found in near if _leads_somewhere(db, understand(found))), None)
