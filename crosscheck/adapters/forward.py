"""Batches of tokens through a model: on a processor several at a time, each by one thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crosscheck.adapters.batches import Batch, batches
from crosscheck.adapters.precision import Precision

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

Tokens = Mapping[str, Sequence[Sequence[int]]]
"""What a model reads of each text, by the name of its input."""


def tokens_of(model: SentenceTransformer, texts: Sequence[str]) -> Tokens | None:
    """What a model reads of texts.

    Args:
        model: a model.
        texts: n texts.

    Returns:
        By the name of an input, n lists of integers; None for a model that has no tokenizer of the usual kind, or that puts a
        prompt before every text.
    """
    from transformers import PreTrainedTokenizerBase

    tokenizer = model.tokenizer
    if not isinstance(tokenizer, PreTrainedTokenizerBase) or getattr(model, "default_prompt_name", None):
        return None
    limit = model.max_seq_length
    found = tokenizer(list(texts), truncation=limit is not None, max_length=limit, padding=False)
    return {name: found[name] for name in found}


def read_batches(
    model: SentenceTransformer, tokens: Tokens, precision: Precision, workers: int
) -> Iterator[tuple[Batch, NDArray[np.float32]]]:
    """Reads texts of equal length together.

    On a processor every batch is read by one thread, so that all threads read at once. That is 1.7 times as fast as all threads
    sharing each batch, whose many small products are over before they are shared out; and the vectors are the same for any number
    of threads.

    Args:
        model: a model.
        tokens: as `tokens_of` gives them.
        precision: the numbers to multiply.
        workers: threads on a processor; an accelerator gets one batch after the other.

    Yields:
        Batches and (rows, dimensions) float32 unit vectors of their texts.
    """
    import torch

    on_cpu = model.device.type == "cpu"
    plan = list(batches([len(row) for row in tokens["input_ids"]], on_cpu=on_cpu))

    def read(batch: Batch) -> NDArray[np.float32]:
        rows = [*batch.rows, *[batch.rows[-1]] * (batch.size - len(batch.rows))]
        given = {name: torch.tensor([own[row] for row in rows], device=model.device) for name, own in tokens.items()}
        reduced = torch.autocast(model.device.type, torch.bfloat16, enabled=precision == "bfloat16")
        with torch.inference_mode(), reduced:
            vectors = model(given)["sentence_embedding"][: len(batch.rows)].float()
            unit = torch.nn.functional.normalize(vectors, dim=1)
        found: NDArray[np.float32] = unit.cpu().numpy()
        return found

    if not on_cpu:
        yield from ((batch, read(batch)) for batch in plan)
        return
    with _threads_of_one(), ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(1,)) as pool:
        yield from zip(plan, pool.map(read, plan), strict=True)


@contextmanager
def _threads_of_one() -> Iterator[None]:
    """Torch's products run on the thread that asks for them; afterwards on as many as before."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
