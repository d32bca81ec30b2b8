"""How fast texts are embedded, beside what the machine can do at all."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.table import figure, percent, table
from crosscheck import Encoder, load_encoder
from crosscheck.adapters.precision import Precision
from crosscheck.adapters.weights import find_model

SIDE, PRODUCTS = 2048, 5
PRECISIONS: Final[tuple[Precision, ...]] = ("float32", "bfloat16")
MOST_TEXTS, FEWEST_TEXTS = 4_000, 1_000
HEADS = ("precision", "threads", "texts/s", "tokens/s", "GFLOP/s", "matrix product", "share", "by CPU")


class Shape(NamedTuple):
    """The shape of an encoder of BERT's kind: its layers, the width of a token's vector, and of the layer between."""

    layers: int
    hidden: int
    inner: int

    @property
    def weights(self) -> int:
        """Parameters of the linear layers: four square ones and two that go to the width between and back, a layer."""
        return self.layers * (4 * self.hidden**2 + 2 * self.hidden * self.inner)


def shape_of(config: str) -> Shape:
    """The shape that a model's `config.json` tells."""
    told = json.loads(config)
    return Shape(told["num_hidden_layers"], told["hidden_size"], told["intermediate_size"])


def operations(tokens: Sequence[int], shape: Shape) -> int:
    """Multiplications and additions that texts need.

    Args:
        tokens: how many each text has, padding not counted.
        shape: the model's.

    Returns:
        Two for each token and parameter of the linear layers; and for attention, which scores each token against each and
        adds up their values, four for each pair of tokens, place of a vector and layer. The rest is too little to count.
    """
    return sum(2 * count * shape.weights + 4 * count * count * shape.hidden * shape.layers for count in tokens)


def spread(texts: Sequence[str], most: int = MOST_TEXTS) -> list[str]:
    """At most so many of the distinct texts, spread evenly over their lengths."""
    ordered = sorted(set(texts), key=lambda text: (len(text), text))
    return [ordered[row * len(ordered) // min(most, len(ordered))] for row in range(min(most, len(ordered)))]


def token_counts(texts: Sequence[str]) -> list[int]:
    """How many tokens the default model sees of each text."""
    from tokenizers import Tokenizer  # noqa: PLC0415 - with all that follows, only where a machine is measured

    folder = Path(find_model(None).location)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(json.loads((folder / "sentence_bert_config.json").read_text())["max_seq_length"])
    return [len(encoded.ids) for encoded in tokenizer.encode_batch(list(texts))]


def encoders(device: str | None) -> dict[str, Encoder]:
    """An encoder of the default model for each precision that there is."""
    usual, reduced = (load_encoder(device=device, precision=name) for name in PRECISIONS)
    return {"float32": usual} if reduced.name == usual.name else {"float32": usual, "bfloat16": reduced}


class Rate(NamedTuple):
    """Operations a second, in thousands of millions: on the wall, and for each second of CPU."""

    wall: float
    cpu: float


def rate_of(work: Callable[[], object], operations: int) -> Rate:
    """How fast some work is done that takes so many operations."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    seconds, busy = time.perf_counter() - wall, time.process_time() - cpu
    return Rate(operations / max(seconds, 1e-9) / 1e9, operations / max(busy, 1e-9) / 1e9)


def matrix_rate(precision: str, device: str | None) -> Rate:
    """The rate of a plain product of square matrices, the best of a few."""
    import torch  # noqa: PLC0415

    place = device or ("cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu")
    left, right = (torch.randn(SIDE, SIDE, device=place).to(getattr(torch, precision)) for _ in range(2))

    def product() -> float:
        return torch.matmul(left, right)[0, 0].item()  # an accelerator is done only when a value is asked for

    rates = [rate_of(product, 2 * SIDE**3) for _ in range(PRODUCTS)]
    return Rate(max(rate.wall for rate in rates), max(rate.cpu for rate in rates))


def threads() -> int:
    """How many threads torch calculates with."""
    import torch  # noqa: PLC0415

    return torch.get_num_threads()


def embedding(texts: Sequence[str], sentences: Sequence[str], device: str | None) -> str:
    """Embeds some of a run's texts in each precision, and lays the rate beside that of a matrix product, in the same run.

    Args:
        texts: those that the run embedded.
        sentences: those of its articles, some of which are taken, too, where its texts are too few to fill batches.
        device: where the model runs, None for the best there is.

    Returns:
        A table and what it shows.
    """
    chosen = spread([*texts, *spread(sentences, max(0, FEWEST_TEXTS - len(texts)))])
    counts = token_counts(chosen)
    shape = shape_of((Path(find_model(None).location) / "config.json").read_text())
    needed = operations(counts, shape)
    rows = []
    for precision, encoder in encoders(device).items():
        encoder.encode(chosen[:: max(1, len(chosen) // 50)])  # loads the model and warms what is slow at first
        rate = matrix_rate(precision, device)
        reached = rate_of(partial(encoder.encode, chosen), needed)
        seconds = needed / reached.wall / 1e9
        rates = (figure(len(chosen) / seconds), figure(sum(counts) / seconds), figure(reached.wall), figure(rate.wall))
        rows.append([precision, str(threads()), *rates, percent(reached.wall / rate.wall), percent(reached.cpu / rate.cpu)])
    said = f"{len(chosen):,} texts of {sum(counts) / len(counts):.1f} tokens on average, {max(counts)} at most"
    if len(texts) < FEWEST_TEXTS:
        said += f", of which the run embedded {len(texts):,}"
    return f"{table(HEADS, rows)}\n\n{said}; the matrix product is {SIDE} × {SIDE} × {SIDE}, in GFLOP/s, by as many threads."
