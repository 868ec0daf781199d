"""Sayings for what the register tells in plain words: "de brug links laten liggen" is not to take part in it, "bij welke dossiers kom ik
drie trekkers tegen?" which of them have three."""

from __future__ import annotations

import re

from assistant.words.sayings import put_plainly

_ASKER = r"(?:ik|je|we|wij|men|jij|u)"
_SPEAKER = r"(?:ze|zij|we|wij|jullie|men|je|de (?:regio|gemeenten?|documenten|stukken))"
_EVEN = r"(?:(?:nou|nu|dan|hier|eigenlijk|precies|exact|toch|in de (?:documenten|stukken)) )*"
_AFTER = r"(?:[,.?;]|\s[-–])\s*(?:(?:en|of) )?"
_SAYINGS = (
    (re.compile(r"\bdoch\b"), "maar"),
    # lessons are drawn, and led by nobody
    (re.compile(r"\b(?P<what>lessen|lering|conclusies?)\b(?P<more>[^.?!]*?)\btrekt\b"), "{what}{more}leert"),
    (re.compile(r"\b(?P<what>lessen|lering|conclusies?)\b(?P<more>[^.?!]*?)\btrekken\b"), "{what}{more}leren"),
    (re.compile(r"\b(?P<what>lessen|lering|conclusies?)\b(?P<more>[^.?!]*?)\bgetrokken\b"), "{what}{more}geleerd"),
    # what something leads to is led by nobody
    (re.compile(r"^(?P<and>(?:en |maar )?)waar (?:leid(?:t|en|de|den)) (?P<what>(?!(?:dat|dit|het|die|deze) toe\b)[^?.!,;]{4,90}?) toe(?=\W*$)"), "{and}wat is het gevolg van {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)(?:waartoe|tot wat) leid(?:t|en|de|den) (?P<what>(?!(?:dat|dit|het|die|deze)\W*$)[^?.!,;]{4,90}?)(?=\W*$)"), "{and}wat is het gevolg van {what}"),
    # on what the stress lies is no place
    (re.compile(r"^(?P<and>(?:en |maar )?)waar (?P<lies>ligt|liggen|lag|lagen) (?P<what>(?:[^?.!;]*? )?(?:nadruk|klemtoon|accent|accenten|zwaartepunt|focus|prioriteit|prioriteiten)\b[^?.!;]*?)(?: op)?(?=\W*$)"), "{and}waarop {lies} {what}"),
    (re.compile(r"\b(?:grootste|ruimste) (?:door)?loop ?tijd\b"), "langste looptijd"),
    # "geldt ie", "is-ie": as it is said
    (re.compile(r"\b(?P<verb>[a-z]+t|is|was|zal|kan|mag|ging|kwam|liep)[ -]ie\b"), "{verb} hij"),
    # what things are called, and which is the longest
    (re.compile(r"^(?P<and>(?:en |maar )?)hoe (?:heten|heetten) (?P<what>(?:de|die|onze) (?:\w+ )?(?:(?:kar)?trekkers|wethouders|burgemeesters|bestuurders|ambassadeurs|portefeuillehouders|opdrachtgevers)\b)"), "{and}wie zijn {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)hoe (?:heten|heetten) (?P<what>(?:de|die|alle) \w{4,})"), "{and}wat zijn {what}"),
    (re.compile(r"^(?:en |maar )?(?:(?:wat|welke?) is )?(?:het |de |dat )?(?:aller)?(?P<most>langst|kortst)(?:lopende|durende|e) (?P<what>dossier|actie)(?=\W*$)"), "welk {what} heeft de {most}e looptijd"),
    (re.compile(r"^(?:het )?(?:aller)?(?P<most>oudste|nieuwste|recentste) (?P<what>dossier|document)(?=\W*$)"), "welk {what} is het {most}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)(?:voor|bij|van) welke (?P<what>dossiers|acties) (?:is|wordt|was) (?P<year>(?:19|20)\d\d) het (?:laatste jaar|eindjaar|jaar van afloop)(?=\W*$)"), "{and}welke {what} lopen af in {year}"),
    # who heads a body, which is no dossier, and as what somebody serves
    (re.compile(r"^(?P<and>(?:en |maar )?)wie (?:leidt|leiden|trekt|trekken|staat er aan het hoofd van|staat aan het hoofd van) (?P<what>(?:het |de |onze |ons )?(?:bureau|dienst|afdeling|organisatie|bedrijf|ministerie|waterschap|provincie)\b[^?.!,;]{0,60}?)(?=\W*$)"), "{and}wie is de directeur van {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)wie (?:leidt|leiden|trekt|trekken|staat er aan het hoofd van|staat aan het hoofd van) (?P<what>de gemeente\b[^?.!,;]{0,60}?)(?=\W*$)"), "{and}wie is de burgemeester van {what}"),
    (re.compile(r"\bwie (?:er )?als (?P<what>[^?.!,;]{4,80}?) (?:fungeert|optreedt|dient)(?=\W*$)"), "wie de {what} is"),
    (re.compile(r"^(?P<and>(?:en |maar )?)wie (?:fungeert|dient) (?:er )?als (?P<what>(?!de\b|het\b)[^?.!,;]{4,80}?)(?=\W*$)"), "{and}wie is de {what}"),
    # who has it in hand, and who made it
    (re.compile(r"\bbij (?:wie|welke? (?:functionaris|persoon|organisatie|partij|instantie)) (?:is|zijn|ligt|liggen|werd|wordt) (?P<what>(?:de|het|die|dit|deze) (?!\w*(?:verantwoordelijk|taak|trekkerschap|regie))[^?.!,;]{3,80}?) (?:belegd|neergelegd)(?=\W*$)"), "wie is verantwoordelijk voor {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)(?P<what>[^?.!,;:]{5,80}?)\W+bij wie (?:is (?:dat|dit|het) )?(?:belegd|neergelegd)(?=\W*$)"), "{and}wie is verantwoordelijk voor {what}"),
    (re.compile(r"\bbij wie (?P<what>(?:de|het|die|dit|deze) (?!\w*(?:verantwoordelijk|taak|trekkerschap|regie))[^?.!,;]{3,80}?) (?:(?:belegd|neergelegd) (?:is|zijn)|(?:is|zijn) (?:belegd|neergelegd))(?=\W*$)"), "wie is verantwoordelijk voor {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)waar (?:is|zijn) (?P<what>(?:de|het|die|dit|deze) [^?.!,;]{3,80}?) (?:belegd|neergelegd)(?=\W*$)"), "{and}wie is verantwoordelijk voor {what}"),
    # the document and the page of one place are asked at once
    (re.compile(r"\b(?P<where>(?:in|uit) welke? (?:\w+ )?(?:document|stuk|rapport|nota|tekst|bron)) (?P<rest>(?:staat|stond|staan|vind|kan|komt|las|lees|is|was)\b[^?.!;]{2,80}?),? en (?:op )?(?P<page>welke (?:pagina|bladzijde))(?: (?:is|staat|was) (?:dat|het|die))?(?=\W*$)"), "{where} en op {page} {rest}"),
    (re.compile(r"\b(?:met|bij) (?:name|naam) genoemde (?=\w)"), ""),
    # what somebody does with a thing is not what they take part in
    (re.compile(r"\b(?P<what>wat (?:doet|doen|deed|deden|gaat|gaan|wil|willen|moet|moeten) (?:de |het )?[\w-]+(?: [\w-]+)?) (?P<er>er|daar|hier) (?P<more>(?:(?:al|nu|zelf|nog|precies|concreet|dan|inmiddels|eigenlijk|allemaal) )*)mee\b(?! (?:aan|in|bij)\b)"), "{what} {more}{er}mee"),
    (re.compile(r"\btot stand gekomen\b"), "opgesteld"),
    (re.compile(r"\b(?:komt|kwam) (?P<what>(?:de|het|die|dit|deze) [^?.!,;]{3,60}?) tot stand\b"), "is {what} opgesteld"),
    (re.compile(r"\beind-?verantwoordelijke?\b"), "verantwoordelijk"),
    (re.compile(r"^(?P<and>(?:en |maar )?)wie van (?:de|onze|alle) (?P<who>burgemeester|wethouder|bestuurder|trekker)s\b(?! (?:van|uit|bij|die|met|in)\b)"), "{and}welke {who}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)(?P<who>welke (?:burgemeester|wethouder|bestuurder)s?) (?:doet|doen) (?P<what>(?:de|het) [\w-]{4,}(?: [\w-]{4,})?)(?=\W*$)"), "{and}{who} gaat over {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)wie (?:doet|doen) (?:er )?(?P<what>(?:de|het) [\w-]{4,})(?=\W*$)"), "{and}wie gaat over {what}"),
    # how many, and which
    (re.compile(r"^(?P<count>(?:en |maar )?(?:(?:bij|aan|in|van|voor) )?hoeveel (?:dossiers|acties|actiepunten|\w*gemeenten|\w*doelen|thema's|trekkers|bestuurders|wethouders|burgemeesters)\b[^?]*?),? (?:en )?welke(?: (?:dan|precies|allemaal|(?:nummers|namen)? ?(?:zijn|hebben) (?:dat|die|ze)))?(?=\W*$)"), "{count} en welke zijn dat"),
    # when
    (re.compile(r"\bop welk (?:moment|tijdstip|ogenblik)\b"), "wanneer"),
    (re.compile(r"\b(?P<when>vanaf|tot|tot en met|sinds|per|tegen) welk (?:moment|tijdstip|ogenblik)\b"), "{when} wanneer"),
    (re.compile(r"\bop welke termijn\b(?= (?:moet|moeten|wordt|worden|is|zijn|komt|komen|gaat|gaan|staat|staan|start|begint)\b)"), "wanneer"),
    # not taking part
    (re.compile(r"\b(?:laten|laat|lieten|liet) (?!(?:\w+ ){0,3}(?:zien|weten|horen)\b)(?P<what>(?:de |het )?(?:(?!\b(?:niet|nooit)\b)[^?.!,;]){3,60}?) (?:links liggen|lopen|schieten|zitten|aan zich voorbij ?gaan|voor wat (?:het|hij|ze) is)\b"), "doen niet mee aan {what}"),
    (re.compile(r"\b(?:bedankt|bedankten|bedanken|passen|paste|pasten) voor (?P<what>(?:de |het )?(?:(?!\b(?:niet|nooit)\b)[^?.!,;]){3,60}?)(?=\W*$)"), "doen niet mee aan {what}"),
    (re.compile(r"\b(?:haken|haakt|haakten|haakte) (?:er )?(?:bij|van) (?P<what>(?:de |het )?(?:(?!\b(?:niet|nooit)\b)[^?.!,;]){3,60}?) af\b"), "doen niet mee aan {what}"),
    (re.compile(r"\b(?:staan|staat|blijven|blijft) (?:bij|met|in|rond) (?P<what>(?:de |het )?(?:(?!\b(?:niet|nooit)\b)[^?.!,;]){3,60}?) (?:aan de (?:kant|zijlijn)|langs de (?:kant|lijn|zijlijn)|buitenspel)\b"), "doen niet mee aan {what}"),
    (re.compile(r"\bhebben (?P<what>(?:de |het )?(?:(?!\b(?:niet|nooit)\b)[^?.!,;]){3,60}?) niet op hun bord\b"), "doen niet mee aan {what}"),
    (re.compile(r"\b(?P<where>welke (?:regio)?gemeente[ns]?) (?:mis|missen|mist)(?: (?:ik|we|wij|je|men|er))?(?= (?:bij|in|op|onder) )"), "{where} ontbreken"),
    # what two things have in common
    (re.compile(r"^(?P<and>(?:en |maar )?)(?:delen|deelt) (?P<one>[^?.!,;]{2,50}?) (?:en|met) (?P<other>[^?.!,;]{2,60}?) (?:hun|een|dezelfde|hetzelfde|de zelfde) (?P<what>trekkers?|opdrachtgevers?|bestuurders?|deelnemers|looptijd|einddatum|begindatum)(?=\W*$)"), "{and}hebben {one} en {other} dezelfde {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)(?:valt|vallen) (?:de start|het begin|de aanvang) van (?P<one>[^?.!,;]{2,50}?) samen met (?:die|dat|de start|het begin|de aanvang) van (?P<other>[^?.!,;]{2,60}?)(?=\W*$)"), "{and}beginnen {one} en {other} tegelijk"),
    (re.compile(r"\b(?:sneller|vlugger) (?P<when>klaar|gereed|af(?=\W)|afgerond|opgeleverd|voltooid)"), "eerder {when}"),
    # who comes first or last
    (re.compile(r"^(?P<and>(?:en |maar )?)(?P<who>wie|welke [\w-]+) (?:spant (?:er )?de kroon|gaat (?:er )?aan kop|voert de (?:lijst|ranglijst) aan|scoort (?:er )?het hoogste?|is (?:de )?koploper|staat (?:er )?op (?:plaats |plek |nummer )?(?:een|1)) (?:bij|van|in|qua|op|met|als het gaat om|wat betreft) (?:het |de )?(?P<what>(?:aantal|percentage|aandeel)\b[^?.!;]*?)(?=\W*$)"), "{and}{who} heeft het hoogste {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)(?P<who>wie|welke [\w-]+) (?:sluit de rij|bungelt onderaan|scoort (?:er )?het laagste?|is hekkensluiter|staat (?:er )?op de laatste plaats) (?:bij|van|in|qua|op|met|als het gaat om|wat betreft) (?:het |de )?(?P<what>(?:aantal|percentage|aandeel)\b[^?.!;]*?)(?=\W*$)"), "{and}{who} heeft het laagste {what}"),
    # what rises and falls
    (re.compile(r"^(?P<where>(?:en |maar )?(?:in |bij |voor |van )?welke (?:regio)?gemeente[ns]?) (?:gaat|gaan|ging) (?P<what>[^?.!,;]+?) (?:omhoog|naar boven)\b"), "{where} stijgt {what}"),
    (re.compile(r"^(?P<where>(?:en |maar )?(?:in |bij |voor |van )?welke (?:regio)?gemeente[ns]?) (?:gaat|gaan|ging) (?P<what>[^?.!,;]+?) (?:omlaag|naar beneden)\b"), "{where} daalt {what}"),
    (re.compile(r"\bop (?!(?:woon|buiten|natuur|grond|land|platteland|werk|stads|centrum|spoor|haven|kust|veen|weide|bos|congestie|rivier|industrie|platte)s?gebied)(?P<what>[a-z]{4,}?)s?gebied\b"), "op het gebied van {what}"),
    # what a word means
    (re.compile(rf"^(?P<and>(?:en |maar )?)wat (?:wordt|worden|werd) (?:er )?{_EVEN}(?:bedoeld met|verstaan onder) (?P<what>(?:(?! (?:bij|in|op|voor) )[^?!;,]){{2,80}}?)(?=\W*$)"), "{and}wat is {what}"),
    (re.compile(rf"^(?P<and>(?:en |maar )?)wat (?:(?:bedoelt|bedoelen|bedoelde|bedoelden) {_SPEAKER} {_EVEN}met|(?:verstaat|verstaan) {_SPEAKER} {_EVEN}onder) (?P<what>(?:(?! (?:bij|in|op|voor) )[^?!;,]){{2,80}}?)(?=\W*$)"), "{and}wat is {what}"),
    # having one of them at all
    (re.compile(r"\b(?P<who>(?:welke|hoeveel) (?:bestuurlijke )?(?:burgemeesters|wethouders|bestuurders)) (?:hebben|dragen|trekken|leiden|beheren|voeren) (?:er )?(?:(?:zelf|ook|wel|nu|eigenlijk|ergens|minstens|minimaal) )*(?:(?:een|1|regionale?|eigen) )*dossiers?(?: (?:onder (?:hun hoede|zich|hun beheer)|in (?:hun |de )?(?:portefeuille|beheer)|op (?:hun )?(?:bord(?:je)?|naam)))?(?=\W*$)"), "{who} zijn trekker"),
    # a card of a dossier
    (re.compile(r"\bdossier-?(?:kaart|blad|pagina|fiche|beschrijving)\b"), "dossier"),
    (re.compile(r"\bdossier-?(?:kaarten|bladen|pagina's|fiches|beschrijvingen)\b"), "dossiers"),
    # what one comes across
    (re.compile(rf"^(?:en |maar )?(?:op|bij|in|onder) welke (?P<what>\w+) (?:kom|komen|kun|kan|kunnen|vind|vinden|tref|treffen|zie|zien|lees|lezen) {_ASKER} (?:er )?(?P<rest>[^?.!,;]+?) (?:tegen ?komen|tegen|aan ?treffen|aan|terug ?vinden|terug|vinden|staan)(?=\W*$)"), "welke {what} hebben {rest}"),
    (re.compile(rf"^(?:en |maar )?welke (?P<what>\w+) (?:kom|komen|vind|vinden|tref|treffen|zie|zien) {_ASKER} (?:er )?(?:tegen|aan|terug|staan|vinden)? ?als (?P<rest>[^?.!,;]+?)(?: (?:tegen ?komen|tegen|aan ?treffen|aan|terug ?vinden|terug|staan))?(?=\W*$)"), "welke {what} zijn {rest}"),
    (re.compile(r"^(?:en |maar )?hoe (?:heet|heten|luidt|luiden) (?P<what>(?:het|de) (?:uiteindelijke )?(?:\w*doel|\w*doelstelling|looptijd|planning|resultaat|opdracht|ambitie))\b"), "wat is {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)wie (?:(?:bemoeit|bemoeien) zich (?:er )?(?:allemaal )?met|(?:buigt|buigen|ontfermt|ontfermen) zich over|(?:bijt|bijten) zich vast in|(?:is|zijn) (?:er )?(?:druk|in de weer) met|(?:zet|zetten) (?:zijn|hun|de) tanden in) (?P<what>[^?.!,;]{3,80}?)(?=\W*$)"), "{and}wie houdt zich bezig met {what}"),
    # which question it is, said in more words than one
    (re.compile(r"\b(?:op|in) welk (?:moment|tijdstip)\b"), "wanneer"),
    (re.compile(r"\b(?:om|vanwege) (?:welke|wat voor) reden(?:en)?\b"), "waarom"),
    (re.compile(r"\bwelke persoon\b"), "wie"),
    # what only asks whether it can be told
    (re.compile(rf"{_AFTER}(?:weet|weten|wist) (?:je|u|jij|jullie|men|iemand) (?:dat|dit|het)(?: (?:ook|toevallig|misschien|nog|al|soms|wel|eigenlijk|dan|niet))*(?=\W*$)"), ""),
    (re.compile(rf"{_AFTER}(?:kun|kan|kunt|zou|wil|wilt) (?:je|u|jij|jullie)(?: (?:me|mij|ons|er|dat|dit|het|ook|even|nog|eens|daar|iets|over))* (?:zeggen|vertellen|nagaan|opzoeken|nakijken|checken|uitzoeken|nazoeken)(?=\W*$)"), ""),
    (re.compile(rf"{_AFTER}(?:is|staat|wordt) (?:dat|dit|het)(?: (?:ook|al|ergens|er))* (?:bekend|vermeld|genoemd|te zeggen|erin|erbij)(?=\W*$)"), ""),
    (re.compile(r",\s*(?:vraag ik me af|als (?:je|u) dat weet|als dat bekend is|voor zover (?:dat )?bekend(?: is)?)(?=\W*$)"), ""),
    # how it is to be told
    (re.compile(r",? (?:in|met) (?:een|1|enkele|twee|een paar) (?:zin|zinnen|regels?|woorden|woord)(?=\W*$)"), ""),
    (re.compile(r",? (?:in een notendop|in het kort|in hoofdlijnen|op hoofdlijnen|in grote lijnen|puntsgewijs|beknopt|kort samengevat)(?=\W*$)"), ""),
    (re.compile(r"\bwie is (?:er )?voor (?P<what>[^?.!,;]+?) de (?:aangewezen|juiste|beste) (?:persoon|functionaris|partij|man|vrouw)\b"), "wie is verantwoordelijk voor {what}"),
    # where to read of it, typed short
    (re.compile(r"^(?P<what>(?!(?:wie|wat|waar|hoe|hoeveel|welke?|wanneer|waarom|is|zijn|kan|kun)\b)[\w'-]+(?: (?!(?:wie|wat|waar|hoe|hoeveel|welke?|wanneer|waarom|is|zijn|kan|kun)\b)[\w'-]+){0,3}),? (?:is )?(?:ergens )?(?:waar (?:is dat |is dit |is )?(?:te vinden|te lezen|terug te vinden|staat (?:dat|dit|het|er iets)|vind ik (?:dat|dit|iets)|lees ik (?:dat|dit|iets))|(?:in )?welk (?:document|stuk|rapport))(?=\W*$)"), "waar lees ik iets over {what}"),
    (re.compile(r"^(?:waar te (?:vinden|lezen)|vindplaats)(?: van| over)?[: ]+(?P<what>[^?.!,;:]{3,60}?)(?=\W*$)"), "waar lees ik iets over {what}"),
    (re.compile(r"^(?P<and>(?:en |maar )?)waar (?:is|zijn|valt|vallen) (?P<what>[^?.!,;:]{3,60}?) (?:na te lezen|terug te lezen)(?=\W*$)"), "{and}waar lees ik iets over {what}"),
    # what one likes
    (re.compile(r"\bwaarom (?:vinden|vindt|vond|vonden) (?P<who>(?:zoveel |veel |alle )?(?:mensen|inwoners|bewoners|jongeren|gezinnen|bedrijven|ondernemers|toeristen)|ze|zij|iedereen|velen) (?P<what>(?:deze|de|het|dit|onze|ons) [^?.!,;]{3,40}?) (?:toch |eigenlijk )?(?:zo )?(?:leuk|mooi|fijn|prettig|aantrekkelijk|geweldig|gezellig|tof|populair)(?=\W*$)"), "waarom is {what} aantrekkelijk voor {who}"),
    # what money is for
    (re.compile(r"\bwaar (?:gaat|gaan|ging|gingen) (?P<what>(?:het|de|dat|die|al dat|ons|onze) (?:\w+ )?(?:geld|opbrengst(?:en)?|inkomsten|miljoenen|subsidies?|budget|centen|winst|belasting\w*|bijdragen?)\b[^?.!,;]{0,60}?) (?:heen|naartoe|naar ?toe|aan op|in zitten)(?=\W*$)"), "waar wordt {what} aan besteed"),
    # what becomes final
    (re.compile(r"\bdefinitief (?P<verb>worden|wordt|werd|werden|gemaakt|is|zijn|maken)\b"), "vastgesteld {verb}"),
)  # fmt: skip


def plainly(text: str) -> str:
    """The text in plain words; itself where it has no such saying."""
    return put_plainly(text, _SAYINGS)
