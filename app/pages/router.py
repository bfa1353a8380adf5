"""Every address that is not the API's: a file of the front end, or its page with the text written in."""

import re
from dataclasses import replace
from html import escape
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException

from app.core.context import Context
from app.core.i18n import Language
from app.core.problems import NotFound
from app.core.routing import in_unit_of_work
from app.core.settings import Settings
from app.pages.files import Files
from app.pages.hints import Hints
from app.pages.texts import DESCRIPTION, SEARCH, TITLE, PageText, page_text

_HEAD = re.compile(r"<!--osnowa:head-->.*?<!--/osnowa:head-->", re.DOTALL)
_BODY = re.compile(r"<!--osnowa:body-->.*?<!--/osnowa:body-->", re.DOTALL)
_ONE_LETTER_WORD = re.compile(r"(?<![^\s(„«–])([aiouwzаійоуевзя])\s+(?=\S)", re.IGNORECASE)
_NOT_PAGES = ("/api/", "/assets/", "/health/")
_LOCALES: dict[Language, str] = {"pl": "pl_PL", "en": "en_GB", "uk": "uk_UA"}
_NOT_BUILT = "<!doctype html><title>Osnowa</title><p>The front end is not built yet. Type: make setup"


def install(app: FastAPI) -> None:
    """Let `app` serve the built front end for every path that no other route takes; must come last."""
    files = Files.found_in(app.state.settings.frontend_dir)
    page = _name_operator(files.page() or _NOT_BUILT, app.state.settings)
    hints = Hints.found_in(files)

    async def show(request: Request) -> Response:
        path = request.url.path
        if file := files.response(path, request.headers):
            return file
        if f"{path}/".startswith(_NOT_PAGES):
            raise HTTPException(404)
        return await in_unit_of_work(request, show_page, page=page, path=path, asked=request.query_params, hints=hints)

    app.router.add_route("/{path:path}", show, methods=["GET"], include_in_schema=False)


def _name_operator(page: str, settings: Settings) -> str:
    """Tell the declaration of accessibility, which the law asks for, who runs this copy and whom to ask."""
    for name in ("operator", "published", "accessibility_person", "accessibility_email", "accessibility_phone"):
        empty = f'name="osnowa:{name.replace("_", "-")}" content="'
        page = page.replace(f'{empty}"', f'{empty}{escape(getattr(settings, name))}"')
    return page


def show_page(context: Context, page: str, path: str, asked: QueryParams, hints: Hints) -> Response:
    """The front end's page with the text of `path` written into it, 404 when there is nothing at `path`."""
    language = context.language or "pl"
    try:
        text = page_text(replace(context, language=language), path, asked.get("q", ""), asked.getlist("kind"))
    except NotFound:
        text = None
    shown = text or PageText(TITLE[language], DESCRIPTION[language])
    html = _write(page, shown, language, context.public_url + quote(path), hints.of(path, language))
    headers = {"Vary": "Accept-Language", "Content-Language": language}
    return Response(html, 200 if text else 404, headers, "text/html")


def _write(page: str, text: PageText, language: Language, address: str, hints: str) -> str:
    title = text.title if text.title == TITLE[language] else f"{text.title} – Osnowa"
    description = " ".join(text.description.split())[:300]
    head = [
        f"<title>{escape(title)}</title>",
        f'<meta name="description" content="{escape(description)}">',
        f'<link rel="canonical" href="{escape(address)}">',
        *(
            f'<meta property="og:{name}" content="{escape(value)}">'
            for name, value in (
                ("title", text.title),
                ("description", description),
                ("type", "website"),
                ("url", address),
                ("locale", _LOCALES[language]),
                ("site_name", "Osnowa"),
            )
        ),
    ]
    body = [
        f"<h1>{escape(text.welcome or text.title)}</h1>",
        *(f"<p>{escape(line)}</p>" for line in text.paragraphs if line),
    ]
    if text.links:
        entries = (f'<li><a href="{escape(path)}">{escape(name)}</a></li>' for path, name in text.links)
        body.append(f"<ul>{''.join(entries)}</ul>")
    if text.heading:
        entries = (f"<li>{escape(item)}</li>" for item in text.items)
        body.append(f"<h2>{escape(text.heading)}</h2><ol>{''.join(entries)}</ol>")
    page = page.replace('<html lang="pl">', f'<html lang="{language}">', 1)
    page = _HEAD.sub(lambda _: "".join(head) + hints, page, count=1)
    header = f'<header><div><a href="/">Osnowa</a>{_search_box(language)}</div></header>'
    return _BODY.sub(lambda _: f"{header}<main>{''.join(body)}</main>", page, count=1)


def _search_box(language: Language) -> str:
    """A form that needs no scripts."""
    field = f'<input type="search" name="q" maxlength="200" aria-label="{SEARCH[language]}">'
    return f'<form role="search" action="/search">{field}<button>{SEARCH[language]}</button></form>'


def _tie(text: str) -> str:
    """Words of one letter tied to the next, as the front end does it, so that no line ends with one."""
    return _ONE_LETTER_WORD.sub("\\1\u00a0", text)
