"""Changes, as against levels: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "trend.up",
        "The figure is by how much something rose, not what it rose to.",
        reads=(
            "Sales rose 4%. → 4% = percent 4 percent up",
            "Sales rose 4 percent to 12.3 million. → 4 percent = percent 4 percent up | 12.3 million = number 12300000",
            "Rents were up by about 12 points. → about 12 = number ~12 up",
            "The union won a 5% pay rise. → 5% = percent 5 percent up",
            "The economy grew at an annual rate of 3 percent. → 3 percent = percent 3 percent up",
            "The bank raised interest rates 25 basis points. → 25 basis points = measure 25 basis_point up",
            "Shares gained $2.10 to $40. → $2.10 = money 2.10 USD up | $40 = money 40 USD",
            "Pay rose by 5%, and prices by 7%. → 5% = percent 5 percent up | 7% = percent 7 percent up",
        ),
        leaves=(
            "Sales rose to 12.3 million. → 12.3 million = number 12300000",
            "Women make up 40 percent of staff. → 40 percent = percent 40 percent",
            "The school raised more than $140,000. → more than $140,000 = money >140000 USD",
            "The rate climbed above 7 percent. → above 7 percent = percent >7 percent",
            "The rate went from 5 to 6 percent. → 5 = percent 5 percent | 6 percent = percent 6 percent",
            "The list gained 20 percent of the vote. → 20 percent = percent 20 percent",
        ),
        shows=lambda reading: reading.trend == "up",
    ),
    Rule(
        "trend.down",
        "The figure is by how much something fell, not what it fell to.",
        reads=(
            "Claims fell 3,000 to 41,000. → 3,000 = number 3000 down | 41,000 = number 41000",
            "The index closed down 220 points, or 1.4%. → 220 = number 220 down | 1.4% = percent 1.4 percent down",
            "Tolna fell 1.2%, Marra 0.8%. → 1.2% = percent 1.2 percent down | 0.8% = percent 0.8 percent down",
            "It cut long-term costs by an average of $126. → $126 = money 126 USD down",
            "A drop of more than 2 points was seen. → more than 2 = number >2 down",
            "Shares were off 3 percent. → 3 percent = percent 3 percent down",
        ),
        leaves=(
            "The rate fell below 5 percent. → below 5 percent = percent <5 percent",
            "Planes dropped 500 leaflets. → 500 = number 500",
            "Police shot down 40 percent of the drones. → 40 percent = percent 40 percent",
            "The town lost 19 nurses. → 19 = number 19",
        ),
        shows=lambda reading: reading.trend == "down",
    ),
)
