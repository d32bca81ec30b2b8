"""Words that tell two counts of one article apart, as compiled patterns. Data only."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.align.words import stem

RECALLS: Final = re.compile(
    r"\b(?:previous(?:ly)?|earlier|last\s(?:week|month|year|summer|spring|fall|autumn|winter|[\w-]+ed)|another|separate|unrelated|similar|since|"
    r"anniversary|years?\sago|months?\sago|in\srecent|this\syear|so\sfar|weekend|weekly|annual(?:ly)?|average|each|every|"
    r"deadliest|worst|history|like\sthe|not\sonly|statewide|nationwide|citywide|countrywide|worldwide|globally)\b",
    re.IGNORECASE,
)
"""In a sentence that tells of another event, or counts over a stretch of time."""

REVISES: Final = re.compile(
    r"\b(?:original(?:ly)?|initial(?:ly)?|at\sfirst|first\sreported|updated?|update|breaking|revised|correct(?:ed|ion)|rises?|rising|bring(?:s|ing)|rose|risen|climbed|"
    r"increased|grew|up\sfrom|now|later|still|remain(?:s|ed|ing)?|as\sof|earlier\sreports?|preliminary|confirmed\sso|by\s(?:noon|midday|midnight)|"
    r"conflicting|contradict\w*|unclear|mistakenly|wrongly)\b",
    re.IGNORECASE,
)
"""In a sentence whose figure is one of several that followed each other."""

PART: Final = re.compile(
    r"^\s+(?:\w+ly\b|of\s(?:them|whom|those|these|the|his|her|their)\b|in\s(?:critical|serious|stable)|more\b|others?\b|are\sin\b|were\sin\b)",
    re.IGNORECASE,
)
"""Right behind a count that is of some of those harmed."""

NAMED_PART: Final = re.compile(r"\b(?:names?\sof|some\sof|most\sof|other|both)\s+(?:the\s+|all\s+)?$", re.IGNORECASE)
"""Right before such a count."""

LIMITED: Final = re.compile(
    r"^[^.;]{0,60}?\b(?:inside|outside|at\s(?:the|a)\sscene|on\sthe\s(?:spot|ground|way)|instantly|immediately|at\s(?:the|a|an|local|area)\s?hospitals?|"
    r"in\shospital|overnight)\b",
    re.IGNORECASE,
)
"""Behind a count of those harmed in one part of an event's place or time."""

SEVERAL_EVENTS: Final = re.compile(
    r"\b(?:separate|second|another|other|two|three|four|multiple|several|string\sof|series\sof|wave\sof|spate\sof|rash\sof|twin|dozens\sof)\s+"
    r"(?:(?!of\b|the\b|people\b|on\b|in\b)[\w-]+\s+){0,2}?(?:shootings?|attacks?|incidents?|crash(?:es)?|blasts?|explosions?|bombings?|homicides?|killings?|fires?|raids?|"
    r"accidents?|scenes?|locations?|stabbings?)\b",
    re.IGNORECASE,
)
"""In an article that tells of several events, whose counts need not be of one."""

ONE_MORE: Final = re.compile(
    r"\b(?:another|an\sadditional|one\smore|one\sother|the\sother)\s+(?:[\w-]+\s+){0,2}?(?:person|victim|man|woman|boy|girl|teen\w*|child|people|"
    r"officer|worker|soldier|student|resident|suspect|bystander)\b|"
    r"\b(?:gunman|shooter|attacker|assailant|suspect|bomber|killer|driver|pilot|perpetrator)\b[^.]{0,60}\b(?:himself|herself|dead|died|"
    r"(?:was|were|also)\s(?:killed|shot|wounded|injured|hurt))\b|\b(?:including|and)\s+(?:the|a|one)\s+(?:suspected\s+|alleged\s+)?(?:gunman|shooter|attacker|assailant|suspect|bomber|"
    r"killer|driver|pilot)\b",
    re.IGNORECASE,
)
"""In an article that tells of somebody whom one count may take in and the other leave out."""

NEXT_ONE: Final = re.compile(r"\ba\s(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b", re.IGNORECASE)
"""One more than those just counted: "four died at the scene and a fifth in hospital"."""

NEXT_ONES: Final = ("", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""The words of `NEXT_ONE` by the number that they make."""

AT_ANOTHER_TIME: Final = re.compile(
    r"\b(?:was\s+then|at\s+the\s+time|when\s+(?:he|she|they)|turned|turns|turning|would\s+(?:have|be)|birthday|as\s+a|later|years?\s+(?:ago|later)|"
    r"until|since|then)\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""In a sentence that tells an age at another time than the article's."""

OF_SOME: Final = re.compile(r"\b(?:among|when\sit\scomes\sto|as\sfor|in\sthe\scase\sof)\b", re.IGNORECASE)
"""In a sentence whose percentage is of one group."""

LEFT: Final = re.compile(r"\bfrom\s+(?:about\s+|roughly\s+|nearly\s+|over\s+)?$", re.IGNORECASE)
"""Right before a level that something left, or the lower end of a range."""

SPEAKS: Final = frozenset(stem(verb) for verb in ("say", "tell", "speak", "talk", "write", "ask", "add"))
"""Verbs of what one person does on many days, as `predicate_of` gives them."""

PLACE: Final = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]f)\s+((?:[A-Z][\w.'’-]*,?\s?){1,4})")
"""A place by its name."""

NAME: Final = re.compile(r"(?<=[\w,;:'’”\"–—-]\s)[A-Z][\w'’-]+")
"""A name within a sentence."""

WORD: Final = re.compile(r"[^\W\d_]+")
"""A word."""
