"""What a visitor comes for: finding events, reading one, and following it to organisations, regions and networks."""

import re
from datetime import UTC, datetime
from typing import Any

import icalendar
import pytest

from tests.e2e.browsing import Visit, Visitor, plain

FORUMS = ["katowice-2022", "gdansk-2023", "lublin-2023", "poznan-2023"]


def events_shown(visitor: Visitor) -> set[str]:
    """Slugs of the events that the page lists."""
    links = visitor.page.locator("main a[href^='/events/']").all()
    return {str(link.get_attribute("href")).removeprefix("/events/").partition("?")[0] for link in links}


def wait_for_count(visitor: Visitor, words: str) -> None:
    """Wait until the list says how many it holds."""
    visitor.page.locator("form [role=status]", has_text=re.compile(rf"^{words}$")).wait_for()
    visitor.settle()


# Finding


def test_events_are_found_by_year_kind_and_voivodeship_and_the_address_tells(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events")
    wait_for_count(visitor, "19 wydarzeń")
    visitor.page.get_by_label("forum regionalne").check()
    wait_for_count(visitor, "4 wydarzenia")
    assert visitor.path == "/events?kind=regional_forum"
    visitor.page.get_by_text("Więcej filtrów").click()
    visitor.page.get_by_label("Rok").select_option("2023")
    wait_for_count(visitor, "3 wydarzenia")
    visitor.page.get_by_label("Zaproszone województwo").select_option("22")
    wait_for_count(visitor, "1 wydarzenie")
    assert set(visitor.path.partition("?")[2].split("&")) == {"kind=regional_forum", "year=2023", "invited=22"}
    assert events_shown(visitor) == {"forum-gdansk-2023"}


def test_filters_survive_reloading_and_the_back_button(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events?kind=regional_forum&held_in=24")
    wait_for_count(visitor, "1 wydarzenie")
    visitor.page.reload()
    wait_for_count(visitor, "1 wydarzenie")
    assert visitor.page.get_by_label("forum regionalne").is_checked()
    assert visitor.page.get_by_label("Gdzie się odbywa").input_value() == "24"
    visitor.page.get_by_role("link", name="Forum regionalne – Katowice").click()
    visitor.page.wait_for_url("**/events/forum-katowice-2022")
    visitor.settle()
    visitor.page.go_back()
    wait_for_count(visitor, "1 wydarzenie")
    assert visitor.path == "/events?kind=regional_forum&held_in=24"
    assert visitor.page.get_by_label("forum regionalne").is_checked()
    assert events_shown(visitor) == {"forum-katowice-2022"}


def test_where_nothing_is_found_the_page_says_what_to_do(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events?kind=conference&year=2021")
    assert "Nie ma takich wydarzeń" in visitor.text()
    visitor.page.get_by_role("button", name="Pokaż wszystkie wydarzenia").click()
    wait_for_count(visitor, "19 wydarzeń")
    assert visitor.path == "/events"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("when=undated", {"congress-lgbt-2", "conference-pl-ua-swietokrzyskie"}),
        ("attendance_mode=online", {"thematic-participation-2021", "thematic-watchdog-2021"}),
        ("held_in=22", {"forum-gdansk-2023"}),
        ("project=owm-swietokrzyskie", {"cross-sector-staszow-2023"}),
        ("organisation=fim", {"forum-lublin-2023"}),
    ],
)
def test_a_link_to_a_list_shows_what_it_says(visit: Visit, query: str, found: set[str]) -> None:
    visitor = visit()
    visitor.open(f"/events?{query}")
    assert events_shown(visitor) == found
    assert visitor.path == f"/events?{query}"


# An event


def test_dates_are_as_precise_as_they_are_known(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/forum-poznan-2023")
    assert "druga połowa października 2023" in visitor.text()
    assert not re.search(r"\b(16|31) października", visitor.text())
    visitor.choose_language("en")
    assert "second half of October 2023" in visitor.text()
    visitor.choose_language("uk")
    assert "друга половина жовтня 2023" in visitor.text()


def test_what_was_planned_and_is_past_is_not_taken_for_held(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/forum-poznan-2023")
    assert "Termin minął" in visitor.text()
    assert "nie wiemy, czy się odbyło" in visitor.text()


def test_both_readings_of_a_date_that_contradicts_itself_are_shown(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/partners-kaunas-2019")
    text = visitor.text()
    assert "20–21 lutego 2019" in text
    assert "20–21 listopada 2019" in text
    assert "Źródło sobie przeczy" in text
    assert "39 osób" in text
    assert "7 krajów" in text


def test_the_programme_of_staszow_is_a_timetable_of_two_hours(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/cross-sector-staszow-2023")
    programme = visitor.page.locator("section", has=visitor.page.get_by_role("heading", name="Program", exact=True))
    times = re.findall(r"\d\d:\d\d–\d\d:\d\d", plain(programme.inner_text()))
    assert times == ["09:00–09:30", "09:30–10:00", "10:00–10:15", "10:15–10:30", "10:30–11:00"]
    assert re.search(r"\b(120 min|2 godz)", plain(programme.inner_text()))


def test_a_programme_without_hours_is_a_list_that_says_it_is_not_complete(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/thematic-migration-2022")
    programme = visitor.page.locator("section", has=visitor.page.get_by_role("heading", name="Program", exact=True))
    assert programme.locator("li").count() >= 7
    assert "nie jest pełna" in plain(programme.inner_text()) or "niepełna" in plain(programme.inner_text())
    assert not re.search(r"\d\d:\d\d", plain(programme.inner_text()))


@pytest.mark.parametrize("slug", ["poznan-rpw-workshops-2019", "poznan-kdo-evaluation-2019"])
def test_an_attachment_that_was_lost_is_said_to_be_lost(visit: Visit, slug: str) -> None:
    visitor = visit()
    visitor.open(f"/events/{slug}")
    text = visitor.text()
    assert "załącznik" in text.lower()
    assert re.search(r"zagin|zgubi|nie zachowa|brak odnośnika|bez odnośnika|nie ma pliku|nie mamy", text.lower())


def test_stated_counts_keep_their_qualifier(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/thematic-children-2023")
    assert "ponad 40 osób" in visitor.text()
    assert "30 organizacji i instytucji" in visitor.text()
    visitor.choose_language("en")
    assert "more than 40 people" in visitor.text()
    visitor.choose_language("uk")
    assert "понад 40 осіб" in visitor.text()


def test_invited_voivodeships_are_on_a_map_and_in_words(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/forum-katowice-2022")
    for name in ("śląskie", "opolskie", "dolnośląskie", "łódzkie"):
        assert visitor.page.locator("main").get_by_role("link", name=name, exact=True).count() >= 1
    shapes = visitor.page.locator("main figure svg[role] path[data-state]")
    states = [shape.get_attribute("data-state") for shape in shapes.all()]
    assert len(states) == 16
    assert states.count("blank") == 12


def test_recordings_lead_to_where_they_are(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/thematic-participation-2021")
    recording = "https://szkolasektora.org.pl/nagrania-ze-spotkania-tematycznego-o-partycypacji/"
    assert visitor.page.locator(f"main a[href='{recording}']").count() == 1


def test_an_event_leads_to_what_it_is_beside_part_of_and_paid_by(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/cross-sector-staszow-2023")
    for path in ("/events/conference-pl-ua-swietokrzyskie", "/projects/owm-swietokrzyskie"):
        assert visitor.page.locator(f"main a[href='{path}']").count() >= 1, path
    visitor.open("/events/thematic-lgbt-2022")
    assert visitor.page.locator("main a[href='/events/congress-lgbt-2']").count() >= 1
    assert visitor.page.locator("main a[href='/organisations/mnw']").count() >= 1
    assert "Aktywni Obywatele – Fundusz Regionalny" in visitor.text()


def test_an_event_is_put_into_a_calendar(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/cross-sector-staszow-2023")
    with visitor.page.expect_download() as downloading:
        visitor.page.locator("main a[href$='calendar.ics'], main a[href*='calendar.ics?']").click()
    download = downloading.value
    assert download.suggested_filename.endswith(".ics")
    calendar: Any = icalendar.Calendar.from_ical(download.path().read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert event["SUMMARY"] == "Współpraca międzysektorowa – idee, korzyści, wyzwania"
    assert event["DTSTART"].dt.astimezone(UTC) == datetime(2023, 11, 22, 8, tzinfo=UTC)
    assert event["DTEND"].dt.astimezone(UTC) == datetime(2023, 11, 22, 10, tzinfo=UTC)


@pytest.mark.parametrize("slug", ["forum-poznan-2023", "partners-kaunas-2019", "congress-lgbt-2"])
def test_nothing_imprecise_is_offered_for_a_calendar(visit: Visit, slug: str) -> None:
    visitor = visit()
    visitor.open(f"/events/{slug}")
    assert visitor.page.locator("a[href*='calendar.ics']").count() == 0


# Round the event


def test_an_organisation_tells_what_it_took_part_in_and_with_whom(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/organisations/fdds")
    assert events_shown(visitor) == {"thematic-children-2023"}
    assert visitor.page.locator("main a[href='/organisations/fed']").count() >= 1
    visitor.open("/organisations/fed")
    assert {f"forum-{forum}" for forum in FORUMS} <= events_shown(visitor)
    assert visitor.page.locator("main a[href='/organisations/frsi']").count() >= 1
    assert visitor.page.locator("main a[href='/projects/szkola-aktywnego-sektora']").count() >= 1


def test_the_directory_of_organisations_is_filtered_in_the_address(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/organisations")
    wait_for_count(visitor, "19 organizacji")
    visitor.page.get_by_label("Rodzaj").select_option("university")
    wait_for_count(visitor, "2 organizacje")
    assert visitor.path == "/organisations?kind=university"


def test_the_directory_counts_beside_its_filters_and_offers_powiats(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/organisations")
    seat = visitor.page.get_by_label("Województwo siedziby")
    assert seat.locator("option[value='30']").inner_text() == "wielkopolskie (5)"
    assert seat.locator("option[value='02']").count() == 0
    seat.select_option("30")
    wait_for_count(visitor, "5 organizacji")
    visitor.page.get_by_label("Powiat siedziby").select_option(label="Poznań (5)")
    wait_for_count(visitor, "5 organizacji")
    assert visitor.path == "/organisations?region=30&powiat=3064"
    seat.select_option("26")
    wait_for_count(visitor, "1 organizacja")
    assert visitor.path == "/organisations?region=26"


def test_lists_are_searched_by_words_in_any_form(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/organisations")
    visitor.page.get_by_label("Nazwa, miejscowość albo numer").fill("fundacjami")
    visitor.page.wait_for_url("**/organisations?q=fundacjami")
    visitor.settle()
    assert "Fundacja" in visitor.text("main ul.grid")
    assert visitor.evaluate("() => document.activeElement.name") == "q"


def test_map_and_table_of_regions_hold_the_same_numbers(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/regions")
    shapes = visitor.page.locator("main figure svg a").all()
    assert len(shapes) == 16
    on_map = {}
    for shape in shapes:
        name, _, told = str(shape.get_attribute("aria-label")).partition(": ")
        value = re.search(r"\d+$", told)
        on_map[name] = int(value.group()) if value else 0
    in_table = {}
    for row in visitor.page.locator("main table tbody tr").all():
        in_table[plain(row.locator("th").inner_text())] = int(row.locator("td").first.inner_text())
    assert on_map == in_table
    assert in_table["mazowieckie"] == 4
    assert in_table["świętokrzyskie"] == 1


def test_a_voivodeship_has_powiats_events_and_organisations(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/regions")
    visitor.page.locator("main figure svg a[href='/regions/26']").click()
    visitor.page.wait_for_url("**/regions/26")
    visitor.settle()
    assert {"cross-sector-staszow-2023", "forum-lublin-2023"} <= events_shown(visitor)
    assert visitor.page.locator("main a[href^='/regions/26']").count() >= 14
    visitor.page.get_by_role("link", name="staszowski").click()
    visitor.page.wait_for_url("**/regions/2612")
    visitor.settle()
    assert events_shown(visitor) == {"cross-sector-staszow-2023"}


def test_a_project_tells_who_pays_what_it_is_made_of_and_what_came_of_it(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/projects/szkola-aktywnego-sektora")
    text = visitor.text()
    assert "Fundusze EOG" in text
    assert "Aktywni Obywatele – Fundusz Regionalny" in text
    assert "2021–2024" in text
    assert {f"forum-{forum}" for forum in FORUMS} <= events_shown(visitor)
    for organisation in ("fed", "frsi"):
        assert visitor.page.locator(f"main a[href='/organisations/{organisation}']").count() >= 1


def test_the_network_tells_who_may_belong_what_it_does_its_documents_and_meetings(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/networks")
    visitor.page.get_by_role("link", name="Branżowa Sieć Współpracy").first.click()
    visitor.page.wait_for_url("**/networks/branzowa-siec")
    visitor.settle()
    text = visitor.text().lower()
    for words in (
        "zarejestrowane fundacje lub stowarzyszenia",
        "grupy nieformalne",
        "myślą o rozwinięciu własnej działalności",
        "zdecydowały się ją zawiesić",
        "określenie głównych obszarów badawczych",
        "pomoc w wyborze głównych pytań badawczych",
        "udział w ewaluacji wyników badań",
        "raport na temat sytuacji organizacji migranckich",
        "strategi",
        "co ok. kwartał",
        "online",
    ):
        assert words in text
    assert re.search(r"\b(6|sześć)\b", text)


def test_a_person_is_shown_by_role_and_no_more(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/people/ewa-galka")
    assert visitor.heading == "Ewa Gałka"
    assert events_shown(visitor) == {"poznan-rpw-workshops-2019"}
    assert "2016" not in visitor.text()
    assert "działaczka" not in visitor.text()


def test_what_waits_for_a_decision_is_listed_and_leads_to_the_record(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/reviews")
    assert {"forum-poznan-2023", "partners-kaunas-2019"} <= events_shown(visitor)


def test_the_front_page_says_what_it_is_and_leads_to_everything(visit: Visit) -> None:
    visitor = visit(width=360, height=740)
    visitor.open("/")
    assert len(events_shown(visitor)) >= 1
    for path in ("/events", "/organisations", "/regions"):
        assert visitor.page.locator(f"main a[href^='{path}']").count() >= 1, path
