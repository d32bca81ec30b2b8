"""Which mentions of different outlets are about the same thing."""

from __future__ import annotations

from crosscheck.align.aligning import Blocked, StoryAlignment, align_story, block_story, story_candidates
from crosscheck.align.candidates import candidate_pairs
from crosscheck.align.context import StoryContext, build_context, sentence_words
from crosscheck.align.features import AGREEMENT_FEATURES, FEATURES, pair_features
from crosscheck.align.likeness import Sketch, sketch
from crosscheck.align.masking import masked_sentence
from crosscheck.align.origins import find_origins
from crosscheck.align.stories import find_stories, join_sketches

__all__ = [
    "AGREEMENT_FEATURES",
    "FEATURES",
    "Blocked",
    "Sketch",
    "StoryAlignment",
    "StoryContext",
    "align_story",
    "block_story",
    "build_context",
    "candidate_pairs",
    "find_origins",
    "find_stories",
    "join_sketches",
    "masked_sentence",
    "pair_features",
    "sentence_words",
    "sketch",
    "story_candidates",
]
