"""The names that `import crosscheck` offers."""

from __future__ import annotations

import pytest

import crosscheck
from crosscheck import RENDERERS, Article, run
from tests.fakes import HashingEncoder


@pytest.mark.parametrize("name", crosscheck.__all__)
def test_every_public_name_is_there(name):
    assert getattr(crosscheck, name) is not None
    assert name in dir(crosscheck)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = crosscheck.no_such_name


def test_the_library_reports_on_articles_made_in_memory():
    text = "Six workers were missing after the bridge fell on Tuesday."
    report = run([Article("a", "Harbor Ledger", text), Article("b", "Tidewater Courier", text)], encoder=HashingEncoder())
    assert dict(report.run.counts)["articles"] == 2
    assert RENDERERS["md"](report).startswith("# ")
