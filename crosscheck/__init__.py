"""crosscheck: where several outlets' figures and dates about one event cannot both be true.

The names below are loaded when they are first used, so that importing the package costs nothing:

    from crosscheck import RENDERERS, load_encoder, read_articles, run

    found = read_articles("articles.csv")
    report = run(found.articles, encoder=load_encoder(), skipped=found.skipped, input_sha256=found.sha256)
    print(RENDERERS["md"](report))
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.adapters.articles import ReadResult, read_articles
    from crosscheck.adapters.config_file import load_config
    from crosscheck.adapters.encoder import load_encoder
    from crosscheck.adapters.frames import articles_from_frame, findings_frame
    from crosscheck.compare import RULES
    from crosscheck.config import Config
    from crosscheck.errors import ConfigError, CrosscheckError, InputError, ModelError, OutputError
    from crosscheck.mentions import mentions_of
    from crosscheck.model import Article, Finding, Mention, Pair, Report
    from crosscheck.pipeline import Encoder, run
    from crosscheck.render import RENDERERS

__version__ = "0.1.0"

__all__ = [
    "RENDERERS",
    "RULES",
    "Article",
    "Config",
    "ConfigError",
    "CrosscheckError",
    "Encoder",
    "Finding",
    "InputError",
    "Mention",
    "ModelError",
    "OutputError",
    "Pair",
    "ReadResult",
    "Report",
    "__version__",
    "articles_from_frame",
    "findings_frame",
    "load_config",
    "load_encoder",
    "mentions_of",
    "read_articles",
    "run",
]

_HOMES = {
    "RENDERERS": "crosscheck.render",
    "RULES": "crosscheck.compare",
    "Article": "crosscheck.model",
    "Config": "crosscheck.config",
    "ConfigError": "crosscheck.errors",
    "CrosscheckError": "crosscheck.errors",
    "Encoder": "crosscheck.pipeline",
    "Finding": "crosscheck.model",
    "InputError": "crosscheck.errors",
    "Mention": "crosscheck.model",
    "ModelError": "crosscheck.errors",
    "OutputError": "crosscheck.errors",
    "Pair": "crosscheck.model",
    "ReadResult": "crosscheck.adapters.articles",
    "Report": "crosscheck.model",
    "articles_from_frame": "crosscheck.adapters.frames",
    "findings_frame": "crosscheck.adapters.frames",
    "load_config": "crosscheck.adapters.config_file",
    "load_encoder": "crosscheck.adapters.encoder",
    "mentions_of": "crosscheck.mentions",
    "read_articles": "crosscheck.adapters.articles",
    "run": "crosscheck.pipeline",
}


def __getattr__(name: str) -> object:
    """Loads a public name from its module (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
