"""Which scripts a page will ask for next, told to the browser before it finds out by itself."""

import json
import re
from dataclasses import dataclass
from typing import Any

from app.core.i18n import Language
from app.pages.files import Files

_ROUTE = re.compile(r"src/routes/(.+)\.tsx\?tsr-split=component")


@dataclass(frozen=True)
class Hints:
    """The chunks of the build: the words of each language by their file, and what each kind of address is drawn by."""

    words: dict[str, str]
    routes: list[tuple[re.Pattern[str], list[str]]]

    @classmethod
    def found_in(cls, files: Files) -> "Hints":
        """Read what the build says of itself; no hints when it says nothing."""
        file = files.by_path.get("/.vite/manifest.json")
        chunks = json.loads(file.read_text("utf-8")) if file else {}
        words = {key: "".join(_tags(chunks, [key], set())) for key in chunks if key.endswith(".po")}
        at_once = {chunk for chunk in chunks if chunks[chunk].get("isEntry")}
        at_once |= {imported for chunk in at_once for imported in chunks[chunk].get("imports", ())}
        routes = [(_pattern(match[1]), _tags(chunks, [key], at_once)) for key in chunks if (match := _ROUTE.match(key))]
        return cls(words, sorted(routes, key=lambda route: "[^/]" in route[0].pattern))

    def of(self, path: str, language: Language) -> str:
        """The links for the head of the page at `path`."""
        route = next((tags for pattern, tags in self.routes if pattern.fullmatch(path)), [])
        own = f"src/features/{path.split('/')[1] or 'home'}/locales/{language}.po"
        return "".join([self.words.get(f"src/locales/{language}.po", ""), self.words.get(own, ""), *route])


def _pattern(route: str) -> re.Pattern[str]:
    """What addresses a route's file stands for: `events/$event` for /events/anything, `events/index` for /events."""
    parts = [part for part in route.split("/") if part != "index"]
    return re.compile("/" + "/".join("[^/]+" if part.startswith("$") else re.escape(part) for part in parts))


def _tags(chunks: dict[str, Any], keys: list[str], known: set[str]) -> list[str]:
    """Links for chunks and for what they import, without those the page links to anyway.

    Not for styles: a browser complains of one fetched ahead and then not used, as where there is no such record.
    """
    tags = []
    seen = set(known)
    while keys:
        key = keys.pop()
        if key in seen:
            continue
        seen.add(key)
        chunk = chunks[key]
        tags.append(f'<link rel="modulepreload" crossorigin href="/{chunk["file"]}">')
        keys += chunk.get("imports", ())
    return tags
