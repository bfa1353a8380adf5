"""Every page of the site: each route, and of the routes with records at least one for each thing a record can be."""

PAGES = {
    "home": "/",
    "events": "/events",
    "events filtered": "/events?kind=regional_forum&year=2023",
    "events none": "/events?year=1999",
    "event timed": "/events/cross-sector-staszow-2023",
    "event untimed": "/events/thematic-migration-2022",
    "event conflicting": "/events/partners-kaunas-2019",
    "event half month": "/events/forum-poznan-2023",
    "event invited": "/events/forum-katowice-2022",
    "event online recorded": "/events/thematic-participation-2021",
    "event attachment lost": "/events/poznan-rpw-workshops-2019",
    "event counted": "/events/thematic-children-2023",
    "event undated": "/events/congress-lgbt-2",
    "organisations": "/organisations",
    "organisation": "/organisations/fed",
    "organisation abroad": "/organisations/metropolia",
    "regions": "/regions",
    "voivodeship": "/regions/26",
    "voivodeship blank": "/regions/08",
    "powiat": "/regions/2612",
    "projects": "/projects",
    "project": "/projects/szkola-aktywnego-sektora",
    "project undated": "/projects/migrant-organisations",
    "networks": "/networks",
    "network": "/networks/branzowa-siec",
    "person": "/people/ewa-galka",
    "reviews": "/reviews",
    "search": "/search",
    "search found": "/search?q=forum",
    "search suggested": "/search?q=gdanzk",
    "about": "/about",
    "accessibility": "/accessibility",
    "not found": "/there-is-no-such-page",
    "no such event": "/events/there-is-no-such-event",
}
"""Pages of the front end by what they show."""

REFERENCE = "/api/docs"
"""The reference of the API: not a page of the front end, and in English only."""

LANGUAGES = {"pl": "pl-PL", "en": "en-GB", "uk": "uk-UA"}
"""What a browser that prefers each language calls it."""


def status(name: str) -> int:
    """What the server answers for a page."""
    return 404 if name.startswith("no") else 200
