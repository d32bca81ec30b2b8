"""The words and signs English news writes numbers with, as typed constants."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

UNITS: Final[dict[str, int]] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS: Final[dict[str, int]] = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final[dict[str, int]] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SMALL: Final[dict[str, int]] = {**UNITS, **TEENS, **TENS}

SCALES: Final[dict[str, Decimal]] = {
    "thousand": Decimal(10**3), "lakh": Decimal(10**5), "lac": Decimal(10**5), "million": Decimal(10**6),
    "crore": Decimal(10**7), "billion": Decimal(10**9), "trillion": Decimal(10**12), "quadrillion": Decimal(10**15),
}  # fmt: skip
"""Scale words that multiply what stands before them; "hundred" has rules of its own."""

SCALES_AFTER_DIGITS: Final[dict[str, Decimal]] = {
    **SCALES,
    "hundred": Decimal(100), "dozen": Decimal(12), "lakhs": Decimal(10**5), "lacs": Decimal(10**5), "crores": Decimal(10**7),
    "cr": Decimal(10**7), "mn": Decimal(10**6), "mln": Decimal(10**6), "mio": Decimal(10**6), "millions": Decimal(10**6),
    "bn": Decimal(10**9), "bln": Decimal(10**9), "billions": Decimal(10**9),
    "tn": Decimal(10**12), "trn": Decimal(10**12), "tln": Decimal(10**12), "trillions": Decimal(10**12),
}  # fmt: skip
"""Scales that may follow digits and mean nothing else there."""

LETTER_SCALES: Final[dict[str, Decimal]] = {
    "k": Decimal(10**3), "m": Decimal(10**6), "mm": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12),
}  # fmt: skip
"""Single letters that are scales after an amount of money, but may be metres, tonnes or bits elsewhere."""

VAGUE: Final[dict[str, tuple[Decimal, Decimal]]] = {
    "dozens": (Decimal(24), Decimal(99)),
    "scores": (Decimal(40), Decimal(199)),
    "hundreds": (Decimal(100), Decimal(10**3)),
    "thousands": (Decimal(10**3), Decimal(10**4)),
    "lakhs": (Decimal(10**5), Decimal(10**6)),
    "millions": (Decimal(10**6), Decimal(10**7)),
    "crores": (Decimal(10**7), Decimal(10**8)),
    "billions": (Decimal(10**9), Decimal(10**10)),
    "trillions": (Decimal(10**12), Decimal(10**13)),
}
"""Plural words that name only an order of magnitude: from one of it up to the next order. "dozens" starts at two dozen."""

VAGUE_COUNTS: Final[dict[str, tuple[Decimal, Decimal]]] = {
    "several": (Decimal(3), Decimal(9)),
    "few": (Decimal(3), Decimal(9)),
    "handful": (Decimal(3), Decimal(9)),
}
"""Words for a small number nobody counted; they also multiply a scale ("several hundred")."""

ORDINALS: Final[dict[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

_PARTS: Final[dict[str, int]] = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "sixteenth": 16, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
DENOMINATORS: Final[dict[str, int]] = {"half": 2, "halves": 2, **_PARTS, **{f"{part}s": size for part, size in _PARTS.items()}}

VULGAR: Final[dict[str, Decimal]] = {
    "½": Decimal(1) / 2, "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3, "¼": Decimal(1) / 4, "¾": Decimal(3) / 4, "⅕": Decimal(1) / 5,
    "⅖": Decimal(2) / 5, "⅗": Decimal(3) / 5, "⅘": Decimal(4) / 5, "⅙": Decimal(1) / 6, "⅚": Decimal(5) / 6, "⅛": Decimal(1) / 8,
    "⅜": Decimal(3) / 8, "⅝": Decimal(5) / 8, "⅞": Decimal(7) / 8,
}  # fmt: skip

RAISED: Final[dict[str, int]] = {"⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9}
"""Raised digits, the exponents of "3 × 10⁸"."""

FRACTION_DENOMINATORS: Final[frozenset[int]] = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 128})
"""Denominators with which "n/d" in digits is a fraction and not a date, a score or a name ("9/11", "24/7")."""
