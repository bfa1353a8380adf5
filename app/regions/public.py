"""What later slices may use of regions."""

from collections.abc import Iterable

from app.core.context import Context
from app.core.problems import FieldProblem, InvalidRequest
from app.regions import queries
from app.regions.reading import name_key
from app.regions.schemas import REGION_SEARCH, RegionRef, Teryt
from app.regions.service import get_region, index_regions, load_regions

__all__ = [
    "REGION_SEARCH",
    "RegionRef",
    "Teryt",
    "check_regions",
    "get_region",
    "index_regions",
    "load_regions",
    "name_key",
    "region_names",
    "region_refs",
]


def region_refs(context: Context, teryts: Iterable[str | None]) -> dict[str, RegionRef]:
    """Regions by TERYT with their names in the reader's language, in one statement."""
    names = queries.names_of(context.db, {teryt for teryt in teryts if teryt})
    return {teryt: RegionRef(teryt=teryt, name=context.name(texts, "pl")) for teryt, texts in names.items()}


def check_regions(context: Context, teryts: Iterable[str | None], pointer: str) -> None:
    """Raise InvalidRequest naming `pointer` when a code is not in the register."""
    wanted = {teryt for teryt in teryts if teryt}
    unknown = sorted(wanted - queries.names_of(context.db, wanted).keys())
    if unknown:
        detail = f"TERYT has no {', '.join(unknown)}."
        raise InvalidRequest(
            detail,
            [FieldProblem(location="body", pointer=pointer, code="unknown_region", detail=detail, limits=None)],
        )


def region_names(context: Context, teryts: Iterable[str]) -> dict[str, str]:
    """Polish names by TERYT, as registers write them in the nominative."""
    return {teryt: names["pl"] for teryt, names in queries.names_of(context.db, teryts).items()}
