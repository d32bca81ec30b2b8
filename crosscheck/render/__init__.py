"""Report to text: one file a format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from crosscheck.model import Report
from crosscheck.render.csv import render_csv
from crosscheck.render.json import json_pieces, mention_lines, render_json
from crosscheck.render.markdown import render_markdown

__all__ = ["RENDERERS", "mention_lines", "pieces_of", "render_csv", "render_json", "render_markdown"]

RENDERERS: Mapping[str, Callable[[Report], str]] = MappingProxyType(
    {"md": render_markdown, "json": render_json, "csv": render_csv}
)
"""Every format by the suffix of its files."""


def pieces_of(report: Report, form: str) -> Iterator[str]:
    """A report in a format, piece by piece where it may be large.

    Args:
        report: what was found.
        form: a key of `RENDERERS`.

    Yields:
        Texts that make what the format's renderer gives when they are joined.
    """
    if form == "json":
        yield from json_pieces(report)
    else:
        yield RENDERERS[form](report)
