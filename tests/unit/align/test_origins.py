from crosscheck.align.origins import find_origins
from crosscheck.config import AlignConfig
from tests.unit.align.builders import sentence

WIRE = (
    "A freight train left the rails near Ostrow on Monday and 14 wagons overturned, the rail authority reported. "
    "Crews worked through the night to clear the line, which carries most of the valley's grain to the port."
)
OWN = (
    "Grain traffic out of the valley stopped after wagons tipped over beside Ostrow station. "
    "The line is expected to open again before the weekend, an official told this newspaper."
)


def origins(**texts: str) -> dict[str, str]:
    rows = {article: (sentence(text),) for article, text in texts.items()}
    return find_origins(rows, dict.fromkeys(texts, "s"), AlignConfig())


def test_a_copy_is_one_origin_even_with_another_figure_and_an_added_line() -> None:
    changed = WIRE.replace("14", "41") + " Local buses replaced trains."
    assert origins(a=WIRE, b=changed, c=OWN) == {"a": "a", "b": "a", "c": "c"}


def test_copies_of_copies_share_the_first_origin() -> None:
    assert set(origins(c=WIRE, b=WIRE, a=WIRE).values()) == {"a"}


def test_copies_in_different_stories_and_empty_articles_stay_apart() -> None:
    rows = {"a": (sentence(WIRE),), "b": (sentence(WIRE),), "c": (), "d": ()}
    found = find_origins(rows, {"a": "1", "b": "2", "c": "1", "d": "1"}, AlignConfig())
    assert found == {"a": "a", "b": "b", "c": "c", "d": "d"}


def test_page_furniture_makes_no_copy() -> None:
    rows = {k: (sentence(t), sentence(WIRE, 1, claim=False)) for k, t in {"a": OWN, "b": "Nothing else."}.items()}
    assert find_origins(rows, {"a": "s", "b": "s"}, AlignConfig()) == {"a": "a", "b": "b"}


def test_a_lone_sentence_is_too_short_to_be_a_copy() -> None:
    assert origins(a="Two people were killed in Ostrow on Friday.", b="Three people were killed in Ostrow on Friday.") == {
        "a": "a",
        "b": "b",
    }
