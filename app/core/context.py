"""What every request carries to the service functions: the database, the reader's language, the day."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.core.contributions import Contributions
from app.core.i18n import Language, Texts, localise
from app.core.provenance import Provenance, read_provenance


@dataclass(frozen=True)
class Context:
    """One unit of work: everything done with it is committed together or not at all."""

    db: Session
    now: datetime
    today: date
    language: Language | None = None
    contributions: Contributions = field(default_factory=Contributions)
    public_url: str = ""

    def text(self, texts: Texts | None, original: str) -> str | None:
        """A text in the reader's language, else in its original one."""
        return localise(texts, self.language, original)

    def name(self, texts: Texts, original: str) -> str:
        """The same for a text that is never missing."""
        return localise(texts, self.language, original) or ""

    def texts(self, kept: Iterable[Texts], original: str) -> list[str]:
        """Several texts in the reader's language."""
        return [self.name(texts, original) for texts in kept]

    def provenance(self, kept: list[dict[str, Any]], original: str) -> list[Provenance]:
        """Where facts come from, in the reader's language."""
        return read_provenance(kept, self.language, original)
