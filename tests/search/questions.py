"""What people type, and what they must find: fifty questions about the example record.

They were written before the search that answers them, by thinking of a worker of a Polish organisation, a migrant from
Ukraine and a researcher who reads English. A question found to be unfair stays, with what it shows.
"""

from typing import NamedTuple


class Question(NamedTuple):
    """`found` names records by kind and slug (TERYT for regions); each stands among the first `within`."""

    q: str
    found: tuple[str, ...] = ()
    within: int = 5
    suggestion: str | None = None


POLISH = (
    Question("organizacja migrancka", ("document/doc-report-migrant-orgs", "project/migrant-organisations")),
    Question("organizacje migranckie", ("document/doc-strategy-migrant-orgs",)),
    Question("raport organizacji migranckich", ("document/doc-report-migrant-orgs",), 1),
    Question("współpraca międzysektorowa", ("event/cross-sector-staszow-2023", "document/doc-cross-sector-model"), 10),
    Question("wspolpracy miedzysektorowej", ("event/cross-sector-staszow-2023",), 10),
    Question("lodz", ("region/1061",), 1),
    Question("Łódź", ("region/1061",), 1),
    Question("łódzkie", ("region/10",), 2),
    Question("województwo śląskie", ("region/24",), 3),
    Question("slaskim", ("region/24",), 3),
    Question("świętokrzyskiego", ("region/26", "organisation/owm"), 10),
    Question("Poznań", ("place/poznan", "region/3064", "organisation/miasto-poznan"), 5),
    Question("w Poznaniu", ("place/poznan",), 5),
    Question("forum regionalne", ("event/forum-katowice-2022", "event/forum-lublin-2023"), 8),
    Question("forum Katowice", ("event/forum-katowice-2022",), 1),
    Question("katowicach", ("place/katowice",), 5),
    Question("spotkania w Rydze", ("event/partners-riga-2019",), 3),
    Question("Helsinki technologie", ("session/partners-helsinki-2019-d2s1",), 3),
    Question("dyskryminacja", ("session/thematic-equality-2022-s2", "event/thematic-equality-2022"), 10),
    Question("przemoc domowa", ("session/thematic-children-2023-s1",), 3),
    Question("wypalenie", ("session/thematic-migration-2022-s6",), 3),
    Question("FED", ("organisation/fed",), 1),
    Question("fundacja edukacja dla demokracji", ("organisation/fed",), 1),
    Question("Dajemy Dzieciom Siłę", ("organisation/fdds",), 1),
    Question("watchdog", ("organisation/watchdog",), 3),
    Question("strażnicza działalność", ("event/thematic-watchdog-2021",), 5),
    Question("komisje dialogu obywatelskiego", ("organisation/kdo-poznan",), 3),
    Question("niw", ("organisation/niw-crso",), 5),
    Question("Roczny Program Współpracy", ("document/doc-rpw-poznan",), 1),
    Question("turkusowe zarządzanie", ("session/forum-lublin-2023-s1",), 3),
    Question("branżowe sieci", ("network/branzowa-siec",), 3),
    Question("Gałka", ("person/ewa-galka",), 1),
    Question("stowarz", ("organisation/mnw", "organisation/bona-fides"), 5),
    Question("restauracja", ("place/bajgle-krola-jana",), 3),
    # No text has the nominative "migrancka", so the nearest word there is comes.
    Question("organizacja migranka", suggestion="organizacja migrant"),
    # The mark on the wrong letter is no mistake to a search that ignores marks.
    Question("Pozńan", ("place/poznan",), 5),
    Question("blockchain"),
)
UKRAINIAN = (
    Question("Лодзь", ("region/1061",), 2),
    Question("Лодзинське воєводство", ("region/10",), 1),
    Question("Краків", ("region/1261",), 3),
    Question("Познань", ("place/poznan",), 5),
    Question("Варшаві", ("place/warszawa",), 5),
    Question("мігрантські організації", ("document/doc-report-migrant-orgs",), 5),
    Question("мережа співпраці", ("network/branzowa-siec",), 5),
    Question("зустріч у Ризі", ("event/partners-riga-2019",), 3),
    Question("діти біженці", ("session/thematic-migration-2022-s4",), 3),
    Question("Гельсінкі", ("place/helsinki",), 3),
)
ENGLISH = (
    Question("migrant organisations", ("document/doc-report-migrant-orgs", "project/migrant-organisations")),
    Question("cross-sector cooperation", ("document/doc-cross-sector-model",), 10),
    Question("burnout", ("session/thematic-migration-2022-s6",), 3),
    Question("Kaunas", ("place/kowno",), 2),
    Question("partner meetings", ("event/partners-kaunas-2019", "event/partners-riga-2019"), 6),
    Question("EEA grants", ("funder/eea-grants",), 2),
    Question("Lower Silesia", ("region/02",), 3),
    Question("Warsaw", ("place/warszawa",), 3),
    Question("speed dating business", ("event/business-ngo-speed-dating-2019",), 1),
    Question("refugee education", ("session/thematic-migration-2022-s4",), 3),
)
QUESTIONS = POLISH + UKRAINIAN + ENGLISH
