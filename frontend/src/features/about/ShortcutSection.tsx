import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { isShortcutOn, switchShortcut } from "~/shared/shortcut";
import css from "./About.module.css";

/** Switches the one shortcut there is off and on again, as WCAG 2.1.4 asks. */
export function ShortcutSection() {
  const { t } = useLingui();
  const [on, setOn] = useState(isShortcutOn);
  const choose = (next: boolean) => {
    switchShortcut(next);
    setOn(next);
  };
  return (
    <section>
      <h2>
        <Trans>Skrót klawiszowy</Trans>
      </h2>
      <label className={css.switch}>
        <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
        {t`Klawisz / przenosi do pola szukania`}
      </label>
    </section>
  );
}
