"""General Dutch words that may stand in for one another, verbs first: what is done: a group on each line, in the order of the alphabet."""

DEEDS = """
aanbesteden aanbestedingstraject
aanbieden bieden verstrekken verlenen leveren beschikbaarstellen geven
aanbrengen plaatsen neerzetten
aandragen aanleveren aanreiken leveren
aanduiden aanwijzen bestempelen aanmerken
aangeven melden vermelden noemen zeggen stellen schrijven laten-weten aanduiden meedelen berichten
aanhouden bijhouden hanteren
aanjagen versnellen
aankondigen bekendmaken bekend melden afkondigen
aanpakken oppakken aanvatten aan-de-slag
aanpassen wijzigen veranderen herzien herziening bijstellen
aansluiten aanhaken verbinden koppelen
aanstellen benoemen aanwijzen
aantasten schaden verslechteren
aanvullen toevoegen
achterlopen achterblijven achterstand
acteren handelen
adviseren advies aanraden aanbevelen raad-geven
afdekken dekken
afgeven verstrekken
afhandelen behandelen afdoen
aflopen eindigen stoppen ophouden
afronden voltooien opleveren afmaken
afspreken overeenkomen vastleggen
afstemmen overleg overleggen
afwijzen verwerpen wegstemmen afkeuren
autorijden automobilisten
bedragen belopen
bedreigen gevaar risico
begeleiden ondersteunen hulp bijstaan
beginnen aanvangen van-start opstarten
behalen bereiken halen realiseren waarmaken
behandelen bespreken aan-de-orde agenda agenderen
behouden behoud bewaren in-stand-houden handhaven
beinvloeden invloed
bekijken bezien kijken nagaan onderzoeken verkennen bestuderen
bekostigen financieren betalen bijdragen rekening meebetalen subsidieren
belemmeren beperken
belemmeren hinderen hindernis drempel obstakel knelpunt rem
benaderen aanpak
benadrukken onderstrepen beklemtonen
benutten inzetten gebruikmaken
benutten profiteren inzetten
beoordelen toetsen keuren
beperken inperken terugbrengen
bereiken komen-tot
beschrijven omschrijven
beslissen besluiten
besparen bezuinigen
bespreken overleggen bepraten
bestaan aanwezig zijn
besteden inzet uren
bestemmen bedoeld toewijzen gaan-naar
bestrijden bestreden tegengaan aanpakken
betekenen inhouden
betreffen betrekking aangaan
betrekken partner meedoen meewerken participeren
bevatten omvatten inhouden
bevriezen bevroren
bewaken monitoren volgen bijhouden
bewaken toezien
bewerkstelligen realiseren
bezoeken bezoeker
bijeenbrengen samenbrengen verzamelen bundelen
bijstellen herijken herzien actualiseren vernieuwen
bijwerken actualiseren herijken
borgen verankeren waarborgen vastleggen
bouwen realiseren neerzetten nieuwbouw
compenseren goedmaken
coordineren afstemmen regie
creeren scheppen maken realiseren
delen uitwisselen gedeeld
denken nadenken
doorgaan voortzetten vervolgen voortgaan blijven
doorontwikkelen ontwikkelen
doortrekken verlengen uitbreiden
doorverwijzen verwijzen
draaien functioneren
duren wachttijd wachten
eisen vereisen voorwaarde
evalueren beoordelen terugkijken
faciliteren ondersteunen mogelijkmaken helpen
functioneren werken
gaan-over betreffen onderwerp
garanderen waarborgen borgen
gebruiken hanteren toepassen
gelden van-toepassing van-kracht uitgaan gebruiken
helpen meehelpen bijdragen
herstellen herstel
huishouden huishoudens gezin
huisvesten onderbrengen ondergebracht
huisvesten onderdak woonruimte
indienen aanvragen
informeren voorlichten berichten
ingaan inwerkingtreding van-kracht in-werking
inkomen inkomens
inkopen kopen aanschaffen
inspelen reageren anticiperen
instellen oprichten opzetten
intensiveren versterken uitbreiden
inventariseren verkennen
investeren steken
invoeren implementeren uitvoeren
inzetten gericht-op
kenmerken eigenschap
kiezen selecteren
klagen klacht
leiden geleid
leiden voorzitten voorzitter
leiden-tot veroorzaken zorgen-voor
leveren opleveren
lobbyen belangenbehartiging
maken opleveren
maken opstellen opzetten vervaardigen ontwikkelen
meedenken betrokken
meewerken samenwerken partnerschap samen
merken ervaren
meten meting
motiveren stimuleren
noemen benoemen
omschakelen overstappen
onderscheiden kenmerken
onderschrijven steunen
ondervinden ervaren
ontstaan komen
ontlasten ontzien verlichten verminderen bijdragen
ontvangen kregen kreeg
openen open opengesteld opengaan
ophalen inzamelen
oplossen verhelpen
opnemen vastleggen
oproepen roepen
opslaan opslag
opstarten starten opzetten
opstellen schrijven maken
optrekken samenwerken
opvolgen opvolger
overdragen overdracht
overnemen overname
passen aansluiten
pauzeren pauzestand stilgelegd
pauzeren stilleggen stopzetten uitstellen
plaatsen zetten
plaatsvinden gebeuren houden organiseren
pleiten bepleiten pleidooi lobbyen aandringen
profiteren voordeel baat
protesteren protest
publiceren bekendmaken
rapporteren rapportage verslag verantwoording
realiseren uitvoeren verwezenlijken
reden redenen aanleiding
rekenen berekenen berekend
richten focus
samenstellen bestaan
samenvoegen fusie fuseren bundelen
schatten inschatten
scheiden onderscheid
schuiven verschuiven
signaleren zien constateren merken opmerken vaststellen
slagen lukken
slopen afbreken
sluiten dicht dichtgaan
splitsen opdelen knippen
spreiden verdelen
stimuleren bevorderen aanmoedigen
stoppen eindigen beeindigen stopzetten stopgezet staken
streven doel ambitie
tekenen sluiten
tekortschieten onvoldoende
terugbrengen verminderen reduceren reductie verlagen
terugkomen terugkomt terugkeren terugkomst
terugkoppelen rapporteren melden
toekennen verlenen toewijzen
toelichten uitleggen uitleg
toevoegen uitbreiden groeien
tonen laten-zien aantonen blijken
uitbouwen uitbreiden versterken
uitgeven uitgave besteden
uitgroeien doorgroeien
vaststellen goedkeuren
verbeteren beter
verdwijnen vervallen vervalt opheffen schrappen afschaffen
vergaderen bijeen bijeenkomen bijeenkomst overleggen
vergelijken vergeleken
verhinderen voorkomen
verhogen omhoog
verhogen ophogen optrekken
verhuizen doorstromen
verlagen omlaag
verlaten uittreden stappen-uit
verminderen terugdringen
verschijnen uitkomen
verschillen uiteenlopen varieren
verstevigen versterken
verstrekken verlenen toekennen uitkeren
vertegenwoordigen vertegenwoordiger
vertrekken vertrek
vervangen vernieuwen
vervoeren vervoer
verwoorden beschrijven
voeren uitvoeren verrichten doen
voldoen beantwoorden
voorkomen tegengaan vermijden
voorkomen voorkomt vermijden vermeden
voornemen plan
voortbouwen voortborduren verder-bouwen
voorzien voorziening
vragen vraagt verzoeken oproepen oproep
vrijkomen beschikbaar
weergeven tonen laten-zien
wegnemen weghalen
wegvallen uitval vervallen
wijzen toewijzen
windmolen windmolens windturbine
winkelen winkelgebied
zorgdragen zorgen
zorgen verzorgen
"""
