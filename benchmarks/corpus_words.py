"""Words that benchmark articles are made from: invented names, and what their news is told with."""

from __future__ import annotations

OUTLETS = (
    "Harbor Ledger", "Tidewater Courier", "Northern Dispatch", "Capital Sentinel", "Orchard Weekly", "Atlantic Wire",
    "Valley Observer", "Morning Beacon", "Granite Post", "Riverside Echo",
)  # fmt: skip
SYLLABLES = (
    "ka", "lor", "men", "ti", "vas", "ul", "bre", "no", "sha", "dri", "pel", "om", "gra", "wi", "zen", "fa", "quil", "ro", "stu",
    "hel", "bi", "yar", "mo", "tos",
)  # fmt: skip
GIVEN = (
    "Anna", "Boris", "Clara", "Daniel", "Edith", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Karin", "Leon", "Mira", "Nils",
    "Olga", "Peter", "Rosa", "Simon", "Tessa", "Viktor",
)  # fmt: skip
ROLES = ("the mayor", "a spokeswoman", "the prosecutor", "the chief inspector", "a union leader", "the regional governor")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EVENTS = (
    "ferry fire", "tanker spill", "trawler sinking", "harbour strike", "train derailment", "bridge collapse", "tunnel flood",
    "tram collision", "mine collapse", "refinery blast", "foundry fire", "chemical leak", "measles outbreak", "ward fire",
    "water contamination", "gas explosion", "courthouse siege", "poisoning", "warehouse raid", "prison riot", "school fire",
    "bus crash", "campus shooting", "library fire", "river flood", "avalanche", "heath fire", "hailstorm", "dam breach",
    "lift accident", "glider crash", "pipeline rupture", "cattle plague", "landslide", "silo explosion", "ballroom fire",
    "stadium stampede", "museum heist", "scaffold collapse", "hotel fire",
)  # fmt: skip
AGENTS = """
    accountants actors apprentices archivists astronomers bakers beekeepers biologists bookbinders botanists brewers bricklayers
    butchers carpenters cartographers cellists chaplains chemists cleaners clockmakers coachmen cobblers conductors cooks coopers
    councillors couriers curators cyclists dentists divers dockers drummers electricians engravers falconers farmers ferrymen
    firefighters fishermen florists foresters foundrymen gardeners geologists glaziers goldsmiths grocers hikers horsemen hunters
    innkeepers interpreters janitors jewellers joiners landlords librarians linguists locksmiths lumberjacks masons mechanics
    merchants midwives millers musicians nurses opticians painters paramedics pharmacists photographers pilots plumbers porters
    postmen potters printers ropemakers saddlers sailors sculptors seamstresses shepherds skippers smiths stonecutters surgeons
    surveyors tailors tanners teachers tenants thatchers tilers upholsterers veterinarians vintners waiters weavers welders
""".split()
THINGS = """
    aerials almanacs anchors annexes aqueducts archives armchairs ashtrays attics awnings balconies banisters banners barges
    barrels barns basins baskets beacons bellows benches blankets blueprints boilers bolts bookshelves boulders bricks
    briefcases brooms buckets bunkers buoys cabins cables candles canisters canals canvases carriages cartons catalogues
    ceilings cellars chandeliers chapels chimneys chisels cisterns clinics cloisters coats cobbles columns compasses corridors
    cottages crates cranes crayons cupboards curtains cushions dams desks diaries dinghies drainpipes drawers drills dungeons
    embankments envelopes escalators fences ferns flagpoles flasks fountains frescoes furnaces fuses galleries garages
    garlands gasworks gates generators gloves granaries greenhouses gutters gravel hammers hangars harnesses hatches haystacks
    hedges helmets hinges hoists hoses hydrants inkwells invoices jackets jetties kennels kettles kilns kiosks ladders lamps
    lanterns lathes ledgers lenses levers lifeboats lighthouses lockers locomotives looms mailboxes mantelpieces manuscripts
    masts mattresses meadows mosaics motors murals nets notebooks oars orchards organs ovens paddocks pamphlets panels
    parasols parcels pavilions pedestals pews photographs pianos pillars pipes pistons planks ploughs portraits pulleys pumps
    quarries rafters railings ramparts receipts reservoirs ribbons roofs rudders saddles sails satchels sawmills scaffolds
    sculptures sewers shafts shovels shutters sidings signposts sledges sluices spires stables staircases statues stoves
    suitcases switchboards tapestries tarpaulins telescopes terraces thermometers tiles towers tractors trenches trestles
    trolleys trunks tunnels turbines turnstiles typewriters umbrellas valves vaults verandas violins wagons walls wardrobes
    watermills wells wheelbarrows whistles windmills windows wires
""".split()
VERBS = """
    abandoned adjusted admired altered anchored appraised arranged assembled bleached blocked borrowed boxed braced brushed
    buried burnt calibrated carved catalogued chained chalked cleaned climbed coated collected combed concealed copied counted
    cracked crushed damaged decorated delivered demolished dented detached dismantled displayed donated dragged drained draped
    dried dug dusted emptied enlarged erected examined excavated fastened fenced filmed flooded folded forged fumigated gilded
    glazed glued greased hauled hoisted inherited inspected insulated labelled leased lifted loaded loosened lowered
    lubricated measured melted mended moved nailed numbered oiled ordered packed painted patched piled plastered polished
    praised pried pulled punctured pushed quarried raised rebuilt recycled removed rented repaired replaced rinsed sanded
    sawed scattered scraped scrubbed sealed sewed shattered shipped sketched soaked soldered sorted splashed stacked stained
    stitched stripped surveyed swapped tested tightened toppled towed traced trimmed twisted unearthed unlocked unpacked
    unrolled valued varnished washed watered weighed welded wrapped
""".split()
QUALITIES = """
    abandoned ageing airy ancient angular antique austere bent blackened blue borrowed brass brittle broad bronze carved cheap
    chipped clumsy coarse cobbled copper corroded cracked creaking crimson crooked crumbling curved dented derelict dusty
    elegant empty enamelled faded flimsy floating fragile frayed frosted frozen gaudy gilded glossy granite green grimy hollow
    icy iron ivory knotted lacquered leaking leather lopsided marble mossy muddy narrow oaken oily ornate oval padded painted
    pale peeling plain polished portable purple ragged rectangular rotten rough round rusty scarlet scorched shabby shallow
    shiny silver slanted slender slippery soaked sooty spotless square stained steep sticky striped sturdy sunken tall
    tarnished tattered tilted timber tin turquoise twisted unfinished uneven velvet vaulted warped weathered wet wooden
    woollen worn yellow
""".split()
SPOTS = """
    abbey academy airfield allotments amphitheatre aquarium arboretum arcade bakery bandstand barracks bazaar boathouse
    boulevard brewery cannery canteen casino cathedral cemetery cinema citadel clubhouse convent creamery crematorium creek
    dairy depot distillery dockyard estuary fairground fortress gorge gymnasium hamlet headland hospice infirmary lagoon
    laundry marina marketplace marsh monastery moor museum nursery observatory opera orphanage outpost palace parsonage
    peninsula pier plateau promenade quay racecourse ravine rectory rink sanatorium schoolyard seminary shipyard shrine
    slaughterhouse smithy spa synagogue tavern theatre velodrome viaduct vicarage vineyard waterfront wharf zoo
""".split()
OPENINGS = (
    "Hours earlier",
    "Later",
    "Behind the {spot}",
    "At the {spot}",
    "Near the {spot}",
    "Around the {spot}",
    "In {town}",
    "In {place}",
)
TAILS = ("", "", "", " near the {spot}", " while {given} {surname} was away", " for {firm}", " on the road to {town}")
CLAUSE = "the {agents} {verb} the {quality} {thing}"
JOINTS = ("and", "before", "because", "after", "so that", "where")
QUOTES = (
    "We will not rest before we know what happened",
    "Nobody told us anything until it was too late",
    "This should never happen again",
    "People here look after each other",
    "It is far too early to name a cause",
    "We had warned them again and again",
    "I could not believe what I was seeing",
    "Those who made the decision must answer for it",
)
BACKGROUND = (
    "People in {town} had told {firm} about the {quality} {thing} for a long time",
    "{given} {surname} went to the {spot} and met some of the {agents}",
    "{firm} would not say who had {verb} the {thing}",
    "{role} {given} {surname} asked {firm} about the {quality} {thing}",
    "Neither the {agents} nor {firm} had {verb} the {quality} {thing} at the {spot}",
    "{surname} was with the {agents} at the {spot}, where the {thing} had been {verb}",
    "Why the {agents} had {verb} the {thing} before the {event} is not known",
    "The {thing} of the {spot} had been {verb} by the {agents}, {surname} said",
)
TITLES = (
    "{place}: {event} leaves {dead} dead",
    "{dead} die in {place} {event}",
    "After the {event}, {place} asks what went wrong",
    "{event} in {place}: {surname} demands answers",
)
LEADS = (
    "At least {dead} people died in the {event} in {place} on {weekday}, {given} {surname}, {role}, said",
    "The {event} in {place} on {weekday} killed at least {dead} people, according to {given} {surname}, {role}",
    "{place} is mourning {dead} people who died on {weekday} in the {event}, {role} {given} {surname} said",
)
CLAIMS = (
    ("Rescuers took {hurt} injured people to {town} Hospital", "{hurt} injured people were treated at {town} Hospital"),
    ("The government put the damage at ${cost} million", "Damage from the {event} was put at ${cost} million by the government"),
    ("The {event} began at about {hour} a.m. on {day} {month}", "It was about {hour} a.m. on {day} {month} when it began"),
    ("Inspectors last visited the {firm} site in {month} {year}", "The last inspection of the {firm} site was in {month} {year}"),
    ("Traffic through {town} fell {percent}% in the week that followed", "A week later {town} had {percent}% less traffic"),
    ("{firm}, which employs {staff:,} people, would not comment", "{firm} employs {staff:,} people, most of them in {place}"),
    ("{firm} said it would pay each family ${pay:,}", "Each family will get ${pay:,} from {firm}, the company said"),
    ("A commission led by {given} {surname} will report in {few} months", "{surname}'s commission has {few} months to report"),
    ("More than {homes} homes in {town} were without water", "In {town}, more than {homes} homes had no water"),
    ("Crews of {few} districts worked for {hours} hours to secure the area", "It took crews {hours} hours to secure the area"),
    ("{surname}, {age}, has led the inquiry office since {year}", "{surname}, {age}, was made head of it in {year}"),
    ("Some {crowd:,} people gathered in {place} on {later}", "On {later} a crowd of some {crowd:,} met in {place}"),
    ("The site covers {acres} acres on the edge of {town}", "At the edge of {town}, the site takes up {acres} acres"),
    ("A levy of {tax}% would pay for the repairs, {surname} said", "{surname} proposed a levy of {tax}% to pay for the repairs"),
)
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
