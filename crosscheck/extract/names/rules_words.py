"""The rules by which number words that count nothing are refused."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

WORDS: Final[tuple[Rule, ...]] = (
    Rule(
        "name.pronoun-one",
        'Not read: "one" that stands for someone or something and counts nothing.',
        ("No one knows. → -", "This is the one. → -", "If one is careful, it holds. → -", "They hate one another. → -"),
        ("One man fled. → One = number 1", "Someone called. → -", "It has one set of keys. → one = number 1",
         "One or two people left. → One or two = number 1..2", "A number of people left. → -"),
    ),
    Rule(
        "name.one-day",
        'Not read: "one day", "one thing" and "a thing or two", said loosely.',
        ("One day he left. → -", "There is one thing left. → -", "He said a thing or two. → -"),
        ("It lasted one day. → one day = duration 1 day", "He said two things. → two = number 2"),
    ),
    Rule(
        "name.compound",
        "Not read: a number that a hyphen joins to another word, and that counts nothing in it.",
        ("It was a one-time payment. → -", "They met one-on-one. → -", "The five-time champion lost. → -"),
        ("A one-hour talk began. → one-hour = duration 1 hour",),
    ),
    Rule(
        "name.idiom",
        "Not read: a figure of speech.",
        ("The vase is one of a kind. → -", "Open 24/7. → -", "The deal came at the eleventh hour. → -",
         "She earns a six-figure sum. → -", "On a scale of one to 10 it is bad. → -", "One or more mills closed. → -",
         "They ran a three-legged race. → -", "Not in a million years would she go. → -", "He slept half the time. → -"),
        ("The vase is one of four. → one = number 1 | four = number 4", "It came in the last hour. → -"),
    ),
    Rule(
        "name.vague",
        "Not read: a few, several or a handful of things, too loose to be compared; of people they are read.",
        ("Several shops closed. → -", "She left a few days ago. → -"),
        ("Several people died. → Several = number ~3..9",),
    ),
    Rule(
        "name.couple",
        'Not read: "a couple" that is two people in one, and "a pair" that is one thing.',
        ("A couple was found. → -", "He wore a pair of jeans. → -", "He lost a pair of clogs. → -"),
        ("A pair of men fled. → A pair = number 2", "A pair of bridges fell. → A pair = number 2"),
    ),
    Rule(
        "name.score",
        'Not read: "scores" that are points or results.',
        ("The test scores fell. → -",),
        ("There were scores of eels. → scores = number ~40..199",),
    ),
    Rule(
        "name.zero",
        'Not read: "zero" that counts nothing one can count.',
        ("He added another zero to it. → -",),
        ("It fell to zero percent. → zero percent = percent 0 percent",),
    ),
    Rule(
        "name.part",
        "Not read: half, a quarter or a third of nothing that is named, or a part of a game, a year or a name.",
        ("The second half was dull. → -", "Half-time was called. → -"),
        ("Half of the hall was full. → Half = ratio 0.5",),
    ),
)  # fmt: skip
"""Rules for number words."""
