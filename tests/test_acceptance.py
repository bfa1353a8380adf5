"""What the five source documents say, asked of the API: the assertions by which the example record is accepted."""

from datetime import datetime

from tests.support.house import Client

EVENTS = "/api/v1/events"
SESSIONS = "/api/v1/sessions"


def test_a01_there_are_six_thematic_meetings(client: Client) -> None:
    assert client.count(EVENTS, kind="thematic_meeting") == 6
    assert client.slugs(EVENTS, kind="thematic_meeting", sort="date") == [
        "thematic-participation-2021",
        "thematic-watchdog-2021",
        "thematic-lgbt-2022",
        "thematic-migration-2022",
        "thematic-equality-2022",
        "thematic-children-2023",
    ]


def test_a02_there_are_four_regional_forums(client: Client) -> None:
    assert client.count(EVENTS, kind="regional_forum") == 4
    assert client.slugs(EVENTS, kind="regional_forum", sort="date") == [
        "forum-katowice-2022",
        "forum-gdansk-2023",
        "forum-lublin-2023",
        "forum-poznan-2023",
    ]


def test_a03_three_forums_were_held_and_one_is_planned(client: Client) -> None:
    counts = [client.count(EVENTS, kind="regional_forum", status=status) for status in ("held", "planned")]
    assert counts == [3, 1]


def test_a04_the_forums_invite_all_sixteen_voivodeships_each_exactly_once(client: Client) -> None:
    forums = client.items(EVENTS, kind="regional_forum")
    invited = sorted(region["teryt"] for forum in forums for region in forum["invited_regions"])
    assert invited == [region["teryt"] for region in client.items("/api/v1/regions", level="voivodeship")]
    assert len(invited) == 16


def test_a05_two_events_are_online(client: Client) -> None:
    assert client.count(EVENTS, attendance_mode="online") == 2
    assert client.count(EVENTS, attendance_mode="online", when="undated") == 0


def test_a06_four_events_are_in_warszawa(client: Client) -> None:
    assert client.count(EVENTS, place="warszawa") == 4
    assert client.count(EVENTS, held_in="1465") == 4


def test_a07_four_events_have_a_substantive_partner(client: Client) -> None:
    assert [event["slug"] for event in client.items(EVENTS, sort="date") if event["substantive_partners"]] == [
        "forum-katowice-2022",
        "forum-gdansk-2023",
        "thematic-children-2023",
        "forum-lublin-2023",
    ]


def test_a08_two_events_have_a_recording_link(client: Client) -> None:
    with_recordings = ["thematic-participation-2021", "thematic-watchdog-2021"]
    assert client.slugs(EVENTS, has_recordings=True, sort="date") == with_recordings
    assert [event["slug"] for event in client.items(EVENTS, sort="date") if event["recordings"]] == with_recordings


def test_a09_seventeen_events_have_a_date(client: Client) -> None:
    assert client.count(EVENTS) - client.count(EVENTS, when="undated") == 17
    assert client.count(EVENTS, when="past") == 17


def test_a10_the_programme_of_staszow_is_contiguous_and_sums_to_120_minutes(client: Client) -> None:
    sessions = client.items(SESSIONS, event="cross-sector-staszow-2023")
    assert [(session["starts"], session["ends"]) for session in sessions] == [
        ("2023-11-22T09:00", "2023-11-22T09:30"),
        ("2023-11-22T09:30", "2023-11-22T10:00"),
        ("2023-11-22T10:00", "2023-11-22T10:15"),
        ("2023-11-22T10:15", "2023-11-22T10:30"),
        ("2023-11-22T10:30", "2023-11-22T11:00"),
    ]
    assert sum(session["minutes"] for session in sessions) == 120
    dates = client.read(f"{EVENTS}/cross-sector-staszow-2023")["dates"]
    length = datetime.fromisoformat(dates["end"]) - datetime.fromisoformat(dates["start"])
    assert length.total_seconds() == 120 * 60


def test_a11_szkola_aktywnego_sektora_has_four_components(client: Client) -> None:
    project = client.read("/api/v1/projects/szkola-aktywnego-sektora")
    assert [component["number"] for component in project["components"]] == [1, 2, 3, 4]


def test_a12_the_network_has_four_kinds_of_members_five_tasks_two_documents_six_meetings(client: Client) -> None:
    network = client.read("/api/v1/networks/branzowa-siec")
    on_site = [series["stated_count"] for series in network["meetings"] if series["attendance_mode"] == "onsite"]
    assert [kind["code"] for kind in network["membership_kinds"]] == [
        "registered_organisation",
        "informal_group",
        "individual_planning",
        "individual_suspended",
    ]
    assert [task["number"] for task in network["tasks"]] == [1, 2, 3, 4, 5]
    assert [document["slug"] for document in network["documents"]] == [
        "doc-report-migrant-orgs",
        "doc-strategy-migrant-orgs",
    ]
    assert on_site == [6]


def test_a13_two_persons_are_named_in_full(client: Client) -> None:
    assert [person["name"] for person in client.items("/api/v1/people")] == ["Ewa Gałka", "Paweł Szczyrski"]


def test_a14_one_event_has_conflicting_dates(client: Client) -> None:
    events = client.items(EVENTS)
    assert [event["slug"] for event in events if event["dates"]["precision"] == "conflicting"] == [
        "partners-kaunas-2019"
    ]


def test_a15_four_events_need_a_decision_on_their_status_or_date(client: Client) -> None:
    waiting = client.items("/api/v1/reviews", resource="event", needs_decision=True)
    about = {"/status", "/dates"}
    assert {doubt["record"]["slug"] for doubt in waiting if f"/{doubt['pointer'].split('/')[1]}" in about} == {
        "forum-poznan-2023",
        "partners-kaunas-2019",
        "poznan-rpw-workshops-2019",
        "cross-sector-staszow-2023",
    }


def test_a16_two_attachments_have_lost_their_link(client: Client) -> None:
    attachments = [entry for event in client.items(EVENTS) for entry in event["attachments"]]
    assert len([entry for entry in attachments if entry["status"] == "missing" and entry["url"] is None]) == 2


def test_a17_three_events_are_outside_poland(client: Client) -> None:
    abroad = {event["slug"] for event in client.items(EVENTS) if event["place"] and event["place"]["country"] != "PL"}
    assert abroad == {"partners-riga-2019", "partners-helsinki-2019", "partners-kaunas-2019"}
    assert set(client.slugs(EVENTS, country=["LV", "FI", "LT"])) == abroad


def test_a18_there_are_two_funders_and_three_programmes(client: Client) -> None:
    assert [client.count("/api/v1/funders"), client.count("/api/v1/programmes")] == [2, 3]


def test_a19_five_panels_were_recorded(client: Client) -> None:
    panels = client.items(SESSIONS, kind="panel", recorded=True, sort="date")
    assert [panel["event"]["slug"] for panel in panels] == ["thematic-participation-2021"] * 3 + [
        "thematic-watchdog-2021"
    ] * 2


def test_a20_two_events_state_how_many_took_part(client: Client) -> None:
    assert {event["slug"]: event["counts"] for event in client.items(EVENTS) if event["counts"]} == {
        "thematic-children-2023": [
            {"value": 40, "qualifier": "more_than", "unit": "person"},
            {"value": 30, "qualifier": "exact", "unit": "organisation_or_institution"},
        ],
        "partners-kaunas-2019": [
            {"value": 39, "qualifier": "exact", "unit": "person"},
            {"value": 7, "qualifier": "exact", "unit": "country"},
        ],
    }
