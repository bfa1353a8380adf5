// What went wrong, in the reader's words, and the way on. Problems are told apart by `type` and status, never by the server's prose.
import { Trans, useLingui } from "@lingui/react/macro";
import { ProblemError } from "~/api/problem";
import css from "./State.module.css";

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const [title, advice] = useExplanation(error);
  return (
    <section className={css.state} role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      {onRetry && !isNotFound(error) && (
        <p>
          <button type="button" onClick={onRetry}>
            <Trans>Spróbuj ponownie</Trans>
          </button>
        </p>
      )}
    </section>
  );
}

export const isNotFound = (error: unknown) => error instanceof ProblemError && (error.status === 404 || error.status === 410);

function useExplanation(error: unknown): [title: string, advice: string] {
  const { t } = useLingui();
  if (!(error instanceof ProblemError)) {
    const offline = !navigator.onLine || error instanceof TypeError;
    return offline
      ? [t`Brak połączenia`, t`Nie udało się połączyć z serwerem. Sprawdź sieć i spróbuj ponownie. Strony wydarzeń, które już oglądano na tym urządzeniu, działają także bez sieci.`]
      : [t`Coś się zacięło`, t`Strona nie potrafiła pokazać tych danych. Spróbuj ponownie, a jeśli to nie pomoże, odśwież stronę.`];
  }
  switch (error.status) {
    case 401:
      return [t`Trzeba się zalogować`, t`Te dane są tylko dla zalogowanych osób.`];
    case 403:
      return [t`Brak uprawnień`, t`Te dane nie są dla Ciebie dostępne. Jeśli to pomyłka, napisz do koordynatorki lub koordynatora.`];
    case 404:
      return [t`Nie ma takiej strony`, t`Adres może być błędny albo zapis nie jest publiczny. Poszukaj w wydarzeniach lub organizacjach.`];
    case 410:
      return [t`Tego zapisu już nie ma`, t`Został usunięty. Poszukaj podobnych w wydarzeniach lub organizacjach.`];
    case 400:
    case 422:
      return [t`Nie rozumiemy tego adresu`, t`Któryś z filtrów ma wartość, której nie znamy. Wyczyść filtry i wybierz je od nowa.`];
    case 429:
      return [t`Za dużo zapytań naraz`, t`Odczekaj chwilę i spróbuj ponownie.`];
    case 503:
      return [t`Serwer jest zajęty`, t`Zwykle mija to po kilku sekundach. Spróbuj ponownie.`];
    default:
      return [t`Błąd po naszej stronie`, t`Serwer nie potrafił odpowiedzieć. Nic nie zginęło. Spróbuj ponownie za chwilę.`];
  }
}
