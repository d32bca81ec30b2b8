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
