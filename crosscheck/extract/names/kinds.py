"""What nouns name by a number, kind by kind: the nouns, what a reader is told, and the examples that prove it."""

from __future__ import annotations

from typing import Final, NamedTuple

from crosscheck.extract.rule import Rule


class Kind(NamedTuple):
    """A kind of thing that is named by a number.

    Attributes:
        nouns: what may stand before the number, in lower case, parted by spaces.
        plurals: plural nouns that name only where figures are listed ("Routes 4 and 9").
        rule: the rule that refuses the number.
    """

    nouns: str
    plurals: str
    rule: Rule


def _kind(code: str, meaning: str, nouns: str, reads: tuple[str, ...], leaves: tuple[str, ...], plurals: str = "") -> Kind:
    return Kind(nouns, plurals, Rule(f"name.{code}", f"Not read: {meaning}.", reads, leaves))


KINDS: Final[tuple[Kind, ...]] = (
    _kind(
        "section", "the number of a section, an article or a chapter of a text",
        "section sections article articles subsection chapter paragraph clause schedule appendix § ¶",
        ("Section 144 was imposed. → -", "It breaks § 212. → -", "See Articles 3, 5 and 9 of it. → -",
         "The guild is a 501(c) group. → -",
         "Money in 529 plans grew. → -"),
        ("The code has 144 sections. → 144 = number 144", "It took 529 days. → 529 days = duration 529 day"),
        "subsections chapters paragraphs clauses schedules appendices",
    ),
    _kind(
        "law", "the number of a law, a bill, a rule or a question put to voters",
        "rule rules title amendment act bill resolution proposition prop measure question initiative h.r. hr",
        ("The Title 42 expulsions ended. → -", "House Bill 212 passed. → -", "They tabled HR 2048. → -"),
        ("They passed the bill 61-48. → 61-48 = score 61:48",
         "The bill 12 senators wrote failed. → 12 = number 12", "They passed 42 bills. → 42 = number 42"),
        "amendments propositions props initiatives resolutions titles",
    ),
    _kind(
        "page", "the number of a page", "page pages p pp",
        ("It stands on page 12. → -", "See pp. 30-32. → -"), ("The book has 12 pages. → 12 = number 12",),
    ),
    _kind(
        "volume", "the number of a volume, a season, an episode, an edition or a verse",
        "volume vol episode season series version v psalm psalms verse book genesis exodus romans luke matthew john corinthians",
        ("Season 3 begins soon. → -", "They sold version 2.0 to schools. → -"), ("It ran for 3 seasons. → 3 = number 3",),
        "volumes episodes seasons versions verses psalms",
    ),
    _kind(
        "stage", "the number of a stage, a level, a grade or a round",
        "level grade class type category tier phase stage step part round",
        ("A Category 5 storm hit Arden. → -", "They signed the phase-one deal. → -", "Phases 1 and 2 are over. → -",
         "Phase 3 and 12 sites closed. → 12 = number 12"),
        ("It fell in 2 phases. → 2 = number 2",),
        "levels grades categories tiers phases stages steps parts rounds",
    ),
    _kind(
        "district", "the number of a district, a group, a ward or a plot",
        "group division district ward precinct region zone sector area block lot",
        ("He won in District 9. → -",), ("He won in 9 districts. → 9 = number 9", "They block 4 new dams. → 4 = number 4"),
        "districts wards precincts regions zones sectors blocks lots",
    ),
    _kind(
        "room", "the number of a room, a floor, a gate, a runway, a seat or a building",
        "unit apartment apt suite room floor gate terminal platform pier dock box locker cell seat row aisle lane bay court"
        " studio stadium hall building warehouse hangar runway",
        ("Room 12 was locked. → -", "Rooms 12 and 14 were locked. → -", "It left runway 27 at noon. → noon = 2023-09-15 @720"),
        ("The inn has 12 rooms. → 12 = number 12", "They want to seat 40 guests. → 40 = number 40"),
        "units apartments suites rooms floors gates terminals platforms piers courts runways",
    ),
    _kind(
        "channel", "the number of a broadcasting channel", "channel radio fm am",
        ("Channel 4 aired it. → -",), ("It has 4 channels. → 4 = number 4",), "channels",
    ),
    _kind(
        "road", "the number of a road, an exit or a street",
        "rt rte route highway interstate road street avenue exit junction state us",
        ("They drove down Highway 61. → -", "The crash shut I-40. → -", "Take US 41 to the lake. → -",
         "Routes 4, 9 and 12 were shut. → -"),
        ("The crash shut 61 roads. → 61 = number 61", "The state 12 people left grew. → 12 = number 12"),
        "routes highways interstates exits junctions",
    ),
    _kind(
        "line", "the number of a line of buses, trains or trams", "line bus train tram",
        ("Take bus 12 to the lake. → -",), ("A bus 12 people rode burned. → 12 = number 12",), "lines buses trains trams",
    ),
    _kind(
        "flight", "the number of a flight", "flight",
        ("Flight 12 carried 14 people. → 14 = number 14", "Flights 212 and 214 were late. → -", "Flight KZ418 was late. → -"),
        ("They made 212 flights. → 212 = number 212",), "flights",
    ),
    _kind(
        "item", "a place in a numbered list: No. 3, number one, exhibit 4",
        "number numbers no nos item exhibit figure table ap",
        ("He finished No. 3 in the race. → -", "She was number one. → -",
         "It is rule No. 1 for divers. → -", "They won Debate #2. → -"),
        ("The number fell to 12. → 12 = number 12",), "items exhibits tables",
    ),
    _kind(
        "match", "the number of a game, a lap or a test", "hole lap heat game match test",
        ("He starred in Game 7. → -",), ("He starred in 7 games. → 7 = number 7",), "holes laps heats games",
    ),
    _kind(
        "day", "the number of a day, a week or a year of something, or a day of a month", "week day year",
        ("It was Day 3 of the trial. → -",), ("The trial took 3 days. → 3 days = duration 3 day",),
    ),
    _kind(
        "product", "the number of a model or an edition that is sold",
        "formula model mark mk ipad iphone playstation xbox windows galaxy pixel android ios",
        ("The iPhone 15 sold out. → -", "The new 12 Max is dear. → -"), ("It sold 15 phones. → 15 = number 15",),
    ),
    _kind(
        "aircraft", "the number of an aircraft", "boeing airbus falcon",
        ("The Boeing 737 landed. → -", "An F-16 and a 737 Max crashed. → -", "A Boeing 737-800 and an A320 landed. → -"),
        ("It bore 737 passengers. → 737 = number 737",),
    ),
    _kind(
        "mission", "the number of a mission to space", "apollo voyager soyuz progress expedition",
        ("Apollo 11 returned. → -",), ("Some 11 probes returned. → Some 11 = number ~11",),
    ),
    _kind(
        "plant", "the number of a plant, a reactor or a camp", "plant reactor camp base",
        ("Reactor 4 was shut. → -",), ("They shut 4 reactors. → 4 = number 4",),
    ),
    _kind(
        "brigade", "the number of a unit, a crew or a team",
        "squad battalion brigade regiment company platoon squadron team engine ladder",
        ("Battalion 101 left Arden. → -",), ("They lost 101 squads. → 101 = number 101",),
    ),
    _kind(
        "ranking", "how many a list of the best holds", "league pool top bottom fortune forbes",
        ("It is in the top 10. → -",), ("The top 10 schools won. → 10 = number 10",),
    ),
    _kind(
        "index", "the number in the name of an index of shares",
        "sp ftse nikkei nifty dax cac russell stoxx tsx poor's s&p",
        ("The FTSE 100 fell. → -",), ("It holds 100 shares. → 100 = number 100",),
    ),
    _kind(
        "virus", "the number in the name of a virus or its disease", "covid",
        ("Covid-19 spread. → -", "They fear H1N1 and SARS-CoV-2. → -"), ("It found 19 viruses. → 19 = number 19",),
    ),
    _kind(
        "phone", "a telephone number or an extension", "ext extension",
        ("Call 555-0134 or 1-800-555-0199. → -", "Ring 0800 555 0199 or 01632 960188. → -", "Ask for ext. 12 at the desk. → -"),
        ("It lost 555 to 1,340 seats. → 555 to 1,340 = number 555..1340",),
    ),
    _kind(
        "caption", "the number of a picture or of an update", "update updated photo slide image picture",
        ("Update 1415: polls close in Arden → -",), ("It shows 14 photos. → 14 = number 14",),
    ),
)  # fmt: skip
"""Every kind; a noun belongs to one of them."""
