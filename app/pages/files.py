"""The files of the built front end, found once; compressed ones are sent to clients that can read them."""

import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse

# Some systems do not know these, or know them otherwise.
_TYPES = {
    ".js": "text/javascript",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}
_FOR_EVER = "public, max-age=31536000, immutable"  # names of built assets carry a hash of what is in them


@dataclass(frozen=True)
class Files:
    """Every file of the front end by the path it is served under."""

    by_path: dict[str, Path]

    @classmethod
    def found_in(cls, folder: Path) -> "Files":
        """Look once, so that no path of a request ever reaches the file system."""
        files = (file for file in folder.rglob("*") if file.is_file())
        return cls({"/" + file.relative_to(folder).as_posix(): file for file in files})

    def page(self) -> str | None:
        """The page that every address of the front end starts from; None before the front end is built."""
        file = self.by_path.get("/index.html")
        return file.read_text("utf-8") if file else None

    def response(self, path: str, headers: Headers) -> FileResponse | None:
        """The file served under `path`, if there is one that may be."""
        file = self.by_path.get(path)
        if file is None or path.endswith((".br", ".html")) or path.startswith("/."):
            return None
        sent = {"Cache-Control": _FOR_EVER if path.startswith("/assets/") else "no-cache", "Vary": "Accept-Encoding"}
        compressed = self.by_path.get(path + ".br")
        if compressed and "br" in headers.get("accept-encoding", ""):
            sent["Content-Encoding"] = "br"
        else:
            compressed = None
        media_type = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return FileResponse(compressed or file, headers=sent, media_type=media_type)
