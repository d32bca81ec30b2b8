"""`crosscheck explain`: tell one finding or pair of a report in full."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def command(
    report: Annotated[
        str,
        typer.Argument(
            metavar="REPORT", help="A report in JSON, as crosscheck report -o report.json writes it; - for standard input."
        ),
    ],
    wanted: Annotated[
        str, typer.Argument(metavar="ID", help="The id of a finding or a pair, or its first characters, four or more.")
    ],
) -> None:
    """Tell one finding or pair in full: both sides, how each was read, and why the verdict is what it is.

    The bars show the score as a sum: where an average pair of mentions starts, and what spoke for and against this one.
    """
    from crosscheck.adapters.highlight import Highlighter
    from crosscheck.adapters.report_file import load_report
    from crosscheck.adapters.writers import stream_output
    from crosscheck.compare import RELATION_NOTES, RULES
    from crosscheck.group.lookup import find_entry
    from crosscheck.render.account import account

    loaded = load_report(report)
    entry = find_entry(loaded, wanted)
    meanings: dict[str, str] = {rule.code: rule.meaning for rule in RULES}
    meanings |= {relation: meaning for relation, (meaning, _) in RELATION_NOTES.items()}
    stream_output((Highlighter(sys.stdout).draw(account(entry, loaded, meanings)),))
