"""The import-linter contract of the slices: entered by `public` only, and in order inside.

Between slices, `app.events.service` may import `app.regions.public` and nothing else of `app.regions`. Inside a slice
the modules stand in a fixed order, and `schemas` and `problems` are leaves. Two modules put the house together and
may reach further: `app.tables`, read by the migrations alone, to every `tables`; `app.main` to every `router`. `core`
is open to all.
"""

from collections.abc import Iterator

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, output

ORDER = ("tables", "queries", "policies", "service", "public", "router")
LEAVES = ("schemas", "problems")
DOORS = {"app.tables": "tables", "app.main": "router"}


def reason_against(importer: str, imported: str) -> str | None:
    """Why one module of the application may not import another, or `None` when it may."""
    _, slice_from, part_from = (*importer.split("."), "", "")[:3]
    _, slice_to, part_to = (*imported.split("."), "", "")[:3]
    if imported == "app.tables":
        return "only the migrations read it"
    if not part_to or slice_to == "core":
        return None
    if slice_from != slice_to:
        if part_to == "public" or DOORS.get(importer) == part_to:
            return None
        return f"another slice is used through app.{slice_to}.public only"
    if part_from in LEAVES and part_to in ORDER:
        return f"{part_from} is a leaf"
    if part_from in ORDER and part_to in ORDER and ORDER.index(part_from) < ORDER.index(part_to):
        return f"{part_from} stands below {part_to}"
    return None


class SlicesContract(Contract):
    """Checks every import between modules of the application with `reason_against`."""

    type_name = "slices"

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        broken = list(_broken_imports(graph))
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for sentence in check.metadata["broken"]:
            output.print_error(sentence, bold=False)


def _broken_imports(graph: ImportGraph) -> Iterator[str]:
    for importer in sorted(module for module in graph.modules if module.startswith("app.")):
        for imported in sorted(graph.find_modules_directly_imported_by(importer)):
            if imported.startswith("app.") and (reason := reason_against(importer, imported)):
                yield f"{importer} imports {imported}: {reason}"
