"""General Dutch words that may stand in for one another, nouns first: matters, places, parties and papers: a group on each line, in the order of the alphabet."""

THINGS = """
aanbod voorraad
aandacht focus nadruk zwaartepunt accent
aandachtspunt aandacht zorgpunt
aandeel percentage deel gedeelte
aanleg aanleggen bouw realiseren maken
aanleiding reden motief achtergrond
aanleiding reden oorzaak
aanpak werkwijze methode manier
aanvraag aanvragen verzoek
actie stap activiteit maatregel
afname afnemen daling vermindering reductie krimp teruglopen verlagen slinken minder lager
afspraak overeenkomst akkoord overeenkomen
afval huisvuil
akkoord instemmen goedkeuren toestemming eens
appartement flat
arbeidsmarkt banenmarkt
arts huisarts
basis fundament grondslag uitgangspunt vertrekpunt
bedrijventerrein werklocatie
begroting budget
belasting heffing
beleid aanpak
bestemming functie
bevolking inwoners bewoners burgers mensen
bewegwijzering borden
bewijs aantonen
bezwaar bezwaarschrift
bijeenkomst vergadering bijeenkomen bij-elkaar-komen bijeen overleg samenkomen
binnenstad centrum stadscentrum
bodem ondergrond
boer agrarier
boerderij boerenbedrijf
bouwgrond bouwkavels
bouwlocatie woningbouwlocatie
buurt wijk wijken
capaciteit menskracht
capaciteit ruimte
cijfer gegevens data
clientondersteuning ondersteuning
coalitie samenwerkingsverband
conclusie conclusies concluderen
contract overeenkomst
controle controleren toezicht toetsen
criminaliteit misdaad
dakloze thuisloze dak-en-thuislozen
deelgebied deelgebieden
deskundige expert experts
dialoog gesprek
doelgroep groep
domein terrein gebied vlak
draagvlak steun
droogte watertekort
druk belasting
eigenaar eigendom bezit
elektriciteit elektriciteits stroom
elektriciteitsnet stroomnet elektriciteitsnetwerk
energie stroom
enquete peiling vragenlijst
evenwicht balans
fase etappe stap
fase faseren opdelen
fietspad fietsroute
filedruk files
garantie waarborg
gebied streek
gebouw bouw pand bebouwing
gebrek ontbreken
geld financieel financien middelen geldmiddelen
geluidhinder geluidsoverlast lawaai
gemeenteraad raad
gevolg consequentie consequenties
gevolg effect impact uitwerking
gevolg resultaat
grens limiet
grond kavel
grondgebied gebied
handreiking hulp
hergebruik recycling circulair
herkomst afkomst
hinder overlast
hoeveelheid aantal
hoofddoel hoofddoelstelling
hoofdzaak kern
huis woning
huur huurprijs
impuls stimulans
inbreng bijdrage
inkomstenbron inkomsten
innovatie vernieuwing innovatief
inspanning inzet
inspraak zienswijze
instrument instrumentarium middel
inzicht weten zicht
jaarrekening jaarstukken
jongere jeugd jongvolwassenen
kaders randvoorwaarden voorwaarden
kantoor kantoorpand
karakter aard eigenheid
kennis expertise deskundigheid
kern dorp
kind kinderen jeugdige minderjarigen
klimaatverandering klimaat
knelpunt probleem belemmering
kosten vergen vragen vraagt vereisen nodig
kwaliteit kwalitatief
laadpaal laadpunt
landbouw agrarische-sector
landschap landschappelijk
leefomgeving woonomgeving omgeving
leerling scholier
leiding trekken
leidraad uitgangspunt basis
lening krediet
leraar docent
lijst overzicht
maatwerk toegesneden
markt marktpartijen
massa omvang
medeoverheden overheden
medewerker personeel werknemers
meerwaarde voordeel toegevoegde-waarde
methode methodiek werkwijze
middelen geld financiën budget
minimum ondergrens
mobiliteit vervoer verkeer
mogelijkheid kans optie
natuur groen
neveneffect bijkomend voordeel bijeffect
nieuwbouwwoning nieuwbouw
niveau schaal
noodzaak noodzakelijk nodig
notitie nota stuk
omgeving nabijheid
omslag transitie overgang omschakeling verandering
omwonende omwonenden buurtbewoners
onderdeel deel opnemen
ondernemer bedrijf bedrijfsleven
ongeval ongeluk
ontwerp concept
ontwikkeling trend trends
opdracht taak
opgave taak uitdaging
oppervlakte groot omvang
organisatie instelling
ouder vergrijzen
oudere senioren bejaarden
overleg overleggen gesprek praten spreken bespreken
overstroming wateroverlast
participatie inspraak betrokkenheid meedenken
partij partner
periode tijdvak
pilot proef experiment
plaats locatie plek locaties ruimte
plaatsvervanger plaatsvervangend vervangen vervangt vervanger
plicht verplichting
positie rol
potentie potentieel kansen mogelijkheden
prestatie resultaat
prijs kosten
prioriteit voorrang prioritair
probleem problematiek
procedure traject
proces traject
prognose voorspelling raming
rapport rapportage verslag
regels kaders
regels regelgeving voorschriften
regie sturing coordinatie leiding
renovatie opknappen
resultaat uitkomst opbrengst
samenhang verband
samenleving maatschappij
scheefgroei onbalans
school onderwijs
school onderwijsinstelling
situatie toestand omstandigheid
slagingskans kans
soort type vorm categorie
speerpunt prioriteit hoofdpunt
spoor trein
sport sportvereniging
stad stedelijk
start beginfase
statushouder vergunninghouder
steun ondersteuning
strategie aanpak plan
studie onderzoek
subsidie bijdrage
subsidie subsidies subsidieregeling
tarief prijs
tegengaan voorkomen bestrijden
tegenvaller tegenslag tegenslagen
termijn periode
thema onderwerp
toename toenemen stijging groei vermeerdering verhogen oplopen uitbreiden vergroten meer hoger
toerisme toeristen recreatie recreanten
toetsingskader afwegingskader
toezicht toezien
transformatie omvorming verandering
uitdaging opgave probleem
uitgangspunt basis grondslag gebaseerd
uitstel uitstellen vertraging later verschuiven opschuiven
uitstoot emissie co2
urenbesteding tijdsinvestering tijdsbesteding
verbinding lijn
verbod verboden
vergroening groen
verhouding relatie
verkeer verkeersstroom
verschil contrast tegenstelling
vervolg vervolgstap
visie beeld
vluchteling asielzoekers
voordeel positief
vooruitgang voortgang
voorzitter voorzitten voorgezeten
vraagstuk kwestie kwesties opgave probleem
wachtlijst wachttijd
weg wegen
werk banen arbeid werkgelegenheid
wet wetgeving
windpark windproject
winst rendement
woningcorporatie corporatie woningstichting
woningmarkt huizenmarkt
woningtekort woningnood
woongebied woonwijk wijk
woonlasten woonkosten
zelfredzaamheid zelfstandigheid
zicht inzicht overzicht
ziekte aandoening
zienswijze reactie
zorgaanbieder zorgorganisatie
"""
