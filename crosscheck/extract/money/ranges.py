"""How many units of a currency a United States dollar has bought: wide ranges, against which only a slip of a factor shows."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

_SPELLED: Final = """
EUR 0.62 1.22 · GBP 0.47 0.95 · JPY 75 165 · CHF 0.72 1.83 · CAD 0.90 1.62 · AUD 0.90 2.10 · NZD 1.12 2.57 · SGD 1.17 1.92
HKD 7.70 7.90 · TWD 24 36 · CNY 4.7 8.8 · INR 17 95 · PKR 21 310 · BDT 34 125 · LKR 40 370 · NPR 27 150 · KRW 680 1970
THB 24 57 · MYR 2.4 4.9 · IDR 1800 17500 · PHP 23 60 · VND 6000 27000 · SEK 5.0 11.6 · NOK 4.9 12 · DKK 4.6 9.2 · ISK 54 150
PLN 1.9 5.1 · CZK 14 42 · HUF 60 450 · RON 2.2 5.1 · BGN 1.2 2.4 · RUB 5 125 · UAH 1.7 46 · ILS 1.9 5.1 · SAR 3.7 3.8
AED 3.6 3.7 · QAR 3.6 3.7 · KWD 0.26 0.32 · BHD 0.37 0.38 · OMR 0.38 0.39 · JOD 0.64 0.72 · EGP 2.0 55 · MAD 7.2 12
ZAR 2.5 20 · NGN 7 1750 · KES 20 165 · GHS 0.85 17 · UGX 400 4000 · TZS 190 2800 · ETB 2 170 · ZMW 4.5 30 · BRL 0.83 6.5
MXN 3 26 · CLP 290 1070 · COP 480 5100 · PEN 0.7 4.2 · KZT 30 580
"""
PER_DOLLAR: Final[dict[str, tuple[Decimal, Decimal]]] = {
    "USD": (Decimal(1), Decimal(1)),
    **{
        code: (Decimal(low), Decimal(high))
        for code, low, high in (row.split() for line in _SPELLED.strip().splitlines() for row in line.split(" · "))
    },
}
"""Least and greatest number of units that one US dollar bought from 1990 to 2025, rounded outwards: the range of the daily rates
of the Federal Reserve's release H.10, and where it has none, of the yearly averages of the IMF's International Financial
Statistics. Of currencies that were redenominated only the present unit counts. Left out, since no range would tell anything, are
those of hyperinflation, of several official rates, or cut by a million (ARS, IRR, LBP, SYP, TRY, VES, ZWL)."""


def rates_between(source: str, target: str) -> tuple[Decimal, Decimal] | None:
    """The least and greatest number of units of one currency that one unit of another has been worth.

    Args:
        source: ISO 4217 code of the amount at hand.
        target: ISO 4217 code of the currency wanted.

    Returns:
        Both ends, or None where nothing is known of either.
    """
    if source not in PER_DOLLAR or target not in PER_DOLLAR:
        return None
    (least, most), (low, high) = PER_DOLLAR[source], PER_DOLLAR[target]
    return low / most, high / least
