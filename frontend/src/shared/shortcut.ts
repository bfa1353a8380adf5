// Whether "/" leads to the search box. It does until someone switches it off, as those who speak to their computer may wish to.
import { storage } from "./storage";

const STORED_UNDER = "osnowa.shortcut";

export const isShortcutOn = () => storage()?.getItem(STORED_UNDER) !== "off";

export function switchShortcut(on: boolean): void {
  if (on) storage()?.removeItem(STORED_UNDER);
  else storage()?.setItem(STORED_UNDER, "off");
}
