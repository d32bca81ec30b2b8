"""Articles made from templates: as many as wanted, the same every time, no text from anywhere."""

from __future__ import annotations

import csv
import random
from pathlib import Path

OUTLETS = ("Harbor Ledger", "Tidewater Courier", "Northern Dispatch", "Capital Sentinel", "Orchard Weekly", "Atlantic Wire")
PLACES = ("Norrvik", "Port Ansel", "Qasr Amal", "Villa Oriente", "Lake Tamsin", "Dunmore Bay", "Karsk", "San Telmo")
EVENTS = ("ferry fire", "dam breach", "mine collapse", "train derailment", "harbour strike", "bridge closure", "refinery blast")
MONTHS = ("January", "February", "March", "April", "May", "June")
CLAIMS = (
    "At least {dead} people died in the {event} near {place} on {weekday}, {who} said",
    "Rescue teams took {hurt} injured people to {name} Hospital, {few} of them in a serious condition",
    "The government put the damage to the {name} quarter at ${cost} million, against ${less} million after the {event} of {year}",
    "The {event} began at about {hour} a.m. on {day} {month}, according to {who}",
    "Inspectors of {name} last visited the site in {month}, and found {few} faults",
    "Traffic through {place} and {name} fell {percent}% in the week that followed",
    "{name} Lines, which employs {staff:,} people, said it would pay each family ${pay:,}",
    "A commission led by {who} is to report within {few} months",
)
FILLERS = (
    "Residents of {name} said they had warned of such an accident for a long time",
    "The minister travelled to {place} with {who} and met relatives of the victims",
    "“We will not rest before we know what happened,” {who} said",
    "{name} Lines did not answer questions about its safety record",
    "Schools in {name} stayed closed, and a memorial service was held in the old town",
)
TAILS = (
    "",
    ", as first reported by the {name} Gazette",
    ", after a night of talks in {name}",
    ", despite doubts voiced by {who}",
)
ROLES = ("the mayor", "the chief engineer", "a spokeswoman", "the prosecutor", "the fire chief")
SYLLABLES = ("ka", "lor", "men", "ti", "vas", "ul", "bre", "no", "sha", "dri", "pel", "om", "gra", "wi", "zen")


def write_corpus(path: Path, articles: int, seed: int = 1) -> None:
    """Writes a CSV of articles, six to a story, whose figures agree but for a slip now and then.

    Args:
        path: the file to write.
        articles: how many.
        seed: another seed gives other articles.
    """
    choose = random.Random(seed)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "outlet", "published", "title", "text"])
        facts: dict[str, object] = {}
        for number in range(articles):
            outlet = OUTLETS[number % len(OUTLETS)]
            if number % len(OUTLETS) == 0:
                facts = _facts(choose)
            rows.writerow([f"a{number}", outlet, f"2024-06-{1 + number % 28:02d}", *_article(choose, facts)])


def _facts(choose: random.Random) -> dict[str, object]:
    return {
        "event": choose.choice(EVENTS),
        "place": f"{choose.choice(PLACES)} {''.join(choose.choices(SYLLABLES, k=2)).capitalize()}",
        "weekday": choose.choice(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")),
        "dead": choose.randint(2, 60),
        "hurt": choose.randint(10, 300),
        "few": choose.randint(2, 9),
        "cost": choose.randint(10, 900),
        "less": choose.randint(1, 9),
        "year": choose.randint(1990, 2020),
        "hour": choose.randint(1, 11),
        "day": choose.randint(1, 28),
        "month": choose.choice(MONTHS),
        "percent": choose.randint(2, 60),
        "staff": choose.randint(200, 20_000),
        "pay": choose.randint(1, 90) * 1_000,
    }


def _article(choose: random.Random, facts: dict[str, object]) -> tuple[str, str]:
    told = dict(facts)
    if choose.random() < 0.3:
        slip = choose.choice(("dead", "hurt", "cost", "percent"))
        told[slip] = int(str(told[slip])) + choose.randint(1, 9)
    templates = [*choose.sample(CLAIMS, 6), *choose.choices(FILLERS, k=8)]
    choose.shuffle(templates)
    text = " ".join(_sentence(choose, template, told) for template in templates)
    return f"{facts['place']}: {facts['event']} leaves {told['dead']} dead", text


def _sentence(choose: random.Random, template: str, facts: dict[str, object]) -> str:
    """One sentence with names of its own, as different outlets have different witnesses."""
    name, surname = ("".join(choose.choices(SYLLABLES, k=3)).capitalize() for _ in range(2))
    return (template + choose.choice(TAILS)).format(**facts, name=name, who=f"{surname}, {choose.choice(ROLES)},") + "."
