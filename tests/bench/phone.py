"""The front page on a phone: when its largest piece of text or picture stands there."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.bench.load import HOST
from tests.bench.running import served
from tests.support.chromium import LAUNCH_FLAGS, find_chromium

SLOW_4G = {
    "offline": False,
    "latency": 150,  # milliseconds there and back
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
CPU_SLOWDOWN = 4
VIEWPORT = {"width": 360, "height": 740}

_LARGEST_PAINT = """() => new Promise(found => {
    new PerformanceObserver(list => found(list.getEntries().at(-1).startTime))
        .observe({type: "largest-contentful-paint", buffered: true});
})"""


def largest_paints(folder: Path, times: int) -> list[float]:
    """Seconds until the largest contentful paint of the front page over the example record, each on a first visit."""
    with (
        served(f"sqlite:///{folder / 'example.sqlite'}", folder / "phone.log", "--demo") as running,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(LAUNCH_FLAGS))
        try:
            return [_visit(browser, f"http://{HOST}:{running.port}/") for _ in range(times)]
        finally:
            browser.close()


def _visit(browser: Browser, address: str) -> float:
    context = browser.new_context(locale="pl-PL", viewport=VIEWPORT, device_scale_factor=3, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    devtools: Any = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", SLOW_4G)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})
    page.goto(address, wait_until="networkidle")
    seconds: float = page.evaluate(_LARGEST_PAINT) / 1000
    context.close()
    return seconds
