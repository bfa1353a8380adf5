"""Registration numbers with valid check digits; `number` counts the organisations and makes each number another."""

_NIP = (6, 5, 7, 2, 3, 4, 5, 6, 7)
_REGON = (8, 9, 2, 3, 4, 5, 6, 7)


def krs(number: int) -> str:
    """Number in the National Court Register: ten digits, no check digit."""
    return f"{100_000 + number:010}"


def nip(number: int) -> str:
    """Tax number: ten digits, the last one the weighted sum modulo 11, which is never 10."""
    base = 100_000_000 + number * 5_003
    while weighted(base, _NIP) == 10:
        base += 1
    return f"{base}{weighted(base, _NIP)}"


def regon(number: int) -> str:
    """Statistical number: nine digits, the last one the weighted sum modulo 11, with 0 for 10."""
    base = 10_000_000 + number * 577
    return f"{base}{weighted(base, _REGON) % 10}"


def weighted(base: int, weights: tuple[int, ...]) -> int:
    """The digits of `base` times `weights`, added up, modulo 11."""
    return sum(int(digit) * weight for digit, weight in zip(str(base), weights, strict=True)) % 11
