"""Quotation, speaker and mood: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "quote.marks",
        "Inside quotation marks: the figure is somebody's own words.",
        reads=(
            '"We lost 12 boats," she said. → 12 = number 12; quoted=yes',
            "“We lost 12 boats,” she said. → 12 = number 12; quoted=yes",
            "‘We lost 12 of the sailors’ boats,’ she said. → 12 = number 12; quoted=yes",
            "We lost 12 boats,” she said. → 12 = number 12; quoted=yes",
        ),
        leaves=(
            '"We are lost," she said of the 12 boats. → 12 = number 12; quoted=no',
            "The sailors' 12 boats weren't found. → 12 = number 12; quoted=no",
        ),
        shows=lambda reading: reading.quoted,
    ),
    Rule(
        "speaker.before",
        "The speaker stands before the verb of saying and what is said: the figure is told on that authority.",
        reads=(
            "Brod said 12 boats were lost. → 12 = number 12; speaker=Brod",
            "Ana Brod, who leads the search, said 12 boats were lost. → 12 = number 12; speaker=Ana Brod",
            "In a statement, the ministry said that 12 boats were lost. → 12 = number 12; speaker=the ministry",
            "Brod told reporters that 12 boats were lost. → 12 = number 12; speaker=Brod",
            "Brod said on Monday that 12 boats were lost. → on Monday = 2023-09-11; speaker=- | 12 = number 12; speaker=Brod",
            "A man who saw the fire said 12 boats were lost. → 12 = number 12; speaker=A man",
            "Port chief Ana Brod denied that 12 boats were lost. → 12 = number 12; speaker=Port chief Ana Brod",
        ),
        leaves=(
            "He said 12 boats were lost. → 12 = number 12; speaker=-",
            "Brod was told that 12 boats were lost. → 12 = number 12; speaker=-",
            "The 12 boats were lost, and Brod said nothing. → 12 = number 12; speaker=-",
            "The vicar said a prayer for the 12 sailors. → 12 = number 12; speaker=-",
            "In the port, where a cook said she saw smoke, 12 boats were lost. → 12 = number 12; speaker=-",
            "The fire was small, as the port had said, and the loss was put at 12 boats. → 12 = number 12; speaker=-",
        ),
        shows=lambda reading: reading.speaker is not None,
    ),
    Rule(
        "speaker.after",
        "The speaker stands behind what is said, or within it, before or after the verb of saying.",
        reads=(
            '"We lost 12 boats," said Police Chief Ana Brod. → 12 = number 12; speaker=Police Chief Ana Brod',
            "A fire took 12 boats, police said on Monday. → 12 = number 12; speaker=police | on Monday = 2023-09-11; speaker=-",
            "The fire, police said, took 12 boats. → 12 = number 12; speaker=police",
            "A fire took 12 boats, the harbour log shows. → 12 = number 12; speaker=the harbour log",
            "A fire took 12 boats, an insurer estimates. → 12 = number 12; speaker=an insurer",
            "Catches fell, the port said, and dropped by 12 tonnes. → 12 tonnes = measure 12 tonne down; speaker=the port",
            '"We are lost," said Ana Brod, noting that 12 boats sank. → 12 = number 12; speaker=Ana Brod',
            '"We are lost," said Ana Brod, a diver, "with 12 boats." → 12 = number 12; speaker=Ana Brod',
            "A fire took 12 boats, a spokesman for the port told reporters. → 12 = number 12; speaker=a spokesman for the port",
        ),
        leaves=(
            '"We lost 12 boats," she said. → 12 = number 12; speaker=-',
            "A fire took 12 boats, and no more was said. → 12 = number 12; speaker=-",
            "A fire took 12 boats, early estimates. → 12 = number 12; speaker=-",
            '"We are lost," said Ana Brod, 51, who owns 12 boats. → 51 = age 51 year; speaker=- | 12 = number 12; speaker=-',
        ),
        shows=lambda reading: reading.speaker is not None,
    ),
    Rule(
        "speaker.source",
        "The source is named by “according to”, “citing”, “put at” or a colon.",
        reads=(
            "According to the ministry, 12 boats were lost. → 12 = number 12; speaker=the ministry",
            '"According to the ministry, 12 boats were lost." → 12 = number 12; speaker=the ministry',
            "A fire took 12 boats, according to a report by the port. → 12 = number 12; speaker=a report by the port",
            "The Ledger counted 12 boats, citing police. → 12 = number 12; speaker=police",
            "Officials put the loss at 12 boats. → 12 = number 12; speaker=Officials",
            "The port spoke of 12 boats, the mayor of 9. → 12 = number 12; speaker=The port | 9 = number 9; speaker=the mayor",
            "Police: 12 boats lost → 12 = number 12; speaker=Police",
        ),
        leaves=(
            "The fleet of 12 boats sailed according to plan. → 12 = number 12; speaker=-",
            "The result: 12 boats lost → 12 = number 12; speaker=-",
            "Brod spoke of the fire, and 12 boats sailed. → 12 = number 12; speaker=-",
        ),
        shows=lambda reading: reading.speaker is not None,
    ),
    Rule(
        "mood.claimed",
        "A claim: alleged, unconfirmed, reportedly so, or said by a party to the event; nobody vouches for the figure.",
        reads=(
            "Rebels claimed that 12 soldiers fell. → 12 = number 12; mood=claimed",
            "The fire reportedly took 12 boats. → 12 = number 12; mood=claimed",
            "Brod is accused of stealing $3 million. → $3 million = money 3000000 USD; mood=claimed",
            "Brod is said to have stolen $3 million. → $3 million = money 3000000 USD; mood=claimed",
            "The rally drew 900 people, according to the organisers. → 900 = number 900; mood=claimed",
        ),
        leaves=(
            "The storm claimed 12 lives. → 12 = number 12; mood=fact",
            "Police said 12 soldiers fell. → 12 = number 12; mood=fact",
        ),
        shows=lambda reading: reading.mood == "claimed",
    ),
    Rule(
        "mood.planned",
        "Not yet done: planned, scheduled, asked for, offered or promised; days after publication are always so.",
        reads=(
            "The town will hire 12 divers. → 12 = number 12; mood=planned",
            "The town is to hire 12 divers. → 12 = number 12; mood=planned",
            "The town agreed to pay $3 million. → $3 million = money 3000000 USD; mood=planned",
            "The vote is due on 2 October 2023. → on 2 October 2023 = 2023-10-02; mood=planned",
            "A vote falls on 2 October 2023. → on 2 October 2023 = 2023-10-02; mood=planned",
            "The port said it would sell 12 boats. → 12 = number 12; mood=planned",
            "12 divers were hired and 5 will go. → 12 = number 12; mood=fact | 5 = number 5; mood=planned",
            "The divers demand 12 boats. → 12 = number 12; mood=planned",
            "The divers called for 12 boats. → 12 = number 12; mood=planned",
        ),
        leaves=(
            "The firm, which will move, hired 12 divers. → 12 = number 12; mood=fact",
            "The delay was due to 12 floods. → 12 = number 12; mood=fact",
            "The plan, the work of 12 divers, was dropped. → 12 = number 12; mood=fact",
            "The port must agree to pay the widows of 12 sailors lost at sea. → 12 = number 12; mood=fact",
            "The crew leads by 12 points with the last race to be sailed. → 12 = number 12; mood=fact",
            "The boat they want costs $3 million. → $3 million = money 3000000 USD; mood=fact",
            "In his will he left her $3 million. → $3 million = money 3000000 USD; mood=fact",
        ),
        shows=lambda reading: reading.mood == "planned",
    ),
    Rule(
        "mood.forecast",
        "Foretold: expected, predicted, projected, or what a figure will or could reach.",
        reads=(
            "The firm expects sales of $3 million. → $3 million = money 3000000 USD; mood=forecast",
            "Sales are projected to reach $3 million. → $3 million = money 3000000 USD; mood=forecast",
            "The fee will rise to $3 million. → $3 million = money 3000000 USD; mood=forecast",
            "Growth beat the 5% expected by traders. → 5% = percent 5 percent; mood=forecast",
            "Growth beat the 5% that traders had expected. → 5% = percent 5 percent; mood=forecast",
            "The insurer expects claims of $3 million. → $3 million = money 3000000 USD; mood=forecast",
        ),
        leaves=(
            "Sales of $3 million were higher than expected. → $3 million = money 3000000 USD; mood=fact",
            "12 traders expect growth. → 12 = number 12; mood=fact",
        ),
        shows=lambda reading: reading.mood == "forecast",
    ),
    Rule(
        "mood.conditional",
        "Only possible: with “would”, “could”, “may”, “might”, “if” or “whether”.",
        reads=(
            "The repair would cost $3 million. → $3 million = money 3000000 USD; mood=conditional",
            "If 12 boats sink, the pier closes. → 12 = number 12; mood=conditional",
            "Brod asked whether 12 boats were enough. → 12 = number 12; mood=conditional",
            "Brod said it would cost $3 million. → $3 million = money 3000000 USD; mood=conditional",
            "Brod must pay $3 million if convicted. → $3 million = money 3000000 USD; mood=conditional",
        ),
        leaves=(
            "The repair cost $3 million, and it would last. → $3 million = money 3000000 USD; mood=fact",
            "The hall can hold 900 guests. → 900 = number 900; mood=fact",
        ),
        shows=lambda reading: reading.mood == "conditional",
    ),
    Rule(
        "mood.negated",
        "Denied, or replaced by another figure.",
        reads=(
            "The town has not paid $3 million. → $3 million = money 3000000 USD; mood=negated",
            "The mayor denied that 12 boats were lost. → 12 = number 12; mood=negated",
            "The mayor denied that the port had lost 12 boats. → 12 = number 12; mood=negated",
            "The port is shut, nor has it sold 12 boats. → 12 = number 12; mood=negated",
            "Nine boats were lost, not 12 as first reported. → Nine = number 9; mood=fact | 12 = number 12; mood=negated",
            "The town no longer owns 12 boats. → 12 = number 12; mood=negated",
        ),
        leaves=(
            "Not only 12 boats were lost. → 12 = number 12; mood=fact",
            "The crew was not hurt during the loss of 12 boats. → 12 = number 12; mood=fact",
        ),
        shows=lambda reading: reading.mood == "negated",
    ),
)
