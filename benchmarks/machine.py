"""How fast texts are embedded, beside what the machine can do at all."""

from __future__ import annotations

import inspect
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.table import figure, percent, table
from crosscheck import Encoder, load_encoder
from crosscheck.adapters.weights import find_model

SIDE, PRODUCTS = 2048, 5
MOST_TEXTS = 4_000
HEADS = ("precision", "threads", "texts/s", "tokens/s", "GFLOP/s", "matrix product", "share")


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
    if "precision" not in inspect.signature(load_encoder).parameters:
        return {"float32": load_encoder(device=device)}
    return {name: load_encoder(device=device, precision=name) for name in ("float32", "bfloat16")}


def matrix_rate(precision: str, device: str | None) -> tuple[float, int]:
    """GFLOP/s of a plain product of square matrices, the best of a few, and how many threads it had."""
    import torch  # noqa: PLC0415

    place = device or ("cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu")
    left, right = (torch.randn(SIDE, SIDE, device=place).to(getattr(torch, precision)) for _ in range(2))
    best = float("inf")
    for _ in range(PRODUCTS):
        start = time.perf_counter()
        torch.matmul(left, right)[0, 0].item()  # the value is asked for because an accelerator answers before it is done
        best = min(best, time.perf_counter() - start)
    return 2 * SIDE**3 / best / 1e9, torch.get_num_threads()


def embedding(texts: Sequence[str], device: str | None) -> str:
    """Embeds some of a run's texts in each precision, and lays the rate beside that of a matrix product, in the same run.

    Returns:
        A table and what it shows.
    """
    chosen = spread(texts)
    counts = token_counts(chosen)
    shape = shape_of((Path(find_model(None).location) / "config.json").read_text())
    rows = []
    for precision, encoder in encoders(device).items():
        encoder.encode(chosen[:: max(1, len(chosen) // 50)])  # loads the model and warms what is slow at first
        rate, threads = matrix_rate(precision, device)
        start = time.perf_counter()
        encoder.encode(chosen)
        seconds = time.perf_counter() - start
        reached = operations(counts, shape) / seconds / 1e9
        rates = (figure(len(chosen) / seconds), figure(sum(counts) / seconds), figure(reached), figure(rate))
        rows.append([precision, str(threads), *rates, percent(reached / rate)])
    said = f"{len(chosen):,} texts of {sum(counts) / len(counts):.1f} tokens on average, {max(counts)} at most"
    return f"{table(HEADS, rows)}\n\n{said}; the matrix product is {SIDE} × {SIDE} × {SIDE}, in GFLOP/s, by as many threads."
