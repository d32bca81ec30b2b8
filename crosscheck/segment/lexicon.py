"""The words of page furniture, as typed constants: menus, headings, labels and counters around a story."""

from __future__ import annotations

import re


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{alternative})" for alternative in alternatives), re.IGNORECASE | re.DOTALL)


CONTROLS = frozenset(
    "ad advert advertisement advertisements autoplay bluesky bookmark caption close comment comments copy donate "
    "download email embed "
    "enlarge expand facebook flipboard follow gallery home instagram like linkedin listen loading login menu "
    "messenger mute newsletter "
    "newsletters next pause photo photos pinterest play prev previous print promoted reddit replay rss save search "
    "sections share signin "
    "skip slideshow snapchat sponsored subscribe telegram threads tiktok toggle transcript tumblr tweet twitter "
    "video videos whatsapp "
    "youtube".split()
)
"""Names of what a reader can press, and labels that stand alone."""

CONTROL_PARTICLES = frozenset(
    "a account ai all an and app article at audio back below button by code content continue down for from full "
    "google here hide icon in "
    "it keep less link live log main message messages mode more my news now of on open options or our out page plus "
    "pocket post posts "
    "powered read reading screen share sharing show sign site stories story that the this to top up updates url us "
    "via view with x "
    "your".split()
)
"""Words that only fill in around a control's name."""

GLUED_CONTROLS = re.compile(r"(?:(?:keep|continue) reading|show (?:less|more)|read (?:more|less))+\W*", re.IGNORECASE)

STRONG_SECTIONS = re.compile(
    "(?:"
    + _pattern(
        r"more for you",
        r"you (?:may|might|will|['’]ll) (?:also |have )?(?:like|love|enjoy|missed?|be interested in)(?: to read)?",
        r"(?:stories|articles) you (?:may|might) (?:like|have missed)",
        r"recommended(?: for you| stories| reading| videos?| articles?)?",
        r"(?:more |today['’]?s |our )?(?:top|latest|trending|popular|breaking|other|recent|editors?['’]? ?picks?"
        r"|most[ -](?:popular|read|viewed|watched|shared|commented))"
        r"(?: (?:stories|news|headlines|videos|posts|articles|now|today|this week|(?:on|in) [\w .]{1,20}))?",
        r"must[ -]reads?",
        r"more (?:top )?(?:stories|news|headlines|articles|videos)(?: (?:from|on|in|about) [\w .&'’-]{1,40})?",
        r"more from [\w .&'’-]{1,40}",
        r"(?:sponsored|promoted|paid|partner|paid partner) (?:content|links|stories|posts?)",
        r"(?:from )?around the web|from our partners",
        r"what (?:others|people) are (?:reading|saying)",
        r"don['’]t miss(?: these)?|up next|next (?:story|article)|in other news|you may have missed",
    ).pattern
    + r")\s*[:»>…]*",
    re.IGNORECASE,
)
"""Headings after which only other stories come, where the story has been told."""

_WEAK = (
    r"(?:related(?: (?:stories|story|articles?|content|news|posts?|topics?|links?|coverage|videos?|reading|headlines))?"
    r"|(?:also |must )?(?:read|see|watch)(?: (?:more|next|also|this|it|too|the latest))?|more on this(?: (?:story|topic))?"
    r"|(?:further|background) reading|(?:more|full|previous) coverage|(?:raw |related )?(?:video|photos|gallery"
    r"|slideshow|pictures|listen)|more|also(?: on [\w .]{1,25})?|click (?:here|to read)|don['’]t miss|now watch"
    r"|previous(?:ly)?(?: story| stories| coverage)?|editors?['’] picks?|opinion|explainer|live updates?)"
)
WEAK_SECTIONS = re.compile(rf"{_WEAK}\s*(?:[:»>|…–—-]|\.{{3}})*", re.IGNORECASE)
"""Headings after which some headlines of other stories come, and then the story again."""

TEASER = _pattern(
    rf"[(\[*\s]*{_WEAK}\s*(?:[:»>|])\s*\S",
    r"[(\[*\s]*(?:read more|also read|read also|see also|related(?: (?:stories|coverage|content))?"
    r"|must read)\s*[–—-]?\s+(?-i:[A-Z\"“‘0-9])",
)
"""A line that names another story after its own label ("Also read: ...")."""

LABELS = _pattern(
    r"(?:story highlights|highlights|key points|at a glance|share all sharing options for:|(?:show|toggle) caption|just in:"
    r"|breaking(?: news)?:|exclusive:|update:|live updates?:)[ \t]+(?=\S)"
)
"""Labels glued to the sentence that follows them."""

CAPTION_STARTS = _pattern(
    r"enlarge(?: this image)?\b",
    r"(?:image|media|video|photo) (?:caption|copyright|source|credit)\b",
    r"(?:toggle|hide) caption\b",
    r"(?:prev |next |previous )?(?:image|photo|slide|picture) \d+ (?:of|/)[\s/]*\d+",
    r"facebook twitter pinterest\b",
)
CAPTION_PARTS = _pattern(r"hide caption\s*\d+ of \d+", r"\bjust watched\b.{1,300}\bmust watch\b", r"\bimage \d+ of \d+\b")
"""Starts and parts of lines that a gallery or a player wrote."""

TOPICS = _pattern(r"(?:topics?|tags?|tagged|filed (?:under|in)|keywords?|categor(?:y|ies)|labels|more about)\s*:.*")
_COUNTED = r"(?:comments?|shares?|views?|likes?|replies|reactions|retweets?|reads|images?|photos?|videos?|followers)"
COUNTS = _pattern(
    rf"(?:(?:view|show|see|read|all|join|the|load)\s+)*\(?\d[\d,.]*k?\)?\s*{_COUNTED}\b(?:\s*[\w()]{{1,10}}){{0,2}}",
    rf"(?:slideshow|gallery|{_COUNTED})\s*\(\d[\d,. a-z]*\)",
    r"\(?(?:image |photo |slide |page |hide caption )?\d{1,3}\s?(?:of|/)[\s/]*\d{1,3}\)?(?:\s*(?:caption|close|next"
    r"|previous)){0,3}",
)
"""Numbers of comments, shares and pictures."""

PLAYER = _pattern(r"(?:(?:video|audio|duration|play|watch|listen|live|now playing)\s*){0,3}\(?\d{1,2}:\d\d(?::\d\d)?\)?")
PLACEHOLDER = _pattern(r"\[[\w /-]{1,30}\]", r"\(?(?:https?://|www\.)\S+\)?", r"\S{0,20}=\"https?://\S*")
