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


INCLUDES: Final = _soon_after("including", "among them", "counting", "as well as", "(?:one|both|two|some) of (?:them|whom)")
"""After a count that takes something in: "six dead, including the gunman"."""

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

PART_AFTER: Final = re.compile(r"^\s+(?:\w+\s+){0,2}?of\s+(?:the|them|those|these|whom|its|his|her|their|all)\b", re.IGNORECASE)
PART_BEFORE: Final = re.compile(
    r"\b(?:among (?:the \w+|them)|of (?:them|those|whom|the \w+)|including|at least one of)\W+(?:\w+\W+){0,3}$", re.IGNORECASE
)
OTHERS_AFTER: Final = re.compile(r"^\s+(?:\w+\s+)?(?:others?|more)\b", re.IGNORECASE)
OTHERS_BEFORE: Final = re.compile(r"\b(?:another|other|a further|an additional|additional|further)\s+(?:\w+\s+)?$", re.IGNORECASE)

GROWING: Final = _any_of(
    "death toll", "toll", "so far", "as_of", "to date", "(?:rose|risen|rising|climbed|grew|grown|increased) to",
    "now (?:stands|stood|at)", "stands at", "stood at", "confirmed", "cases", "infections", "infected", "hospitali[sz]ed",
    "evacuated", "evacuees", "displaced", "homeless", "missing", "rescued", "recovered", "bodies", "detained", "arrested",
    "arrests", "signatures", "acres", "hectares", "contained", "containment", "counted", "precincts", "signed up",
)  # fmt: skip
"""Near a count that goes on while an event does."""

MARKET: Final = _any_of(
    "shares?", "stocks?", "index", "indexes", "indices", "nasdaq", "dow", "s&p", "ftse", "nikkei", "dax", "cac", "hang seng",
    "sensex", "composite", "industrials?", "futures", "yields?", "yielding", "bonds?", "notes?", "treasur(?:y|ies)", "barrel",
    "crude", "brent", "bullion", "ounce", "trading", "traded", "trade", "closed", "bid", "currency", "euro", "yen", "sterling",
    "franc", "bitcoin", "exchange rate", "points?", "the open", "advancers", "decliners", "volume",
)  # fmt: skip
"""Near a price or level of a market."""

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
    "winds?", "gusts?", "mph", "temperatures?", "degrees", "storm", "hurricane", "cyclone", "typhoon", "downgraded", "upgraded",
    "river", "flood stage", "crest(?:ed)?",
)  # fmt: skip
"""Near a measurement that changes by the hour."""

_PLANNED = "(?:planned|expected|scheduled|due|set|announced)"
RESCHEDULED: Final = _any_of(
    "postpon(?:e|es|ed|ement|ing)", "reschedul(?:e|es|ed|ing)", "delayed", "brought forward", "moved (?:up|back|forward|to|from)",
    "pushed (?:back|to)", "put off", f"(?:earlier|later|sooner) than {_PLANNED}",
    f"(?:originally|initially|previously) {_PLANNED}",
    "new date", "cancell?ed", "was moved",
)  # fmt: skip
"""In a sentence that says a date was changed."""

CORRECTED: Final = _any_of(
    "correct(?:ed|s|ion)", "revis(?:ed|es|ion)", "earlier (?:reports?|said|reported|put)", "as first reported",
    "initial(?:ly)? (?:reports?|reported|said|put)", "previously (?:reported|said|announced)", "lowered", "downward", "up from",
    "down from",
)  # fmt: skip
"""In a sentence that says a figure replaces an earlier one."""

AHEAD: Final = _any_of(
    "expect(?:s|ed|ing|ations?)?", "forecasts?", "forecasting", "predict(?:s|ed|ing|ions?)?", "project(?:s|ed|ing|ions?)",
    "estimat(?:e|es)", "plan(?:s|ned|ning)?", "aim(?:s|ed|ing)?", "targets?", "targeting", "hop(?:es|ing)", "intend(?:s|ed)?",
    "scheduled", "slated", "set to", "going to", "due", "propos(?:e|es|ed|als?)", "seek(?:s|ing)?", "request(?:s|ed|ing)?",
    "ask(?:s|ed|ing)", "want(?:s|ed)?", "demand(?:s|ed|ing)?", "offer(?:s|ed|ing)?", "about to", "will", "won['’]t", "shall",
)  # fmt: skip
"""Near a figure that is forecast, planned, asked for or offered."""

MODAL: Final = _any_of("would", "could", "may", "might", "likely", "(?:is|are|was|were) to")
"""Near a figure that may only be possible or to come: weaker than `AHEAD`, since rules and habits are put like this, too."""

DENIED: Final = re.compile(
    r"(?:\b(?:not|never|no longer|nor|denied|denies|deny|denying|rather than|instead of|contrary to|refut(?:ed|es)"
    r"|disput(?:ed|es)|false(?:ly)?)|n['’]t)\W{1,3}(?:\w+\W{1,3}){0,4}$",
    re.IGNORECASE,
)
"""At most five words before a figure that is negated."""

NOT_ON: Final = re.compile(
    r"\b(?:not|never|rather than|instead of|but not)\W{1,3}(?:on|in|at|until|before)?\W{0,3}$", re.IGNORECASE
)
"""Right before a date that is negated; a verb of denial there is dated by it, not denied."""

REPLACED: Final = re.compile(
    r"^\W{0,3}(?:\w+\W{1,3}){0,2}as (?:first|initially|previously|earlier) (?:reported|thought|stated|announced)", re.IGNORECASE
)
"""After a figure that is no longer held: "nine as first reported"."""

CLAIMED: Final = _any_of(
    "claim(?:s|ed)?",
    "alleg(?:e|es|ed|edly)",
    "rumou?rs?",
    "purported(?:ly)?",
    "unverified",
    "unconfirmed",
    "reportedly",
    "accused",
)
"""Near a figure that is put as a claim."""

CLAUSE_START: Final = re.compile(
    r"[;:.!?]\s|\s[-–—]+\s|—|\b(?:but|while|whereas|although|after|before|because|since|when|who|which)\b", re.IGNORECASE
)
"""Where another clause begins, so that its mood is not this one's."""

ZONES: Final[Mapping[str, int]] = {
    "GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "SAST": 120, "EET": 120, "EEST": 180, "MSK": 180, "PKT": 300,
    "IST": 330, "HKT": 480, "AWST": 480, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
"""Zone abbreviation to minutes east of Greenwich, as news agencies use them (CST and IST as in American and Indian copy)."""

ZONE: Final = re.compile(rf"[\s,(]{{0,3}}\b({'|'.join(ZONES)}|[ECMP]T|Eastern|Central|Mountain|Pacific|(?i:local time))\b")
"""A time zone's name; those without a fixed offset (Eastern is EST or EDT) are missing from `ZONES`."""
