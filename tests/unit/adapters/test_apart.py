"""The encoder in a process of its own: the same bits, and the same errors."""

from __future__ import annotations

import os
import signal

import numpy as np
import pytest

from crosscheck.adapters.apart import Choice, EncoderApart
from crosscheck.adapters.encoder import load_encoder
from crosscheck.errors import ModelError

TEXTS = ["Six people died.", "The market rose.", "Six people died.", "\ud800", ""]


def test_gives_the_same_bits_name_and_fingerprint_as_in_this_process(real_encoder):
    told = []
    with EncoderApart(Choice(device="cpu"), lambda done, total: told.append((done, total))) as encoder:
        assert encoder.encode([]).shape == (0, 0)
        assert encoder.encode(TEXTS).tobytes() == real_encoder.encode(TEXTS).tobytes()
        assert encoder.encode(TEXTS[:1]).dtype == np.float32
        assert (encoder.name, encoder.fingerprint) == (real_encoder.name, real_encoder.fingerprint)
    assert told == [(0, 4), (4, 4), (0, 1), (1, 1)]


def test_says_what_cannot_be_loaded(tmp_path):
    (tmp_path / "empty").mkdir()
    with EncoderApart(Choice(model=str(tmp_path / "empty"), device="cpu")) as encoder:
        encoder.prepare()
        with pytest.raises(ModelError, match=r"the model empty cannot be loaded .*check the folder"):
            encoder.encode(["text"])
    with pytest.raises(ModelError, match="no model folder"):
        EncoderApart(Choice(model="./no/such/folder"))


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_says_when_its_process_was_killed():
    with EncoderApart(Choice(device="cpu")) as encoder:
        encoder.prepare()
        os.kill(encoder._process.pid, signal.SIGKILL)
        with pytest.raises(ModelError, match="ended from outside"):
            encoder.encode(["text"])


def test_starts_nothing_until_it_is_needed_and_ends_what_it_started():
    encoder = EncoderApart(Choice(device="cpu"))
    assert encoder._process is None
    with encoder:
        encoder.prepare()
        pid = encoder._process.pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_its_name_is_that_of_the_encoder_it_runs(tmp_path):
    (tmp_path / "my-model").mkdir()
    assert EncoderApart(Choice(model=str(tmp_path / "my-model"))).name == load_encoder(str(tmp_path / "my-model")).name
