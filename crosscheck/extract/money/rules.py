"""Amounts of money: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "money.dollar",
        "Dollars that name no country are American, unless the address of the outlet is in another country with dollars.",
        reads=(
            "The barge cost $65-billion. → $65-billion = money 65000000000 USD",
            "The barge cost $2.5 million. → $2.5 million = money 2500000 USD",
            "The barge cost $1,234.50. → $1,234.50 = money 1234.50 USD",
            "The barge cost 60 million dollars. → 60 million dollars = money 60000000 USD",
            "He paid 20 bucks. → 20 bucks = money 20 USD",
            "He paid 5 dollars and 25 cents. → 5 dollars and 25 cents = money 5.25 USD",
        ),
        leaves=(
            "The barge cost A$5 million. → A$5 million = money 5000000 AUD",
            "The Bucks made 20 Bucks caps. → 20 = number 20; what=Bucks caps",
            "The barge cost $5zn. → -",
        ),
    ),
    Rule(
        "money.sign",
        "A sign or letters beside a figure say whose money it is.",
        reads=(
            "The barge cost US$5m. → US$5m = money 5000000 USD",
            "The barge cost $A5m. → $A5m = money 5000000 AUD",
            "The barge cost HK$20,000. → HK$20,000 = money 20000 HKD",
            "The barge cost £1.2bn. → £1.2bn = money 1200000000 GBP",
            "The barge cost 12,50 €. → 12,50 € = money 12.50 EUR",
            "The barge cost €8.412,07. → €8.412,07 = money 8412.07 EUR",
            "The barge cost RM5,000. → RM5,000 = money 5000 MYR",
            "The barge cost £5 50p. → £5 50p = money 5.5 GBP",
        ),
        leaves=(
            "The barge cost €1.234. → -",
            "The gate R10 is shut. → -",
        ),
    ),
    Rule(
        "money.code",
        "An ISO code before or after a figure says whose money it is.",
        reads=(
            "The barge cost EUR 20 million. → EUR 20 million = money 20000000 EUR",
            "The barge cost 300 PKR. → 300 PKR = money 300 PKR",
            "The barge cost EUR€5m. → EUR€5m = money 5000000 EUR",
        ),
        leaves=(
            "He got MAD 5 times. → 5 = number 5",
            "The top ALL 5 lists. → 5 = number 5; what=lists",
        ),
    ),
    Rule(
        "money.name",
        "The name of a currency after a figure says whose money it is.",
        reads=(
            "The barge cost 20 million euros. → 20 million euros = money 20000000 EUR",
            "The barge cost 20m euros. → 20m euros = money 20000000 EUR",
            "The trillion-yen barge sank. → trillion-yen = money 1000000000000 JPY; what=barge",
            "The barge cost 50 quid. → 50 quid = money 50 GBP",
            "The barge cost 2 million pounds. → 2 million pounds = money 2000000 GBP",
            "The barge cost 5,000 won. → 5,000 won = money 5000 KRW",
        ),
        leaves=(
            "The barge held 2 million pounds of beef. → 2 million pounds = measure 2000000 pound; what=beef",
            "The barge has 12 won races. → 12 = number 12",
        ),
    ),
    Rule(
        "money.nation",
        "A country's word before a currency's name says whose it is.",
        reads=(
            "The barge cost 5 million Hong Kong dollars. → 5 million Hong Kong dollars = money 5000000 HKD",
            "The barge cost 3 billion New Taiwan dollars. → 3 billion New Taiwan dollars = money 3000000000 TWD",
            "The barge cost 5,000 Egyptian pounds. → 5,000 Egyptian pounds = money 5000 EGP",
            "The barge cost 20 Swiss francs. → 20 Swiss francs = money 20 CHF",
            "The barge cost 900 Nepalese rupees. → 900 Nepalese rupees = money 900 NPR; units=-",
            "The barge cost 5 million deutsche marks. → 5 million deutsche marks = money 5000000 DEM",
        ),
        leaves=(
            "The barge cost 20 Elbonian francs. → 20 = number 20; what=Elbonian francs",
            "The barge cost 20 francs. → 20 francs = money 20 CHF; units=XOF,XAF,CDF,RWF",
        ),
    ),
    Rule(
        "money.shared",
        "A sign or name of several currencies is of the country that the sentence names, else the likeliest, and is marked so.",
        reads=(
            "The fine is Rs 900. → Rs 900 = money 900 INR; units=PKR,LKR,NPR,MUR",
            "The fine in Lahore is Rs 900. → Rs 900 = money 900 PKR; units=-",
            "The fine is 20 kr. → 20 kr = money 20 SEK; units=NOK,DKK,ISK",
            "The fine is 5,000 pesos. → 5,000 pesos = money 5000 MXN; units=PHP,ARS,CLP,COP,CUP,UYU,DOP",
            "The fine in Manila is 5,000 pesos. → 5,000 pesos = money 5000 PHP; units=-",
            "The fine is 4,000 crowns. → 4,000 crowns = money 4000 SEK; units=NOK,DKK,CZK,ISK",
            "The fine is ¥5,000. → ¥5,000 = money 5000 JPY; units=CNY",
            "The fine in Cairo is 2 million pounds. → 2 million pounds = money 2000000 EGP; units=GBP",
        ),
        leaves=(
            "The king has 2 crowns. → 2 = number 2; what=crowns",
            "The fine is 5,000 yen. → 5,000 yen = money 5000 JPY; units=-",
        ),
    ),
    Rule(
        "money.minor",
        "Pence and the like are hundredths of their currency.",
        reads=(
            "The bun costs 25p. → 25p = money 0.25 GBP",
            "The bun costs 80 pence. → 80 pence = money 0.8 GBP",
            "The bun costs 50 euro cents. → 50 euro cents = money 0.5 EUR",
            "The bun rose 12 cents to €4.10. → 12 cents = money 0.12 EUR up | €4.10 = money 4.10 EUR",
        ),
        leaves=("See 3 p. 12 of it. → -",),
    ),
    Rule(
        "money.cent",
        "Cents are hundredths of the dollar, unless the sentence speaks of another money that has cents.",
        reads=(
            "The bun costs 23 cents. → 23 cents = money 0.23 USD",
            "The bun costs 75¢. → 75¢ = money 0.75 USD",
        ),
        leaves=("The bun costs 20 Canadian cents. → 20 Canadian cents = money 0.2 CAD",),
    ),
    Rule(
        "money.rate",
        "Words after an amount divide it: by a time, a thing or a head.",
        reads=(
            "The buns cost $6 each. → $6 = money 6 USD /each",
            "The plan costs $100bn a year. → $100bn = money 100000000000 USD /year",
            "It pays 23 cents a share. → 23 cents = money 0.23 USD /share",
            "Rent is 80 dollars per square foot. → 80 dollars = money 80 USD /square foot",
            "The toll is £40 a passenger. → £40 = money 40 GBP /passenger",
            "He earns £9m a year before tax. → £9m = money 9000000 GBP /year",
        ),
        leaves=(
            "He won $6 a victory late. → $6 = money 6 USD",
            "It costs $6 a farm adviser said. → $6 = money 6 USD",
            "He paid $6 a year later. → $6 = money 6 USD | a year later = ?",
        ),
        shows=lambda reading: reading.kind == "money" and reading.per is not None,
    ),
)
