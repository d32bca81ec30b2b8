"""Texts to vectors, with a sentence-transformers model.

The libraries underneath take seconds to import, so nothing of them is touched before the first text is encoded.
"""

from __future__ import annotations

import gc
import hashlib
import logging
import os
import platform
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

import numpy as np

from crosscheck.adapters.batches import DEVICE_ROWS, LEAST_TOKENS
from crosscheck.adapters.forward import read_batches, tokens_of
from crosscheck.adapters.precision import NVIDIA, Precision, usable
from crosscheck.adapters.weights import ModelSource, find_model, verify
from crosscheck.adapters.workers import processors
from crosscheck.errors import ModelError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

Progress = Callable[[int, int], None]
"""Called with (texts encoded so far, texts to encode)."""

WAIT_POLICY: Final = "OMP_WAIT_POLICY"
"""OpenMP's variable for what its idle threads do."""

_LIBRARIES: Final = ("torch", "transformers", "sentence-transformers", "tokenizers")


class SentenceEncoder:
    """A sentence-transformers model, loaded when the first text is encoded.

    Args:
        source: the model.
        device: a torch device ("cpu", "cuda:1", "mps"), None for the best there is.
        progress: called now and then while texts are encoded.
        precision: the numbers that are multiplied; "bfloat16" is twice as fast where the processor has it, and changes scores.
        workers: threads on a processor, None for as many as it has cores.
    """

    def __init__(
        self,
        source: ModelSource,
        device: str | None = None,
        progress: Progress | None = None,
        *,
        precision: Precision = "float32",
        workers: int | None = None,
    ) -> None:
        self._source = source
        self._device = device
        self._progress = progress
        self._precision: Precision = usable(precision, device)
        self._workers = workers

    @property
    def name(self) -> str:
        """The model's name, for reports; with the precision where that is not float32."""
        return self._source.name if self._precision == "float32" else f"{self._source.name} ({self._precision})"

    @property
    def fingerprint(self) -> str | None:
        """What decides every bit of a vector: weights, libraries, device and precision; None where it cannot be known.

        Nothing is imported to find out. None means that vectors of this encoder must not be kept.
        """
        if self._source.identity is None:
            return None
        parts = [self._source.identity, self._device or "best", platform.machine(), self._precision]
        parts += [_version(package) for package in _LIBRARIES]
        parts += [os.environ.get("CUDA_VISIBLE_DEVICES", ""), str(NVIDIA.exists()), str(LEAST_TOKENS), str(DEVICE_ROWS)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors of texts.

        Each distinct text is encoded once. A vector depends on its text alone, to the last bit: texts are batched with texts
        of as many tokens, and a processor's products are each made by one thread (`batches`). In bfloat16 last bits may differ.

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
        with _uncollected():
            with ThreadPoolExecutor(1) as pool:  # to check the files takes a while, and lets other code run
                checked = pool.submit(verify, self._source)
                _import()
                checked.result()
            return _load(self._source, self._device)

    def _encode_distinct(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self._report(0, len(texts))
        model = self._model
        tokens = tokens_of(model, texts)
        if tokens is None:
            return self._encode_singly(texts)
        found: NDArray[np.float32] | None = None
        done = 0
        for batch, block in read_batches(model, tokens, self._precision, self._workers or processors()):
            if found is None:
                found = np.empty((len(texts), block.shape[1]), dtype=np.float32)
            found[list(batch.rows)] = block
            done += len(batch.rows)
            self._report(done, len(texts))
        assert found is not None
        return found

    def _encode_singly(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Each text alone, so that no other one can decide how it is filled up."""
        vectors: list[NDArray[np.float32]] = []
        for text in texts:
            vectors.append(self._model.encode(text, show_progress_bar=False, normalize_embeddings=True))
            self._report(len(vectors), len(texts))
        return np.stack(vectors).astype(np.float32, copy=False)

    def _report(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)


def load_encoder(
    model: str | None = None,
    device: str | None = None,
    progress: Progress | None = None,
    *,
    precision: Precision = "float32",
    workers: int | None = None,
) -> SentenceEncoder:
    """An encoder, ready to be asked; its weights are checked and loaded when the first text comes.

    Args:
        model: a folder with a sentence-transformers model, or its name on the model hub; None for the default weights.
        device: a torch device, None for the best there is.
        progress: called with (texts encoded, texts to encode) while encoding.
        precision: the numbers that are multiplied; float32 all the same where the processor has no instruction for others.
        workers: threads on a processor, None for as many as it has cores.

    Raises:
        ModelError: the default weights' package, or the folder, is missing.
    """
    return SentenceEncoder(find_model(model), device, progress, precision=precision, workers=workers)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _import() -> None:
    """Imports the libraries underneath; what they raise becomes one clear line."""
    try:
        with _passive():
            import sentence_transformers  # noqa: F401 - from here on, to import it costs nothing
    except ImportError as error:
        raise ModelError(f"sentence-transformers cannot be imported ({_first_line(error)}); reinstall crosscheck") from error


def _load(source: ModelSource, device: str | None) -> SentenceTransformer:
    """Loads a model; whatever the libraries underneath raise becomes one clear line."""
    import sentence_transformers

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
def _uncollected() -> Iterator[None]:
    """No garbage collection: importing and loading make many objects that stay, which the collector would walk again and again.

    It took 0.2 s of loading the default model.
    """
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


@contextmanager
def _passive() -> Iterator[None]:
    """A setting that matters only while torch is imported.

    OpenMP, which reads its settings as it is loaded, would let idle threads spin: on two cores that other programs use too, that
    made encoding 2 to 10 times slower.
    """
    policy = os.environ.get(WAIT_POLICY)
    os.environ.setdefault(WAIT_POLICY, "PASSIVE")
    try:
        yield
    finally:
        if policy is None:
            del os.environ[WAIT_POLICY]


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
