"""Texts made from a regular expression: each of its alternatives sooner or later, for tests of what spares a search for it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

_SIGNS = {
    "CATEGORY_WORD": "xZ5",
    "CATEGORY_DIGIT": "5",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_SPACE": "x5",
    "CATEGORY_NOT_WORD": " .",
}
_POOL = "xZ5 ,-é"


def samples_of(pattern: re.Pattern[str], number: int) -> Iterator[str]:
    """Texts as a pattern describes them, always the same, as written in it and as headlines and sentences would have them.

    What stands in a look-around is left out, so that some of the texts may not match.
    """
    chance = random.Random(pattern.pattern)
    tree = re._parser.parse(pattern.pattern, pattern.flags)
    for _ in range(number):
        text = _all(tree, chance)
        yield chance.choice([text, text, text.capitalize(), text.capitalize(), text.title(), text.upper()])


def _all(tree, chance: random.Random) -> str:
    return "".join(_one(str(operator), value, chance) for operator, value in tree)


def _one(operator: str, value, chance: random.Random) -> str:
    match operator:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return chance.choice([sign for sign in _POOL if ord(sign) != value])
        case "ANY":
            return chance.choice(_POOL)
        case "IN":
            return chance.choice(_signs(value))
        case "BRANCH":
            return _all(chance.choice(value[1]), chance)
        case "SUBPATTERN" | "ATOMIC_GROUP":
            return _all(value if operator == "ATOMIC_GROUP" else value[-1], chance)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, tree = value
            return "".join(_all(tree, chance) for _ in range(chance.randint(least, min(int(most), least + 2))))
        case _:
            return ""


def _signs(items) -> list[str]:
    signs: list[str] = []
    for operator, value in items:
        match str(operator):
            case "LITERAL":
                signs.append(chr(value))
            case "RANGE":
                signs += [chr(value[0]), chr(value[1])]
            case "CATEGORY":
                signs += _SIGNS[str(value)]
    if str(items[0][0]) != "NEGATE":
        return signs
    kept = re.compile("[^" + "".join(re.escape(sign) for sign in signs) + "]")
    return [sign for sign in _POOL if kept.match(sign)]
