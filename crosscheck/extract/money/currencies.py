"""Currencies as news text writes them, and their ISO 4217 codes."""

from __future__ import annotations

from typing import Final

SIGNS: Final[dict[str, str]] = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₨": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₦": "NGN",
    "₪": "ILS", "฿": "THB", "₱": "PHP", "₫": "VND", "₴": "UAH", "₵": "GHS", "₡": "CRC", "₸": "KZT", "₾": "GEL", "₼": "AZN",
    "₲": "PYG",
    "৳": "BDT", "﷼": "IRR", "＄": "USD", "￡": "GBP", "₤": "GBP",
}  # fmt: skip

DOLLAR_PREFIXES: Final[dict[str, str]] = {
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD",
    "hk": "HKD",
    "nz": "NZD", "s": "SGD", "sg": "SGD", "nt": "TWD", "tw": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD",
    "tt": "TTD",
    "fj": "FJD", "n": "NAD", "z": "ZWL", "bz": "BZD", "bds": "BBD",
}  # fmt: skip
"""Letters that stand before, or after, a dollar sign ("HK$", "$US"), in lower case."""

DOLLAR_SUFFIXES: Final[dict[str, str]] = {
    "us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD", "aud": "AUD", "canadian": "CAD", "cdn": "CAD",
    "cad": "CAD", "usd": "USD",
    "nzd": "NZD", "sgd": "SGD", "hkd": "HKD",
}  # fmt: skip
"""Words that may stand after a dollar amount and say whose dollars they are ("$91.15 US a barrel")."""

WRITTEN_BEFORE: Final[dict[str, str]] = {
    "Rs": "INR", "RS": "INR", "rs": "INR", "Re": "INR", "Tk": "BDT", "RM": "MYR", "Rp": "IDR", "kr": "SEK", "Kr": "SEK",
    "Sh": "KES", "Ksh": "KES",
    "KSh": "KES", "Ush": "UGX", "Fr": "CHF", "SFr": "CHF", "zł": "PLN", "NIS": "ILS", "GH₵": "GHS", "Php": "PHP",
    "RMB": "CNY", "P": "PHP",
    "R": "ZAR", "K": "ZMW", "N": "NGN", "Y": "JPY", "PS": "GBP", "EU": "EUR",
}  # fmt: skip
"""Letters that stand before an amount. "PS" and "Y=" are what ASCII transliteration makes of the pound and yen signs."""

MUST_TOUCH: Final[frozenset[str]] = frozenset({"R", "K", "N", "P", "Y", "PS", "Fr", "Sh", "Re", "EU", "RS", "rs"})
"""Of these, the ones that are other things unless glued to the figure, and that need separators, decimals or a scale there."""

CODES: Final[frozenset[str]] = frozenset(
    "USD EUR GBP JPY CNY INR PKR BDT LKR NPR AUD CAD NZD SGD HKD TWD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY"
    " ILS SAR AED QAR KWD BHD OMR JOD IQD IRR EGP LBP SYP MAD DZD TND LYD ZAR NGN KES GHS UGX TZS ETB ZMW BRL MXN ARS CLP"
    " COP PEN VES UYU BOB KRW THB MYR IDR PHP VND KZT UZS GEL AMD AZN AFN MMK KHR LAK MNT BAM BBD BIF BND BSD BTN BWP BYN BZD"
    " CDF CRC CUP CVE DJF DOP FJD GMD GNF GTQ GYD HNL HTG JMD KGS KPW LRD MDL MGA MKD MOP MRU MUR MVR MWK MZN NAD NIO PAB PGK"
    " PYG RSD RWF SBD SCR SDG SRD SSP TJS TMT TTD VUV WST XAF XCD XOF YER ZWL".split()
)
CODE_TWINS: Final[frozenset[str]] = frozenset(
    {"ALL", "TOP", "TRY", "COP", "BOB", "PEN", "LAK", "SOS", "MAD", "GEL", "AMD", "RON", "CUP", "BAM", "MOP", "NIO", "NAD", "CDF"}
)
"""Codes that are also English words or names: read only beside a figure with a scale or separators."""

NATIONS: Final[dict[str, str]] = {
    "dollar": (
        "USD us:USD u.s.:USD american:USD australian:AUD canadian:CAD kong:HKD zealand:NZD singapore:SGD"
        " singaporean:SGD taiwan:TWD taiwanese:TWD jamaican:JMD zimbabwean:ZWL zimbabwe:ZWL namibian:NAD liberian:LRD"
        " aussie:AUD kiwi:NZD fijian:FJD fiji:FJD bahamian:BSD barbadian:BBD barbados:BBD belize:BZD bermudian:BMD brunei:BND"
        " guyanese:GYD guyana:GYD caribbean:XCD tobago:TTD surinamese:SRD islands:SBD cayman:KYD"
    ),
    "euro": "EUR",
    "buck": "-",
    "bucks": "USD",
    "pound": "- british:GBP sterling:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG irish:IEP cypriot:CYP",
    "quid": "GBP",
    "yen": "JPY japanese:JPY",
    "yuan": "CNY chinese:CNY",
    "renminbi": "CNY",
    "rmb": "CNY",
    "rupee": (
        "INR indian:INR pakistani:PKR pakistan:PKR lankan:LKR lanka:LKR nepalese:NPR nepali:NPR mauritian:MUR seychellois:SCR"
    ),
    "shekel": "ILS israeli:ILS",
    "rouble": "RUB russian:RUB belarusian:BYN",
    "ruble": "RUB russian:RUB belarusian:BYN",
    "hryvnia": "UAH ukrainian:UAH",
    "won": "- korean:KRW korea:KRW",
    "mark": "- german:DEM deutsche:DEM deutsch:DEM convertible:BAM",
    "deutschmark": "DEM",
    "peseta": "ESP spanish:ESP",
    "guilder": "NLG dutch:NLG",
    "drachma": "GRD greek:GRD",
    "lire": "ITL italian:ITL",
    "schilling": "ATS austrian:ATS",
    "escudo": "PTE portuguese:PTE verdean:CVE",
    "baht": "THB thai:THB",
    "ringgit": "MYR malaysian:MYR",
    "rupiah": "IDR indonesian:IDR",
    "dong": "VND vietnamese:VND",
    "lira": "- turkish:TRY lebanese:LBP syrian:SYP italian:ITL",
    "zloty": "PLN polish:PLN",
    "forint": "HUF hungarian:HUF",
    "koruna": "CZK czech:CZK",
    "korunas": "CZK czech:CZK",
    "krona": "- swedish:SEK icelandic:ISK faroese:DKK",
    "kronor": "SEK swedish:SEK",
    "krone": "- norwegian:NOK danish:DKK",
    "kroner": "- norwegian:NOK danish:DKK",
    "crown": "- norwegian:NOK danish:DKK swedish:SEK czech:CZK icelandic:ISK",
    "franc": (
        "- swiss:CHF french:FRF congolese:CDF rwandan:RWF cfa:XOF burundian:BIF belgian:BEF african:XOF"
        " guinean:GNF djiboutian:DJF comorian:KMF luxembourg:LUF pacific:XPF"
    ),
    "peso": (
        "- mexican:MXN argentine:ARS argentinian:ARS argentinean:ARS chilean:CLP colombian:COP philippine:PHP filipino:PHP"
        " cuban:CUP uruguayan:UYU dominican:DOP"
    ),
    "real": "- brazilian:BRL",
    "reais": "BRL brazilian:BRL",
    "rand": "ZAR african:ZAR",
    "naira": "NGN nigerian:NGN",
    "cedi": "GHS ghanaian:GHS",
    "shilling": "- kenyan:KES kenya:KES ugandan:UGX uganda:UGX tanzanian:TZS tanzania:TZS somali:SOS",
    "taka": "BDT bangladeshi:BDT",
    "dinar": "- kuwaiti:KWD iraqi:IQD jordanian:JOD bahraini:BHD algerian:DZD tunisian:TND libyan:LYD serbian:RSD",
    "dirham": "- emirati:AED uae:AED moroccan:MAD",
    "riyal": "- saudi:SAR qatari:QAR yemeni:YER omani:OMR iranian:IRR",
    "rial": "- iranian:IRR omani:OMR yemeni:YER",
    "tenge": "KZT kazakh:KZT",
    "birr": "ETB ethiopian:ETB",
    "kwacha": "- zambian:ZMW malawian:MWK",
    "afghani": "AFN",
    "kyat": "MMK",
    "lei": "- romanian:RON moldovan:MDL",
    "leva": "BGN bulgarian:BGN",
    "markka": "FIM finnish:FIM",
    "kuna": "HRK croatian:HRK",
    "lari": "GEL georgian:GEL",
    "manat": "- azerbaijani:AZN azeri:AZN turkmen:TMT",
    "dram": "- armenian:AMD",
    "som": "- kyrgyz:KGS uzbek:UZS",
    "somoni": "TJS tajik:TJS",
    "tugrik": "MNT mongolian:MNT",
    "riel": "KHR cambodian:KHR",
    "kip": "- lao:LAK laotian:LAK",
    "kina": "PGK",
    "ngultrum": "BTN bhutanese:BTN",
    "rufiyaa": "MVR maldivian:MVR",
    "ariary": "MGA malagasy:MGA",
    "dalasi": "GMD gambian:GMD",
    "metical": "MZN mozambican:MZN",
    "meticais": "MZN mozambican:MZN",
    "pula": "- botswana:BWP",
    "gourde": "HTG haitian:HTG",
    "lempira": "HNL honduran:HNL",
    "quetzal": "- guatemalan:GTQ",
    "cordoba": "- nicaraguan:NIO",
    "colones": "CRC rican:CRC",
    "guaranies": "PYG paraguayan:PYG",
    "soles": "- peruvian:PEN",
    "bolivar": "- venezuelan:VES",
    "bolivares": "VES venezuelan:VES",
    "bolivars": "VES venezuelan:VES",
    "boliviano": "BOB bolivian:BOB",
    "lek": "- albanian:ALL",
    "denar": "MKD macedonian:MKD",
}
"""Currency name to the code it has alone ("-" where that depends on the country), then its code after a nation's word."""

NAMES: Final[frozenset[str]] = frozenset({*NATIONS, *(f"{name}s" for name in NATIONS if not name.endswith(("s", "i")))})

MINOR: Final[dict[str, str]] = {
    "cent": "USD", "cents": "USD", "¢": "USD", "pence": "GBP", "p": "GBP", "sen": "MYR", "paise": "INR", "kopeks": "RUB",
    "kopecks": "RUB",
    "pennies": "USD", "penny": "GBP", "agorot": "ILS", "fils": "AED", "eurocent": "EUR", "eurocents": "EUR", "centimes": "CHF",
    "centavos": "MXN",
    "paisa": "INR", "øre": "NOK", "öre": "SEK",
}  # fmt: skip
"""Names of a hundredth, and whose it is where nothing else in the sentence says so."""

CENT_CURRENCIES: Final[frozenset[str]] = frozenset({"USD", "EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "ZAR"})
"""Currencies whose hundredth is called a cent."""
