"""Canonical names of units and the ways news text writes them. Meanings are ours: no unit library reads raw text."""

from __future__ import annotations

from typing import Final

DURATIONS: Final[dict[str, str]] = {
    "millisecond": "milliseconds, ms, msec",
    "second": "seconds, sec, secs",
    "minute": "minutes, min, mins",
    "hour": "hours, hr, hrs",
    "day": "days",
    "night": "nights",
    "week": "weeks, wk, wks",
    "fortnight": "fortnights",
    "month": "months, mth, mths",
    "year": "years, yr, yrs",
    "decade": "decades",
    "century": "centuries",
}
"""Canonical name to its further spellings, without regard to case."""

MEASURES: Final[dict[str, str]] = {
    "millimeter": "millimeters, millimetre, millimetres, mm",
    "centimeter": "centimeters, centimetre, centimetres, cm, cms",
    "meter": "meters, metre, metres, mtr, mtrs",
    "kilometer": "kilometers, kilometre, kilometres, km, kms",
    "micrometer": "micrometers, micrometre, micrometres, micron, microns, μm, µm",
    "nanometer": "nanometers, nanometre, nanometres",
    "inch": "inches, ins, ″",
    "foot": "feet, ft, fts",
    "yard": "yards, yd, yds",
    "mile": "miles, mi",
    "nautical_mile": "nautical mile, nautical miles",
    "light_year": "light year, light years",
    "furlong": "furlongs",
    "square_meter": "square meter, square meters, square metre, square metres, sq m, sq meters, sq metre, sq metres, sqm, m²",
    "square_kilometer": "square kilometer, square kilometers, square kilometre, square kilometres, sq km, sq kms, sqkm, km²",
    "square_centimeter": "square centimeter, square centimeters, square centimetre, square centimetres, sq cm, cm²",
    "square_foot": "square foot, square feet, sq ft, sq foot, sq feet, sqft, ft²",
    "square_yard": "square yard, square yards, sq yd, sq yards",
    "square_mile": "square mile, square miles, sq mi, sq mile, sq miles",
    "square_inch": "square inch, square inches, sq in",
    "acre": "acres",
    "hectare": "hectares, ha",
    "cubic_meter": "cubic meter, cubic meters, cubic metre, cubic metres, cu m, m³",
    "cubic_kilometer": "cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres",
    "cubic_foot": "cubic foot, cubic feet, cu ft",
    "cubic_inch": "cubic inch, cubic inches, cu in",
    "cubic_yard": "cubic yard, cubic yards",
    "cubic_centimeter": "cubic centimeter, cubic centimeters, cubic centimetre, cubic centimetres, cc, cm³",
    "milliliter": "milliliters, millilitre, millilitres, ml, mls",
    "centiliter": "centiliters, centilitre, centilitres, cl",
    "liter": "liters, litre, litres, ltr, ltrs",
    "gallon": "gallons, gal",
    "pint": "pints",
    "quart": "quarts",
    "fluid_ounce": "fluid ounce, fluid ounces, fl oz",
    "barrel": "barrels, bbl, bbls",
    "microgram": "micrograms, microgramme, microgrammes, mcg, µg, μg",
    "milligram": "milligrams, milligramme, milligrammes, mg",
    "gram": "grams, gramme, grammes, gm, gms",
    "kilogram": "kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs",
    "tonne": "tonnes, metric ton, metric tons, metric tonne, metric tonnes, mt",
    "kilotonne": "kilotonnes, kiloton, kilotons",
    "megatonne": "megatonnes, megaton, megatons",
    "ton": "tons",
    "pound": "pounds, lb, lbs",
    "ounce": "ounces, oz",
    "stone": "st",
    "carat": "carats",
    "mile_per_hour": "mph, miles per hour, mile per hour, miles an hour, mile an hour",
    "kilometer_per_hour": (
        "kph, kmh, kmph, km h, km hr, kilometers per hour, kilometres per hour, kilometer per hour, kilometre per hour,"
        " kilometers an hour, kilometres an hour, kilometer an hour, kilometre an hour, km per hour, km an hour"
    ),
    "meter_per_second": "meters per second, metres per second, meters a second, metres a second, m per second",
    "foot_per_second": "feet per second, fps",
    "knot": "knots",
    "mile_per_gallon": "mpg, miles per gallon, miles to the gallon",
    "revolution_per_minute": "rpm, revolutions per minute",
    "beat_per_minute": "bpm, beats per minute",
    "degree": "degrees, deg, °",
    "degree_celsius": (
        "degrees celsius, degree celsius, deg celsius, celsius, centigrade, degrees centigrade,"
        " degrees c, degree c, ° c, deg c, ℃"
    ),
    "degree_fahrenheit": "degrees fahrenheit, degree fahrenheit, deg fahrenheit, fahrenheit, degrees f, degree f, ° f, deg f, ℉",
    "kelvin": "kelvins",
    "horsepower": "hp, bhp",
    "watt": "watts",
    "kilowatt": "kilowatts, kw",
    "megawatt": "megawatts",
    "gigawatt": "gigawatts, gw",
    "terawatt": "terawatts, tw",
    "kilowatt_hour": "kilowatt hour, kilowatt hours, kwh",
    "megawatt_hour": "megawatt hour, megawatt hours, mwh",
    "gigawatt_hour": "gigawatt hour, gigawatt hours, gwh",
    "terawatt_hour": "terawatt hour, terawatt hours, twh",
    "volt": "volts",
    "ampere": "amperes, amp, amps",
    "milliampere_hour": "mah",
    "joule": "joules",
    "calorie": "calories, kcal",
    "newton_meter": "newton meter, newton meters, newton metre, newton metres",
    "pound_foot": "pound foot, pound feet, lb ft, lbs ft, foot pound, foot pounds, ft lb, ft lbs, lbft",
    "pascal": "pascals",
    "kilopascal": "kilopascals, kpa",
    "megapascal": "megapascals",
    "gigapascal": "gigapascals, gpa",
    "pound_per_square_inch": "psi, pounds per square inch",
    "millibar": "millibars, mb",
    "hectopascal": "hectopascals, hpa",
    "decibel": "decibels, db",
    "hertz": "hz",
    "kilohertz": "khz",
    "megahertz": "mhz",
    "gigahertz": "ghz",
    "kilobyte": "kilobytes, kb",
    "megabyte": "megabytes",
    "gigabyte": "gigabytes, gb",
    "terabyte": "terabytes, tb",
    "petabyte": "petabytes, pb",
    "megabit_per_second": "mbps, megabits per second",
    "gigabit_per_second": "gbps, gigabits per second",
    "megapixel": "megapixels, mp",
    "part_per_million": "ppm, parts per million",
    "part_per_billion": "ppb, parts per billion",
    "magnitude": "",
    "bushel": "bushels",
    "lumen": "lumens",
    "sievert": "sieverts",
    "millisievert": "millisieverts, msv",
    "becquerel": "becquerels, bq",
}  # fmt: skip
"""Canonical name to its further spellings, without regard to case; a space also stands for a hyphen, a slash or a point."""

SYMBOLS: Final[dict[str, str]] = {
    "g": "gram", "l": "liter", "L": "liter", "C": "degree_celsius", "F": "degree_fahrenheit", "W": "watt", "V": "volt",
    "h": "hour",
    "nm": "nanometer", "Nm": "newton_meter", "MW": "megawatt", "MB": "megabyte", "MPa": "megapascal", "Pa": "pascal",
    "PS": "metric_horsepower",
    "J": "joule", "kJ": "kilojoule", "MJ": "megajoule", "kV": "kilovolt", "in": "inch",
}  # fmt: skip
"""Signs that mean something else in another case ("5G", "12 c")."""

ONLY_GLUED: Final[frozenset[str]] = frozenset("h l L mb mp mt ha mi cl ms min cc pb gal PS".split())
"""Signs that are read after a space only where no word follows that they could belong to."""

LENGTHS: Final[frozenset[str]] = frozenset({"millimeter", "centimeter", "meter", "kilometer", "inch", "foot", "yard", "mile"})
"""Units that a raised 2 or 3 makes square or cubic ("32m2")."""

COMPOUNDS: Final[dict[tuple[str, str], int]] = {
    ("foot", "inch"): 12, ("pound", "ounce"): 16, ("stone", "pound"): 14, ("hour", "minute"): 60, ("minute", "second"): 60,
    ("year", "month"): 12, ("yard", "foot"): 3, ("week", "day"): 7, ("day", "hour"): 24,
    ("meter", "centimeter"): 100, ("kilometer", "meter"): 1000, ("kilogram", "gram"): 1000,
}  # fmt: skip
"""Pairs of units that make one figure when side by side ("six feet two inches"), and how many of the smaller make the larger."""
