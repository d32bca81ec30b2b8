"""Figures that name something and count nothing: Boeing 737, Section 144, G20, Covid-19, 9/11, telephone numbers, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import DATE_WORDS, OPENERS, PERSONS, STOPS, is_plural

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

MASKED: Final = re.compile(
    r"https?://\S+|www\.\S+|[^\s@]{1,64}@\S{1,255}|[@#]\w+"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}(?:com|org|net|gov|edu|co|io|info|tv|uk|ly)\b(?:/\S*)?"
    r"|\+?\(?\b[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4}\b|\b[0-9]{3}-[0-9]{4}\b|\b[0-9]{5}-[0-9]{4}\b"
    r"|\+[0-9]{1,3}[ -][0-9 -]{6,20}[0-9]|\([0-9]{3}\) ?[0-9]{3}-\w{4}\b|\b[0-9]{3}-[0-9]{3}-\w{4}\b"
)
"""Web addresses, mail addresses, handles, telephone numbers: no figure inside them is read."""

_NAMED_BY_NUMBER: Final = frozenset(
    "section sections article articles chapter page pages paragraph clause rule rules title schedule amendment act bill"
    " resolution proposition prop measure question phase stage step part volume vol episode season series version level"
    " grade class type category tier group division district ward precinct region zone sector area block lot unit apartment"
    " apt suite room floor gate terminal platform pier dock channel rt rte route highway interstate road street avenue exit"
    " junction line bus flight train tram number numbers no nos item exhibit figure table appendix box locker cell seat row"
    " aisle lane bay court hole lap heat round game match test week day year formula model mark mk ipad iphone playstation"
    " xbox windows galaxy pixel android ios boeing airbus falcon apollo voyager soyuz progress expedition psalm psalms verse"
    " book genesis exodus romans luke matthew john corinthians radio fm am studio stadium hall building warehouse plant"
    " reactor camp base hangar squad battalion brigade regiment company platoon squadron team league pool state highway ap"
    " covid top bottom sp ftse nikkei nifty dax cac russell stoxx fortune forbes tsx us ext extension engine ladder update"
    " updated photo slide image picture p pp".split()
)
"""Nouns whose figure is a name ("Section 144", "route 66", "week 12")."""
_ONLY_WRITTEN: Final = {"p": ".", "pp": ".", "us": "US"}
"""Of these, the ones that are other words but for their point or their capitals."""
_SHOWN: Final = frozenset("photo slide image picture page".split())
_MAY_COUNT: Final = frozenset(
    "top bottom state area part company test title act bill measure question plant us week day year no".split()
)
"""Of these, the ones that also stand before real counts, unless a full stop or the end follows."""
_STREETS: Final = frozenset(
    "street st road rd avenue ave av boulevard blvd drive dr lane ln way court ct place pl terrace parkway pkwy highway hwy"
    " square sq close crescent circle alley plaza".split()
)
_CLOCK: Final = frozenset(
    "am pm a.m. p.m. gmt bst est edt cst cdt mst mdt pst pdt et pt ct ist utc cet cest hrs o'clock noon midnight".split()
)
_YEAR_BEFORE: Final = frozenset(
    "in since of the from by until till before after during to and or late early mid spring summer fall autumn winter circa"
    " for than this its their his her our a through between season election".split()
)
_COUNTED_PEOPLE: Final = frozenset(
    "people persons men women children soldiers troops civilians victims refugees migrants".split()
)
_JOINING: Final = frozenset("/:#@_&№^\\=×")
_AFFIXES: Final = frozenset({"sub", "minus", "plus", "now", "then", "to", "foot", "feet"})
"""Words that may be joined to a figure by a hyphen without naming it."""
_ONE_BEFORE: Final = frozenset(
    "no any every each such someone anyone everyone loved good big same new old right wrong number day square formula force"
    " phase chapter season part stage round game episode week year level act scene verse air bbc".split()
)
"""Words after which "one" is a pronoun or a name."""
_ONE_NEVER: Final = frozenset(
    "another another's day thing time else i you he she it we they them him her us this these those that's".split()
)
_ONE_HYPHENED: Final = frozenset("on to off time way sided stop by liner hit size upmanship horse trick".split())
_ONE_OBJECT: Final = frozenset(
    "killed killing kills injured injuring wounded wounding arrested leaving left kill including with and".split()
)
"""Words that take a bare "one" as what happened to somebody ("killed one and hurt nine")."""
_AFTER_ONE: Final = frozenset("of was died is more other dead killed injured wounded".split())
_EMERGENCY: Final = frozenset(
    {"call", "calls", "called", "calling", "dial", "dialed", "dialled", "dialing", "phoned", "a", "the", "release"}
)
_EMERGENCY_LINE: Final = frozenset(
    "call calls caller callers operator operators dispatcher dispatchers dispatch emergency system center centre tape tapes"
    " recording recordings".split()
)
_AIRLINERS: Final = frozenset({"707", "717", "727", "737", "747", "757", "767", "777", "787"})
_AIRLINER_WORDS: Final = frozenset("max dreamliner jet jets aircraft plane planes airliner airliners freighter".split())
_CALIBRES: Final = frozenset("caliber calibre gauge".split())


def is_identifier(line: Line, numeral: Numeral) -> bool:
    """Whether a number without unit or currency, touching no letters, names something instead of counting it.

    Args:
        line: the tokenised sentence.
        numeral: the number.

    Returns:
        True where it must not be read as a quantity.
    """
    if line.low(numeral.first - 1) == "per" or _numbered(line, numeral) or line.low(numeral.after).endswith("illion"):
        return True  # after a number, a word in "-illion" that is no scale we know must not be dropped
    if numeral.spelled:
        return _is_pronoun_or_name(line, numeral)
    if (
        line.low(numeral.after) in _CLOCK
        or _is_address(line, numeral)
        or _is_month_day(line, numeral)
        or _is_known_code(line, numeral)
    ):
        return True
    version = not numeral.plain and numeral.scale == 1 and "," not in line.at(numeral.first).text and numeral.high < 100
    return (numeral.plain and _is_year(line, numeral)) or ((numeral.plain or version) and _follows_name(line, numeral))


def is_part_of_name(line: Line, first: int) -> bool:
    """Whether letters or signs touch a figure from the left so that it is no number, whatever follows ("F-16", "G20", "5:30")."""
    if not line.touching(first - 1):
        return False
    before = line.at(first - 1)
    if before.sort in ("w", "n") or before.low in _JOINING:
        return True
    joined = before.low == "-" and line.touching(first - 2) and line.at(first - 2).sort == "w"
    return joined and line.low(first - 2) not in _AFFIXES


def runs_on(line: Line, after: int) -> bool:
    """Whether letters or signs touch a figure from the right so that it is no plain number ("5G", "9/11", "1990s", "5-A")."""
    following = line.at(after)
    if following.low == "×" or (len(following.text) == 1 and following.text.isupper() and following.text not in "AI"):
        return True
    if not line.touching(after - 1):
        return False
    if following.sort in ("w", "n") or following.low in _JOINING - {"/", ":"}:
        return True
    if following.low in ("'", "’") and line.touching(after) and line.low(after + 1) == "s":
        return True  # "Channel 5's"
    if following.low == "(" and line.low(after + 2) == ")" and len(line.low(after + 1)) == 1:
        return True  # "501(c)"
    if following.low in ("/", ":") and line.touching(after) and line.at(after + 1).sort == "n":
        return True
    if following.low == "-" and line.low(after + 1) in ("for", "of") and line.low(after + 2) == "-":
        return True  # "4-for-12"
    initial = line.at(after + 1).text
    return following.low == "-" and line.touching(after) and len(initial) == 1 and initial.isupper()


def _numbered(line: Line, numeral: Numeral) -> bool:
    """Whether a noun is numbered by the number ("Section 144", "No. 3", "#5"), or the sentence itself ("1. ", "(2)")."""
    first, after = numeral.first, numeral.after
    if _is_item(line, numeral):
        return True
    at = first - 2 if line.low(first - 1) in (".", "#") else first - 1
    noun = line.low(at)
    if noun not in _NAMED_BY_NUMBER or numeral.scale > 1 or numeral.vague or "," in line.at(first).text:
        return False
    if noun in _ONLY_WRITTEN:
        return _ONLY_WRITTEN[noun] in (line.low(first - 1), line.at(at).text) and not _counts_noun(line, after)
    if noun in ("no", "nos") and line.low(first - 1) != ".":
        return line.at(at).text[0].isupper() and numeral.plain
    if noun in _MAY_COUNT:
        listed = line.at(after + 1).text[:1].isupper() or line.at(after + 1).sort == "n"
        return not _counts_noun(line, after) and line.low(after) != "of" and (listed or line.low(after) not in ("or", "and"))
    if (
        noun in ("week", "day", "year", "game", "line", "bus", "train", "class", "group", "team", "series")
        and line.low(after) in PERSONS
    ):
        return False
    return line.low(at - 1) != "per"


def _is_item(line: Line, numeral: Numeral) -> bool:
    """Whether the number is an item's: "1. Boil", "(2)", "[3]", "501(c)(4)", "photo 3 of 12"."""
    first, after = numeral.first, numeral.after
    before = line.low(first - 1)
    if first == 0 and not numeral.spelled and line.low(after) in (".", ")"):
        return line.touching(after - 1) and line.at(after + 1).sort in ("w", "")
    if before == "(" and line.low(after) == ")" and numeral.plain and numeral.high < 100 and first <= 1:
        return True
    if before == "[" or (before == "(" and line.touching(first - 2) and line.touching(first - 1)):
        return True
    return before == "of" and line.at(first - 2).sort == "n" and line.low(first - 3) in _SHOWN


def _counts_noun(line: Line, after: int) -> bool:
    return any(is_plural(line.low(after + step)) for step in range(3))


def _is_pronoun_or_name(line: Line, numeral: Numeral) -> bool:
    """Whether a number in words counts nothing: "no one", "the one who", "Formula One", "one day", "one-on-one"."""
    first, after = numeral.first, numeral.after
    name = line.at(first - 1)
    if line.at(first).text[0].isupper() and name.sort == "w" and not line.title_case and name.low not in OPENERS - {"of"}:
        return True  # a number word with a capital inside a sentence is a name ("Formula One", "Gang of Eight")
    if line.low(first) == "two" and name.low == "or" and line.low(first - 3) in ("a", "an"):
        return True  # "a thing or two", "a day or two later"
    if line.low(first) != "one" or after - first > 1:
        return False
    if line.low(after) == "-" and line.touching(first):
        return line.low(after + 1) in _ONE_HYPHENED
    if name.low == "the" and line.low(after).endswith("ly"):
        return True
    if name.low in _ONE_BEFORE or (name.low in ("at", "on") and line.low(after) in ("point", "hand", "level")):
        return True
    return not _is_noun_after_one(line, after) and not (name.low in _ONE_OBJECT and name.low not in ("and", "with", "including"))


def _is_noun_after_one(line: Line, index: int) -> bool:
    """Whether a word that "one" can count stands at a token: a noun, an adjective, "of", or what happened to it."""
    token = line.at(index)
    if token.sort != "w" or token.low in _ONE_NEVER:
        return False
    return token.low in _AFTER_ONE or token.low not in STOPS


def _is_known_code(line: Line, numeral: Numeral) -> bool:
    """Emergency numbers, calibres, airliners, city blocks, postal codes, and bare clock hours ("4 in the morning")."""
    written, before, after = line.at(numeral.first).text, line.low(numeral.first - 1), numeral.after
    following = line.low(after)
    if written in ("911", "999", "112") and (before in _EMERGENCY or following in _EMERGENCY_LINE):
        return True
    if written in _AIRLINERS and following in _AIRLINER_WORDS:
        return True
    if following in ("block", "zip", "hundred-block") or (following == "-" and line.low(after + 1) in (*_CALIBRES, "block")):
        return True
    if following in _CALIBRES:
        return True
    if written.startswith(".") and before in ("a", "the", "his", "her"):
        return True  # "a .45"
    if len(written.partition(".")[2]) > 4:
        return True  # coordinates
    hour = line.match(after, ("in", "the")) and line.low(after + 2) in ("morning", "afternoon", "evening")
    return numeral.plain and numeral.high <= 12 and (hour or line.match(after, ("at", "night")))


def _is_address(line: Line, numeral: Numeral) -> bool:
    """Whether the number opens an address: "49 Elm Street", "1600 Old Mill Road"."""
    at = numeral.after
    if line.low(at) in _STREETS and line.at(at).text[0].isupper() and line.low(at) != "st":
        return True
    for step in range(5):
        token = line.at(at + step)
        if (token.sort == "s" and token.text in "'." and step) or (
            token.low in ("st", "nd", "rd", "th") and line.touching(at + step - 1)
        ):
            continue
        if token.sort == "n" and step == 0:
            return False
        if not token.text or not (token.text[0].isupper() or token.sort == "n"):
            return False
        if step and token.low in _STREETS:
            return True
    return False


def _is_month_day(line: Line, numeral: Numeral) -> bool:
    months = DATE_WORDS - {"today", "yesterday", "tomorrow", "tonight"}
    before = line.low(numeral.first - 2) if line.low(numeral.first - 1) == "." else line.low(numeral.first - 1)
    named = line.at(numeral.first - 1).text[:1].isupper() or line.low(numeral.first - 1) == "."
    close = numeral.plain and numeral.high <= 31
    if close and before in months and named and before not in ("sun", "sat", "wed") and not before.endswith("day"):
        return not _counts_noun(line, numeral.after)
    following = line.at(numeral.after)
    return close and following.low in months and following.text[0].isupper() and not following.low.endswith("day")


def _is_year(line: Line, numeral: Numeral) -> bool:
    """Whether bare digits are a year: those of our time unless people are counted, older ones also before a plain plural."""
    written = line.at(numeral.first).text
    if written.startswith("0") and len(written) > 1:
        return True
    if len(written) != 4 or not 1500 <= numeral.low <= 2199:
        return False
    before = line.at(numeral.first - 1)
    if line.low(numeral.after) in _COUNTED_PEOPLE and before.low not in _YEAR_BEFORE:
        return False
    if 1900 <= numeral.low < 2050:
        return True
    stands_alone = before.sort != "w" or before.low in _YEAR_BEFORE or before.text[0].isupper()
    return stands_alone or not is_plural(line.low(numeral.after))


def _follows_name(line: Line, numeral: Numeral) -> bool:
    """A plain figure right after a name is part of it ("Windows 11", "Big 12", "iPhone 15"), unless it counts people."""
    name = line.at(numeral.first - 1)
    if name.sort != "w" or not any(letter.isupper() for letter in name.text) or len(line.at(numeral.first).text) > 4:
        return False
    if name.low in OPENERS or line.low(numeral.after) in PERSONS:
        return False
    if numeral.first == 1 and name.low.endswith(("ing", "ly", "ed")):
        return False
    return not (name.text[0].isupper() and line.title_case)
