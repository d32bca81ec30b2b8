"""Word classes of news English that several readers share, as typed constants in lower case."""

from __future__ import annotations

from typing import Final

PERSONS: Final[frozenset[str]] = frozenset(
    "people persons person men man women woman children child boys boy girls girl babies teenagers teens youths adults"
    " soldiers troops civilians officers policemen police students pupils teachers workers employees staff miners victims"
    " others passengers migrants refugees protesters demonstrators militants gunmen attackers suspects prisoners inmates"
    " hostages residents citizens nationals engineers patients doctors nurses firefighters journalists tourists villagers"
    " fishermen fans voters members survivors rebels insurgents terrorists fighters guards drivers pilots crew sailors"
    " marines personnel pedestrians bystanders worshippers infants toddlers minors males females players americans russians"
    " ukrainians chinese palestinians israelis britons germans indians pakistanis".split()
)
"""Nouns for people that stand right after a count; "12 people" is a count even after a name."""

IRREGULAR_PLURALS: Final[frozenset[str]] = frozenset(
    "people men women children feet teeth geese mice police cattle sheep fish deer aircraft spacecraft personnel staff"
    " troops crew data media criteria phenomena species series alumni fungi bacteria dice lives wives"
    " knives policemen firefighters gunmen fishermen servicemen servicewomen congressmen councilmen policewomen businessmen"
    " salmon offspring".split()
)

NOT_PLURAL: Final[frozenset[str]] = frozenset(
    "this is was has does its his us as ss less previous serious religious various famous nervous religious bus gas class"
    " glass loss boss press process success access address mass business illness witness wireless express progress congress"
    " across perhaps always towards besides series economics politics physics mathematics news thus plus minus texas paris"
    " james".split()
)
"""Words in "s" that are no plural."""

_JOINERS: Final = (
    "in on at by for from with within without to into onto of off over under after before during since until till through"
    " throughout across against among amongst amid between behind below beneath beside besides beyond near outside inside"
    " toward towards upon via per versus vs than as like unlike despite except including include includes included about around"
    " above along alongside following and or but nor so yet if because while when where whereas although though whether once"
    " unless that which who whom whose what how why"
)
_GRAMMAR: Final = (
    "is are was were be been being am has have had having do does did will would shall should can could may might must"
    " isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't i you he she it"
    " we they him her them us me his its their our your my this these those the a an each every both either neither all any"
    " some such same not no there here now then also"
)
_VERBS: Final = (
    "said says say told tells went goes go came come comes made make makes took take takes got get gets gave give gives"
    " left leave leaves began begin begins became become becomes fell fall falls rose rise rises grew grow grows lost lose"
    " loses won win wins held hold holds kept found find finds saw see sees knew know knows thought think met meet ran run"
    " runs sat sit stood stand stands lay lie lies died die dies live lives lived work worked fled flee broke break drew"
    " draw fought fight led lead leads spent spend sent send sought seek spoke speak taught wore wrote write hit cut put let"
    " set shut cost hurt beat bet burst split spread quit read felt depending"
)
_ADVERBS: Final = (
    "only just even still already ever never ago later earlier soon today yesterday tomorrow tonight apart away back down"
    " up out again altogether together overall total alone instead nearby daily weekly monthly annually respectively alike"
    " afterwards afterward abroad online overnight elsewhere too very more most less least much many however meanwhile"
)
_CALENDAR: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march"
    " april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
)
STOPS: Final[frozenset[str]] = frozenset(f"{_JOINERS} {_GRAMMAR} {_VERBS} {_ADVERBS} {_CALENDAR}".split())
"""Words at which a counted phrase ends."""

NOUNS_IN_ING: Final[frozenset[str]] = frozenset(
    "meeting building shooting bombing killing hearing warning painting wedding evening morning ruling filing opening"
    " crossing landing offering sighting beating stabbing hanging lightning housing clothing being sibling darling king ring"
    " wing spring string thing".split()
)
"""Nouns in "ing", which are no participles after a count."""

VERBISH_NOUNS: Final[frozenset[str]] = frozenset(
    "lives runs wins leads falls losses cuts hits sets works stands fights leaves finds spreads".split()
)
"""Plural nouns that look like verbs, and are nouns right after a number."""

DETERMINERS: Final[frozenset[str]] = frozenset(
    "the a an its his her their our your my this these those all both each every such another any some".split()
)

DATE_WORDS: Final[frozenset[str]] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight".split()
)

OPENERS: Final[frozenset[str]] = (
    frozenset(
        "the a an in on at of for to from by with over under about around some nearly almost roughly approximately up at least"
        " more less fewer only just and or but nor so yet as if when while where after before since until during between among"
        " amid including another all both those these that this there here than not no its his her their our your my we they he"
        " she it i you who which what how why also even still then now later meanwhile last next another every each any such"
        " other others further additional total combined record estimated exactly is are was were be been has have had do does"
        " did will would can could may might must got getting get including are've killed kills killing wounded injured arrested"
        " charged leaving leaves left says said say via per plus minus off out down within without against through across along"
        " near above below beyond toward towards upon versus vs like except despite because although though whether once unless"
        " following regarding concerning police officials authorities firefighters officers investigators prosecutors".split()
    )
    | DATE_WORDS
)
"""Words that may open a sentence, or stand in capitals in a headline, right before a count without naming anything."""


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR_PLURALS:
        return True
    return not (len(word) < 3 or word[-1] != "s" or word in NOT_PLURAL or word.endswith(("'s", "ss", "ous", "us", "is")))
