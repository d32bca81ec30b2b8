"""Signs and names that several currencies share: which one is meant, and which others it may be."""

from __future__ import annotations

from typing import Final, NamedTuple

from crosscheck.extract.money.currencies import SIGNS

_CODES: Final[dict[str, str]] = {
    "rupee": "INR PKR LKR NPR MUR",
    "peso": "MXN PHP ARS CLP COP CUP UYU DOP",
    "dinar": "KWD IQD JOD DZD TND LYD BHD RSD",
    "dirham": "AED MAD",
    "riyal": "SAR QAR YER OMR",
    "rial": "IRR OMR YER",
    "franc": "CHF XOF XAF CDF RWF",
    "shilling": "KES UGX TZS SOS",
    "krone": "NOK DKK",
    "kroner": "NOK DKK",
    "krona": "SEK ISK",
    "kronor": "SEK",
    "crown": "SEK NOK DKK CZK ISK",
    "kr": "SEK NOK DKK ISK",
    "lira": "TRY LBP SYP",
    "kwacha": "ZMW MWK",
    "manat": "AZN TMT",
    "lei": "RON MDL",
    "bolivar": "VES",
    "yen sign": "JPY CNY",
}
"""Name to the codes it stands for, the likeliest first."""

_OF_LETTERS: Final = {
    "rs": "rupee", "re": "rupee", "₨": "rupee", "sh": "shilling", "fr": "franc", "¥": "yen sign", "￥": "yen sign",
}  # fmt: skip
"""Signs and letters before a figure to the name they abbreviate."""

_COUNTRIES: Final[dict[str, tuple[str, str]]] = {
    "INR": ("Indian", "india india's indian delhi mumbai bengaluru kolkata chennai hyderabad modi"),
    "PKR": ("Pakistani", "pakistan pakistani pakistan's islamabad karachi lahore punjab's sindh peshawar"),
    "LKR": ("Sri Lankan", "lanka lankan lanka's colombo"),
    "NPR": ("Nepali", "nepal nepali nepalese nepal's kathmandu"),
    "MUR": ("Mauritian", "mauritius mauritian"),
    "MXN": ("Mexican", "mexico mexican mexico's"),
    "PHP": ("Philippine", "philippines philippine filipino filipinos manila cebu"),
    "ARS": ("Argentine", "argentina argentine argentina's argentinian buenos"),
    "CLP": ("Chilean", "chile chilean chile's"),
    "COP": ("Colombian", "colombia colombian colombia's bogota bogotá medellin"),
    "CUP": ("Cuban", "cuba cuban cuba's havana"),
    "UYU": ("Uruguayan", "uruguay uruguayan montevideo"),
    "DOP": ("Dominican", "dominican"),
    "KWD": ("Kuwaiti", "kuwait kuwaiti kuwait's"),
    "IQD": ("Iraqi", "iraq iraqi iraq's baghdad kurdistan"),
    "JOD": ("Jordanian", "jordan jordanian jordan's amman"),
    "DZD": ("Algerian", "algeria algerian algiers"),
    "TND": ("Tunisian", "tunisia tunisian tunis"),
    "LYD": ("Libyan", "libya libyan libya's tripoli"),
    "BHD": ("Bahraini", "bahrain bahraini manama"),
    "RSD": ("Serbian", "serbia serbian belgrade"),
    "AED": ("Emirati", "uae emirates emirati dubai dhabi sharjah"),
    "MAD": ("Moroccan", "morocco moroccan rabat casablanca"),
    "SAR": ("Saudi", "saudi riyadh jeddah"),
    "QAR": ("Qatari", "qatar qatari qatar's doha"),
    "YER": ("Yemeni", "yemen yemeni sanaa aden"),
    "OMR": ("Omani", "oman omani muscat"),
    "IRR": ("Iranian", "iran iranian iran's tehran"),
    "CHF": ("Swiss", "swiss switzerland switzerland's zurich geneva"),
    "XOF": ("West African", "cfa senegal senegalese mali malian niger togo benin ivorian ivoire dakar abidjan"),
    "XAF": ("Central African", "cameroon cameroonian gabon gabonese chad chadian"),
    "CDF": ("Congolese", "congo congolese kinshasa"),
    "RWF": ("Rwandan", "rwanda rwandan kigali"),
    "KES": ("Kenyan", "kenya kenyan kenya's nairobi mombasa"),
    "UGX": ("Ugandan", "uganda ugandan uganda's kampala"),
    "TZS": ("Tanzanian", "tanzania tanzanian dar"),
    "SOS": ("Somali", "somalia somali mogadishu"),
    "NOK": ("Norwegian", "norway norwegian norway's oslo bergen"),
    "DKK": ("Danish", "denmark danish denmark's copenhagen"),
    "SEK": ("Swedish", "sweden swedish sweden's stockholm gothenburg malmo malmö"),
    "CZK": ("Czech", "czech prague brno"),
    "ISK": ("Icelandic", "iceland icelandic iceland's reykjavik"),
    "TRY": ("Turkish", "turkey turkish turkey's ankara istanbul"),
    "LBP": ("Lebanese", "lebanon lebanese lebanon's beirut"),
    "SYP": ("Syrian", "syria syrian syria's damascus aleppo"),
    "EGP": ("Egyptian", "egypt egyptian egypt's cairo alexandria"),
    "ZMW": ("Zambian", "zambia zambian lusaka"),
    "MWK": ("Malawian", "malawi malawian lilongwe"),
    "AZN": ("Azerbaijani", "azerbaijan azerbaijani baku"),
    "TMT": ("Turkmen", "turkmenistan turkmen ashgabat"),
    "RON": ("Romanian", "romania romanian bucharest"),
    "MDL": ("Moldovan", "moldova moldovan chisinau"),
    "VES": ("Venezuelan", "venezuela venezuelan caracas"),
    "JPY": ("Japanese", "japan japanese japan's tokyo osaka yen nikkei"),
    "CNY": ("Chinese", "china chinese china's beijing shanghai yuan renminbi shenzhen"),
}
"""Code to whose it is, and the words of a sentence that speak of that country."""
_PLURALS: Final = {"krone": "kroner", "kroner": "kroner", "krona": "kronor", "lei": "lei", "kr": "crowns"}
_WORDS: Final = {code: frozenset(words.split()) for code, (_, words) in _COUNTRIES.items()}


class Meant(NamedTuple):
    """A currency out of several that share a name.

    Attributes:
        code: the one that is meant, as far as the sentence tells.
        others: those that it may also be, none where the sentence names a country.
        resolution: how it was decided, for a reader.
    """

    code: str
    others: tuple[str, ...]
    resolution: str


def meant_by(written: str, words: frozenset[str]) -> Meant | None:
    """The currency that a shared sign or name stands for.

    Args:
        written: the name in the singular, or a sign or letters before a figure, in lower case.
        words: the lower-case words of the sentence.

    Returns:
        The currency of the country that the sentence speaks of, else the likeliest; None where no two currencies share the name.
    """
    name = _OF_LETTERS.get(written, written)
    codes = _CODES.get(name, "").split()
    if not codes:
        return None
    named = [code for code in codes if not _WORDS[code].isdisjoint(words)]
    code = (named or codes)[0]
    if len(codes) == 1:
        return Meant(code, (), "")
    plural = {"JPY": "yen", "CNY": "yuan"}.get(code) or _PLURALS.get(name, f"{name}s")
    told = f"{written if written in SIGNS or written == 'kr' else plural} read as {_COUNTRIES[code][0]} {plural}"
    if len(named) == 1:
        return Meant(code, (), told)
    return Meant(code, tuple(other for other in codes if other != code), f"{told}, the likeliest of several")


def elsewhere(words: frozenset[str]) -> str | None:
    """The code of the pounds of another country that a sentence speaks of ("pounds" in a story about Egypt), None for none."""
    return next((code for code in ("EGP", "LBP", "SYP") if not _WORDS[code].isdisjoint(words)), None)
