"""The words and phrases of page furniture, as typed constants: what surrounds a story on a news page and never tells it."""

from __future__ import annotations

import re
from typing import NamedTuple


class Phrase(NamedTuple):
    """One shape of furniture: why it is none of the story, the words without which it cannot occur, and its pattern."""

    reason: str
    words: frozenset[str]
    pattern: re.Pattern[str]


def _phrase(reason: str, words: str, *patterns: str) -> Phrase:
    return Phrase(reason, frozenset(words.split()), re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE))


CONTROLS = frozenset(
    "share tweet facebook twitter whatsapp linkedin reddit pinterest instagram telegram flipboard snapchat tumblr youtube tiktok bluesky "
    "threads messenger email print copy save bookmark like follow subscribe login signin login comment comments search menu home close "
    "play pause autoplay mute embed replay skip next previous prev loading advertisement advertisements advert ad sponsored promoted "
    "video videos photo photos gallery slideshow transcript caption toggle expand enlarge print sections newsletter newsletters "
    "donate listen download rss".split()
)
"""Names of what a reader can press, and labels that stand alone."""

CONTROL_PARTICLES = frozenset(
    "a an and the this that to on in by via with for of or us our your all more now here from at it link url code icon button page article story "
    "stories post posts options sharing news app site top back up down show hide view open read full screen mode ai powered content main "
    "google plus x less continue reading keep below sign log out account my live updates pocket messages message ai audio".split()
)
"""Words that only fill in around a control's name."""

STRONG_SECTIONS = re.compile(
    r"(?:more for you|you (?:may|might|will|['’]ll) (?:also |have )?(?:like|love|enjoy|missed?|be interested in)(?: to read)?"
    r"|(?:stories|articles) you (?:may|might) (?:like|have missed)|recommended(?: for you| stories| reading| videos?| articles?)?"
    r"|(?:more |today['’]?s |our )?(?:top|latest|trending|popular|most[ -](?:popular|read|viewed|watched|shared|commented)|editors?['’]? ?picks?"
    r"|breaking|other|recent)(?: (?:stories|news|headlines|videos|posts|articles|now|today|this week|on [\w .]{1,20}|in [\w .]{1,20}))?"
    r"|must[ -]reads?|more (?:top )?(?:stories|news|headlines|articles|videos)(?: (?:from|on|in|about) [\w .&'’-]{1,40})?|more from [\w .&'’-]{1,40}"
    r"|sponsored (?:content|links|stories)|(?:from )?around the web|from our partners|promoted (?:content|stories)"
    r"|what (?:others|people) are (?:reading|saying)|don['’]t miss(?: these)?|up next|next (?:story|article)|in other news|you may have missed"
    r"|paid (?:content|post|partner content))\s*[:»>…]*",
    re.IGNORECASE,
)
"""Headings after which only other stories come."""

_WEAK = (
    r"(?:related(?: (?:stories|story|articles?|content|news|posts?|topics?|links?|coverage|videos?|reading|headlines))?"
    r"|(?:also |must )?(?:read|see|watch)(?: (?:more|next|also|this|it|too|the latest))?|more on this(?: (?:story|topic))?|further reading"
    r"|more coverage|full coverage|(?:raw |related )?(?:video|photos?|gallery|slideshow|pictures|listen)|more|also(?: on [\w .]{1,25})?|click (?:here|to read)"
    r"|don['’]t miss|previous(?:ly)?(?: coverage)?|editors?['’] picks?|opinion|explainer|live updates?)"
)
WEAK_SECTIONS = re.compile(rf"{_WEAK}\s*(?:[:»>|…–—-]|\.{{3}})*", re.IGNORECASE)
"""Headings after which some headlines of other stories come, and then the story again."""

TEASER = re.compile(
    rf"[(\[*\s]*(?:{_WEAK}\s*(?:[:»>|]|(?<=[A-Z]{{4}})\s*[–—-])\s*\S|(?:READ MORE|ALSO READ|READ ALSO|SEE ALSO|RELATED|WATCH)\b\s*\S)",
    re.IGNORECASE,
)
"""A line that names another story after its own label ("Also read: ...")."""

LABELS = re.compile(
    r"(?:story highlights|highlights|key points|at a glance|share all sharing options for:|show caption|toggle caption|breaking(?: news)?:|exclusive:|update:"
    r"|live updates?:|just in:)[ \t]+(?=\S)",
    re.IGNORECASE,
)
"""Labels glued to the sentence that follows them."""

CAPTION_STARTS = re.compile(
    r"(?:enlarge(?: this image)?\b|(?:image|media|video|photo) (?:caption|copyright|source|credit)\b|toggle caption|hide caption|(?:prev |next |previous )?"
    r"(?:image|photo|slide|picture) \d+ (?:of|/)[\s/]*\d+|photos?: [^.!?]* hide caption)",
    re.IGNORECASE,
)
CAPTION_PARTS = re.compile(
    r"hide caption\s*\d+ of \d+|\bjust watched\b.*\bmust watch\b|\bimage \d+ of \d+\b", re.IGNORECASE | re.DOTALL
)

TOPICS = re.compile(
    r"(?:topics?|tags?|tagged|filed (?:under|in)|keywords?|categor(?:y|ies)|labels|more about)\s*:.*", re.IGNORECASE | re.DOTALL
)
COUNTS = re.compile(
    r"(?:(?:view|show|see|read|all|join|the|load)\s+)*\(?\d[\d,.]*k?\)?\s*(?:comments?|shares?|views?|likes?|replies|reactions|retweets?|reads|images?|photos?"
    r"|videos?|followers)\b(?:\s*[\w()]{1,10}){0,2}|(?:comments?|shares?|slideshow|gallery|photos?)\s*\(\d[\d,. a-z]*\)"
    r"|\(?(?:image |photo |slide |page |hide caption )?\d{1,3}\s?(?:of|/)[\s/]*\d{1,3}\)?(?:\s*(?:caption|close|next|previous)){0,3}",
    re.IGNORECASE,
)
PLAYER = re.compile(
    r"(?:(?:video|audio|duration|play|watch|listen|live|now playing)\s*){0,3}\(?\d{1,2}:\d\d(?::\d\d)?\)?", re.IGNORECASE
)
PLACEHOLDER = re.compile(r"\[[\w /-]{1,30}\]|\(?(?:https?://|www\.)\S+\)?|\S{0,20}=\"https?://\S*")

_INVITE = r"(?:please |you can |to )?(?:sign up|subscribe|register|click|tap|download|get|follow|like|join|find|connect|tweet|text|visit|check)\b"

PHRASES: tuple[Phrase, ...] = (
    _phrase(
        "copyright line",
        "© copyright copyrights reserved redistributed",
        r"^\W{0,4}(?:©|\(c\) ?\d{4}|copyright\s*(?:©|\(c\)|\d{4}|by\b))",
        r"\ball rights reserved\b",
        r"\bmay not be (?:published|reproduced|copied)[^.]{0,60}(?:broadcast|rewritten|redistributed|permission)",
        r"^\W{0,4}copyright (?:[A-Z0-9][\w.&/-]*\s*){1,6}(?:/ ?[\w ]{1,30})?\.?$",
    ),
    _phrase(
        "newsletter line",
        "newsletter newsletters inbox alerts alert subscribe subscribers sign email unsubscribe digest briefing",
        r"\b(?:sign(?:ing)? up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|alerts?|emails?|e-mails?|updates?|briefing|digest|daily)\b",
        r"\b(?:newsletters?|alerts?|news|stories|briefing|morning|daily)\b.{0,80}\b(?:your|our) (?:e-?mail )?(?:inbox|newsletters?)\b",
        r"\bto your inbox\b|\bin your inbox\b|\bby signing up\b|\bunsubscribe\b|^\W*sign up (?:here|now|today|below)",
        r"^(?:daily|weekly|email|e-mail)? ?newsletters? sign[- ]?up$|^\W*sign up for (?:our|the|one of|daily|free|a)\b",
        r"^\W*(?:please )?subscribe (?:now|today|here|to|on)\b.{0,80}$|\bthis site is protected by recaptcha\b",
        r"^\W*(?:want|like what|like this|love|looking for)\b.{0,120}\b(?:sign up|subscribe|newsletters?|inbox)\b",
    ),
    _phrase(
        "advertisement",
        "advertisement advertisements advert advertising continues continue sponsored reading",
        r"^\W*(?:advertise(?:ment)?s?|advert|sponsored content|paid advertisement)\W*(?:advertisement\W*|continue reading[^.]{0,40}|story continues[^.]{0,30})*$",
        r"^\W*(?:story|article|post|content|text|this story|continue reading)\s*(?:continues?)?\s*(?:below|after|next page|the main story)\b[^.]{0,30}\W*$",
        r"^\W*(?:story|article) continues\W*$|^\W*continue reading\b[^.]{0,60}\W*$",
    ),
    _phrase(
        "cookie notice",
        "cookie cookies browser javascript recaptcha captcha adblock",
        r"\b(?:we|this (?:site|website)|our (?:site|website|partners)|you)\b.{0,80}\bcookies\b",
        r"\b(?:accept|manage|allow)\b.{0,20}\bcookies\b",
        r"\b(?:enable|turn on|supports?|requires?) javascript\b|\byour browser\b|\bad ?blocker\b|\bcaptcha\b",
    ),
    _phrase(
        "site notice",
        "verification notification notifications spam privacy terms account profile password characters javascript permission reprint reuse app apps",
        r"\bverification (?:e-?mail|message|code|link)\b.{0,120}\b(?:you|your)\b|\b(?:you|your)\b.{0,80}\bverification (?:e-?mail|message|code|link)\b",
        r"^\W*(?:your|there was a problem saving your|e-?mail) notifications?\b",
        r"\byou(?:r)?\b.{0,100}\b(?:agree|accept|consent|subject)\b.{0,60}\b(?:privacy (?:policy|notice)|terms of (?:use|service))",
        r"^\W*(?:privacy policy|terms of (?:use|service)|terms (?:and|&) conditions)\b.{0,60}$|\bterms of use and permissions\b",
        r"^\W*you must (?:enter|be logged in|log in|sign in|be signed in)\b|\bclick here for (?:re(?:use|print)|permission)",
        r"^\W*(?:download|get|install)\b.{0,60}\bapps?\b.{0,60}$|^\W*(?:take|stay)\b.{0,20}\bwith you\b!?$",
    ),
    _phrase(
        "share link",
        "twitter facebook instagram youtube whatsapp telegram linkedin snapchat tiktok share tweet window podcasts spotify",
        rf"^\W*{_INVITE}(?:.{{0,80}})(?:\b(?:twitter|facebook|instagram|youtube|whatsapp|telegram|linkedin|snapchat|tiktok)\b|(?<!\w)@\w).{{0,60}}$",
        r"^\W*(?:stay up to date|for live updates|join (?:the|our) conversation|keep up)\b.{0,80}$|\(opens in (?:a )?new window\)",
        r"^\W*click (?:here )?to (?:share|e-?mail|print|tweet)\b|^\W*(?:read or )?share this (?:story|article|post|page)\b.{0,80}$",
        r"^\W*(?:share|tweet|pin|e-?mail|print) (?:this|on|via|to|it|by)\b(?:\W+\w+){0,6}\W*$",
        r"^\W*(?:subscribe|listen|available|find it) on (?:apple|spotify|google)\b",
    ),
    _phrase(
        "link to another page",
        "click here read watch scroll video full details check back",
        r"^\W*(?:click|tap) (?:here|on|below|through)\b.{0,120}$|^\W*scroll down\b.{0,40}$|\bclick here\W*$",
        r"^\W*(?:read|see|watch|view|listen to)\b.{0,60}\b(?:full|original|complete|rest of (?:the|this))\b.{0,40}\b(?:story|article|report|interview|post|here"
        r"|details|transcript|episode|segment|video)\b.{0,40}$",
        r"^\W*(?:read|see|watch|find|view|learn|hear) (?:it |more |the rest )?(?:here|more (?:at|on|from|about|here))\b.{0,60}$",
        r"^\W*(?:check|stay) (?:back|tuned|with)\b.{0,100}\b(?:updates?|more|details|information)\b.{0,40}$",
        r"^\W*watch the (?:latest )?videos?\b.{0,60}$",
    ),
    _phrase(
        "contributor note",
        "contributed contributing reporting compiled edited editing material wire reports inputs syndicated auto-generated autogenerated opinions views republished "
        "transcript syndication agency feed",
        r"\bcontributed (?:to|reporting|research)\b.{0,60}\b(?:report|story|article|post|piece)\b|\bcontributed reporting\b|^\W*contributing\s*:",
        r"^\W*[^.]{0,80}\bcontributed(?: to this (?:report|story|article))?\.?$",
        r"^\W*(?:additional )?reporting (?:and writing )?by\b|^\W*(?:writing|editing|compiled|edited) by\b|\bediting by\b",
        r"\b(?:syndicated|agency|wire) feed\b|\bauto-?generated from\b|\bbased (?:in part )?on wire\b|^\W*with (?:post )?(?:wires|wire reports|agencies"
        r"|(?:additional )?inputs from|files from)\b.{0,60}$",
        r"^\W*this (?:report|story|article|post) (?:contains|includes|was produced|is republished|first appeared|originally appeared|has been republished"
        r"|was (?:originally|first) published)\b",
        r"\b(?:story|article|report|copy|headline)\b.{0,60}\bnot been edited\b|\b(?:opinions|views) expressed\b.{0,100}\b(?:own|author|writer|columnist|those of)\b",
        r"^\W*this is a rush transcript\b|\bcopy may not be in its final form\b|\barticle is republished from\b",
    ),
    _phrase(
        "correction note",
        "version corrected correction updated update clarification misstated misspelled story post article report",
        r"\b(?:earlier|previous|original|prior) (?:\w+ ){0,2}?(?:version|edition)s? of this (?:story|article|report|post|column|headline|item)\b",
        r"^\W*this (?:story|article|report|post|page|column|item) (?:has been|was|is being|will be|is)(?: last| first| since)? (?:updated|corrected|clarified|revised"
        r"|amended|edited|developing|more than \d+ \w+ old)\b",
        r"^\W*(?:correction|clarification)\s*(?:\(|:|appended)",
    ),
    _phrase(
        "author note",
        "reached reach contact twitter email e-mail tips writer author reporter columnist tip letters him her @",
        r"\b(?:can|may) be (?:reached|contacted|followed)\b.{0,40}(?:@|\bat\b.{0,20}\d{3}|\btwitter\b|\be-?mail\b)",
        r"^\W*(?:contact|reach|e-?mail|write to|send (?:tips|letters|e-?mails?|a tip)|have a (?:news )?tip)\b.{0,80}(?:@|\bat\b|protected|:)",
        r"^\W*(?:follow|find)\b.{0,60}@\w+.{0,40}$|^\W*(?:twitter|e-?mail|phone|tel|contact)\s*:\s*\S",
        r"\b(?:is|was) an? .{0,60}\b(?:reporter|writer|columnist|editor|contributor|correspondent|professor)\b.{0,120}\bfollow (?:him|her|them)\b",
        r"\[email[\s\xa0]protected\]",
    ),
)
"""Sentences of furniture, in the order in which they are tried."""
