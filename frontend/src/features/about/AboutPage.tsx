// What this is, for whom, from where, and what it promises.
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { API_ORIGIN } from "~/api/client";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Promises } from "./Promises";
import css from "./About.module.css";

export function AboutPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle
        lead={<Trans>Otwarty zapis współpracy trzeciego sektora w Polsce: kto się z kim spotyka, gdzie, o czym i co z tego wynikło.</Trans>}
      >{t`O Osnowie`}</PageTitle>
      <p>
        <Trans>
          Osnowa to nitki napięte na krośnie, zanim powstanie tkanina. Fundacje, urzędy i sieci mają dziś stronę, formularz, arkusz, listę adresową i PDF, a po roku nikt już nie pamięta, co w nich było.
          Tu jest jeden wspólny zapis, który można czytać, pobierać i sprawdzać.
        </Trans>
      </p>
      <section>
        <h2>
          <Trans>Dla kogo</Trans>
        </h2>
        <ul className={css.people}>
          <li>
            <h3>
              <Trans>Dla ciekawych</Trans>
            </h3>
            <p>
              <Trans>
                Zobacz, <Link to="/events">co się działo</Link>, <Link to="/regions">gdzie</Link> i <Link to="/organisations">kto w tym był</Link>. Bez konta i bez logowania.
              </Trans>
            </p>
          </li>
          <li>
            <h3>
              <Trans>Dla organizacji i urzędów</Trans>
            </h3>
            <p>
              <Trans>
                Znajdź partnerów z okolicy, zobacz, jak wyglądały <Link to="/projects">projekty</Link> i jak działa <Link to="/networks">sieć</Link>. Grupa nieformalna liczy się tak samo jak fundacja.
              </Trans>
            </p>
          </li>
          <li>
            <h3>
              <Trans>Dla osób, które programują</Trans>
            </h3>
            <p>
              <Trans>
                Wszystko, co tu widać, jest też w <a href={`${API_ORIGIN}/api/docs`}>otwartym API</a>: bez klucza, z <a href={`${API_ORIGIN}/api/v1/openapi.json`}>opisem OpenAPI</a>.
              </Trans>
            </p>
          </li>
        </ul>
      </section>
      <section>
        <h2>
          <Trans>Skąd są dane</Trans>
        </h2>
        <p>
          <Trans>Z pięciu publicznych tekstów. Każdy fakt prowadzi do wiersza, w którym stoi.</Trans>
        </p>
        <Sources />
      </section>
      <section>
        <h2>
          <Trans>Jak czytać wątpliwości</Trans>
        </h2>
        <p>
          <Trans>Źródła się mylą, milczą i przeczą sobie. Nie poprawiamy ich po cichu:</Trans>
        </p>
        <Doubts />
        <p>
          <Link to="/reviews" className={css.onward}>
            <Trans>Zobacz wszystko, co jest do sprawdzenia</Trans>
          </Link>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Co obiecujemy</Trans>
        </h2>
        <Promises />
      </section>
      <section>
        <h2>
          <Trans>Licencja i podziękowania</Trans>
        </h2>
        <p>
          <Trans>
            Kod jest otwarty, na licencji <a href="https://eupl.eu/1.2/pl/">EUPL-1.2</a>. Kontury map: Natural Earth (domena publiczna). Kody i nazwy regionów: GUS, rejestr TERYT, stan na 2024-01-01. Kroje
            pisma: Brygada 1918 i Onest, na licencji OFL.
          </Trans>
        </p>
      </section>
    </>
  );
}

function Sources() {
  const { t } = useLingui();
  const sources = [
    ["000", t`strona o spotkaniach tematycznych i forach regionalnych Szkoły Aktywnego Sektora`],
    ["001", t`zapowiedź projektu „Szkoła Aktywnego Sektora”`],
    ["002", t`strona Poznania o działaniach z partnerami znad Bałtyku`],
    ["003", t`zaproszenie na spotkanie w powiecie staszowskim`],
    ["004", t`opis Branżowej Sieci Współpracy organizacji migranckich`],
  ] as const;
  return (
    <ol className={css.sources}>
      {sources.map(([number, what]) => (
        <li key={number}>
          <span className={css.number}>{number}</span> {what}
        </li>
      ))}
    </ol>
  );
}

function Doubts() {
  return (
    <dl className={css.doubts}>
      <div>
        <dt>
          <Trans>wniosek</Trans>
        </dt>
        <dd>
          <Trans>tego w źródle nie ma, ale z czegoś wynika; mówimy z czego</Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>źródło sobie przeczy</Trans>
        </dt>
        <dd>
          <Trans>pokazujemy każde odczytanie i nie wybieramy za Ciebie</Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>termin minął</Trans>
        </dt>
        <dd>
          <Trans>coś było zaplanowane, ale nikt nie potwierdził, że się odbyło</Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>tego w źródle brak</Trans>
        </dt>
        <dd>
          <Trans>spodziewalibyśmy się tego, ale źródło milczy; niczego nie dopisujemy</Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Skąd to wiemy</Trans>
        </dt>
        <dd>
          <Trans>rozwija się na stronie zapisu i pokazuje dosłowne zdania ze źródła</Trans>
        </dd>
      </div>
    </dl>
  );
}
