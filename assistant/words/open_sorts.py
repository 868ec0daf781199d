"""Words for a sort of thing that an answer names without the word itself: "in welke plaatsen?" is told by the names of places, "welk
oogmerk heeft ...?" by "om ... te".

Sorts of places, times and parties, and the abstract nouns of Dutch: what something is to something else, and no thing of its own.
"""

from __future__ import annotations

from functools import lru_cache

from ingest.language import stem

_WORDS = """
aandachtspunt aandachtspunten aandeel aandelen aanleiding aanleidingen aanname aannames aanpak aanpassing aanpassingen
aansporing aantal aanvulling aanvullingen aard accent accenten achtergrond achtergronden actie actienummer acties activiteit
activiteiten afbakening afhankelijkheid afspiegeling afspraak afspraken afweging afwegingen afwijking afwijkingen alternatief
alternatieven ambitie ambities antwoord argument argumenten arrangement arrangementen aspect aspecten bedenking bedenkingen
bedoeling bedrag bedreiging bedreigingen bedrijf bedrijven beeld beelden beginsel beginselen begrenzing begrip behoefte
behoeften bekwaamheid belang belangen beleidslijn belemmering belemmeringen belofte beloften benadering benaderingen beoordeling
beoordelingen beperking beperkingen beroep bestanddeel bestanddelen bestemming bestemmingen bestuurder bestuurders betekenis
betrekking bevoegdheden bevoegdheid beweegreden beweegredenen bewering bezwaar bezwaren bijdrage boodschap boodschappen bron
bronnen buurt buurten categorie categorieen cijfer cijfers complicatie complicaties conditie condities consequentie
consequenties constatering constateringen constructie constructies context corporatie corporaties criteria criterium cyclus dag
dagen data datum deel detail details dilemma dilemma's dimensie dimensies ding dingen discussiepunt document documenten doel
doeleinde doeleinden doelen doelgroep doelgroepen doelstelling doelstellingen domein domeinen dorp dorpen dossier dossiers
drempel drempels drijfveer drijfveren effect effecten eigenschap eigenschappen eindbeeld eis eisen element elementen evenwicht
expertise factor factoren fase fasen fases feit feiten fenomeen formulering formuleringen functie functies functionaris functionarissen fundament garantie
garanties gebied gebieden gebrek gebreken gedachte gedachten gelegenheid gemeente gemeenten geval gevallen gevolg gevolgen
gewoonte gezichtspunt graad gremia gremium grens grenzen groep groepen gronden grondslag grondslagen handeling handelingen
handelwijze handreiking hindernis hindernissen hoedanigheid hoeveelheden hoeveelheid hoofdlijn houding hulpmiddel hulpmiddelen
ideaal idealen idee ideeen impuls indeling indicatie indicator indicatoren ingreep ingrepen inhoud inspanning inspanningen
instantie instanties instelling instellingen instrument instrumentarium instrumenten intentie intenties interventie interventies
invalshoek invalshoeken invloed invloeden invulling inzet jaar jaren kader kaders kans kansen kant kanttekening kanttekeningen
karakter keerzijde kenmerk kenmerken kennis kern kernen kernpunt kernwoord keuze keuzes knelpunt knelpunten kracht krachten
kwalificatie kwaliteit kwaliteiten kwartaal kwartalen kwestie kwesties land landen les lessen lijn limiet lobbydoel lobbydoelen
locatie locaties looptijd maand maanden maat maatregel maatregelen maatstaf maatstaven manier manieren marge mate mechanisme
meerwaarde mening mensen methode methoden methodes methodiek middel middelen missie model modellen moeilijkheden moeilijkheid mogelijkheden
mogelijkheid moment motief motieven motivering naam nadeel nadelen namen neveneffect niveau niveaus noodzaak norm normen notie
nummer nummers nut obstakel obstakels omschrijving omstandigheden omstandigheid omvang onderbouwing onderdeel onderdelen onderscheid
ondersteuning onderwerp onderwerpen onderzoek onderzoeken onzekerheden onzekerheid oogmerk oogmerken oordeel oordelen oorzaak
oorzaken opdracht opdrachten opdrachtgever opdrachtgevers opvolger opvolgers opgave opgaven oplossing oplossingen oproep opvatting opvattingen
opzet ordening organisatie organisaties overeenkomst overeenkomsten overheden overheid overweging overwegingen overzicht
paragraaf partij partijen partner partners patronen patroon percentage periode personen perspectief perspectieven plaats
plaatsen plan plannen planning plek plekken positie posities praktijk principe principes prioriteit prioriteiten probleem
problemen proces processen prognose programma project projecten provincie punt punten raakvlak raakvlakken randvoorwaarde
randvoorwaarden rangorde rechten rechtvaardiging reden redenen regel regeling regelingen regels regio reikwijdte richting
richtlijn richtlijnen richtsnoer risico risico's rol ruimte samenhang scenario scenario's schaal schakel schema sector sectoren
signaal signalen situatie slogan soort soorten spanning spanningen speelruimte stad stand standpunt standpunten stap stappen
status steden stelling stellingen stelregel steun straat strategie strategieen strekking streven structuur systeem systematiek
taak taken techniek technieken tegenprestatie tegenstelling tegenstellingen tekortkoming tekortkomingen tempo tendens term
termijn terrein terreinen thema thema's tijd tijdpad tijdstip tijdvak tijdvakken toelichting toepassing toepassingen toestand
toets toezegging toezeggingen traject trajecten trekker trekkers trend trends type typering types uitdaging uitdagingen
uitdrukking uitgangspositie uitgangspunt uitgangspunten uitwerking uitzondering uitzonderingen urgentie vaardigheden vaardigheid
valkuil variant varianten verandering veranderingen verantwoordelijkheden verantwoordelijkheid verband verbanden verbetering
verbeteringen verdeling vereiste vereisten vergelijking verhouding verhoudingen verklaring verklaringen verloop verplichting
verhuurder verhuurders verplichtingen verschil verschillen verschuiving verschuivingen vertrekpunt vervolg vervolgstap vervulling verwachting
verwachtingen verwijzing verzoek verzoeken visie volgorde voorganger voorgangers voorbeeld voorbeelden voorbehoud voordeel voordelen voorkeur
voorkeuren voornemen voornemens voorstel voorstellen voorwaarde voorwaarden voorziening vorm vormen vraag vraagstuk vraagstukken
vragen vrijheden vrijheid waarde waarden waarschuwing week weg wending wens wensen werking werkvorm werkvormen werkwijze
werkwijzen wet wetten wijk wijken wijze wijziging wijzigingen woord woorden zaak zaken zekerheden zekerheid zienswijze
zienswijzen zin zorgen zorgpunt zwaartepunt zwakte
"""
_SORTS = frozenset(stem(word) for word in _WORDS.split())
_LEAST = 4  # letters of a sort that closes a compound, and of what stands before it


def is_sort(word: str) -> bool:
    """Whether a folded word is such a sort itself, in any form."""
    return stem(word) in _SORTS


@lru_cache(maxsize=2048)
def is_open(word: str) -> bool:
    """Whether a folded word is such a sort, or a compound that ends in one ("beleidsterreinen")."""
    own = stem(word)
    return own in _SORTS or any(own[cut:] in _SORTS for cut in range(_LEAST, len(own) - _LEAST + 1))
