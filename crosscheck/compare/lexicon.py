"""Word lists of news English that tell what a figure stands for, as compiled patterns. Data only.

Every pattern is a flat alternation of literal words with at most bounded gaps, so none can backtrack without limit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final


def _any_of(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


def _soon_after(*phrases: str) -> re.Pattern[str]:
    """The phrases, at most four words after the figure."""
    return re.compile(rf"^\W{{0,3}}(?:\w+\W{{1,3}}){{0,4}}?(?:{'|'.join(phrases)})\b", re.IGNORECASE)


INCLUDES: Final = _soon_after("including", "among them", "counting", "as well as")
"""After a count that takes something in: "six dead, including the gunman"."""

INCLUDED: Final = re.compile(
    r"^\W{1,3}(the|an?|his|her|their|himself|herself|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})\b",
    re.IGNORECASE,
)
"""Right after "including": whom it takes in."""

EXCLUDES: Final = _soon_after(
    "excluding",
    "not (?:including|counting)",
    "other than",
    "besides",
    "apart from",
    "in addition to",
    "on top of",
    "plus",
    "(?:and|before) (?:then )?(?:himself|herself|themselves)",
    "before (?:killing|turning|shooting|taking)",
    "and (?:then )?(?:killed|shot) (?:himself|herself)",
    "and (?:an? )?unborn",
    "and (?:the|a|an) (?:gunman|shooter|attacker|assailant|bomber|suspect)",
)
"""After a count that leaves something out: "shot three guards and then himself"."""

PART_AFTER: Final = re.compile(r"^\s+of\s+(?:the|them|those|these|whom|all)\b", re.IGNORECASE)
"""Right after the figure, with nothing between: "two of the six". "1,450 drivers of the company" are no part."""

_FIGURE: Final = r"(\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty)"
WHOLE_AFTER: Final = re.compile(rf"^\s+of\s+(?:the|those|these|all)\s+{_FIGURE}\b", re.IGNORECASE)
WHOLE_BEFORE: Final = re.compile(rf"(?:^|[,;(]\s{{0,2}})of (?:the|those|these|all)\s{_FIGURE}\b[^.;]{{0,40}}$", re.IGNORECASE)
"""The whole beside its part: "two of the six", "Of the 904 staff, 860"."""

OWN_AFTER: Final = re.compile(r"^\s+of\s+(?:its|his|her|their|our|my|your)\b", re.IGNORECASE)
"""Right after a figure out of a whole that nobody counts: "46,000 of its prams"."""

PART_BEFORE: Final = re.compile(
    r"(?:\b(?:among (?:the \w+|them)|of (?:them|those|whom)|including|at least one of)|(?:^|[,;(]\s{0,2})of the \w+)"
    r"\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
"""Before the figure: "of whom three", "Of the dead, five". "Many of the country's 17 million" are no part of the country."""

OTHERS_AFTER: Final = re.compile(r"^\s+(?:\w+\s+)?(?:others?|more)\b(?!\s+than)", re.IGNORECASE)
OTHERS_BEFORE: Final = re.compile(r"\b(?:another|other|a further|an additional|additional|further)\s+(?:\w+\s+)?$", re.IGNORECASE)

DEATH: Final = re.compile(r"\b(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|slain|fatal(?:ly)?|deaths?|murdered)\b", re.IGNORECASE)
HARM: Final = re.compile(
    r"\b(?:injur(?:ed|es|ing|ies)|wound(?:ed|s|ing)|hurt|hospitali[sz]ed|critical(?:ly)?|stable)\b", re.IGNORECASE
)
"""Before "others": whether it sets them apart from the dead, or from others who were hurt."""

_ONE: Final = (
    r"\b(?:an?|another)\s+(?:[\w-]+\s+){0,3}?(?:person|victim|man|woman|boy|girl|teen\w*|child|toddler|baby|infant|officer|soldier|worker|guard|"
    r"student|bystander|driver|mother|father|son|daughter|brother|sister)\b"
)
_HARMED: Final = r"(?:killed|shot|dead|died|dies|wounded|injured|hurt|stabbed|hospitali[sz]ed)"
ONE_HARMED: Final = re.compile(
    rf"{_ONE}(?=\s(?:(?:was|is|also|had|has|been|were)\s){{0,3}}{_HARMED}\b)"
    rf"|\b(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|shot|hurt|stabb(?:ed|ing))\s{_ONE}",
    re.IGNORECASE,
)
"""One person whom no figure counts, and who was harmed: "a woman was killed", "wounding a guard"."""
ONE_AND: Final = re.compile(rf"{_ONE}\s+and\s+$", re.IGNORECASE)
AND_ONE: Final = re.compile(rf"^\s+(?:[\w-]+\s+){{0,3}}?and\s+{_ONE}(?!\s(?:said|says|told)\b)", re.IGNORECASE)
"""One person right before or behind a count: "a guard and three others", "three women and a man"."""

STAMP_BEFORE: Final = re.compile(
    r"(?:^|[.(\[|]\s{0,2}|[-–—]\s)(?:UPDATED?|Updated?|LATEST|Posted|Published|Last\s(?:updated|modified))(?:\s(?:at|on))?[\s:,–—-]{0,4}$"
)
"""Right before the time at which a page was changed."""

DEFINITE: Final = re.compile(r"\b(?:the|his|her|its|their|our|my|your|\w+['’]s)\s+$", re.IGNORECASE)
"""Right before what is one certain thing."""

STRETCH_BEFORE: Final = re.compile(
    r"\b(for|in|after|within|over|of|every|until|since|lasting|lasted|took|takes|ago)\s+(?:\w+\s+)?$", re.IGNORECASE
)
"""Right before a duration: what kind of stretch it is."""

_MANY: Final = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of|multiple)"
SCOPE: Final = re.compile(
    rf"\b(?:(?:in|over|within|during)\s(?:less\sthan\s|under\s|about\s|just\s|the\s(?:past|last|space\sof)\s|a\s)?{_MANY}\s(?:hours?|days?|weeks?|months?|years?)"
    r"|(?:over|during|across|throughout)\s(?:the|this)\s(?:\w+\s)?(?:weekend|city|state|county|country|region|week|month|year)|(?:this|so\sfar\sthis|each|every|per)\s(?:weekend|year|month)"
    r"|city-?wide|state-?wide|nation-?wide|countrywide|worldwide|so\sfar\sthis|to\sdate|on\srecord|in\shistory"
    rf"|{_MANY}\s(?:separate|different|unrelated)\s\w+|separate\s(?:shootings|attacks|incidents|crashes|fires|blasts|raids))\b",
    re.IGNORECASE,
)
"""In a sentence whose count takes in more than one event, one place or one day."""

REMAINING: Final = _any_of(
    "still", "remain(?:s|ed|ing)?", "without (?:power|electricity|water|heat|heating|gas)", "unaccounted for", "missing",
    "(?:power|electricity|service) (?:was|had been|has been) restored",
)  # fmt: skip
"""Near a count that may fall while an event is dealt with."""

PROGRESS: Final = _any_of(
    "counted", "tallied", "tabulated", "reporting", "precincts?", "contained", "containment", "complete", "completed",
    "count(?:s|ing)?",
)  # fmt: skip
"""Near a share that goes up while something is counted, contained or built."""

GROWING: Final = _any_of(
    "death toll", "toll", "so far", "as of", "to date", "(?:rose|risen|rising|climbed|grew|grown|increased) to",
    "now (?:stands|stood|at)", "stands at", "stood at", "confirmed", "cases", "infections", "infected", "hospitali[sz]ed",
    "evacuated", "evacuees", "displaced", "homeless", "missing", "rescued", "recovered", "bodies", "detained", "arrested",
    "arrests", "signatures", "delegates?", "acres", "hectares", "contained", "containment", "counted", "precincts", "signed up",
)  # fmt: skip
"""Near a count that goes on while an event does."""

GROWN: Final = _any_of(
    "so far", "as of", "to date", "(?:rose|risen|rising|climbed|climbs|rises|grew|grown|increased|jumped) to", "now stands at",
    "(?:brings|brought|bringing|takes|taking) the (?:\\w+ ){0,4}to",
)  # fmt: skip
"""Near a count whose sentence says that it has grown, or that it is not the last."""

COMPLEMENT: Final = re.compile(r"^\W{0,3}(?:[\w'’-]+\s+){0,4}?of\s+((?:[\w'’-]+\s?){1,3})")
"""After a figure: what the counted phrase is of ("members of a road crew")."""

INDEX: Final = _any_of(
    "index", "indexes", "indices", "nasdaq", "dow", "s&p", "ftse", "nikkei", "dax", "cac", "hang seng", "sensex", "composite",
    "industrials?", "industrial average", "russell", "advanc(?:ers|ing issues)", "declin(?:ers|ing issues)",
)  # fmt: skip
"""Near the level of a stock index."""

MARKET: Final = _any_of(
    "shares", "share price", "stocks?", "futures", "yields?", "yielding", "bonds?", "treasur(?:y|ies)", "(?:a|per) barrel",
    "crude", "brent", "bullion", "(?:an|per) ounce", "(?:in|of) (?:\\w+ )?(?:\\w+ )?trad(?:e|ing)",
    "trad(?:ed|ing) (?:up|down|at|around|near)",
    "bitcoin", "exchange rates?",
)  # fmt: skip
"""Near the price of something that is traded on an exchange."""

EXCHANGE: Final = re.compile(
    r"\bexchange rates?\b|\b(?:against|to|per) (?:the |a )?(?:U\.?S\.? )?(?:dollar|euro|yen|pound|sterling|franc)\b"
    r"|\bthe (?:\w+ )?(?:dollar|euro|yen|pound|franc|yuan|rupee|peso|lira|rouble|ruble|won|rand|krone|krona) "
    r"(?:was|is|stood|traded|rose|fell|bought|strengthened|weakened|slipped|gained|dropped|hit|climbed|sank)\b",
    re.IGNORECASE,
)
"""Near a rate at which one currency buys another."""

MOVED_BY: Final = re.compile(
    r"\b(?:(?P<up>rose|gained|added|climbed|advanced|jumped|up|grew|increased)"
    r"|fell|lost|shed|dropped|slipped|dipped|slid|down|off|declined|decreased)(?:\s(?:by|nearly|almost|about|a|another)){0,2}\s+$",
    re.IGNORECASE,
)
"""Right before a change: "gained 7.4"."""

MOVED_TO: Final = re.compile(
    r"\b(?:rose|fell|gained|lost|dropped|slipped|dipped|jumped|climbed|slid|sank|tumbled|surged|added|shed|up|down|off|higher|lower)"
    r"\s[^.;]{0,50}(?:percent|per cent|%|cents?|points?)[^.;]{0,40}\s(?:to|at)\s+$",
    re.IGNORECASE,
)
"""Right before a price: "fell 1.3 percent to"."""

CLOSED: Final = _any_of("closed", "closing", "close", "settled", "ended", "finished", "end of trading")
"""Near a level at the end of a trading day."""

PASSING: Final = _any_of(
    "winds?", "gusts?", "gusting", "temperatures?", "degrees", "storm", "hurricane", "cyclone", "typhoon", "downgraded",
    "upgraded",
    "river", "flood stage", "crest(?:ed)?", "water levels?",
)  # fmt: skip
"""Near a measurement that changes by the hour."""

PASSING_UNITS: Final = frozenset(
    {
        "mile_per_hour", "kilometer_per_hour", "meter_per_second", "foot_per_second", "knot", "degree_celsius",
        "degree_fahrenheit", "millibar", "hectopascal", "meter", "centimeter", "foot", "inch",
    }
)  # fmt: skip
"""Units of wind, warmth, pressure and water levels."""

_PLANNED = "(?:planned|expected|scheduled|due|set|announced)"
RESCHEDULED: Final = _any_of(
    "postpon(?:e|es|ed|ement|ing)", "reschedul(?:e|es|ed|ing)", "delayed", "brought forward", "moved (?:up|back|forward|to|from)",
    "pushed back(?! (?:against|at|on))", "pushed to", "put off", f"(?:earlier|later|sooner) than {_PLANNED}",
    f"(?:originally|initially|previously) {_PLANNED}",
    "new date", "cancell?ed", "was moved",
)  # fmt: skip
"""Near a date that was changed."""

_EARLIER_FIGURE: Final = "(?:reports?|reported|said|announced|put|counts?|estimates?|tolls?)"
CORRECTED: Final = _any_of(
    "corrected", "corrects", "(?:a )?correction", "revis(?:ed|es|ion)", "as first reported", f"earlier {_EARLIER_FIGURE}",
    f"initial(?:ly)? {_EARLIER_FIGURE}", f"previous(?:ly)? {_EARLIER_FIGURE}",
    "(?:lowered|cut) (?:its|the|their) (?:count|estimate|toll)",
)  # fmt: skip
"""Near a figure that replaces an earlier one."""

COMES_FROM: Final = re.compile(r"^\W{0,3}(?:\w+\W{1,3}){0,4}?from\s", re.IGNORECASE)
"""After a figure whose earlier value follows: "206, up from 202"."""

MISDATED: Final = re.compile(
    r"\b(?:as (?:first|initially|previously|earlier) (?:reported|stated)|earlier version of this|correction:"
    r"|misstated|wrongly (?:said|reported|gave)|the wrong (?:day|date|year|month))\b",
    re.IGNORECASE,
)
"""In a sentence that puts a date right. What else is revised on that day says nothing about the date."""

PAST_VERB: Final = re.compile(
    r"\b(?:was|were|had|did|didn['’]t|said|told|came|took|went|made|gave|held|met|won|lost|began|became|ran|struck|fell|rose|broke"
    r"|brought|built|bought|left|saw|found|sent|shot|spoke|stood|swore|wrote|sank|sat|hit|cut|paid|got|kept|led|drew|flew|fought|sold"
    r"|(?!(?:need|indeed|feed|speed|seed|hundred|united)\b)[a-z]{2,}ed)\b"
)
"""A verb in the past tense, or a participle."""

FUTURE_VERB: Final = re.compile(
    r"\b(?:will|won['’]t|shall|would|could|may|might|must"
    r"|(?:is|are|was|were) (?:to|due|set|expected|scheduled|slated|planned|likely)"
    r"|(?:is|are) (?:\w+ing|still to)|plans?|hopes?|expects?|intends?|scheduled|slated|due|set to|going to|about to|ahead of"
    r"|begins?|starts?|opens?|ends?|resumes?|returns?|meets?|votes?|convenes?|expires?|closes?|takes? (?:office|place|effect))\b"
    r"|['’]ll\b"
)
"""A verb that points ahead, or a present tense of timetables."""

CLAUSE_START: Final = re.compile(
    r"[;:.!?]\s|\s[-–—]+\s|—|\b(?:but|while|whereas|although|after|before|because|since|when|who|which)\b", re.IGNORECASE
)
"""Where another clause begins, so that its mood is not this one's."""

WEEKDAY: Final = _any_of(
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day", "mon", "tues?", "wed", "thurs?", "thu", "fri", "sat", "sun"
)
"""A weekday in a date."""

_NAME: Final = r"[A-Z][\w'’-]+(?:\s(?:[A-Z][\w'’.-]*|[“\"(][^”\")]{1,20}[”\")]|of|de|van|bin|al))*\s[A-Z][\w'’-]+"
NAME_BEFORE: Final = re.compile(rf"({_NAME})[,\s(]{{1,3}}(?:aged?\s)?$")
NAME_AFTER: Final = re.compile(rf"^(?:\s[a-z][\w'’-]*){{0,3}},?\s({_NAME})")
"""A person's name right before or after an age."""

NOUN_AFTER: Final = re.compile(
    r"^\s(?!(?:of|in|on|at|by|to|from|for|with|as|and|or|but|after|before|when|while|that|which|who|because|since|until|during|the"
    r"|an?|was|is|are|were|had|has|have|he|she|it|they|his|her|its|their|will|would|could|over|about|near|into|under)\b)"
    r"(?!\w+(?:ed|ing|ly)\b)[a-z][\w’'-]*"
)
"""Right after a date: a word that the date may belong to."""

ARTICLE_BEFORE: Final = re.compile(
    r"\b(?:the|a|an|his|her|its|their|this|\w+['’]s)\s+(?:\w+\s+)?(?:[\w.]+\s?){1,3}$", re.IGNORECASE
)
"""An article shortly before the end of a date, the date included: "the 2016", "in the November"."""

ZONES: Final[Mapping[str, int]] = {
    "GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "SAST": 120, "EET": 120, "EEST": 180, "MSK": 180, "PKT": 300,
    "IST": 330, "HKT": 480, "AWST": 480, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
"""Zone abbreviation to minutes east of Greenwich, as news agencies use them (CST and IST as in American and Indian copy)."""

ZONE: Final = re.compile(rf"[\s,(]{{0,3}}\b({'|'.join(ZONES)}|[ECMP]T|Eastern|Central|Mountain|Pacific|(?i:local time))\b")
"""A time zone's name; those without a fixed offset (Eastern is EST or EDT) are missing from `ZONES`."""
