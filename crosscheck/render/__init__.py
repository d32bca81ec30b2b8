"""Report to text: one file a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from crosscheck.model import Report
from crosscheck.render.csv import render_csv
from crosscheck.render.json import mention_lines, render_json
from crosscheck.render.markdown import render_markdown

__all__ = ["RENDERERS", "mention_lines", "render_csv", "render_json", "render_markdown"]

RENDERERS: Mapping[str, Callable[[Report], str]] = MappingProxyType(
    {"md": render_markdown, "json": render_json, "csv": render_csv}
)
"""Every format by the suffix of its files."""
