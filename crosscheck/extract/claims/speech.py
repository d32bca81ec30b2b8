"""The words of attribution: verbs of saying, who speaks for a party, and what never is a speaker. Data only."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYING: Final = _words(
    "said says say saying told tells added adds wrote writes announced reported confirmed stated noted tweeted testified warned"
    " warns insisted argued argues explained acknowledged admitted revealed estimated estimates recalled claimed claims claim"
    " alleged alleges allege denied denies deny predicted predicts forecast forecasts expects put puts found finds concluded"
    " showed shows"
)
"""Verbs whose subject says the figures of the clause they govern."""
FINDING: Final = _words("found finds concluded showed shows revealed")
"""Verbs that say something only before "that"."""
CLAIMING: Final = _words("claimed claims claim alleged alleges allege")
"""Verbs by which a reporter does not vouch for what is said."""
INVERTED: Final = _words("said says wrote added recalled explained noted tweeted warned argued insisted claimed announced")
"""Verbs that may stand before their subject: "… ," said Brod."""
BARE: Final = _words("said says say told tells added wrote announced confirmed stated noted warned claimed alleges alleged")
"""Verbs that may close a sentence: "…, police said"."""
ADDING: Final = _words("adding noting saying warning explaining claiming arguing insisting estimating")
"""What a speaker does who goes on: "…,” said Brod, adding that 12"."""
COUNTING: Final = _words("spoke speak speaks")
"""Verbs that say a figure right behind "of": "organisers spoke of 12"."""
CLOSING: Final = _words("reported estimates estimated shows showed show found finds revealed predicts predicted forecasts denied")
"""Verbs that close a sentence only where nothing but the day follows them: "…, the log shows"."""
WITH_THAT: Final = _words(
    "added adds wrote writes noted explained acknowledged admitted recalled alleged allege argued argues stated denied"
    " denies deny"
)
"""Verbs that begin what is said only before "that" or a quotation, being other things without."""
WITH_NOUN: Final = _words("forecast forecasts estimates claims reported confirmed put expects")
NO_OBJECT: Final = _words(
    "of on for from in to with into at about call show say are were is was have had to being missing dead and or by"
)
"""Words behind `WITH_NOUN` that make it a noun or another verb: "estimates of", "reported to"."""
TAKEN: Final = _words("responsibility credit victory lives victims life asylum third second first another")
"""What is claimed without a word: "claimed responsibility"."""
RITES: Final = _words("mass masses prayer prayers rosary grace goodbye goodbyes farewell farewells yes no hello thanks kaddish")
"""What is said without telling anything: "said a Mass"."""
SUBORDINATE: Final = _words("where when which who whom whose")
"""Words that begin a clause put in, which ends at the next comma."""
CONCEDING: Final = _words("while although though whereas")
"""The same at the beginning of a sentence."""
BESIDE_SAYING: Final = _words(
    "has have had also later then again earlier once previously already now recently since just both all still long"
)
"""Words between a speaker and a verb of saying."""
NO_SUBJECT: Final = _words("to be been being not being is are was were get got by having")
"""Words before a verb of saying that make it no attribution: "was told", "to say", "is said"."""
WOULD: Final = _words("would could might may must should can will cannot can't won't wouldn't if didn't don't doesn't not never")
PRONOUNS: Final = _words(
    "he she they it i we you one this that these those who there nobody everyone someone somebody which what him them her us me"
    " many others another some"
)
"""Words that stand for a speaker named elsewhere."""
PARTIES: Final = _words(
    "rebel rebels militant militants insurgent insurgents separatist separatists fighters guerrillas guerillas jihadists"
    " defendant defendants plaintiff plaintiffs lawsuit lawsuits suit complaint indictment affidavit organisers organizers"
    " terrorists hackers rumours rumors critics"
)
"""Speakers who are a party to what they tell: their figures are claims."""
NO_SOURCE: Final = _words("plan plans schedule size ability age rank need needs taste")
"""What follows "according to" and says nothing."""
ROLES: Final = _words(
    "police officials official minister ministry president report reports study survey poll source sources un u.n. army"
    " military government mayor governor spokesman spokeswoman spokesperson authorities agency chief experts expert analysts"
    " analyst researchers media data who imf prosecutors prosecutor coroner doctors doctor hospital union lawyer lawyers"
    " witnesses witness organisers organizers rebels activists sheriff nhs nato pm pentagon fbi cdc nasa fed ceo reuters ap"
    " afp bbc cnn paper"
)
"""Who may stand as a speaker before or after a colon in a headline."""
OPENING: Final = _words("the a an its his her their our my one another two three four several some many this that local state")
"""Words that begin a speaker's name or title."""
LEADING: Final = _words(
    "meanwhile however still also but and yet so then now only later earlier instead moreover furthermore separately often once"
    " again today yesterday tomorrow recently previously indeed finally afterwards nevertheless"
)
"""Adverbs before a subject that are no part of it."""
TAIL: Final = _words(
    "on in at late early earlier this last during after before as when while of about adding via by through from yesterday today"
    " tonight to with without 1 later recently"
)
"""What follows a verb of saying that closes its clause: where, when and to whom it was said."""
AFTER_NAME: Final = _words(
    "who whom whose which that on after as during when while told adding late earlier early before since later yesterday today"
    " tonight recently via under where released published cited obtained seen posted quoted is are was were has have had said"
    " says but because if showing shows compiled provided reviewed issued"
)
"""Words that end the speaker's name behind "said" or "according to"."""
HEARERS: Final = _words("reporters journalists lawmakers investors analysts them him her us me parliament congress")
