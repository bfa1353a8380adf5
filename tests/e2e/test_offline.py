"""What is left of the programme where there is no network."""

from tests.e2e.browsing import Visit, Visitor

STASZOW = "/events/cross-sector-staszow-2023"
PROGRAMME = "section:has(> h2:text-is('Program'))"
IN_CHARGE = "async () => { await navigator.serviceWorker.ready; }"
KEPT = """async (asked) => {
  const cache = await caches.open("osnowa-1");
  return (await cache.keys()).some(({ url }) => url.includes(asked));
}"""


def _open_once(visitor: Visitor, path: str) -> None:
    visitor.open(path)
    visitor.evaluate(IN_CHARGE)
    visitor.page.wait_for_timeout(50)
    for asked in ("/assets/", "/api/v1/sessions", f"/api/v1{path}"):
        for _ in range(100):
            if visitor.evaluate(KEPT, asked):
                break
            visitor.page.wait_for_timeout(50)
        else:
            raise AssertionError(f"{asked} is not kept")
    visitor.quiet()


def _lose_network(visitor: Visitor) -> None:
    visitor.context.set_offline(True)
    visitor.witness.expect("net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED|Failed to fetch")


def test_an_event_once_opened_can_be_read_without_a_network(visit: Visit) -> None:
    visitor = visit(service_workers="allow")
    _open_once(visitor, STASZOW)
    heading, programme = visitor.heading, visitor.text(PROGRAMME)
    _lose_network(visitor)
    visitor.page.reload()
    visitor.settle()
    assert visitor.heading == heading
    assert "Powitalna kawa" in programme
    assert visitor.text(PROGRAMME) == programme
    notice = visitor.page.locator("[role=status]", has_text="Bez sieci")
    notice.wait_for()


def test_a_page_never_opened_says_kindly_that_there_is_no_network(visit: Visit) -> None:
    visitor = visit(service_workers="allow")
    _open_once(visitor, STASZOW)
    _lose_network(visitor)
    visitor.page.goto(visitor.address + "/events/forum-katowice-2022")
    visitor.page.get_by_role("alert").wait_for()
    assert "Brak połączenia" in visitor.text()
    assert visitor.page.get_by_role("button", name="Spróbuj ponownie").is_visible()
    visitor.context.set_offline(False)
    visitor.page.get_by_role("button", name="Spróbuj ponownie").click()
    visitor.page.get_by_role("heading", level=1, name="Katowice").wait_for()
