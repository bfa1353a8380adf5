"""`/api/docs` and its style sheet."""

import re
from functools import lru_cache
from importlib.resources import files
from shlex import quote

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import HTMLResponse

from app.core.i18n import LANGUAGES
from app.core.pagination import COUNT_CAP
from app.core.reference.precisions import DATES
from app.core.reference.reading import read
from app.core.routing import conditional

_NOWHERE = "https://osnowa.invalid"
_ADDRESS = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?")

router = APIRouter(prefix="/api/docs", tags=["docs"], include_in_schema=False)

_STYLE = (files("app.core.reference") / "reference.css").read_text("utf-8")


@router.get("")
def read_reference(request: Request) -> Response:
    """Show the reference of the API, with commands for the address it was asked at."""
    address = (request.app.state.settings.public_url or str(request.base_url)).rstrip("/")
    if not _ADDRESS.fullmatch(address):  # somebody made it up, and it would stand in commands that people copy
        address = _NOWHERE
    return conditional(request, HTMLResponse(_page(request.app).replace(_NOWHERE, address)))


@router.get("/reference.css")
def read_style(request: Request) -> Response:
    """Give the style sheet of the reference."""
    return conditional(request, Response(_STYLE, media_type="text/css"))


@lru_cache(maxsize=1)
def _page(house: FastAPI) -> str:
    """The page for no address yet, made once; only then is the template engine loaded."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    pages = Environment(
        loader=PackageLoader("app.core.reference", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["shell"] = quote
    return pages.get_template("reference.html.jinja").render(
        address=_NOWHERE, reference=read(house.openapi()), dates=DATES, languages=LANGUAGES, count_cap=COUNT_CAP
    )
