"""What may happen to the counted: every status, the words that say it, and the examples that prove them.

To teach a word, put it into the row of its status, in the column that tells where it may stand, and add an example to the row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from crosscheck.extract.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from crosscheck.model import Reading


class Fate(NamedTuple):
    """One status and its words, in lower case, parted by spaces.

    Attributes:
        status: the value of `Reading.status`.
        meaning: what it says of the counted, in one sentence for a reader.
        reads: examples in which the status is given.
        leaves: examples in which it is not.
        done: participles, which stand on either side: "killed six", "six were killed", "six wounded guards".
        doing: active forms, which stand before what they do it to: "kills six", "killing six".
        being: what the counted themselves do or are, after them: "six died", "six are missing".
        nouns: names of what happened or of those it happened to, as head of the counted phrase: "six deaths".
        acts: nouns before "of": "the killing of six".
    """

    status: str
    meaning: str
    reads: tuple[str, ...]
    leaves: tuple[str, ...]
    done: str = ""
    doing: str = ""
    being: str = ""
    nouns: str = ""
    acts: str = ""


FATES: Final[tuple[Fate, ...]] = (
    Fate(
        "killed", "The counted lost their lives.",
        done="killed murdered slain slew massacred slaughtered assassinated",
        doing="kill kills killing murders murdering",
        being="dead die dies died dying perish perished deceased drowned",
        nouns="deaths death fatalities fatality bodies corpses lives killings murders",
        acts="death deaths killing killings murder murders bodies loss slaying slayings massacre",
        reads=(
            "The blast killed two Arden engineers. → two = number 2; what=Arden engineers; status=killed",
            "The storm left 16 dead. → 16 = number 16; status=killed",
            "The slide claimed 12 lives. → 12 = number 12; what=lives; status=killed",
            "Ten divers lost their lives. → Ten = number 10; status=killed",
            "Four riders were shot dead. → Four = number 4; status=killed",
            "Six divers were fatally stabbed. → Six = number 6; status=killed",
            "The death toll rose to 23 from 19. → 23 = number 23; status=killed | 19 = number 19; status=killed",
            "The fever could kill 4,000 people. → 4,000 = number 4000; status=killed",
            "Deaths in Lowmere topped 40. → topped 40 = number >40; status=killed",
        ),
        leaves=(
            "Two gunmen killed a guard. → Two = number 2; status=-",
            "There are nine ways to kill weeds. → nine = number 9; status=-",
            "Six death row inmates wrote to her. → Six = number 6; status=-",
            "The plan would kill 40 jobs. → 40 = number 40; status=-",
        ),
    ),
    Fate(
        "executed", "The counted were put to death by an authority.",
        done="executed beheaded hanged", doing="executing beheading", nouns="executions beheadings",
        acts="execution executions beheading",
        reads=("The junta executed nine officers. → nine = number 9; status=executed",),
        leaves=("They executed two trades. → two = number 2; status=-",),
    ),
    Fate(
        "wounded", "The counted were hurt and are not said to have died.",
        done="wounded injured hurt maimed",
        doing="wound injure injures wounding injuring",
        nouns="injuries injury wounds hurts",
        acts="wounding injuring",
        reads=(
            "A blast injured 14 dockers. → 14 = number 14; status=wounded",
            "Three others were hurt, one critically. → Three = number 3; status=wounded | one = number 1; status=wounded",
            "Five riders suffered broken legs and other injuries. → Five = number 5; status=wounded",
            "Two remain in critical condition. → Two = number 2; status=wounded",
            "Seven people were treated for burns. → Seven = number 7; status=wounded",
            "Seven had minor cuts and burns. → Seven = number 7; status=wounded",
            "Of the 90 riders, two were hurt. → 90 = number 90; status=- | two = number 2; status=wounded",
            "The clinic admitted two wounded soldiers. → two = number 2; what=wounded soldiers; status=wounded",
        ),
        leaves=(
            "Two dogs injured a postman. → Two = number 2; status=-",
            "Two riders were fatally injured. → Two = number 2; status=killed",
            "Nine injury claims were filed. → Nine = number 9; status=-",
        ),
    ),
    Fate(
        "casualties", "The counted may be dead or hurt: the words do not part the two.",
        nouns="casualties casualty",
        reads=(
            "The army put its losses at 90 casualties. → 90 = number 90; status=casualties",
            "Forty people were killed or wounded. → Forty = number 40; status=casualties",
            "The raid killed or injured 30 villagers. → 30 = number 30; status=casualties",
        ),
        leaves=(
            "Forty were killed and ten wounded. → Forty = number 40; status=killed | ten = number 10; status=wounded",
            "Two men were shot and killed. → Two = number 2; status=killed",
        ),
    ),
    Fate(
        "victims", "The counted are called victims, which may mean dead, hurt or merely harmed.",
        nouns="victims victim",
        reads=("She was one of four victims. → one = number 1 | four = number 4; status=victims",),
        leaves=(
            "Four victims died at the scene. → Four = number 4; what=victims; status=killed",
            "Four victim advocates came. → Four = number 4; status=-",
        ),
    ),
    Fate(
        "shot", "The counted were hit by gunfire; whether they lived is not said.",
        done="shot gunned", nouns="shootings", acts="shooting",
        reads=(
            "Six people were shot, two fatally. → Six = number 6; status=shot | two = number 2; status=killed",
            "Two were shot, one of them six times. → Two = number 2 | one = number 1; status=shot | six = number 6; status=-",
            "Mara Voss was among four people shot. → four = number 4; status=shot",
            "Three dancers were hit by gunfire. → Three = number 3; status=shot",
            "Four shooting victims were named. → Four = number 4; status=shot",
        ),
        leaves=(
            "Three walkers were hit by a tram. → Three = number 3; status=-",
            "Two guards shot the bear. → Two = number 2; status=-",
            "Two guards were shot at. → Two = number 2; status=-",
        ),
    ),
    Fate(
        "stabbed", "The counted were hurt with a blade; whether they lived is not said.",
        done="stabbed knifed", doing="stabbing", nouns="stabbings", acts="stabbing",
        reads=("Two pupils were stabbed. → Two = number 2; status=stabbed",),
        leaves=("Two pupils were stabbed to death. → Two = number 2; status=killed",),
    ),
    Fate(
        "missing", "Where the counted are is not known.",
        being="missing disappeared unaccounted vanished", nouns="disappearances", acts="disappearance",
        reads=("Eight climbers are still missing. → Eight = number 8; status=missing",),
        leaves=("Eight climbers were found. → Eight = number 8; status=-",),
    ),
    Fate(
        "trapped", "The counted cannot get out of where they are.",
        done="trapped", doing="trapping",
        reads=("Nine miners remain trapped. → Nine = number 9; status=trapped",),
        leaves=("Nine miners remain on strike. → Nine = number 9; status=-",),
    ),
    Fate(
        "stranded", "The counted are held up on their way.",
        done="stranded marooned", doing="stranding", acts="stranding",
        reads=("Snow stranded 400 drivers. → 400 = number 400; status=stranded",),
        leaves=("Snow slowed 400 drivers. → 400 = number 400; status=-",),
    ),
    Fate(
        "rescued", "The counted were brought out of danger.",
        done="rescued saved", doing="rescue rescues rescuing saving", nouns="rescues", acts="rescue rescues",
        reads=(
            "Fire crews rescued 11 residents. → 11 = number 11; status=rescued",
            "A tug pulled nine sailors from the sea. → nine = number 9; status=rescued",
            "Six children were pulled alive from the mud. → Six = number 6; status=rescued",
        ),
        leaves=(
            "The deal saved 400 jobs. → 400 = number 400; status=-",
            "A tug pulled nine bodies from the sea. → nine = number 9; status=killed",
        ),
    ),
    Fate(
        "survived", "The counted lived through it.",
        being="survived survive survives", nouns="survivors",
        reads=("All 47 passengers survived. → 47 = number 47; status=survived",),
        leaves=("She is survived by two sons. → two = number 2; status=-",),
    ),
    Fate(
        "unhurt", "The counted came to no harm.",
        being="unhurt unharmed uninjured unscathed",
        reads=(
            "The 40 passengers escaped unhurt. → 40 = number 40; status=unhurt",
            "Two riders escaped injury. → Two = number 2; status=unhurt",
            "The 40 pupils on the tram escaped unhurt. → 40 = number 40; status=unhurt",
        ),
        leaves=("Nobody was hurt. → Nobody = number 0; status=wounded",),
    ),
    Fate(
        "hospitalised", "The counted were brought to a hospital.",
        done="hospitalized hospitalised", doing="hospitalizing hospitalising",
        nouns="hospitalizations hospitalisations",
        reads=(
            "Twelve people were taken to a hospital. → Twelve = number 12; status=hospitalised",
            "The crash sent five riders to hospital. → five = number 5; status=hospitalised",
            "Three are being treated at a hospital. → Three = number 3; status=hospitalised",
            "Three were kept in hospital. → Three = number 3; status=hospitalised",
        ),
        leaves=(
            "Twelve people were taken to a school. → Twelve = number 12; status=-",
            "Twelve doctors walked to the hospital. → Twelve = number 12; status=-",
        ),
    ),
    Fate(
        "infected", "The counted caught an illness.",
        done="infected sickened", doing="infecting", nouns="infections", acts="infection",
        reads=(
            "The fever infected 300 sailors. → 300 = number 300; status=infected",
            "Nine nurses have tested positive. → Nine = number 9; status=infected",
            "It counted 90 new infections and no deaths. → 90 = number 90; status=infected | no deaths = number 0; status=killed",
        ),
        leaves=("Nine nurses were tested. → Nine = number 9; status=-",),
    ),
    Fate(
        "quarantined", "The counted are kept apart for fear of an illness.",
        done="quarantined", doing="quarantining", acts="quarantine",
        reads=("Some 18 inmates were quarantined. → Some 18 = number ~18; status=quarantined",),
        leaves=("Some 18 inmates were moved. → Some 18 = number ~18; status=-",),
    ),
    Fate(
        "displaced", "The counted had to leave their homes.",
        done="displaced evacuated uprooted", doing="displacing displaces evacuating", being="homeless",
        nouns="evacuees evacuations", acts="displacement evacuation",
        reads=(
            "Floods displaced 40,000 residents. → 40,000 = number 40000; status=displaced",
            "The evacuation of 200 farmers began. → 200 = number 200; status=displaced",
            "The fire forced 200 farmers to flee. → 200 = number 200; status=displaced",
            "Two families were forced from their homes. → Two = number 2; status=displaced",
        ),
        leaves=("Floods frightened 40,000 residents. → 40,000 = number 40000; status=-",),
    ),
    Fate(
        "arrested", "The police or an army hold the counted.",
        done="arrested detained apprehended nabbed", doing="arrest arresting detaining detains",
        nouns="arrests detentions", acts="arrest arrests detention",
        reads=(
            "Police arrested 12 suspects. → 12 = number 12; status=arrested",
            "The arrest of four weavers was late. → four = number 4; status=arrested",
            "Two are in custody. → Two = number 2; status=arrested",
        ),
        leaves=("Two officers arrested a baker. → Two = number 2; status=-",),
    ),
    Fate(
        "abducted", "The counted were taken or are held by force.",
        done="abducted kidnapped", doing="abducting kidnapping", being="hostage",
        nouns="hostages abductions kidnappings", acts="abduction kidnapping",
        reads=(
            "Militants kidnapped six engineers. → six = number 6; status=abducted",
            "Nine monks were taken hostage. → Nine = number 9; status=abducted",
        ),
        leaves=("Nine monks were taken home. → Nine = number 9; status=-",),
    ),
    Fate(
        "charged", "The counted are accused before a court.",
        done="charged indicted", doing="charging indicting", nouns="indictments", acts="indictment",
        reads=("Six men have been charged. → Six = number 6; status=charged",),
        leaves=("Two prosecutors charged him. → Two = number 2; status=-",),
    ),
    Fate(
        "convicted", "A court found the counted guilty.",
        done="convicted", doing="convicting", nouns="convictions", acts="conviction",
        reads=("Six men were convicted. → Six = number 6; status=convicted",),
        leaves=("Six men were heard. → Six = number 6; status=-",),
    ),
    Fate(
        "sentenced", "The counted were given a punishment, or serve it.",
        done="sentenced jailed imprisoned", doing="sentencing sentences jailing jails", acts="sentencing jailing",
        reads=("The court jailed five smugglers. → five = number 5; status=sentenced",),
        leaves=("The court heard five smugglers. → five = number 5; status=-",),
    ),
    Fate(
        "freed", "The counted were let go.",
        done="freed released", doing="freeing releasing", acts="release",
        reads=("Six men were charged and two released. → Six = number 6; status=charged | two = number 2; status=freed",),
        leaves=("The ministry released 20 documents. → 20 = number 20; status=-",),
    ),
    Fate(
        "deported", "The counted were made to leave the country.",
        done="deported expelled", doing="deporting expelling", nouns="deportations expulsions",
        acts="deportation expulsion",
        reads=("Arden expelled 23 diplomats. → 23 = number 23; status=deported",),
        leaves=("Arden received 23 diplomats. → 23 = number 23; status=-",),
    ),
    Fate(
        "without power", "Homes or people have no electricity.",
        reads=("Some 9,000 homes were without power. → Some 9,000 = number ~9000; status=without power",),
        leaves=("Some 9,000 homes were without a garden. → Some 9,000 = number ~9000; status=-",),
    ),
    Fate(
        "destroyed", "Nothing usable is left of the counted.",
        done="destroyed razed gutted demolished flattened", doing="destroying destroys",
        acts="destruction demolition",
        reads=("Around 1,500 homes were destroyed. → Around 1,500 = number ~1500; status=destroyed",),
        leaves=("Around 1,500 homes were sold. → Around 1,500 = number ~1500; status=-",),
    ),
    Fate(
        "damaged", "The counted were harmed and still stand.",
        done="damaged", doing="damaging", nouns="damages",
        reads=("The hail damaged 80 cars. → 80 = number 80; status=damaged",),
        leaves=("The hail missed 80 cars. → 80 = number 80; status=-",),
    ),
)  # fmt: skip


def _forms(*columns: str) -> dict[str, str]:
    return {word: fate.status for fate in FATES for column in columns for word in str(getattr(fate, column)).split()}


DONE: Final = _forms("done")
DOING: Final = _forms("doing")
BEING: Final = _forms("being")
NOUNS: Final = _forms("nouns")
ACTS: Final = _forms("acts")
STATUS_WORDS: Final = _forms("done", "doing", "being", "nouns")
"""A form of a word to the status it gives a count."""


def _says(status: str) -> Callable[[Reading], bool]:
    return lambda reading: reading.status == status


RULES: Final[tuple[Rule, ...]] = tuple(
    Rule("status." + fate.status.replace(" ", "-"), fate.meaning, fate.reads, fate.leaves, _says(fate.status)) for fate in FATES
)
