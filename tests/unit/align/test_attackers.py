"""Articles that say that whoever attacked is dead, and those that do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosscheck.align.attackers import attackers_dead
from tests.unit.align.builders import sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The gunman then shot himself behind the ticket hall in Lowmere.", True),
        ("Seven people died in Lowmere, including the gunman.", True),
        ("The explosion left eight dead, including the suspected bomber.", True),
        ("The attacker was shot dead by a harbour guard.", True),
        ("Police said the suspect was also killed.", True),
        ("The SHOOTER DIED at the scene.", True),
        ("Guards fatally shot the attacker on the quay.", True),
        ("She turned the gun on herself before police came.", True),
        ("He took his own life in the old mill, the mayor said.", True),
        ("Ostrow calls it a murder-suicide.", True),
        ("A suicide bombing killed 12 people at the market in Ostrow.", True),
        # the attacker lives, or nobody says
        ("The gunman was arrested near the old mill.", False),
        ("The suspect fled, and police search for him in Lowmere.", False),
        ("Four men died when the ferry Selma sank off Ostrow.", False),
        ("The shooter wounded five; a nurse later died.", False),
        ("The gunman fled. A nurse was killed.", False),
        ("The gunman, whose sisters had kept the red house above the mill for forty years, heard that the nurse died.", False),
        ("The killer whale swam past Ostrow.", False),
        ("Counsellors warn of suicide among dockers.", False),
        ("The suspect is deadly pale, a guard said.", False),
        ("", False),
    ],
)
def test_an_article_says_that_whoever_attacked_is_dead(text: str, said: bool) -> None:
    assert attackers_dead({"a": [sentence(text)]}) == ({"a"} if said else frozenset())


def test_each_article_speaks_for_itself_and_only_by_what_it_tells() -> None:
    tells, furniture = sentence("The gunman shot himself."), sentence("Watch: the gunman shot himself", claim=False)
    rows = {"a": [sentence("Two men died."), replace(tells, index=1)], "b": [sentence("Two men died."), furniture], "c": []}
    assert attackers_dead(rows) == {"a"}
