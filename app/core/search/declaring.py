"""What of a record is searchable, as its slice declares it."""

from dataclasses import dataclass

RANGE = 1 << 40
"""Numbers of entries of one kind lie within one such range."""


@dataclass(frozen=True)
class Searchable:
    """What of one kind of record is searched, by paths into its public answer such as `place.name`.

    `rank` says which kind comes first where two records fit equally well; no two kinds share one. `names` are as good
    as the title, `numbers` are found by their digits, `texts` are searched as well. A record without any of
    `only_with` is not searched at all. `date` may be partial dates. With `initials`, those of the title are a name as
    well: who says NIW seldom says Narodowy Instytut Wolności.
    """

    kind: str
    rank: int
    title: str = "title"
    names: tuple[str, ...] = ()
    numbers: str = ""
    texts: tuple[str, ...] = ()
    date: str = ""
    region: tuple[str, ...] = ()
    event: str = ""
    only_with: str = ""
    initials: bool = False

    @property
    def first(self) -> int:
        """The lowest number of its entries."""
        return self.rank * RANGE
