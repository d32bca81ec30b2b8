"""Figures of speech: words for numbers that count nothing ("one of a kind", "at the eleventh hour", "24/7")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.glance import pieces

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_PHRASES: Final = """
one of a kind | one - of - a - kind | on the one hand | on one hand | one way or another | one way or the other
one after the other | one step ahead | one step behind | one step closer | one step further | one step forward
two steps back | one fell swoop | one and the same | one and all | one too many | one for the ages | one for the books
with one voice | one voice | with one accord | at one stroke | in one breath | one foot in the | one false move | one more time
one last time | one final time | back to square one | in one piece | one size fits all | a one - two | the one - two
one - two punch | one in a million | one of these days | one of those days | one - horse town | all in one
one good turn | one side of the coin | of one coin | one or the other | one too few | one way ticket | one - way
two sides of the same coin | two sides of one coin | two sides of a coin | two birds | with one stone | his two cents
her two cents | my two cents | your two cents | their two cents | two cents worth | two cents' worth | two - faced | two - bit
two - way | two - tone | three - legged | four - legged | two - headed
takes two to tango | of two minds | in two minds | two wrongs | two peas | of two evils
of the two evils | two left feet | two and two together | two and two make | two can play | two - edged
scale of one to 10 | scale of one to ten | scale of one to five | scale of one to 5 | scale of 1 to 10 | scale of 1 to 5
scale of zero to 10 | scale of zero to ten | scale of 0 to 10 | one or more | turned up to 11 | dialed up to 11
dial it up to 11 | turn it up to 11 | dialled up to 11 | two cheers for
three cheers | three - ring circus | three sheets | three r's | third wheel | third rail | third world
third party | third parties | third - party | third reich | third eye | third base | third baseman
third time lucky | third culture
four corners | four - letter | four - wheel | on all fours | fourth estate | fourth wall | fourth dimension
fifth column | fifth columnist | fifth columnists | fifth wheel
plead the fifth | pleaded the fifth | pleads the fifth | pleading the fifth | take the fifth | took the fifth
six of one | half a dozen of the other | deep six | at sixes and sevens | six - pack | six - packs
six - shooter | six - shooters | sixth sense | seventh heaven | seven seas | seven wonders | seven deadly sins
behind the eight ball | behind the eight - ball | eight - ball | on cloud nine | cloud nine
whole nine yards | full nine yards | nine - to - five | 9 - to - 5 | nine times out of ten
nine times out of 10 | a perfect ten | a perfect 10 | ten commandments | hang ten
eleventh hour | eleventh - hour | 11th hour | 11th - hour | catch - twenty - two | twenty - twenty | forty winks
fifty - fifty | 50 - 50 chance | 50 - 50 odds | 50 - 50 proposition | 50 - 50 shot | 50 / 50 | 20 / 20 | 20 - 20 hindsight
24 / 7 | 24 / seven | twenty - four seven | 360 - degree | 180 - degree
half the time | half the battle | two and two make four | not for a million years | in a million years
a dime a dozen | baker's dozen | dirty dozen | a hundred times over | a thousand times over | a thousand words
a thousand cuts | thousand - yard stare | a million thanks | thanks a million
like a million dollars | million - dollar question | $ 64,000 question | $ 64 , 000 question
zero - sum | zero hour | zero tolerance | zero - tolerance
ground zero | patient zero | from zero to hero | zero in | zeroed in | absolute zero
put two and two | second to none | a hundred percent sure | one hundred percent sure | 100 percent sure | 100 % sure
seven - figure | six - figure | five - figure | eight - figure | nine - figure | four - figure | three - figure
seven figures | six figures | five figures | eight figures | nine figures | double figures | two - by - four | two - by - fours
"""
"""Phrases of several words, parted by "|": what is read in them is no figure of the story."""


Idiom = tuple[int, tuple[str, ...], frozenset[str]]
"""A phrase: the place of its longest word in it, its words in order, and each once."""


def _by_longest() -> dict[str, tuple[Idiom, ...]]:
    """The phrases by their longest word, which few sentences hold."""
    phrases = sorted({tuple(phrase.split()) for phrase in _PHRASES.replace("\n", "|").split("|") if phrase.strip()})
    index: dict[str, list[Idiom]] = {}
    for phrase in phrases:
        place = max(range(len(phrase)), key=lambda at: (len(phrase[at]), -at))
        index.setdefault(phrase[place], []).append((place, phrase, frozenset(phrase)))
    return {word: tuple(group) for word, group in index.items()}


_IDIOMS: Final = _by_longest()
_TELLING: Final = frozenset(_IDIOMS)
IDIOMS: Final = tuple(
    frozenset(piece for word in phrase for piece in pieces(word)) for group in _IDIOMS.values() for _, phrase, _ in group
)
"""The words of each phrase, as `Glance.words` has them."""


def idiom_tokens(line: Line) -> tuple[int, ...]:
    """Indices of the tokens that stand in a figure of speech, in order.

    Args:
        line: the tokenised sentence.
    """
    likely: dict[str, list[Idiom]] = {}
    for word in line.words & _TELLING:
        for idiom in _IDIOMS[word]:
            if idiom[2] <= line.words:
                likely.setdefault(word, []).append(idiom)
    if not likely:
        return ()
    lengths: dict[int, int] = {}
    for index, low in enumerate(line.lows):
        for place, words, _ in likely.get(low, ()):
            if line.match(index - place, words):
                lengths[index - place] = max(len(words), lengths.get(index - place, 0))
    return tuple(index for first in sorted(lengths) for index in range(first, first + lengths[first]))
