"""Measures, durations, percentages and their conversions: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "unit.percent",
        "A figure with a percent sign or word is a share of a hundred.",
        reads=(
            "The rate is 4%. → 4% = percent 4 percent",
            "The rate is 4.5 per cent. → 4.5 per cent = percent 4.5 percent",
            "The rate is five percent. → five percent = percent 5 percent",
            "The rate is 4pc. → 4pc = percent 4 percent",
        ),
        leaves=("The vote is 4 percentage points off. → 4 percentage points = percent 4 percentage_point",),
    ),
    Rule(
        "unit.points",
        "Percentage points and basis points are differences of percentages, and no percentages.",
        reads=(
            "The rate fell 2 percentage points. → 2 percentage points = percent 2 percentage_point down",
            "The rate fell 25 basis points. → 25 basis points = measure 25 basis_point down",
            "The rate fell 25bps. → 25bps = measure 25 basis_point down",
        ),
        leaves=(
            "The index fell 25 points. → 25 = number 25 down; what=points",
            "The rate fell 2 percent. → 2 percent = percent 2 percent down",
        ),
    ),
    Rule(
        "unit.duration",
        "A figure with a unit of time is a duration.",
        reads=(
            "The march took three weeks. → three weeks = duration 3 week",
            "The march took 90 mins. → 90 mins = duration 90 minute",
        ),
        leaves=(
            "One day he left. → -",
            "He is three years old. → three years old = age 3 year",
        ),
    ),
    Rule(
        "unit.measure",
        "A figure with a unit of length, weight, volume, power or the like is a measure.",
        reads=(
            "The net weighs 12 kg. → 12 kg = measure 12 kilogram",
            "The net is 20 ft. long. → 20 ft. = measure 20 foot",
            "The net is 12in wide. → 12in = measure 12 inch",
            "The net makes 450 Nm. → 450 Nm = measure 450 newton_meter",
        ),
        leaves=(
            "The net weighs 7qx. → -",
            "He has 12 in all. → 12 = number 12",
            "It is a 3-in-1 tool. → 3 = number 3",
            "The 9 mm pistol fired. → -",
            "The net has 5G. → -",
        ),
    ),
    Rule(
        "unit.temperature",
        "A figure with degrees is a temperature.",
        reads=(
            "It was 30C. → 30C = measure 30 degree_celsius",
            "It was -4 degrees Fahrenheit. → -4 degrees Fahrenheit = measure -4 degree_fahrenheit",
            "It was 40 degrees. → 40 degrees = measure 40 degree",
            "It was 40 degrees (104F). → 40 degrees = measure 40 degree_celsius; conversion=104 degree_fahrenheit agrees",
        ),
        leaves=("It was 30 feet long. → 30 feet = measure 30 foot",),
    ),
    Rule(
        "unit.speed",
        "A figure with a length by a time is a speed.",
        reads=(
            "Gusts hit 112mph. → 112mph = measure 112 mile_per_hour",
            "Gusts hit 120 km/h. → 120 km/h = measure 120 kilometer_per_hour",
            "Gusts hit 60 miles an hour. → 60 miles an hour = measure 60 mile_per_hour",
            "Gusts hit 80 knots. → 80 knots = measure 80 knot",
        ),
        leaves=("He walked 60 miles in an hour. → 60 miles = measure 60 mile",),
    ),
    Rule(
        "unit.area",
        "A figure with a square or cubic unit, or of acres or hectares, is an area or a volume.",
        reads=(
            "The fire took 40 acres. → 40 acres = measure 40 acre",
            "The fire took 5 sq km. → 5 sq km = measure 5 square_kilometer",
            "The fire took 32km2. → 32km2 = measure 32 square_kilometer",
        ),
        leaves=("The fire took 5 square meals. → 5 = number 5; what=square meals",),
    ),
    Rule(
        "unit.letter",
        "A small m after a figure is metres beside words of size, races, or the same length in feet.",
        reads=(
            "It is 30m tall. → 30m = measure 30 meter",
            "He won the 200m sprint. → 200m = measure 200 meter",
            "It is 52m (171ft). → 52m = measure 52 meter; conversion=171 foot agrees",
        ),
        leaves=(
            "They hold 12m by now. → -",
            "It drew 30m viewers. → 30m = number 30000000; what=viewers",
        ),
    ),
    Rule(
        "unit.millions",
        "A letter k, m or b after a figure is a scale where what it counts follows.",
        reads=("It drew 30m viewers. → 30m = number 30000000; what=viewers",),
        leaves=("They hold 12m by now. → -",),
    ),
    Rule(
        "unit.magnitude",
        "A figure after the word magnitude is that of an earthquake.",
        reads=("A quake of magnitude 6.4 struck. → 6.4 = measure 6.4 magnitude",),
        leaves=("A quake of 6 metres struck. → 6 metres = measure 6 meter",),
    ),
    Rule(
        "unit.conversion",
        "A figure beside its first statement in another unit is no second figure, but the same one converted.",
        reads=(
            "The sack weighs 100 kg (220 lbs). → 100 kg = measure 100 kilogram; conversion=220 pound agrees",
            "The road is 100 miles (160 km). → 100 miles = measure 100 mile; conversion=160 kilometer agrees",
            "The road is 16 km/10 miles. → 16 km = measure 16 kilometer; conversion=10 mile agrees",
            "The road is 10 miles, or about 16 km. → 10 miles = measure 10 mile; conversion=16 kilometer agrees",
            "The fund lost $65-billion (£50.8bn). → $65-billion = money 65000000000 USD; conversion=50800000000 GBP agrees",
            "The fine is 5,000 lira ($60). → 5,000 lira = money 5000 TRY; conversion=60 USD",
            "It cost 9 billion shekels ($2.4 billion) a year. → 9 billion shekels = money 9000000000 ILS /year;"
            " conversion=2400000000 USD agrees",
            "It is 1 to 2 miles (1.6 to 3.2 km) off. → 1 to 2 miles = measure 1..2 mile; conversion=1.6 kilometer agrees",
            "It fell by 2C (3.6F). → 2C = measure 2 degree_celsius down; conversion=3.6 degree_fahrenheit agrees",
        ),
        leaves=(
            "He swam 10 miles (2 km of it at night). → 10 miles = measure 10 mile | 2 km = measure 2 kilometer",
            "The road is 10 miles or 20 km. → 10 miles = measure 10 mile | 20 km = measure 20 kilometer",
            "The week is 5 days (40 hours). → 5 days = duration 5 day | 40 hours = duration 40 hour",
            "It sold 5 tons ($60). → 5 tons = measure 5 ton | $60 = money 60 USD",
        ),
        shows=lambda reading: reading.conversion is not None,
    ),
    Rule(
        "unit.slip",
        "A conversion that no rounding and no rate since 1990 explains is marked as one that does not fit.",
        reads=(
            "The sack weighs 100 kg (2,200 lbs). → 100 kg = measure 100 kilogram; conversion=2200 pound differs",
            "The road is 100 miles (180 km). → 100 miles = measure 100 mile; conversion=180 kilometer differs",
            "The fund lost $65-billion (£50.8m). → $65-billion = money 65000000000 USD; conversion=50800000 GBP differs",
        ),
        leaves=(
            "The road is 40 miles (70 km). → 40 miles = measure 40 mile; conversion=70 kilometer agrees",
            "The tank holds 10 gallons (45 litres). → 10 gallons = measure 10 gallon; conversion=45 liter agrees",
            "The fine is 5,000 lira ($60). → 5,000 lira = money 5000 TRY; conversion=60 USD",
        ),
        shows=lambda reading: reading.conversion is not None and reading.conversion.agrees is False,
    ),
)
