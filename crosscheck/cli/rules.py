"""`crosscheck rules`: explain relations, comparison rules and the grammar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from crosscheck.cli.options import STDOUT


def command(
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help="A rule's code, a relation, or a room of the grammar; all of them where left out."),
    ] = None,
) -> None:
    """Explain relations and rules: what each means, examples, what it does not mean or read."""
    from crosscheck.adapters.writers import write_output
    from crosscheck.compare import RELATION_NOTES, RULES, describe
    from crosscheck.extract import GRAMMAR
    from crosscheck.extract.rule import brief, explain

    wanted = None if code is None else code.lower()
    relations = [name for name in RELATION_NOTES if wanted in (None, name)]
    told = [f"{name}\n  {RELATION_NOTES[name][0]}\n  {RELATION_NOTES[name][1]}" for name in relations]
    told += [describe(rule) for rule in RULES if wanted is None or wanted in (rule.code.lower(), rule.relation)]
    if wanted is None:
        rooms = list(dict.fromkeys(rule.room for rule in GRAMMAR))
        told.append(f"How figures and dates are read; crosscheck rules {'|'.join(rooms)} gives examples.")
        told += [brief([rule for rule in GRAMMAR if rule.room == room]) for room in rooms]
    else:
        told += [explain(rule) for rule in GRAMMAR if wanted in (rule.code, rule.room)]
    if not told:
        known = [*RELATION_NOTES, *(rule.code for rule in RULES), *(rule.room for rule in GRAMMAR), *(r.code for r in GRAMMAR)]
        raise typer.BadParameter(_unknown(code or "", list(dict.fromkeys(known))), param_hint="CODE")
    write_output(STDOUT, "\n\n".join(told) + "\n")


def _unknown(code: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(code, known, n=3) or [name for name in known if "." not in name]
    return f"no rule, relation or room of the grammar is called {code!r}; there are {', '.join(near)}"
