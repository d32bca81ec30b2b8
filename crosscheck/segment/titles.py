"""The name of the site at the end of a headline cell."""

from __future__ import annotations

import re

_SEPARATOR = re.compile(r"\s+[|–—•»-]+\s+|\s*\|\s*")
_SITE_WORD = re.compile(
    r"\b(?:News(?:paper|room|hub|watch|day|week)?|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Guardian|Telegraph|Observer|Daily|Online|TV|Radio"
    r"|Channel|Weather|Sports|Local|Magazine|Media|Press|Report|[KW][A-Z]{2,3}(?:-?TV)?|\w+\.(?:com|org|net|co|tv|news|uk|in))\b"
)
_MAX_NAME_WORDS = 12
_LEAST_HEADLINE_WORDS = 3


def site_name_start(title: str, outlet: str) -> int:
    """Finds where a site's name begins at the end of a headline ("Bridge falls - Elmwood News 4").

    Args:
        title: one line of a title cell.
        outlet: the article's outlet as written in the input.

    Returns:
        Offset of the separator before the name, `len(title)` where there is none.
    """
    for found in _SEPARATOR.finditer(title):
        headline, name = title[: found.start()], title[found.end() :]
        if len(headline.split()) >= _LEAST_HEADLINE_WORDS and _is_site(name, found.group(), outlet):
            return found.start()
    return len(title)


def _is_site(name: str, separator: str, outlet: str) -> bool:
    words = name.split()
    if not words or len(words) > _MAX_NAME_WORDS:
        return False
    if _squashed(name) and _squashed(name) in (_squashed(outlet), _squashed(outlet.rsplit(".", 1)[0])):
        return True
    named = all(word[0].isupper() or not word[0].isalpha() or word in ("and", "of", "the", "for", "in") for word in words)
    return named and (
        bool(_SITE_WORD.search(name)) or ("|" in separator and len(words) <= 4 and not any(char.isdigit() for char in name))
    )


def _squashed(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
