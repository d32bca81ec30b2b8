"""How common words are in the news: fixed, so that no article changes what another one's words weigh."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

_IN_A_THIRD = """
    act add administr american around arrest ask back becaus believ block call campaign case chang charg clear come condit
    continu counti countri critic day dead decis democrat depart donald elect end even face feder fire first follow forc
    former found four general get go govern group gun gunshot happen help home hospit hous identifi incid includ inform
    injur investig issu kill know last law leader left like long look made major make man mani member men month morn move
    much nation need new news night obama offic offici old part parti peopl person plan point polic polici polit presid
    public put question recent releas report republican respons right scene secur see senat shoot shot show state statement
    still street support suspect take taken thing think three time tri trump two unit use victim vote want washington way
    week well whether while white work wound year
"""

_IN_A_SIXTH = """
    abl account accus action actual addit address advis agenc ago agre aid alleg allow along alreadi america announc anyon
    anyth appear area argu arriv associ attack attempt attorney author avenu away barack base becom began begin behind best
    better big bill bring build bullet busi came can't candid car care caus center certain chairman challeng chief children
    citi claim clinton close cnn comment commit committe communiti compani concern confer confirm congress congression
    connect conserv consid control court creat crime current custodi cut deal death debat decad decid defend defens deni
    describ despit detail detect die differ direct director discuss door earli earlier econom effect effort enough event
    ever evid execut expect fact fail famili far fatal few fight final find five focus foreign forward friday friend full
    fund futur give given good gop got great gunfir gunman hand hard head health hear heard held high himself histori hold
    homicid hope hour howev i'm immedi import increas initi injuri insid instead interest interview involv job john justic
    keep key kind known larg late later lawmak lead least leav led legal legisl less let level life limit line littl live
    local locat lot male mark matter mean media medic meet messag militari million monday money multipl murder name near
    neighborhood never next note noth number occur offer open oper order organiz outsid park particular pass past pay
    percent place play posit possibl post potenti power presidenti press previous privat problem process program protect
    provid push race rais reach read real realli reason receiv record relat remain rep repeat repres requir respond result
    return role rule run saturday school second secretari seek seem seen sen senior serious serv servic set sever share
    sheriff shooter short side sign six social someon someth speak special stand start step stop stori strong suggest sunday
    sure system talk target team term th they'r though threat threaten thursday today took top toward tuesday turn tweet
    universiti vehicl video view violenc voter walk war warn we'r weapon wednesday went win wit within woman word world
    wrote york
"""

_IN_A_TWENTIETH = """
    abc abil abov absolut abus accept access achiev acknowledg activ activist ad adam admit adult advanc advantag advoc
    affair affect afford afghanistan afp africa african afternoon age agenda agent aggrav aggress agreement ahead aim air al
    alabama alli almost alon although alway amazon ambassador ambul amend amid amount analysi analyst anderson andrew anger
    annual anonym answer anti apart apolog appar appeal appl appli appoint approach appropri approv april arabia argument
    arizona arkansa arm armi articl asia asian assault assert assess assist atlanta attend attent august australia avail ave
    averag avoid awar babi background bad balanc ballot ban bank bar basi basic battl bbc becam behavior beij below benefit
    berni beyond bid biden biggest billion bipartisan bit black blame blast board bodi bomb bond book boost border boston
    boy brazil break brian brief britain british broad broader broke brother brought brown brussel budget bureau bush buy
    california camera canada canadian cannot capit capitol career carolina carri cast cbs celebr central ceo chair chamber
    chanc chancellor charl check chicago child china chines choic choos chris chuck church cite citizen civil class climat
    club co colleagu collect colleg colorado com combat command commiss common communic compar complain complaint complet
    complex compromis conclud conclus condemn conduct confid conflict confront consequ consider consist constitut consult
    consum contact contain content contribut controversi convent convers convict convinc cook cooper corner coron
    coronavirus corpor correct corrupt cost couldn't council counsel count coupl cours cousin cover coverag covid credibl
    credit crimin crisi cross crowd cultur daili dalla damag danger daniel data date daughter davi david deceas decemb
    declar declin deep deepli defeat definit degre delay deliv demand democraci demonstr depend deputi descript deserv
    design destroy determin detroit develop difficult diplomat disappoint dismiss dispatch disput district divid divis
    document dollar domest domin doubl doubt downtown dozen draw drive driver drop drove drug due duti earn east economi
    educ egypt eight either elector els email emerg emergenc employ employe encourag endors energi enforc engag england
    ensur enter entir equal era erdogan eric erupt escal especi essenti establish estim euro europ european evening eventu
    everybodi everyon everyth exact examin exampl except exchang exist expand experi expert explain express extend extrem
    eye facebook facil factor failur fair faith fall fals familiar father favor fbi fear februari feel fellow felt femal
    field figur file fill financ financi firearm firm fix fled flee floor florida foot form formal foundat founder fourth
    fox franc free freedom french frequent front frustrat fuel fulli gain game gang gather gave gaza generat georg georgia
    german germani girl global goal goe gone googl gov governor grant graze greater ground grow growth guard guy half hama
    hampshir handgun handl harm harri hasn't hate heart higher highest highlight hill hillari hire histor hit homeland honor
    host houston huge human hundr hurt i'v idea ident ignor illeg illinoi imag immigr impact impeach implement impos improv
    incom inde independ india indian indiana indic individu industri inflat influenc innoc inquiri insist instagram instanc
    institut insur integr intellig intend intent interfer internal internat intersect introduc invest invit iowa iran
    iranian iraq ireland islam isra israel itself jackson jail jame januari japan japanes jeff jersey jinp joe johnson join
    joint jone joseph journal journalist jr judg judiciari juli june kansa kentucki kept kevin kid kiev king knew knowledg
    korea korean kremlin kyiv labor labour lack land languag larger largest latest launch lawsuit lawyer leadership leak
    lean learn leg letter liber lie light link list listen lockdown london longer lose loss lost louisiana love low lower
    macron main maintain manag march margin mari market maryland mass massachusett massiv materi mayb mayor mcconnel meant
    meanwhil measur memori mention merkel met mexico miami michael michigan middl migrant migrat mike mile miller mind
    minist ministri minnesota minor minut miss mission mississippi missouri mistak mitch mitt moder modi moment monitor
    moscow mother motiv movement mp mueller musk muslim nanci nato natur nbc nearbi necessari negoti neighbor neither
    netanyahu network nevada newspap nightclub nine nomin nomine non none normal north novemb nuclear obamacar object obtain
    obvious octob offens often ohio oklahoma ongo onlin opinion oppon opportun oppos opposit option oregon origin outcom
    outrag overal overnight oversight overwhelm owner page paid pakistan palestinian pandem panel paper parent pari
    parliament particip partisan partner path patrol patron paul peac pelosi penc pennsylvania perform perhap period peter
    philadelphia phone photo pick pictur piec pleas pledg politician politico poll poor popul popular pose possess practic
    prais prayer predict prefer prepar present pressur pretti prevent price primari prime principl prior prioriti prison pro
    probabl probe procedur proceed produc product profession professor profil progress project promin promis promot prompt
    pronounc propos prosecut prosecutor prospect protest prove provis publish pull purpos pursu putin quick quit racial
    ralli ran random rang rank rare rate rather re readi realiti recogn recov red reduc refer reflect reform refuge refus
    regard regim region regul regular reject relationship reli remark rememb remind remov replac request research resid
    resign resist resolv resourc respect rest restrict retir reuter reveal revers review rhetor richard rifl rise risk rival
    road robert roll romney room rough round rush russia russian ryan safe safeti san sanction sander saudi save saw scandal
    schedul scotland scott search seat secret select self send sens senseless sent sentenc separ septemb seri session seven
    sex sexual sgt shell shift shock shown shut signal signific similar simpli singl sister sit site situat slow small smith
    societi solut somebodi sometim son soon sort sought sound sourc south southern speaker specif speech spend spent spoke
    spokesman spokeswoman spread st stabl staff stage standard star starmer station status stay steve steven stopper store
    strategi strike struck struggl student studi subject success suffer summer sunak suppos suprem surpris surround surveil
    survey surviv syria syrian tactic taiwan tape tax taylor technolog teen teenag televis ten tennesse tension terror
    terrorist test testifi testimoni texa thank themselv they'v third thoma thought thousand throughout tie tiktok tip
    togeth tom tori total touch tough town track trade tradit train transport travel treat treatment trial trip troop troubl
    true trust truth turkey tv twitter type typic ukrain ukrainian ultim unclear undermin understand union unknown unless
    unlik updat upon urg usa usual utah vaccin valu vanc various version veteran via vice victori violat violent virginia
    virus visit voic vow wait wake wall warrant warren watch water we'll we'v wear websit weekend welcom west whatev whole
    wide wife william wilson window wing wisconsin women won wonder worker worri wors worst worth wouldn't write written
    wrong yes you'r young youtub zelenski zelenskyy
"""

SHARES: Mapping[str, float] = {
    word: share for share, words in ((0.3, _IN_A_THIRD), (0.15, _IN_A_SIXTH), (0.05, _IN_A_TWENTIETH)) for word in words.split()
}
"""Stem to the least share of articles that use it. Counted over 7,200 articles of general news and 479 local reports of
shootings, the greater share taken, in three grades (finer ones did no better); names of countries, states, months and people
who are in the news every day were added by hand. A stem that is not listed is rare."""


def rarity(stem: str, rare_word_ratio: float) -> float:
    """How much it tells that two articles share a word.

    Args:
        stem: the word's stem.
        rare_word_ratio: one article in so many is taken to use a word that is not listed.

    Returns:
        The logarithm of one plus the inverse of its share of articles: 1.5 for the commonest listed words, 8.5 for rare ones.
    """
    return rarities(rare_word_ratio)[SHARES.get(stem, 0.0)]


@lru_cache(maxsize=8)
def rarities(rare_word_ratio: float) -> Mapping[float, float]:
    """The rarity of a word by its share in `SHARES`, and of one that is not listed at 0.

    Args:
        rare_word_ratio: as in `rarity`.
    """
    return {share: math.log1p(1 / (1 / rare_word_ratio + share)) for share in (0.0, *sorted(set(SHARES.values())))}
