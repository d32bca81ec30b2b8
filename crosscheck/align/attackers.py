"""Articles that say that whoever attacked is dead, too: their tolls may include him or not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from crosscheck.model import Sentence

ATTACKER_DEAD: Final = "attacker_dead"
"""Evidence that one of two articles says so."""

_ATTACKER: Final = r"(?:gunman|shooter|attacker|assailant|bomber|killer|hijacker|perpetrator|suspect)"
_DEAD: Final = (
    r"(?:(?:him|her)self|themselves|died|dead"
    r"|(?:was|were|also|is)\s(?:(?:also|then)\s)?(?:shot\s(?:dead|and\skilled)|killed|dead|slain))"
)
_FELL: Final = re.compile(
    "|".join(
        (
            rf"\b{_ATTACKER}\b[^.;]{{0,60}}?\b{_DEAD}\b",
            rf"\b(?:including|and|killed|fatally\sshot|shot\sdead)\s(?:the|a|one)\s(?:(?:suspected|alleged|lone)\s)?{_ATTACKER}\b",
            r"\b(?:turned|used)\s(?:the|his|her|a)\s(?:gun|weapon|rifle|pistol)\son\s(?:himself|herself)\b",
            r"\b(?:killed|shot)\s(?:himself|herself)\b|\btook\s(?:his|her)\sown\slife\b",
            r"\bmurder[- ]suicide\b|\bsuicide\s(?:bomb\w*|attack\w*)\b",
        )
    ),
    re.IGNORECASE,
)


def attackers_dead(sentences: Mapping[str, Sequence[Sentence]]) -> frozenset[str]:
    """Articles in which somebody who attacked is said to have died.

    Args:
        sentences: article id to its sentences.
    """
    return frozenset(article for article, rows in sentences.items() if any(s.claim and _FELL.search(s.text) for s in rows))
