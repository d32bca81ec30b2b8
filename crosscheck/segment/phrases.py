"""Sentences that a news page says about itself, to its reader or for its lawyers, and never about the story."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosscheck.letters import holds_any


class Phrase(NamedTuple):
    """One shape of furniture.

    Attributes:
        reason: why it is none of the story.
        words: those without which it cannot occur.
        beginning: what it is at the beginning of a sentence.
        anywhere: what it is at any word of a sentence: slow to look for.
        within: stretches of text, in lower case, without which it cannot occur anywhere. None holds an i or an s, for which
            signs beyond the plain letters may stand.
    """

    reason: str
    words: frozenset[str]
    beginning: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None
    within: tuple[str, ...]

    def occurs_in(self, sentence: str, low: str) -> bool:
        """Whether a sentence that holds one of the words has this shape; `low` is the sentence in lower case."""
        if self.beginning is not None and self.beginning.match(sentence):
            return True
        if self.anywhere is None or not holds_any(low, self.within):
            return False
        return self.anywhere.search(sentence) is not None


def _phrase(reason: str, words: str, *patterns: str, within: str = "") -> Phrase:
    """A phrase of patterns that begin with "^" or with a word's edge."""
    beginning = [pattern.removeprefix("^") for pattern in patterns if pattern.startswith("^")]
    anywhere = [pattern.removeprefix(r"\b") for pattern in patterns if not pattern.startswith("^")]
    return Phrase(
        reason,
        frozenset(words.split()),
        re.compile("|".join(f"(?:{pattern})" for pattern in beginning), re.IGNORECASE) if beginning else None,
        re.compile(rf"\b(?:{'|'.join(anywhere)})", re.IGNORECASE) if anywhere else None,
        tuple(within.split("|")),
    )


_ITEM = r"(?:story|article|report|post|page|column|item|piece|interview|essay|review|excerpt|timeline|live ?blog)"
_NETWORK = r"(?:twitter|facebook|instagram|youtube|whatsapp|telegram|linkedin|snapchat|tiktok)"
_INVITE = r"(?:please |you can |to )?(?:follow|like|join|find|connect|tweet|visit|check|reach|contact|get|text)\b"

PHRASES: tuple[Phrase, ...] = (
    _phrase(
        "photo caption",
        "photo photograph picture image screengrab handout illustration",
        r"\bin (?:this|an undated|a file|a handout|a booking)\b[^.!?]{0,50}"
        r"\b(?:photo(?:graph)?|picture|image|screengrab|handout|illustration)\b",
    ),
    _phrase(
        "copyright line",
        "© copyright copyrights reserved redistributed",
        r"^\W{0,4}(?:©|\(c\) ?\d{4}|copyright\s*(?:©|\(c\)|\d{4}|by\b))",
        r"\ball rights reserved\b",
        r"\bmay not be (?:published|reproduced|copied)\b[^.]{0,60}(?:broadcast|rewritten|redistributed|permission)",
        r"^\W{0,4}copyright(?: (?-i:[A-Z0-9])[\w.&/-]*){1,6}(?: ?/ ?[\w ]{1,30})?\.?$",
    ),
    _phrase(
        "newsletter line",
        "newsletter newsletters inbox alerts alert subscribe sign signing email unsubscribe digest briefing recaptcha",
        r"\b(?:sign(?:ing)? up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|alerts?|e-?mails?|updates?"
        r"|briefing|digest|daily)\b",
        r"\b(?:newsletters?|alerts?|news|stories|briefing|daily)\b.{0,80}\byour (?:e-?mail )?inbox\b",
        r"\b(?:delivered (?:straight |directly )?to your|by signing up|unsubscribe|protected by recaptcha)\b",
        r"^\W*sign up (?:here|now|today|below|for (?:our|the|one of|daily|free|a))\b",
        r"^(?:daily |weekly |e-?mail )?newsletters? sign[- ]?up$",
        r"^\W*(?:please )?subscribe (?:now|today|here|to|on)\b.{0,80}$",
        r"^\W*(?:want|like what|love|looking for)\b.{0,120}\b(?:sign up|subscribe|newsletters?|inbox)\b",
        within="gn up|ng up|cr|reg|nbox|to your|recaptcha",
    ),
    _phrase(
        "advertisement",
        "advertisement advertisements advert advertising continues continue sponsored reading",
        r"^\W*(?:advertisements?|advert|sponsored content|paid advertisement)\W*(?:(?:continue reading"
        r"|story continues)[^.]{0,40})?$",
        r"^\W*(?:this )?(?:story|article|post|content|text) continues\b(?: (?:below|after|on)\b[^.]{0,30})?\W*$",
        r"^\W*continue reading\b[^.]{0,60}\W*$",
    ),
    _phrase(
        "cookie notice",
        "cookies browser javascript captcha blocker adblocker",
        r"\b(?:uses? cookies|cookies? (?:policy|settings|preferences|notice)|(?:accept|manage|allow)\b.{0,20}\bcookies)\b",
        r"\b(?:(?:enable|turn on|supports?|requires?) javascript|(?:upgrade|update|check) your browser"
        r"|your browser (?:does|is|may))\b",
        r"\b(?:(?:disable|turn off|using an?) (?:your )?ad ?-?blocker|captcha)\b",
    ),
    _phrase(
        "site notice",
        "verification notification notifications privacy terms characters logged permission permissions reprint "
        "reuse app apps you",
        r"\byour? .{0,80}\bverification (?:e-?mail|message|code|link)\b",
        r"\bverification (?:e-?mail|message|code|link)\b.{0,120}\byour?\b",
        r"^\W*(?:your|there was a problem saving your|e-?mail) notifications?\b",
        r"\byour?\b.{0,100}\b(?:agree|accept|consent|subject)\b.{0,60}\b(?:privacy (?:policy|notice)|terms of (?:use|service))",
        r"^\W*(?:privacy policy|terms of (?:use|service)|terms (?:and|&) conditions)\b.{0,60}$",
        r"\bterms of use and permissions\b",
        r"\bclick here for (?:re(?:use|print)|permission)",
        r"^\W*you must (?:enter|be logged in|log in|sign in|be signed in)\b",
        r"^\W*(?:download|get|install)\b.{0,60}\bapps?\b.{0,60}$|^\W*take [\w.]+ with you\W*$",
        r"^\W*(?:thank you for (?:registering|subscribing|signing up)|you are (?:now )?(?:registered|subscribed))\b",
        within="cat|vacy|term|re for",
    ),
    _phrase(
        "share link",
        "twitter facebook instagram youtube whatsapp telegram linkedin snapchat tiktok share tweet window podcasts "
        "podcast spotify @ live",
        rf"^\W*{_INVITE}.{{0,80}}(?:\b{_NETWORK}\b|(?<!\w)@\w).{{0,60}}$",
        r"^\W*(?:stay up to date|for (?:live )?updates|join (?:the|our) conversation)\b.{0,80}$",
        r"\b(?<=\()opens in (?:a )?new window\)",
        r"^\W*click (?:here )?to (?:share|e-?mail|print|tweet)\b",
        rf"^\W*(?:read or )?share this {_ITEM}\b.{{0,80}}$|^\W*(?:share|tweet|pin|e-?mail|print) (?:this|on|via|to"
        rf"|it|by)\b(?:\W+\w+){{0,6}}\W*$",
        r"^\W*(?:subscribe|listen|available|find it) on (?:apple|spotify|google)\b",
    ),
    _phrase(
        "link to another page",
        "click here read watch scroll check stay tap see listen",
        r"^\W*(?:click|tap) (?:here|on|below|through)\b.{0,120}$|^\W*scroll down\b.{0,40}$",
        r"\bclick here\W*$",
        r"^\W*(?:read|see|watch|view|listen to)\b.{0,60}\b(?:full|original|complete|rest of (?:the|this))\b.{0,40}"
        r"\b(?:story|article|report|interview|post|here|details|transcript|episode|segment|video)\b.{0,40}$",
        r"^\W*(?:read|see|watch|find|view|learn|hear) (?:it |more |the rest )?(?:here|more (?:at|on|from|about"
        r"|here))\b.{0,60}$",
        r"^\W*(?:check|stay) (?:back|tuned|with)\b.{0,100}\b(?:updates?|more|details|information)\b.{0,40}$",
        r"^\W*(?:read|see|find) more from\b.{0,60}$|^\W*watch the (?:latest )?videos?\b.{0,60}$",
    ),
    _phrase(
        "contributor note",
        "contributed contributing reporting compiled edited editing material wire wires inputs syndicated "
        "auto-generated autogenerated "
        "opinions views expressed republished appeared published transcript agencies files copy",
        rf"\bcontributed (?:to|reporting|research)\b.{{0,60}}\b{_ITEM}\b",
        r"\b(?:contributed reporting|editing by)\b",
        r"^\W*contributing\s*:",
        r"^[^.]{0,80}(?-i:[A-Z])[\w.'’-]+ contributed\.?$",
        r"^\W*(?:additional )?reporting (?:and writing )?by(?: (?-i:[A-Z])[\w.'’-]*,?| and| in| for)++\W*(?:$|;|editing|writing)",
        r"^\W*(?:written|compiled|edited) by (?-i:[A-Z])",
        r"\b(?:(?:syndicated|agency|wire) feed|auto-?generated from)\b",
        rf"^\W*this {_ITEM} (?:is )?(?:based|includes?|contains?)\b.{{0,40}}\b(?:wire|material from)\b",
        r"^\W*with (?:post )?(?:wires|wire reports|agencies|(?:additional |agency )?inputs from|files from)\b.{0,60}$",
        rf"^\W*(?:this|a version of this) {_ITEM} (?:(?:was|is|has been) )?(?:(?:originally|first) )?(?:produced"
        rf"|appeared|republished|published)\b",
        rf"\b(?:{_ITEM}|copy|headline)\b.{{0,60}}\bnot been edited\b",
        rf"\b{_ITEM} is republished from\b",
        r"\b(?:opinions|views) expressed (?:here|in|by|are)\b.{0,100}\b(?:own|author|authors|writer|columnists?|those of)\b",
        r"^\W*this is a rush transcript\b",
        r"\bcopy may not be in its final form\b",
        within="buted|ng by| feed|generated|not been|republ|expre|copy may",
    ),
    _phrase(
        "correction note",
        "corrects clarifies refiles recasts removes fixes adds updates repeats version versions edition updated "
        "corrected correction corrections clarification clarified revised amended"
        "developing old",
        rf"\b(?:earlier|previous|original|prior) (?:\w+ ){{0,2}}?(?:version|edition)s? of (?:this|the) (?:{_ITEM}|headline)\b",
        rf"^\W*this {_ITEM} (?:has been|was|is being|will be|is)(?: last| first| since)? "
        r"(?:updated|corrected|clarified|revised|amended|edited|developing|more than \d+ \w+ old)\b",
        r"^\W*(?:this|the) (?:[\w.]+ ){0,4}(?:story|article|report|post) (?:corrects|clarifies|refiles|removes|fixes)\b",
        r"^\(\s*(?:corrects|clarifies|recasts|refiles|removes|adds|updates|repeats)\b",
        r"^\W*(?:corrections?|clarifications?)(?: and clarifications?)?\s*(?:\(|:|appended)",
    ),
    _phrase(
        "author note",
        "reached reach contact contacted twitter email e-mail mail tips tip write letters follow phone tel @",
        rf"\b(?:can|may) be (?:reached|contacted|followed)\b.{{0,40}}(?:@|\bat\b.{{0,20}}\d{{3}}|\b{_NETWORK}\b"
        rf"|\be-?mail\b|\[e-?mail)",
        r"^\W*(?:contact|reach|e-?mail|write to|send (?:tips|letters|e-?mails?|a tip)"
        r"|have a (?:news )?tip)\b.{0,80}(?:@|\bat \(?\d{3}|\[e-?mail)",
        r"^(?:[\w.'’:,-]+ ){0,5}[\w.+-]+@[\w-]+\.[\w.]+(?:[^\w.@+-]+[\w.@+-]+){0,8}\W*$",
        r"^\W*(?:follow|find)\b.{0,60}@\w+.{0,40}$|^\W*(?:twitter|e-?mail|phone|tel|contact)\s*:\s*\S*[@\d]",
        r"\b(?:reporter|writer|columnist|editor|contributor|correspondent|professor)\b.{0,120}\bfollow (?:him|her|them)\b",
        within="reached|contacted|follow",
    ),
)
"""In the order in which they are tried."""
