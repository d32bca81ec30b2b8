"""JSON written in one go is what the standard library writes part by part."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.render.written import Written, written

_TEXTS = st.text(st.characters(exclude_characters="\x85\u2028\u2029", exclude_categories=["Cs"]), max_size=12)
_PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXTS
_VALUES = st.recursive(_PLAIN, lambda own: st.lists(own, max_size=4) | st.dictionaries(_TEXTS, own, max_size=4), max_leaves=12)


@given(_VALUES)
def test_a_value_is_written_as_the_standard_library_writes_it(value: Any) -> None:
    assert written(value) == json.dumps(value, ensure_ascii=False, indent=2)


@given(st.dictionaries(_TEXTS, _VALUES, max_size=3))
def test_a_part_that_was_written_before_is_moved_in_to_where_it_stands(parts: dict[str, Any]) -> None:
    ahead = {key: [Written(written(part))] for key, part in parts.items()}
    assert written(ahead) == json.dumps({key: [part] for key, part in parts.items()}, ensure_ascii=False, indent=2)
