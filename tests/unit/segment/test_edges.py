"""What is cut off the ends of a line, and site names off headlines."""

from __future__ import annotations

import pytest

from crosscheck.segment.edges import parts_of
from crosscheck.segment.titles import site_name_start

HEADS = [
    ("Quito, March 26 (ENP) The wall fell.", "Quito, March 26 (ENP)"),
    ("BEIJING (Reuters) - The wall fell.", "BEIJING (Reuters) -"),
    ("WARSAW — The wall fell.", "WARSAW —"),
    ("WARSAW—The wall fell.", "WARSAW—"),
    ("ELMWOOD, Ohio (WXYZ) -- Four died.", "ELMWOOD, Ohio (WXYZ) --"),
    ("SAN PEDRO DEL SUR, Oct. 27 (ENP) -- Four died.", "SAN PEDRO DEL SUR, Oct. 27 (ENP) --"),
    ("Kisumu, Kenya - Four died.", "Kisumu, Kenya -"),
    ("date 2025-03-26 Flags flew.", "date 2025-03-26"),
    ("Updated: 5:30 p.m. ET Four died.", "Updated: 5:30 p.m. ET"),
    ("Story highlights Four died on the quay", "Story highlights"),
    ("By Ada Lund March 3, 2019 6:20 AM PDT When it rains, it pours.", "By Ada Lund March 3, 2019 6:20 AM PDT"),
]


@pytest.mark.parametrize(("line", "head"), HEADS)
def test_heads(line, head):
    first, second = (line[part.start : part.end].strip() for part in parts_of(line, leads=True))
    assert first == head
    assert second == line[len(head) :].strip()
    assert [bool(part.reason) for part in parts_of(line, leads=True)] == [True, False]


TAILS = [
    ("Divers search the Tarn. (Photo: Ada Lund)", "(Photo: Ada Lund)", True),
    ("Divers search the Tarn. (Ada Lund/Reuters)", "(Ada Lund/Reuters)", True),
    ("Divers search the Tarn. Tom Moss/Getty Images", "Tom Moss/Getty Images", True),
    ("Divers search the Tarn. Photo: Ada Lund, The Ledger", "Photo: Ada Lund, The Ledger", True),
    ("Divers search the Tarn (File photo)", "(File photo)", True),
    ("Divers search the Tarn. — Reuters", "— Reuters", True),
    ("Four people died, officials said. (Reuters)", "(Reuters)", False),
    ("So sad. — Ada Lund (@adalund) June 3, 2016", "— Ada Lund (@adalund) June 3, 2016", False),
    ("Four died. (Published Monday, Oct. 31, 2016)", "(Published Monday, Oct. 31, 2016)", False),
]


@pytest.mark.parametrize(("line", "tail", "caption"), TAILS)
def test_tails(line, tail, caption):
    first, second = parts_of(line, leads=True)
    assert line[second.start : second.end].strip() == tail
    assert second.reason
    assert first.reason == ("photo caption" if caption else "")


UNCUT = [
    "Elmwood: Four people died.",
    "The list was updated on March 3, 2015.",
    "NATO-led forces lost 5 men.",
    "Lund - the mayor - spoke.",
    "Islanders, March 3 in hand, voted.",
    "He sold the firm to Reuters.",
    "She works for Getty Images.",
    "Four men (all from Elmwood) died.",
    "US-Peru trade rose 5%.",
]


@pytest.mark.parametrize("line", UNCUT)
def test_nothing_to_cut(line):
    assert [(part.start, part.end, part.reason) for part in parts_of(line, leads=True)] == [(0, len(line), "")]


def test_an_agency_closes_a_report_and_not_a_caption_further_down():
    assert [part.reason for part in parts_of("Four people have died. — Reuters", leads=False)] == ["", "agency credit"]


def test_a_stamp_within_a_line_is_cut_out():
    line = "Four die on quay Posted: Monday, June 3, 2024 6:30 PM CDT"
    assert [line[part.start : part.end].strip() for part in parts_of(line, leads=True) if not part.reason] == ["Four die on quay"]


def test_a_link_box_is_cut_out():
    line = "Mayor Lund Ada Marie LundFour die in flood Council pays 5 million MORE (Elmwood) resigned."
    kept = [line[part.start : part.end].strip() for part in parts_of(line, leads=True) if not part.reason]
    assert kept == ["Mayor Lund", "(Elmwood) resigned."]


TITLES = [
    ("Bridge falls in Elmwood - WXYZ News 12 Elmwood", "wxyz.example", "Bridge falls in Elmwood"),
    ("Bridge falls in Elmwood | The Elmwood Ledger", "ledger.example", "Bridge falls in Elmwood"),
    ("Bridge falls in Elmwood - Northern Light", "Northern Light", "Bridge falls in Elmwood"),
    ("Bridge falls in Elmwood - 4 dead", "Northern Light", "Bridge falls in Elmwood - 4 dead"),
    ("Bridge falls – four dead, 12 missing", "Northern Light", "Bridge falls – four dead, 12 missing"),
    ("Live: Elmwood flood", "Northern Light", "Live: Elmwood flood"),
]


@pytest.mark.parametrize(("title", "outlet", "headline"), TITLES)
def test_site_names(title, outlet, headline):
    assert title[: site_name_start(title, outlet)] == headline
