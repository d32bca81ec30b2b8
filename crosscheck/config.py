"""Every default and every threshold of crosscheck, and the only place where one may stand.

Each field says what it is, its unit, and where its value comes from.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields


@dataclass(frozen=True, slots=True)
class SegmentConfig:
    """How articles become sentences."""

    long_quote_words: int = 40
    """A quotation longer than this many words is split inside."""


@dataclass(frozen=True, slots=True)
class ExtractConfig:
    """How sentences become readings."""


@dataclass(frozen=True, slots=True)
class AlignConfig:
    """How mentions become pairs about the same thing."""

    window_words: int = 8
    """Words kept on each side of a mention for the encoder's second, narrower look."""
    near_characters: float = 40.0
    """Decay length, in code points, of a word's weight with its distance from the mention."""
    wide_characters: float = 160.0
    """The same for the wider look, which reaches into the neighbouring sentences."""
    max_value_ratio: float = 20.0
    """Quantities further apart than this factor are not candidates (a slip of exactly 10, 100 or 1,000 times is)."""
    max_days_apart: int = 400
    """Dates further apart than this are not candidates."""
    agreement_bonus: float = 1.5
    """Logit added to a pair whose values overlap when rivals compete for one mention."""
    agreement_threshold: float = 0.3
    """Least probability at which a pair with overlapping values is kept."""
    difference_threshold: float = 0.3
    """Least probability at which a pair with values that do not overlap is kept."""
    shingle_words: int = 5
    """Words in a shingle when looking for copies."""
    copy_containment: float = 0.6
    """Share of the shorter article's shingles found in the longer one from which the two are one origin."""
    lead_sentences: int = 6
    """Sentences at the head of an article, its title among them, that stand for it when stories are found."""
    story_similarity: float = 0.6
    """Least similarity of two articles of one story."""
    max_candidates: int = 400_000
    """Most candidate pairs scored in one story; blocks beyond it are left out and reported."""


@dataclass(frozen=True, slots=True)
class CompareConfig:
    """How pairs become relations."""


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of one run."""

    segment: SegmentConfig = field(default_factory=SegmentConfig)
    extract: ExtractConfig = field(default_factory=ExtractConfig)
    align: AlignConfig = field(default_factory=AlignConfig)
    compare: CompareConfig = field(default_factory=CompareConfig)

    def flat(self) -> tuple[tuple[str, str], ...]:
        """Every setting as (`section.name`, value as text), sorted by name."""
        return tuple(
            sorted(
                (f"{section.name}.{setting.name}", str(getattr(getattr(self, section.name), setting.name)))
                for section in fields(self)
                for setting in fields(getattr(self, section.name))
            )
        )
