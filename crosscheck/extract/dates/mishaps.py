"""Nouns for what nobody plans: a day beside one of them lies behind, whatever its sentence says of the days to come."""

from __future__ import annotations

from typing import Final

MISHAPS: Final[tuple[str, ...]] = tuple(
    "shooting shootout gunfire gunfight crash wreck collision derailment accident fire blaze inferno wildfire blast explosion "
    "bombing attack assault ambush raid killing slaying murder homicide massacre stabbing rampage incident robbery burglary "
    "heist hijacking kidnapping abduction earthquake quake tremor aftershock flood flooding mudslide landslide avalanche tornado "
    "storm collapse outage blackout spill leak stampede riot brawl melee death fatality drowning disappearance arrest standoff "
    "rescue break-in carjacking theft hijack sinking capsizing uprising coup".split()
)
"""Singular; shootings and crashes are meant with them."""

_ENDINGS: Final = ("", "s", "es")
MISHAP_WORDS: Final[frozenset[str]] = frozenset(word + ending for word in MISHAPS for ending in _ENDINGS)
"""The same with their plurals."""
