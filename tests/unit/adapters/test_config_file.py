"""Settings from TOML: each known one is taken, everything else is refused with the nearest valid name."""

from __future__ import annotations

import dataclasses
import math

import pytest

from crosscheck.adapters.config_file import load_config
from crosscheck.config import Config, limits
from crosscheck.errors import ConfigError


def load(folder, text: str, encoding: str = "utf-8") -> Config:
    path = folder / "crosscheck.toml"
    path.write_bytes(text.encode(encoding))
    return load_config(str(path))


def test_no_file_means_the_defaults():
    assert load_config(None) == Config()


def test_an_empty_file_means_the_defaults(tmp_path):
    assert load(tmp_path, "") == Config()


def test_given_settings_replace_the_defaults_and_no_others(tmp_path):
    config = load(tmp_path, "[segment]\nlong_quote_words = 12\n[compare]\nrounding_tolerance = 0.01\n")
    default = Config()
    assert config.segment.long_quote_words == 12
    assert config.compare == dataclasses.replace(default.compare, rounding_tolerance=0.01)
    assert config.align == default.align


def test_a_whole_number_is_a_number_and_a_byte_order_mark_is_none_of_ours(tmp_path):
    config = load(tmp_path, "[compare]\nrounding_tolerance = 1\n", "utf-8-sig")
    assert config.compare.rounding_tolerance == 1.0
    assert isinstance(config.compare.rounding_tolerance, float)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[segmnt]\n", r"there is no section \[segmnt\]; did you mean \[segment\]\?"),
        ("[zzz]\n", r"there is no section \[zzz\]; there are segment, extract, align, compare"),
        ("[flat]\nx = 1", r"there is no section \[flat\]"),
        ("rounding_tolerance = 0.1", r"did you mean rounding_tolerance, below a line \[compare\]\?"),
        ("compare = 1", r"compare is a section, not a setting"),
        ("[compare]\nrounding_tolerence = 0.1", r"no setting compare\.rounding_tolerence; did you mean rounding_tolerance\?"),
        ("[align]\nrounding_tolerance = 0.1", r"no setting align\.rounding_tolerance; did you mean .*"),
        ("[segment]\nzzz = 0.1", r"no setting segment\.zzz; there are .*long_quote_words"),
        ("[segment]\nlong_quote_words = 1.5", r"segment\.long_quote_words must be a whole number, such as its default 40"),
        ("[segment]\nlong_quote_words = true", r"must be a whole number"),
        ("[segment]\nlong_quote_words = '40'", r"must be a whole number"),
        ("[segment]\nlong_quote_words = 0", r"is 0 and must be 1 or more"),
        ("[compare]\nrounding_tolerance = 1.5", r"is 1\.5 and must be from 0 to 1"),
        ("[compare]\nrounding_tolerance = nan", r"is nan and must be"),
        ("[compare]\nfar_ratio = inf", r"is inf and must be"),
        ("[compare]\nfar_days = -1", r"is -1 and must be 0 or more"),
        ("[compare", r"is not valid TOML"),
        ("[compare]\nfar_days = 1\nfar_days = 2", r"is not valid TOML"),
        ("x = " + "[" * 20_000, r"crosscheck\.toml: "),
    ],
)
def test_what_is_wrong_is_named_with_its_remedy(tmp_path, text, says):
    with pytest.raises(ConfigError, match=says) as caught:
        load(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path}/crosscheck.toml: ")
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(ConfigError, match="does not exist"):
        load_config(str(tmp_path / "none.toml"))
    with pytest.raises(ConfigError, match="is a directory"):
        load_config(str(tmp_path))
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config("a\x00b")
    with pytest.raises(ConfigError, match="is not UTF-8"):
        load(tmp_path, "[compare] # café", "cp1252")


def as_toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return repr(list(value) if isinstance(value, tuple) else value)


def test_every_default_can_be_written_to_a_file_and_read_back(tmp_path):
    lines = []
    for section in dataclasses.fields(Config):
        settings = dataclasses.asdict(getattr(Config(), section.name))
        lines += [f"[{section.name}]", *(f"{key} = {as_toml(value)}" for key, value in settings.items())]
    assert load(tmp_path, "\n".join(lines)) == Config()


def test_limits_hold_a_range_for_every_name():
    assert limits("rounding_tolerance") == (0.0, 1.0)
    assert limits("shingle_words") == (1.0, math.inf)
    assert limits("anything") == (0.0, math.inf)
