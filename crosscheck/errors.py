"""Every error that a caller of crosscheck can expect, each carrying the exit code of the command line."""

from __future__ import annotations


class CrosscheckError(Exception):
    """An expected failure: one clear line that names the problem and the remedy.

    Attributes:
        exit_code: the process exit status the command line ends with.
    """

    exit_code: int = 2


class InputError(CrosscheckError):
    """The articles cannot be read: missing, empty, binary, or without a needed column."""


class ConfigError(CrosscheckError):
    """A setting is unknown or out of its range."""


class ModelError(CrosscheckError):
    """The embedding model is missing, altered, or cannot be loaded."""


class OutputError(CrosscheckError):
    """A result cannot be written where it was asked for."""
