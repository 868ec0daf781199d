"""General Dutch words that may stand in for one another: a group on each line, in the order of the alphabet.

Nothing that a sentence may be wrong about stands here: no numbers, negations, quantifiers, degrees of certainty,
or parties that differ.
"""

ALIKE = """
aanbesteden aanbestedingstraject
aanbieden bieden verstrekken verlenen leveren beschikbaarstellen geven
aanbod voorraad
aanbrengen plaatsen neerzetten
aandacht focus nadruk zwaartepunt accent
aandachtspunt aandacht zorgpunt
aandeel percentage deel gedeelte
aandragen aanleveren aanreiken leveren
aanduiden aanwijzen bestempelen aanmerken
aangeven melden vermelden noemen zeggen stellen schrijven laten-weten aanduiden meedelen berichten
aanhouden bijhouden hanteren
aanjagen versnellen
aankondigen bekendmaken bekend melden afkondigen
aanleg aanleggen bouw realiseren maken
aanleiding reden motief achtergrond
aanleiding reden oorzaak
aanpak werkwijze methode manier
aanpakken oppakken aanvatten aan-de-slag
aanpassen wijzigen veranderen herzien herziening bijstellen
aansluiten aanhaken verbinden koppelen
aanstellen benoemen aanwijzen
aantasten schaden verslechteren
aantrekkelijk fijn prettig
aanvraag aanvragen verzoek
aanvullen toevoegen
aanvullend extra bijkomend additioneel additionele
aanwezig beschikbaar voorhanden
aardgasvrij gasvrij
achterlopen achterblijven achterstand
acteren handelen
actie stap activiteit maatregel
actueel huidig
adviseren advies aanraden aanbevelen raad-geven
afdekken dekken
afgeven verstrekken
afhandelen behandelen afdoen
afkomstig vandaan
aflopen eindigen stoppen ophouden
afname afnemen daling vermindering reductie krimp teruglopen verlagen slinken minder lager
afronden voltooien opleveren afmaken
afspraak overeenkomst akkoord overeenkomen
afspreken overeenkomen vastleggen
afstemmen overleg overleggen
afval huisvuil
afwijzen verwerpen wegstemmen afkeuren
akkoord instemmen goedkeuren toestemming eens
appartement flat
arbeidsmarkt banenmarkt
arts huisarts
autorijden automobilisten
basis fundament grondslag uitgangspunt vertrekpunt
bedragen belopen
bedreigen gevaar risico
bedrijventerrein werklocatie
begeleiden ondersteunen hulp bijstaan
beginnen aanvangen van-start opstarten
begroting budget
behalen bereiken halen realiseren waarmaken
behandelen bespreken aan-de-orde agenda agenderen
behouden behoud bewaren in-stand-houden handhaven
beinvloeden invloed
bekijken bezien kijken nagaan onderzoeken verkennen bestuderen
bekostigen financieren betalen bijdragen rekening meebetalen subsidieren
belangrijk allerbelangrijkst essentieel cruciaal belang wezenlijk
belangrijkst allerbelangrijkst voornaamste
belasting heffing
beleid aanpak
belemmeren beperken
belemmeren hinderen hindernis drempel obstakel knelpunt rem
benaderen aanpak
benadrukken onderstrepen beklemtonen
benutten inzetten gebruikmaken
benutten profiteren inzetten
beoordelen toetsen keuren
beperken inperken terugbrengen
bereikbaar ontsluiting
bereiken komen-tot
beschikbaar beschikbaarstellen leveren ter-beschikking
beschikbaar vrij voorhanden
beschrijven omschrijven
beslissen besluiten
besparen bezuinigen
bespreken overleggen bepraten
bestaan aanwezig zijn
besteden inzet uren
bestemmen bedoeld toewijzen gaan-naar
bestemming functie
bestrijden bestreden tegengaan aanpakken
betaalbaar goedkoop goedkope
betekenen inhouden
betreffen betrekking aangaan
betrekken partner meedoen meewerken participeren
bevatten omvatten inhouden
bevolking inwoners bewoners burgers mensen
bevriezen bevroren
bewaken monitoren volgen bijhouden
bewaken toezien
bewegwijzering borden
bewerkstelligen realiseren
bewijs aantonen
bezoeken bezoeker
bezwaar bezwaarschrift
bijeenbrengen samenbrengen verzamelen bundelen
bijeenkomst vergadering bijeenkomen bij-elkaar-komen bijeen overleg samenkomen
bijstellen herijken herzien actualiseren vernieuwen
bijwerken actualiseren herijken
binnenstad centrum stadscentrum
bodem ondergrond
boer agrarier
boerderij boerenbedrijf
borgen verankeren waarborgen vastleggen
bouwen realiseren neerzetten nieuwbouw
bouwgrond bouwkavels
bouwlocatie woningbouwlocatie
breder ruimer
breed uitgebreid
buurt wijk wijken
capaciteit menskracht
capaciteit ruimte
centraal midden
cijfer gegevens data
clientondersteuning ondersteuning
coalitie samenwerkingsverband
compenseren goedmaken
conclusie conclusies concluderen
continu doorlopend voortdurend permanent
contract overeenkomst
controle controleren toezicht toetsen
coordineren afstemmen regie
creeren scheppen maken realiseren
criminaliteit misdaad
cruciaal onmisbaar
cyclisch terugkerend
daadwerkelijk werkelijk echt
dagelijks daags
dak-en-thuisloos dakloos daklozen thuisloze
dakloze thuisloze dak-en-thuislozen
deelgebied deelgebieden
delen uitwisselen gedeeld
denken nadenken
deskundige expert experts
dialoog gesprek
doelgroep groep
domein terrein gebied vlak
doorgaan voortzetten vervolgen voortgaan blijven
doorontwikkelen ontwikkelen
doortrekken verlengen uitbreiden
doorverwijzen verwijzen
draagvlak steun
draaien functioneren
droogte watertekort
druk belasting
duidelijk helder inzichtelijk weten
duren wachttijd wachten
duurder kostbaar
duurzaam groen
eenduidig duidelijk helder uniform
eenvoudig makkelijk simpel
eerlijk evenwichtig rechtvaardig
effectief doeltreffend
efficient doelmatig
eigenaar eigendom bezit
eisen vereisen voorwaarde
elektriciteit elektriciteits stroom
elektriciteitsnet stroomnet elektriciteitsnetwerk
energie stroom
enquete peiling vragenlijst
evalueren beoordelen terugkijken
evenwicht balans
extra meer
faciliteren ondersteunen mogelijkmaken helpen
failliet faillissement
fase etappe stap
fase faseren opdelen
fietspad fietsroute
fijn prettig aangenaam
filedruk files
financieel geldelijk
flexibel buigzaam
flink fors stevig groot behoorlijk aanzienlijk
functioneren werken
fysiek ruimtelijk
gaan-over betreffen onderwerp
garanderen waarborgen borgen
garantie waarborg
gebied streek
gebiedsgericht gebiedsgerichte
gebouw bouw pand bebouwing
gebrek ontbreken
gebruiken hanteren toepassen
gedeeld gezamenlijk gemeenschappelijk
gedragen draagvlak
geld financieel financien middelen geldmiddelen
gelden van-toepassing van-kracht uitgaan gebruiken
geleidelijk stapsgewijs stap-voor-stap
gelijk zelfde evenveel
geluidhinder geluidsoverlast lawaai
gemeenteraad raad
geschikt passend toegerust
gestaag geleidelijk
gevarieerd divers afwisselend
gevolg consequentie consequenties
gevolg effect impact uitwerking
gevolg resultaat
gezamenlijk onderling
gezamenlijk samen gemeenschappelijk
grens limiet
grond kavel
grondgebied gebied
grootste belangrijkste
gunstig positief
haalbaar uitvoerbaar realistisch
handreiking hulp
hard snel
helpen meehelpen bijdragen
hergebruik recycling circulair
herkomst afkomst
herstellen herstel
hinder overlast
hoeveelheid aantal
hoofddoel hoofddoelstelling
hoofdzaak kern
hoog groot
huis woning
huishouden huishoudens gezin
huisvesten onderbrengen ondergebracht
huisvesten onderdak woonruimte
huur huurprijs
iedereen allen
impuls stimulans
inbreng bijdrage
indienen aanvragen
informeren voorlichten berichten
ingaan inwerkingtreding van-kracht in-werking
ingrijpend fors grote
inkomen inkomens
inkomstenbron inkomsten
inkopen kopen aanschaffen
innovatie vernieuwing innovatief
inspanning inzet
inspelen reageren anticiperen
inspraak zienswijze
instellen oprichten opzetten
instrument instrumentarium middel
integraal samenhang
intensiveren versterken uitbreiden
inventariseren verkennen
investeren steken
invoeren implementeren uitvoeren
inzetten gericht-op
inzicht weten zicht
jaarlijks jaar
jaarrekening jaarstukken
jong jongeren
jongere jeugd jongvolwassenen
kaders randvoorwaarden voorwaarden
kantoor kantoorpand
karakter aard eigenheid
kenmerken eigenschap
kennis expertise deskundigheid
kern dorp
kiezen selecteren
kind kinderen jeugdige minderjarigen
klagen klacht
klein gering beperkt
klem knel
klimaatverandering klimaat
knelpunt probleem belemmering
kosten vergen vragen vraagt vereisen nodig
krap schaars tekort weinig gebrek
kwaliteit kwalitatief
kwantitatief aantallen
laadpaal laadpunt
landbouw agrarische-sector
landelijk nationaal rijks
landschap landschappelijk
langdurig lang
leefomgeving woonomgeving omgeving
leerling scholier
leiden geleid
leiden voorzitten voorzitter
leiden-tot veroorzaken zorgen-voor
leidend doorslaggevend
leiding trekken
leidraad uitgangspunt basis
lening krediet
leraar docent
leveren opleveren
lijst overzicht
lobbyen belangenbehartiging
lokaal plaatselijk
lopend huidig
maatschappelijk samenleving
maatwerk toegesneden
maken opleveren
maken opstellen opzetten vervaardigen ontwikkelen
markt marktpartijen
massa omvang
medeoverheden overheden
medewerker personeel werknemers
meedenken betrokken
meerjarig meerdere-jaren
meerwaarde voordeel toegevoegde-waarde
meewerken samenwerken partnerschap samen
merken ervaren
meten meting
methode methodiek werkwijze
middelen geld financiën budget
minimum ondergrens
mobiliteit vervoer verkeer
modern eigentijds toekomstbestendig
moeilijk lastig ingewikkeld complex
mogelijkheid kans optie
momenteel huidig
momenteel tegenwoordig
motiveren stimuleren
nabij dichtbij vlakbij dicht-bij
nadelig ongunstig
natuur groen
neveneffect bijkomend voordeel bijeffect
nieuwbouwwoning nieuwbouw
niveau schaal
nodig essentieel noodzakelijk vereist vragen
noemen benoemen
noodzaak noodzakelijk nodig
notitie nota stuk
omgeving nabijheid
omschakelen overstappen
omslag transitie overgang omschakeling verandering
omwonende omwonenden buurtbewoners
onbenut ongebruikt
onderdeel deel opnemen
ondernemer bedrijf bedrijfsleven
onderscheiden kenmerken
onderschrijven steunen
ondervinden ervaren
ongeval ongeluk
onlangs recent kortgeleden
onnodig nodeloos nodeloze overbodig
ontstaan komen
ontvangen kregen kreeg
ontwerp concept
ontwikkeling trend trends
onvoldoende weinig tekort ontoereikend
onwenselijk ongewenst
opdracht taak
openen open opengesteld opengaan
opgave taak uitdaging
ophalen inzamelen
oplossen verhelpen
opnemen vastleggen
oppervlakte groot omvang
oproepen roepen
opslaan opslag
opstarten starten opzetten
opstellen schrijven maken
optrekken samenwerken
opvolgen opvolger
organisatie instelling
ouder vergrijzen
oudere senioren bejaarden
overdragen overdracht
overleg overleggen gesprek praten spreken bespreken
overnemen overname
overstroming wateroverlast
participatie inspraak betrokkenheid meedenken
partij partner
passen aansluiten
pauzeren pauzestand stilgelegd
pauzeren stilleggen stopzetten uitstellen
per-direct meteen onmiddellijk direct
per-saldo netto
periode tijdvak
periodiek regelmatig
pilot proef experiment
plaats locatie plek locaties ruimte
plaatsen zetten
plaatsvervanger plaatsvervangend vervangen vervangt vervanger
plaatsvinden gebeuren houden organiseren
pleiten bepleiten pleidooi lobbyen aandringen
plicht verplichting
positie rol
potentie potentieel kansen mogelijkheden
prestatie resultaat
prijs kosten
prioriteit voorrang prioritair
probleem problematiek
procedure traject
proces traject
profiteren voordeel baat
prognose voorspelling raming
protesteren protest
publiceren bekendmaken
rapport rapportage verslag
rapporteren rapportage verslag verantwoording
realiseren uitvoeren verwezenlijken
reden redenen aanleiding
regels kaders
regels regelgeving voorschriften
regie sturing coordinatie leiding
regulier gewoon
rekenen berekenen berekend
renovatie opknappen
resultaat uitkomst opbrengst
richten focus
richtinggevend leidend
rondom rond
samenhang verband
samenleving maatschappij
samenstellen bestaan
samenvoegen fusie fuseren bundelen
schatten inschatten
scheefgroei onbalans
scheiden onderscheid
school onderwijs
school onderwijsinstelling
schuiven verschuiven
signaleren zien constateren merken opmerken vaststellen
situatie toestand omstandigheid
slagen lukken
slagingskans kans
slopen afbreken
sluiten dicht dichtgaan
snel vlug spoedig rap
solide stevig betrouwbaar
soort type vorm categorie
soortgelijk vergelijkbaar
speerpunt prioriteit hoofdpunt
splitsen opdelen knippen
spoor trein
sport sportvereniging
spreiden verdelen
stad stedelijk
start beginfase
statushouder vergunninghouder
sterk stevig krachtig
steun ondersteuning
steviger sterker
stimuleren bevorderen aanmoedigen
stoppen eindigen beeindigen stopzetten stopgezet staken
straks binnenkort
strategie aanpak plan
streng strikt
streven doel ambitie
structureel blijvend blijvende
studie onderzoek
subsidie bijdrage
subsidie subsidies subsidieregeling
tarief prijs
tegengaan voorkomen bestrijden
tegenvaller tegenslag tegenslagen
tekenen sluiten
tekortschieten onvoldoende
teleurstellend jammer
termijn periode
terugbrengen verminderen reduceren verlagen
terugkomen terugkomt terugkeren terugkomst
terugkoppelen rapporteren melden
thema onderwerp
tijdens gedurende
toegankelijk bereikbaar
toekennen verlenen toewijzen
toekomstbestendig toekomstgericht
toelichten uitleggen uitleg
toename toenemen stijging groei vermeerdering verhogen oplopen uitbreiden vergroten meer hoger
toereikend voldoende genoeg
toerisme toeristen recreatie recreanten
toetsingskader afwegingskader
toevoegen uitbreiden groeien
toezicht toezien
tonen laten-zien aantonen blijken
transformatie omvorming verandering
transparant transparantie open openheid
uitbouwen uitbreiden versterken
uitdaging opgave probleem
uitgangspunt basis grondslag gebaseerd
uitgeven uitgave besteden
uitgroeien doorgroeien
uitstel uitstellen vertraging later verschuiven opschuiven
uitstoot emissie co2
uniform gelijk eenduidig
urenbesteding tijdsinvestering tijdsbesteding
urgent dringend
vaak dikwijls regelmatig
vaststellen goedkeuren
veel grote
verbeteren beter
verbinding lijn
verbod verboden
verdwijnen vervallen vervalt opheffen schrappen afschaffen
vergaderen bijeen bijeenkomen bijeenkomst overleggen
vergelijken vergeleken
vergroening groen
verhinderen voorkomen
verhogen omhoog
verhogen ophogen optrekken
verhouding relatie
verhuizen doorstromen
verkeer verkeersstroom
verlagen omlaag
verlaten uittreden stappen-uit
verminderen terugdringen
verschijnen uitkomen
verschil contrast tegenstelling
verschillen uiteenlopen varieren
verstevigen versterken
verstrekken verlenen toekennen uitkeren
vertegenwoordigen vertegenwoordiger
vertrekken vertrek
vervangen vernieuwen
vervoeren vervoer
vervolg vervolgstap
vervolgens daarna
verwoorden beschrijven
visie beeld
vluchteling asielzoekers
voeren uitvoeren verrichten doen
voldoen beantwoorden
voordeel positief
voorkomen tegengaan vermijden
voorkomen voorkomt vermijden vermeden
voornemen plan
voortbouwen voortborduren verder-bouwen
vooruitgang voortgang
voorzien voorziening
voorzitter voorzitten voorgezeten
vorig voorgaand eerder
vraagstuk kwestie kwesties opgave probleem
vragen vraagt verzoeken oproepen oproep
vrijkomen beschikbaar
wachtlijst wachttijd
wederzijds wederkerig
weergeven tonen laten-zien
weg wegen
wegnemen weghalen
wegvallen uitval vervallen
wenselijk gewenst gewenste
werk banen arbeid werkgelegenheid
wet wetgeving
wijzen toewijzen
windmolen windmolens windturbine
windpark windproject
winkelen winkelgebied
winst rendement
woningcorporatie corporatie woningstichting
woningmarkt huizenmarkt
woningtekort woningnood
woongebied woonwijk wijk
woonlasten woonkosten
zelfredzaam zelfstandig
zelfredzaamheid zelfstandigheid
zicht inzicht overzicht
ziekte aandoening
zienswijze reactie
zorgaanbieder zorgorganisatie
zorgdragen zorgen
zorgen verzorgen
zuinig besparen
"""
