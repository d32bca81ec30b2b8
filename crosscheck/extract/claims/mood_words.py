"""The words of news English that make a figure a plan, a forecast, a claim, a condition or a denial. Data only."""

from __future__ import annotations

from typing import Final, NamedTuple

from crosscheck.model import Mood


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Sign(NamedTuple):
    """What one word says of the figures near it.

    Attributes:
        mood: the mood it gives them.
        then: words one of which must follow it, none where any may ("0" stands for a figure, "1" for a date).
        reach: tokens to the figure, at most.
        acts: it is what somebody does ("expects", "proposed"): it says nothing of its subject, and its day is no plan.
        names: it is a noun, and what it governs begins right behind it.
    """

    mood: Mood
    then: frozenset[str] = frozenset()
    reach: int = 30
    acts: bool = False
    names: bool = False


_ANY: Final[frozenset[str]] = frozenset()
_NOUN_REACH: Final = 6
_ADJECTIVE_REACH: Final = 4


def _signs(words: str, sign: Sign) -> dict[str, Sign]:
    return dict.fromkeys(words.split(), sign)


def _nouns(words: str, mood: Mood, then: str = "") -> dict[str, Sign]:
    return _signs(words, Sign(mood, _words(then), _NOUN_REACH, names=True))


SIGNS: Final[dict[str, Sign]] = {
    **_signs("expected forecasted predicted projected anticipated", Sign("forecast")),
    **_signs(
        "expect expects expecting forecasts forecasting predict predicts predicting projecting anticipate anticipates"
        " anticipating",
        Sign("forecast", acts=True),
    ),
    "forecast": Sign("forecast"),
    **_nouns("expectation expectations prediction predictions projection projections", "forecast"),
    **_nouns("outlook guidance", "forecast", "of for"),
    **_signs("likely unlikely poised", Sign("forecast", _words("to"))),
    **_signs("planned scheduled slated proposed budgeted earmarked intended", Sign("planned")),
    **_signs(
        "plan plans planning intend intends intending aims aiming hopes hoping seeks seeking proposes propose proposing requested"
        " requesting wants demanded demanding vowed vows pledged pledges promised promises",
        Sign("planned", acts=True),
    ),
    **_nouns("intention proposal proposals", "planned"),
    **_nouns("pledge bid goal target targets deadline offer", "planned", "of is to for"),
    **_nouns("request requests", "planned", "for"),
    **_signs("demand demands", Sign("planned", _words("for 0"), acts=True)),
    **_signs("want wanted sought", Sign("planned", _words("0"), acts=True)),
    **_signs("call calls called calling", Sign("planned", _words("for"), _NOUN_REACH, acts=True)),
    "upcoming": Sign("planned", _ANY, _ADJECTIVE_REACH),
    "due": Sign("planned", _words("to on in by at next later 1 for before this back")),
    "set": Sign("planned", _words("to for")),
    **_signs("going about ready", Sign("planned", _words("to"))),
    "aimed": Sign("planned", _words("to")),
    **_signs("aim hope", Sign("planned", _words("to"), acts=True)),
    "seek": Sign("planned", _words("to 0"), acts=True),
    **_signs("asked asks asking", Sign("planned", _words("for"), acts=True)),
    **_signs("offered offering", Sign("planned", _words("0 to"), acts=True)),
    **_signs("allegedly reportedly purportedly supposedly", Sign("claimed", _ANY, 14)),
    **_signs("alleged purported unconfirmed unverified suspected rumoured rumored feared", Sign("claimed", _ANY, 8)),
    "accused": Sign("claimed", _words("of")),
    **_signs("alleges allege alleging claiming accuses accusing", Sign("claimed", acts=True)),
    **_nouns("allegation allegations rumour rumours rumor rumors suspicion", "claimed"),
    **_nouns("claims reports fears", "claimed", "of that"),
    **_signs("said understood reported", Sign("claimed", _words("to"))),
    **_signs("believed thought", Sign("claimed", _words("to dead"))),
    "claimed": Sign("claimed", _words("to that"), acts=True),
    **_signs("if unless whether suppose supposing assuming", Sign("conditional")),
    **_signs("possible possibly potential potentially", Sign("conditional", _ANY, _ADJECTIVE_REACH)),
    **_signs("not never nor neither", Sign("negated", _ANY, 6)),
    **_signs("denied denies deny denying refuted refutes false falsely disputed disputes", Sign("negated", _ANY, 6)),
    **_signs("refused refuses refusing failed fails failing declined unable", Sign("negated", _words("to"), 6)),
    "longer": Sign("negated", _ANY, 6),
}  # fmt: skip
"""Words that give a mood, but for modal verbs."""
NOT: Final = _words("not never")
NOT_REALLY: Final = _words(
    "only just least surprisingly far simply merely more less fewer quite until including counting all every everyone even"
    " exceeding necessarily yet unlike too so"
)
"""Words after "not" that leave the figure standing: "not only 12"."""
FALLEN_SHORT: Final = _words("than as")
"""Words before "expected" that compare with it and give it no figure: "more than expected"."""
INTENDED_TO: Final = _words(
    "agreed agree agrees vow promise pledge decided decides decide voted votes ordered orders order offer offers threatened"
    " threatens threaten ask urged urges urge want wanted hoped committed commits sought instructed told authorised authorized"
    " prepared preparing prepares willing opted need needs needed required requires obliged effort proposal decision deal"
    " agreement bill trying tries call calls called"
)
"""Words that make what follows "to" a thing yet to be done: "agreed to pay"."""
TO_HAPPEN: Final = _words(
    "be have start begin open end meet speak return arrive take vote appear go leave make launch expire run publish report visit"
    " hold play face hear host fly land sign sell buy receive pay join release retire testify finish become resume move address"
    " travel come stand give announce decide rule complete close reach"
)
"""What is due to happen; what is due to anything else has it for its cause."""
SUFFERED: Final = _words("killed wounded injured hurt lost damaged destroyed displaced stolen arrested murdered drowned")
"""What has befallen those counted, whatever is planned for them: "pay the families of 12 sailors lost in May"."""
PAID: Final = _words("pay pays paid paying settle settles settled settling face faces faced facing insurance damages total")
"""Words before the "claims" that are made on an insurer or in court, and no words of anybody."""
WEIGHED: Final = _words("be cost take mean have need require make save lead help like want")
"""What "it would" do by a guess, where "it would close" is a plan."""
GROWS: Final = _words(
    "rise fall grow drop reach increase decrease decline climb shrink hit exceed top slow expand total average double triple jump"
    " surge slip dip surpass contract peak widen narrow ease accelerate outpace swell warm soar plunge"
)
"""What figures do by themselves: "will rise to" foretells, where "will hire" plans."""
STATES: Final = _words(
    "think believe say agree support oppose approve disapprove favor favour describe feel know live own remain remains continue"
    " continues include includes use consider trust prefer view identify expect hope plan want fear see work"
)
"""Verbs in the present whose subject is counted: "46 percent think that it will"."""
RUNS: Final = _words(
    "begins starts ends expires opens closes takes returns meets votes convenes resumes runs costs employs owns holds contains"
    " includes requires allows provides covers remains represents accounts stands means gives gets faces pays shows makes"
)
"""Verbs in the present that state what is, or what a timetable has: "before his term ends in May"."""
ATTACHED: Final[dict[str, Mood]] = {
    **dict.fromkeys("expected forecast forecasts predicted projected anticipated projection prediction".split(), "forecast"),
    **dict.fromkeys(
        "planned proposed requested demanded scheduled sought target targets goal proposal offer bid plan request".split(),
        "planned",
    ),
    "alleged": "claimed",
}
"""Words right behind a figure and its noun that tell what it is."""
AS_REPORTED: Final = frozenset(
    (when, what)
    for when in ("first", "initially", "previously", "earlier", "originally")
    for what in ("reported", "thought", "stated", "announced", "feared", "believed")
)
SAYING: Final = _words(
    "said says say saying told tells tell telling added adds wrote writes announced announces reported confirmed stated noted"
    " tweeted testified warned insisted argued explained acknowledged admitted revealed estimated estimates according"
)
"""Verbs of saying: what they govern is a clause of its own."""
