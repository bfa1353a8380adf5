"""Questions put to a page by a script: what sticks out, what is too small to hit, what is written in which language."""

from playwright.sync_api import Page

_VISIBLE = """
const visible = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  && !element.closest(".visually-hidden");
const named = (element) => `<${element.localName}> ${(element.innerText || element.getAttribute("aria-label")
  || element.getAttribute("name") || element.className || "").toString().trim().slice(0, 60)}`;
"""


def sideways(page: Page) -> list[str]:
    """What makes the page scroll sideways; nothing if it does not. What scrolls in a box of its own is no matter."""
    found: list[str] = page.evaluate(
        """() => {"""
        + _VISIBLE
        + """
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const scrolls = ({ parentElement: box }) =>
    box && box !== document.body && (getComputedStyle(box).overflowX !== "visible" || scrolls(box));
  const wide = [...document.body.querySelectorAll("*")].filter((element) =>
    visible(element) && element.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(element));
  return [`${root.scrollWidth} px wide`, ...wide.slice(-5).map(named)];
}"""
    )
    return found


def clipped(page: Page) -> list[str]:
    """Texts of which a part is cut off."""
    found: list[str] = page.evaluate(
        """() => {"""
        + _VISIBLE
        + """
  return [...document.body.querySelectorAll("*")].filter((element) => {
    const { overflowX, overflowY, clip, clipPath } = getComputedStyle(element);
    const hides = overflowX === "hidden" || overflowX === "clip" || overflowY === "hidden" || overflowY === "clip";
    return hides && clipPath === "none" && visible(element) && element.innerText?.trim() && (
      element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2);
  }).map(named);
}"""
    )
    return found


def too_small(page: Page, least: int, least_in_controls: int) -> list[str]:
    """What is too small to be hit with a finger: 44 px in navigation, filters and buttons, 24 px elsewhere.

    A link within a line of text may be as high as the line (WCAG 2.5.8).
    """
    found: list[str] = page.evaluate(
        """([least, leastInControls]) => {"""
        + _VISIBLE
        + """
  const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
  const inLine = (element) => element.localName === "a" && getComputedStyle(element).display === "inline"
    && [...element.parentElement.childNodes].some((node) => node !== element && node.textContent.trim());
  const area = (element) => {
    const label = element.matches("input[type=checkbox], input[type=radio]") && element.closest("label");
    const box = (label || element).getBoundingClientRect();
    const { display, lineHeight } = getComputedStyle(element);
    if (display === "inline") return { width: box.width, height: Math.max(box.height, parseFloat(lineHeight)) };
    const over = getComputedStyle(element, "::after");
    if (over.content === "none" || over.position !== "absolute") return box;
    const frame = element.offsetParent.getBoundingClientRect(); // the whole card is the target
    return { width: Math.max(box.width, frame.width), height: Math.max(box.height, frame.height) };
  };
  return targets.filter(visible).flatMap((element) => {
    if (element.closest("svg") || inLine(element)) return [];
    const control = element.localName !== "a" || element.closest("nav, header, footer, form");
    const { width, height } = area(element);
    const enough = control ? leastInControls : least;
    return height < enough - 0.5 || width < least - 0.5
      ? [`${named(element)}: ${Math.round(width)} x ${Math.round(height)}`] : [];
  });
}""",
        [least, least_in_controls],
    )
    return found


def writings(page: Page) -> list[tuple[str, str]]:
    """Everything there is to read or to hear, each with the language it is marked as."""
    found: list[tuple[str, str]] = page.evaluate(
        """() => {
  const found = [[document.title, document.documentElement.lang]];
  const add = (element, text) => {
    if (text?.trim()) found.push([text.replace(/\\s+/g, " ").trim(), element.closest("[lang]").lang]);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest("script, style")) add(node.parentElement, node.data);
  for (const element of document.body.querySelectorAll("*"))
    for (const name of ["aria-label", "aria-description", "aria-roledescription", "alt", "placeholder", "title"])
      add(element, element.getAttribute(name));
  return found;
}"""
    )
    return found
