"""The small words by which a heading is cut: what joins, what separates, and what may not stand at its ends."""

from __future__ import annotations

from typing import Final

LINKERS: Final = frozenset(
    """a an the of in on at by to from for with into onto over under near off against between among during across through
    toward towards around along beyond within without inside outside via per about after before above below behind beside
    its his her their our my your this these those another other more most
    is are was were be been being am has have had will would can could may might must should shall do does did not cannot
    isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't
    still also now already like only just even up down out away back together so far as than early late
    second seconds minute minutes hour hours day days week weeks month months year years decade decades percent
    inch inches foot feet yard yards mile miles metre metres meter meters km kilometre kilometres kilometer kilometers""".split()
)
"""Words that may stand inside a heading between words that say something, and never at its ends."""

BARRIERS: Final = frozenset(
    """and or but nor yet that which who whom whose what when where while why how because since if unless until although
    though whether whereas once then he she it they we you i him them us me himself herself itself themselves there here
    said says say saying told tells tell telling added adds adding noted notes stated explained insisted claimed
    claims claiming according reportedly quoted recalled remarked replied asked argued
    however meanwhile moreover instead too again later earlier ago last next previous yesterday today tomorrow tonight
    nearly almost roughly approximately exactly least less fewer some any all both each every either neither none no one
    such very much many several few lot lots those's it's he's she's they're we're i'm that's there's
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september
    october november december
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    dozen dozens hundred hundreds thousand thousands million
    millions billion billions trillion first""".split()
)
"""Words that no heading steps over: they begin another clause, report speech, or belong to a figure or a date."""

SAYING: Final = frozenset(
    """said says say saying told tells tell wrote tweeted announced argued insisted claimed explained added stated""".split()
)
"""Verbs of reported speech: a date beside one is the day of the statement."""

NO_ADVERB: Final = frozenset(
    """ally rally family assembly supply reply anomaly monopoly butterfly italy daily weekly monthly""".split()
)
"""Words in "ly" that are no adverbs of manner."""

TITLES: Final = frozenset(
    """mr mrs ms dr gov sen rep gen lt col sgt capt cpl maj adm rev hon prof pres st jr sr atty supt det""".split()
)
"""Words whose point is no full stop."""

PRONOUNS: Final = frozenset("he she it they we you i that there who what here".split())
"""Words that with a verb drawn into them ("he'll") begin a clause."""

PAST: Final = frozenset(
    """went came saw knew got found held led left lost met paid ran sent sold shot sank spent stood stole struck swore took
    taught thought threw won wrote gave made began became broke brought built bought caught chose dealt drew drove fell
    felt fought flew forgot grew heard kept meant rode rang rose sought showed shut sat wore fled died hit hurt cut quit
    said told gone taken seen known given thrown driven flown fallen stolen sunk sworn written spoken shaken beaten begun
    was were been is are had has have did does do says""".split()
)
"""Irregular forms of verbs; the regular past is told by its ending."""

NO_VERB: Final = frozenset(
    """need speed hundred united seed breed indeed feed exceed proceed succeed red bed shed wed sacred naked hatred kindred
    wicked rugged so-called unmanned alleged armed wooded aged left found""".split()
)
"""Words with a verb's ending or form that are mostly something else before a noun."""

EVENTS: Final = frozenset(
    """attack attacks blast blasts bombing bombings bomb explosion explosions crash crashes collision collapse earthquake
    quake shock hurricane storm tornado flood floods fire fires shooting shootings killing killings murder murders death
    deaths rescue raid raids strike strikes clash clashes ambush battle war invasion coup riot riots protest protests march
    election elections vote votes referendum primary debate hearing trial verdict sentence ruling lawsuit arrest
    arrests indictment charges investigation inquiry inquest meeting summit talks conference speech statement interview
    announcement resignation appointment inauguration visit launch opening closure merger sale deal agreement treaty
    ceasefire truce shutdown outbreak pandemic match game final tournament race festival concert ceremony funeral wedding
    birth derailment sinking landslide eruption spill leak outage""".split()
)
"""Nouns of things that happen, which a date or a toll is most often about."""

CASUALTIES: Final = frozenset(
    """body bodies death deaths dead corpse corpses casualty casualties fatality fatalities survivor survivors injury
    injuries wounded injured arrest arrests life lives victim victims hostage hostages missing homeless""".split()
)
"""Counted things that say by themselves what became of them."""

GENERIC: Final = frozenset("people persons person others other men women them members times things ones total number".split())
"""Counted things that nearly any more telling one should replace."""

DIMENSIONS: Final = {
    "long": "length",
    "tall": "height",
    "high": "height",
    "wide": "width",
    "deep": "depth",
    "thick": "thickness",
    "away": "distance",
    "apart": "distance",
}
"""What a measure is, by the adjective after it."""
