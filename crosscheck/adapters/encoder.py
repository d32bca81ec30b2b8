"""Texts to vectors, with a sentence-transformers model.

The libraries underneath take seconds to import, so nothing of them is touched before the first text is encoded.
"""

from __future__ import annotations

import gc
import hashlib
import logging
import os
import platform
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from crosscheck.adapters.weights import ModelSource, find_model, verify
from crosscheck.errors import ModelError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

Progress = Callable[[int, int], None]
"""Called with (texts encoded so far, texts to encode)."""

CPU_TOKENS: Final = 256
"""Tokens in a batch on a CPU, at most, unless one text has more. With these a batch reaches about nine tenths of the rate of
any larger one, and little is wasted on filling up the last batch of each length."""
CPU_ROWS: Final = 8
"""Texts in a batch on a CPU, at most."""
DEVICE_ROWS: Final = 128
"""Texts in a batch on an accelerator."""
PROGRESS_ROWS: Final = 256
"""Texts between two calls of the progress hook, a multiple of every batch size."""

WAIT_POLICY: Final = "OMP_WAIT_POLICY"
"""OpenMP's variable for what its idle threads do."""

_LIBRARIES: Final = ("torch", "transformers", "sentence-transformers", "tokenizers")


class SentenceEncoder:
    """A sentence-transformers model, loaded when the first text is encoded.

    Args:
        source: the model.
        device: a torch device ("cpu", "cuda:1", "mps"), None for the best there is.
        progress: called now and then while texts are encoded.
    """

    def __init__(self, source: ModelSource, device: str | None = None, progress: Progress | None = None) -> None:
        self._source = source
        self._device = device
        self._progress = progress

    @property
    def name(self) -> str:
        """The model's name, for reports."""
        return self._source.name

    @property
    def fingerprint(self) -> str | None:
        """What decides every bit of a vector: weights, libraries, device and threads; None where it cannot be known.

        Nothing is imported to find out. None means that vectors of this encoder must not be kept.
        """
        if self._source.identity is None:
            return None
        parts = [self._source.identity, self._device or "best", platform.machine(), str(_processors())]
        parts += [_version(package) for package in _LIBRARIES]
        parts += [os.environ.get(name, "") for name in ("CUDA_VISIBLE_DEVICES", "OMP_NUM_THREADS", "MKL_NUM_THREADS")]
        parts += [str(Path("/dev/nvidiactl").exists()), str(CPU_ROWS), str(CPU_TOKENS), str(DEVICE_ROWS)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors of texts.

        Each distinct text is encoded once. A vector depends on its text alone, to the last bit: texts are batched with texts
        of as many tokens, and every batch of that length has the same number of rows, because matrix kernels round differently
        for each shape.

        Args:
            texts: any number of texts, in any order, with repetitions.

        Returns:
            float32 of shape (texts, dimensions), rows in the caller's order and of unit length; (0, 0) for no texts.

        Raises:
            ModelError: the model is altered, cannot be loaded, or the device is not there.
        """
        if not texts:
            return np.zeros((0, 0), dtype=np.float32)
        readable = [text.encode("utf-8", "replace").decode() for text in texts]  # tokenizers refuse lone surrogates
        distinct = sorted(set(readable), key=lambda text: (len(text), text))
        place = {text: row for row, text in enumerate(distinct)}
        return self._encode_distinct(distinct)[[place[text] for text in readable]]

    @cached_property
    def _model(self) -> SentenceTransformer:
        verify(self._source)
        return _load(self._source, self._device)

    def _encode_distinct(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self._report(0, len(texts))
        model = self._model
        on_cpu = model.device.type == "cpu"
        blocks: list[NDArray[np.float32]] = []
        order: list[int] = []
        for members, size in _batches(_token_counts(model, texts), len(texts), on_cpu=on_cpu):
            padded = [texts[row] for row in members] + [texts[members[-1]]] * (-len(members) % size)
            block = model.encode(
                padded, batch_size=size, show_progress_bar=False, convert_to_numpy=True, normalize_embeddings=True
            )
            blocks.append(block[: len(members)].astype(np.float32, copy=False))
            order += members
            self._report(len(order), len(texts))
        return np.concatenate(blocks)[np.argsort(order)]

    def _report(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)


def load_encoder(model: str | None = None, device: str | None = None, progress: Progress | None = None) -> SentenceEncoder:
    """An encoder, ready to be asked; its weights are checked and loaded when the first text comes.

    Args:
        model: a folder with a sentence-transformers model, or its name on the model hub; None for the default weights.
        device: a torch device, None for the best there is.
        progress: called with (texts encoded, texts to encode) while encoding.

    Raises:
        ModelError: the default weights' package, or the folder, is missing.
    """
    return SentenceEncoder(find_model(model), device, progress)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _processors() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # neither macOS nor Windows has it
        return os.cpu_count() or 1


def _load(source: ModelSource, device: str | None) -> SentenceTransformer:
    """Loads a model; whatever the libraries underneath raise becomes one clear line."""
    try:
        with _importing():
            import sentence_transformers
    except ImportError as error:
        raise ModelError(f"sentence-transformers cannot be imported ({_first_line(error)}); reinstall crosscheck") from error
    with _silence():
        chosen = _usable(device)
        try:
            model = sentence_transformers.SentenceTransformer(source.location, device=chosen, local_files_only=source.local)
        except Exception as error:
            remedy = "check the folder" if source.local else "check the name and the network, or give a folder with the model"
            raise ModelError(f"the model {source.name} cannot be loaded ({_first_line(error)}); {remedy}") from error
    return model.eval()


def _usable(device: str | None) -> str:
    """The device to use, tried by placing one number there."""
    import torch

    if device is None:
        return "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    try:
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        raise ModelError(f"the device {device!r} is not available here ({_first_line(error)}); try --device cpu") from error
    return device


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


@contextmanager
def _importing() -> Iterator[None]:
    """Two settings that matter only while torch and its kin are imported.

    The garbage collector would walk the many objects of a large import again and again. And OpenMP, which reads its settings
    as it is loaded, would let idle threads spin: on two cores that other programs use too, that made encoding 2 to 10
    times slower.
    """
    collected, policy = gc.isenabled(), os.environ.get(WAIT_POLICY)
    gc.disable()
    os.environ.setdefault(WAIT_POLICY, "PASSIVE")
    try:
        yield
    finally:
        if policy is None:
            del os.environ[WAIT_POLICY]
        if collected:
            gc.enable()


@contextmanager
def _silence() -> Iterator[None]:
    """Mutes the bars and the advice that the libraries underneath print while a model loads, then restores them."""
    from transformers.utils import logging as bars

    loggers = [logging.getLogger(name) for name in ("transformers", "sentence_transformers", "huggingface_hub")]
    levels = [logger.level for logger in loggers]
    shown = bars.is_progress_bar_enabled()
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    bars.disable_progress_bar()
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        if shown:
            bars.enable_progress_bar()


def _token_counts(model: SentenceTransformer, texts: Sequence[str]) -> list[int] | None:
    """How many tokens the model sees of each text; None for models without a tokenizer of the usual kind."""
    from transformers import PreTrainedTokenizerBase

    tokenizer = model.tokenizer
    if not isinstance(tokenizer, PreTrainedTokenizerBase):
        return None
    limit = model.max_seq_length
    encoded = tokenizer(list(texts), truncation=limit is not None, max_length=limit, padding=False)
    return [len(tokens) for tokens in encoded["input_ids"]]


def _batches(counts: Sequence[int] | None, total: int, *, on_cpu: bool) -> Iterator[tuple[list[int], int]]:
    """Which texts go together: (their row numbers, size of a batch), the shortest first.

    The size follows from the number of tokens alone. Where that is unknown each text is a batch of its own, so that no other
    text can decide its padding.
    """
    groups: dict[int, list[int]] = defaultdict(list)
    for row, count in enumerate(counts or [0] * total):
        groups[count].append(row)
    for count, group in sorted(groups.items()):
        size = 1 if counts is None else _rows(count) if on_cpu else DEVICE_ROWS
        for start in range(0, len(group), PROGRESS_ROWS):
            yield group[start : start + PROGRESS_ROWS], size


def _rows(tokens: int) -> int:
    """The largest power of two that keeps a batch within its limits."""
    rows = 1
    while 2 * rows <= CPU_ROWS and 2 * rows * tokens <= CPU_TOKENS:
        rows *= 2
    return rows
