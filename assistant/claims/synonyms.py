"""General Dutch words that may stand in for one another, and words that are each other's opposites.

Written for this project: the plain and the official word for the same thing, in the language of regional
government. Nothing that a sentence may be wrong about stands here: no numbers, negations, quantifiers,
degrees of certainty, or parties that differ. A word may stand in more than one line; two words are alike
where they share one.
"""

from __future__ import annotations

from functools import lru_cache

from assistant.claims.words import root

_ALIKE = """
aanbieden bieden verstrekken verlenen leveren beschikbaarstellen geven
aanbod voorraad
aanbrengen plaatsen neerzetten
aandachtspunt aandacht zorgpunt
aandeel percentage deel gedeelte
aanduiden aanwijzen
aangeven melden vermelden noemen zeggen stellen schrijven laten-weten aanduiden meedelen berichten
aankondigen bekendmaken bekend melden afkondigen
aanleg aanleggen bouw bouwen realiseren realisatie maken
aanleiding reden oorzaak
aanpak aanpakken werkwijze methode manier
aanpakken oppakken aanvatten aan-de-slag
aanpassen aangepast aanpassing wijzigen wijziging veranderen verandering herzien herziening bijstellen
aansluiten aansluiting aanhaken verbinden koppelen
aanstellen benoemen aanwijzen
aantrekkelijk aantrekkelijke fijn prettig
aanvraag aanvragen verzoek verzoeken
aanvullend aanvullende extra bijkomend bijkomende additioneel additionele
acteren handelen
achterlopen achterblijven achterstand
actie acties stap stappen activiteit activiteiten maatregel maatregelen
actueel actuele huidig huidige
adviseren advies aanraden aanbevelen aanbeveling raad-geven
afbouwen afbouw
afhandelen behandelen afdoen
aflopen eindigen stoppen ophouden
afname afnemen daling dalen vermindering verminderen reductie krimp krimpen teruglopen verlagen verlaging slinken minder lager
toename toenemen stijging stijgen groei groeien vermeerdering verhogen verhoging oplopen uitbreiden vergroten meer hoger
afronden afgerond voltooien voltooid klaar gereed opleveren opgeleverd oplevering afmaken
afspraak afspraken overeenkomst akkoord overeenkomen
afspreken overeenkomen vastleggen
afstemmen afstemming overleg overleggen
afwijzen afgewezen verwerpen verworpen wegstemmen afkeuren
akkoord instemmen instemming goedkeuren goedkeuring toestemming eens
bedragen belopen
begeleiden begeleiding ondersteunen ondersteuning hulp helpen bijstaan
beginnen starten start begin aanvangen aanvang van-start opstarten
begroting budget
behalen bereiken halen realiseren waarmaken
behandelen bespreken bespreking aan-de-orde agenda agenderen besproken
behoefte vraag nodig
behouden behoud bewaren in-stand-houden handhaven
beheren beheer beheerder
bekijken bezien kijken nagaan onderzoeken verkennen bestuderen onderzocht onderzoek verkenning
bekostigen financieren financiering betalen bijdragen bijdrage rekening meebetalen subsidieren
belangrijk belangrijke allerbelangrijkst allerbelangrijkste essentieel essentiele cruciaal cruciale belang wezenlijk
belangrijkst allerbelangrijkst allerbelangrijkste belangrijkste voornaamste
belemmeren belemmering hinderen hindernis drempel drempels obstakel knelpunt knelpunten rem
beleid aanpak
benutten gebruiken gebruik inzetten gebruikmaken gebruikgemaakt gebruikt
bereikbaar bereikbaarheid ontsluiting
beschikbaar vrij voorhanden
beschikbaar beschikbaarstellen leveren ter-beschikking
beschermen bescherming
beslissen besluiten besluit beslissing
besparen besparing bezuinigen bezuiniging
bestemmen bestemd bedoeld toewijzen gaan-naar
betaalbaar betaalbare goedkoop goedkope
betekenen inhouden
betrekken betrokken partner partners meedoen deelnemen deelname meewerken participeren participatie mee
bevolking inwoners inwoner bewoners bewoner burgers mensen
bewegwijzering borden
bewijs aantonen
bewoner bewoners inwoners inwoner
bezwaar bezwaren
bijeenkomst bijeenkomsten vergadering vergaderingen vergaderen vergadert bijeenkomen bij-elkaar-komen bijeen overleg samenkomen
bijdragen bijdrage meehelpen
binnenstad centrum stadscentrum
binnenstedelijk binnenstedelijke
bouwen gebouwd bouw realiseren neerzetten nieuwbouw
breed brede uitgebreid
buurt wijk buurten wijken
compenseren compensatie goedmaken
controle controleren toezicht toetsen
coordineren coordinatie afstemmen regie
concreet concrete
conclusie conclusies concluderen
dak-en-thuisloos dakloos daklozen thuisloze thuislozen
dagelijks daags
deelnemen meedoen deelname deelnemer deelnemers
domein terrein gebied vlak
doorgaan voortzetten voortzetting vervolgen voortgaan blijven
doortrekken verlengen verlenging uitbreiden
doorverwijzen verwijzen
draagvlak steun
duidelijk helder duidelijkheid inzichtelijk weten
duren looptijd lopen looptijd
duren wachttijd wachten
duurder kostbaar
duurzaam duurzame groen groene
eerlijk eerlijke evenwichtig evenwichtige rechtvaardig
eigenaar eigendom bezit
elektriciteit elektriciteits stroom
elektriciteitsnet stroomnet elektriciteitsnetwerk
energie stroom
ervaren ervaring
evenwicht balans
extra aanvullend aanvullende bijkomend additioneel
fiets fietsen
fietspad fietspaden fietsroute
flink fors forse flinke stevig stevige groot grote behoorlijk aanzienlijk aanzienlijke
garanderen waarborgen borgen
gaan-over betreffen onderwerp
gebied gebieden streek
gebouw gebouwen bouw pand panden bebouwing
geld financieel financiele financien middelen geldmiddelen
gelden van-toepassing van-kracht uitgaan gebruiken
gelijk gelijke zelfde evenveel
gemeenteraad gemeenteraden raad raden
gepland planning plannen plan
geschikt geschikte passend passende
gevolg gevolgen effect effecten impact uitwerking
gezamenlijk gezamenlijke samen gemeenschappelijk gemeenschappelijke
gezin gezinnen
goed goede
groeien groei uitbreiden
grond gronden
grond kavel
grondgebied gebied
grootste belangrijkste
hard snel
hinder overlast
hoeveelheid aantal aantallen
hoofdzaak kern
hoog hoge groot grote
huisvesten huisvesting onderdak woonruimte
huis huizen woning woningen
huishouden huishoudens gezin gezinnen
huur huurprijs
iedereen allen
impuls stimulans
informeren informatie voorlichten voorlichting berichten
ingaan inwerkingtreding van-kracht in-werking
initiatief initiatieven
inkomen inkomens
inkopen inkoop kopen koop aanschaffen
inrichten inrichting
inspanning inspannen inzet inzetten
instellen oprichten opzetten opzet
instemmen ingestemd akkoord goedkeuren eens
invoeren invoering implementeren implementatie uitvoeren
inwerkingtreding in-werking
inzetten inzet gericht-op
inzicht weten zicht
jong jonge jongeren
kans kansen mogelijkheid mogelijkheden
kantoor kantoren
kennis expertise deskundigheid
kiezen keuze
klacht klachten
klein kleine gering geringe beperkt beperkte
klem knel
knelpunt knelpunten probleem problemen belemmering
kosten kost vergen vragen vraagt vereisen nodig
krap schaars schaarste tekort weinig gebrek
kwetsbaar kwetsbare
landelijk landelijke nationaal nationale rijks
langdurig langdurige lang lange
leefbaar leefbaarheid
leiden voorzitten voorzitter
leiden-tot veroorzaken zorgen-voor
leiding leiden trekken
leidraad uitgangspunt basis
leidend doorslaggevend
lokaal lokale plaatselijk plaatselijke
maken opstellen opzetten vervaardigen ontwikkelen
maken opleveren
medewerker medewerkers personeel werknemers
meedenken meegedacht betrokken betrekken
meerjarig meerjarige meerdere-jaren
meewerken samenwerken samenwerking partnerschap samen
merken ervaren
middel instrument
middelen geld financiën budget
mobiliteit vervoer verkeer
moeilijk lastig ingewikkeld complex complexe
mogelijkheid mogelijkheden kans kansen optie opties
nabij dichtbij vlakbij dicht-bij
nadelig ongunstig
nauw nauwe
neveneffect bijkomend voordeel bijeffect
nodig benodigd benodigde essentieel essentiele noodzakelijk noodzakelijke vereist vereisen vragen
norm normen
omgeving nabijheid
omschakelen overstappen
omwonende omwonenden buurtbewoners
onderhouden onderhoud
onderdeel deel opnemen opgenomen
onderling onderlinge
ondernemer ondernemers bedrijf bedrijven bedrijfsleven
onderschrijven steunen
ondertekenen tekenen
ondervinden ervaren
ontmoeten ontmoeting
ontstaan komen
ontwerp concept
ontwikkelen ontwikkeling
onvoldoende weinig tekort ontoereikend
onzeker onzekerheid
oorzaak oorzaken
opdracht taak
openstellen open
oppakken aanpakken
opgave opgaven taak taken uitdaging
oplossen oplossing oplossingen verhelpen
opnemen opgenomen vastleggen
oppervlakte groot omvang grootte
oprichten opgericht opzetten
opschuiven verschuiven uitstellen
opstellen opgesteld schrijven maken
opvangen opvang
opwekken opwek opwekking
ouder oudere ouderen senioren
ov openbaar-vervoer
overleg overleggen gesprek gesprekken praten spreken bespreken
overlast hinder
overnemen overname
pand gebouw
passend geschikt
pauzeren gepauzeerd stilleggen stilgelegd stopzetten uitstellen
per-saldo netto
periode tijdvak
plaats locatie plek locaties plekken ruimte
plaatsvinden gebeuren houden gehouden organiseren georganiseerd
plaatsvervanger plaatsvervangend vervangen vervangt vervanger
plannen planning
prestatie resultaat
prettig fijn
prijs kosten
probleem knelpunt
proef pilot
prognose voorspelling raming
publiceren publicatie bekendmaken
rapporteren rapportage verslag verantwoording verantwoorden
realiseren realisatie uitvoeren verwezenlijken
reden redenen aanleiding
regelen geregeld regeling
regels regelgeving voorschriften
reizen reizigers reiziger
reserveren
resultaat resultaten uitkomst uitkomsten opbrengst
richten gericht focus focussen
rondom rond
samenleving maatschappij
samenstellen samengesteld bestaan
samenwerken samenwerking samen
scheiden onderscheid
scheppen creeren
school scholen onderwijs
situatie toestand omstandigheid omstandigheden
slopen sloop afbreken
snel snelle vlug spoedig rap
soort type vorm categorie
soortgelijk soortgelijke vergelijkbaar vergelijkbare
spoor trein treinen
spreiden spreiding verdelen verdeling
stad stedelijk stedelijke
stap stappen
stem stemmen gestemd
steun ondersteuning steunen ondersteunen
stimuleren stimulering bevorderen aanmoedigen
stoppen gestopt eindigen beeindigen stopzetten stopgezet staken
streng strenge strikt strikte
studie onderzoek
sturen sturing
subsidie bijdrage
taak taken opgave
team teams
tekort gebrek schaarste weinig krapte
tegengaan voorkomen bestrijden
teleurstellend jammer
terrein terreinen
terugbrengen verminderen reduceren verlagen
thema onderwerp thema's
tijdelijk tijdelijke
toegankelijk toegankelijke bereikbaar
toekennen toekenning verlenen toewijzen
toelichten uitleggen toelichting uitleg
toereikend voldoende genoeg
toevoegen toevoeging uitbreiden groeien
toewijzen toewijzing
transformatie omvorming verandering
treffen getroffen
trekken trekker
uitbreiden uitbreiding
uitgangspunt basis grondslag gebaseerd
uitgeven uitgave besteden
uitgroeien doorgroeien
uitkomst resultaat
uitstel uitstellen vertraging vertraagd vertragen later verschuiven opschuiven
uitstoot emissie co2
uitwerken uitwerking
uitvoeren uitvoering
vaak dikwijls regelmatig
vaststellen vaststelling vastgesteld goedkeuren
veel grote groot
veilig veiligheid
verantwoordelijk verantwoordelijkheid
verantwoorden verantwoording
verbeteren verbetering beter
verbinden verbinding
verbinding lijn
verdelen verdeling spreiden
verduurzamen verduurzaming
verhinderen voorkomen
verhuizen verhuizing doorstromen doorstroming
verlagen verlaging omlaag
verhogen verhoging omhoog
vermijden voorkomen
verminderen terugdringen
verplaatsen verplaatsing
verschijnen uitkomen
verschil verschillen
verstevigen versterken versterking
vertragen uitstellen
vervallen geschrapt schrappen afschaffen
vervangen vernieuwen
vervoeren vervoer
vervolg
verwezenlijken realiseren
verzoeken vragen
visie beeld
voldoende genoeg toereikend
voordeel positief voordelen
voorkomen tegengaan vermijden
voorrang prioriteit
voorzien voorziening
voornaamste belangrijkste
vooruitgang voortgang
vorig vorige voorgaand voorgaande eerder
vorm vormen soort
waarborgen borgen
wachttijd wachten
wegnemen weghalen
wegvallen uitval vervallen wegvallen
wens wensen
werk banen arbeid werkgelegenheid
weg wegen
werkgelegenheid banen
werknemer werknemers personeel
wijzigen wijziging
winkel winkels
woningmarkt huizenmarkt
woningtekort woningnood
woningcorporatie woningcorporaties corporatie corporaties woningstichting
zienswijze reactie
ziekenhuis ziekenhuizen
zorgen verzorgen
zorgaanbieder zorgaanbieders zorgorganisatie zorgorganisaties
zwaar zware
terugkomen terugkomt terugkeren terugkeert terugkeer terugkomst
verdwijnen verdwijnt vervallen vervalt opheffen opgeheven schrappen geschrapt afschaffen afgeschaft
sluiten sluit dicht dichtgaan
openen opent opening open opengesteld opengaan opengegaan
failliet faillissement
slagen lukken lukt gelukt geslaagd
niveau schaal
splitsen opdelen knippen geknipt
gunstig gunstige positief positieve
beoordelen beoordeling toetsen getoetst toets keuren
eisen eis vereisen vereiste vereisten voorwaarde voorwaarden
adviseren adviseert advies adviezen aanraden aanbevelen aanbeveling aanbevelingen
vragen vraagt vroeg gevraagd verzoeken verzoekt verzocht verzoek oproepen oproep
tekenen tekent tekende getekend ondertekenen ondertekend ondertekening sluiten gesloten afsluiten afgesloten
vergaderen vergadering bijeen bijeenkomen bijeenkomst overleggen
uitleggen toelichten toelichting uitleg
verhuizen verhuizing doorstromen doorstroming
voeren uitvoeren verrichten doen
ophalen inzamelen inzameling
opslaan opslag
storten stort
aanbesteden aanbesteding aanbestedingstraject aanbestedingstrajecten
gunnen gunning
verkeer verkeersstroom
filedruk files file
autorijden automobilisten automobilist
fietser fietsers
voetganger voetgangers
treinreiziger treinreizigers
geluidhinder geluidsoverlast lawaai
overstroming overstromingen wateroverlast
droogte watertekort
boer boeren agrarier agrariers
boerderij boerenbedrijf
landbouw agrarische-sector
bedrijventerrein bedrijventerreinen werklocatie werklocaties
kantoor kantoren kantoorpand
winkelen winkels winkelgebied
toerisme toeristen recreatie recreanten
sport sporten sportvereniging
school scholen onderwijsinstelling
leerling leerlingen scholier scholieren
student studenten
leraar leraren docent docenten
kind kinderen jeugdige jeugdigen minderjarigen
jongere jongeren jeugd jongvolwassenen
oudere ouderen senioren bejaarden
vluchteling vluchtelingen asielzoekers
statushouder statushouders vergunninghouder vergunninghouders
arbeidsmigrant arbeidsmigranten
dakloze daklozen thuisloze thuislozen dak-en-thuislozen
clientondersteuning ondersteuning
mantelzorger mantelzorgers
arts artsen huisarts huisartsen
patient patienten
wachtlijst wachtlijsten wachttijd wachttijden
ziekte aandoening
eenzaamheid eenzaam
belasting belastingen heffing
tarief tarieven prijs prijzen
lening leningen krediet
winst rendement
jaarrekening jaarstukken
begroting begrotingen
reserve reserves
investering investeringen investeren
subsidie subsidies subsidieregeling
contract contracten overeenkomst
vergunning vergunningen
procedure procedures traject trajecten
termijn periode
fase fases etappe etappes stap stappen
start beginfase
rapport rapporten rapportage verslag
notitie nota stuk
enquete peiling vragenlijst
cijfer cijfers gegevens data
kaart kaarten
lijst lijsten overzicht overzichten
besluitvorming besluit besluiten
inspraak zienswijze zienswijzen
bezwaar bezwaren bezwaarschrift
regeling regelingen
verordening verordeningen
wet wetgeving wetten
regel regels voorschrift voorschriften
plicht verplichting
verbod verboden
uitzondering uitzonderingen
voorbeeld voorbeelden
gevolg gevolgen consequentie consequenties
dreiging dreigen dreigt
veiligheid veilig
ongeval ongevallen ongeluk ongelukken
brand branden
criminaliteit misdaad
overlast hinder
verantwoording verantwoorden
inzet inspanning inspanningen
urenbesteding tijdsinvestering tijdsbesteding
capaciteit menskracht
deskundige deskundigen expert experts
adviseur adviseurs
voorzitter voorzitten voorzit voorgezeten
lid leden
vertegenwoordiger vertegenwoordigers
medeoverheden overheden
buurgemeente buurgemeenten
nieuwbouwwoning nieuwbouwwoningen nieuwbouw
koopwoning koopwoningen
huurwoning huurwoningen
appartement appartementen flat flats
bouwgrond bouwgronden bouwkavels
bouwlocatie bouwlocaties woningbouwlocatie woningbouwlocaties
sloop slopen gesloopt afbreken
renovatie renoveren gerenoveerd opknappen
isolatie isoleren geisoleerd
warmtenet warmtenetten
aardgasvrij gasvrij
zonnepaneel zonnepanelen
windmolen windmolens windturbine windturbines
windpark windparken windproject windprojecten
laadpaal laadpalen laadpunt laadpunten
verwarming verwarmen verwarmd
opwekken opwek opgewekt opwekking
elektrisch elektrische
uitstoten uitstoot
vervuiling vervuild
afval huisvuil
hergebruik recycling circulair circulaire
zuinig besparen
handhaven handhaving
toezicht toezien
bewaken bewaking monitoren monitoring volgen gevolgd volgt bijhouden
meten gemeten meting
tellen geteld telling
schatten inschatten
rekenen berekenen berekend berekening
vergelijken vergeleken vergelijking
tonen laten-zien aantonen blijken
noemen genoemd
beschrijven beschreven omschrijven
vastleggen vastgelegd opnemen opgenomen
indienen ingediend aanvragen aangevraagd
ontvangen ontving kregen kreeg gekregen
verstrekken verstrekt verlenen verleend toekennen toegekend uitkeren uitgekeerd
verdelen verdeeld verdeling
overdragen overgedragen overdracht
overnemen overgenomen
samenvoegen samengevoegd fusie fuseren bundelen gebundeld
oprichten opgericht
deelnemen deelgenomen
verlaten verliet uittreden uitgetreden uittreding stappen-uit
benoemen benoemd aanstellen aangesteld
vertrekken vertrok vertrokken vertrek
opvolgen opgevolgd opvolger
leiden leidt leidde geleid
organiseren georganiseerd houden gehouden
uitnodigen uitgenodigd
bezoeken bezocht bezoek bezoeker bezoekers
onderhandelen onderhandeling onderhandelingen
lobbyen lobbyt lobby belangenbehartiging
pleiten pleit bepleiten
oproepen roepen
waarschuwen waarschuwt gewaarschuwd
klagen klacht klachten
protesteren protest
steunen steunt gesteund
bestrijden bestrijdt bestreden tegengaan aanpakken
voorkomen voorkomt vermijden vermeden
oplossen opgelost
herstellen hersteld herstel
vervangen verving vernieuwen vernieuwd
verplaatsen verplaatst verplaatsing
verhogen verhoogd verhoogt ophogen optrekken
bevriezen bevroren
schuiven verschuiven verschoven verschuiving
verlengen verlengd verlenging doortrekken doorgetrokken
inkorten ingekort
verbreden verbreed verbreding
verdubbelen verdubbeld verdubbeling
halveren gehalveerd halvering
tijdens gedurende
momenteel tegenwoordig
onlangs recent recente kortgeleden
straks binnenkort
dagelijkse dagelijks
extra meer
pleiten pleit bepleiten pleidooi lobbyen lobby lobbyt aandringen
fase fases fasen faseren fasering gefaseerd opdelen opgedeeld
pauzeren gepauzeerd pauzestand stilgelegd stilleggen
ouder vergrijzen vergrijst vergrijzing
definitief definitieve
aanduiden aanwijzen bestempelen aanmerken
aandacht focus nadruk zwaartepunt accent
aandragen aanleveren aanreiken leveren
aanhouden bijhouden hanteren
aanjagen versnellen versnelling
aanleiding reden motief achtergrond
aantasten schaden verslechteren
aanvullen aanvulling toevoegen
aanwezig beschikbaar voorhanden
achterstand achterstanden
afdekken dekken
afgeven verstrekken
afkomstig vandaan
afstemming overleg
afwegen afweging afgewogen
agenderen geagendeerd bespreken besproken
alternatief alternatieven
ambulant ambulante
arbeidsmarkt banenmarkt
basis fundament grondslag uitgangspunt vertrekpunt
bedreigen bedreiging gevaar risico
beinvloeden invloed
belasten belasting belast
belemmeren beperken
benaderen benadering aanpak
benadrukken benadrukt onderstrepen onderstreept beklemtonen
benutten profiteren inzetten
beperken inperken terugbrengen
bereid bereidheid
bereiken komen-tot
bespreken overleggen bepraten
bestaan aanwezig zijn
bestemming functie
betreffen betrekking aangaan
bevatten omvatten inhouden
bewaken toezien
bewerkstelligen realiseren
bijeenbrengen samenbrengen verzamelen bundelen
bijstellen herijken herzien actualiseren vernieuwen
borgen verankeren verankerd waarborgen vastleggen
breder ruimer
bundelen samenbrengen
capaciteit ruimte
centraal midden
coalitie samenwerkingsverband
complex complexen
continu doorlopend voortdurend permanent
creeren scheppen maken realiseren
cruciaal onmisbaar
cyclisch terugkerend
daadwerkelijk werkelijk echt
deelgebied deelgebieden
delen uitwisselen uitwisseling gedeeld
denken nadenken
dialoog gesprek
doelgroep doelgroepen groep groepen
doorontwikkelen doorontwikkeling ontwikkelen ontwikkeling
doorstroming doorstromen
drempel belemmering
druk belasting
draaien functioneren
effectief doeltreffend
efficient doelmatig
eenduidig duidelijk helder uniform
eenvoudig makkelijk simpel
evalueren evaluatie beoordelen terugkijken
faciliteren ondersteunen mogelijkmaken helpen
fijn prettig aangenaam
financieel geldelijk
flexibel buigzaam
functioneren werken
fysiek ruimtelijk
garantie waarborg
gebiedsgericht gebiedsgerichte
gebrek ontbreken
gebruiken hanteren toepassen toepassing benutten
gedeeld gezamenlijk gemeenschappelijk
gedragen draagvlak
geleidelijk stapsgewijs stap-voor-stap
gemengd menging mengen
gereed klaar
geschikt passend toegerust
gestaag geleidelijk
gevarieerd divers diverse diversiteit afwisselend
gezamenlijk onderling
grens grenzen limiet
groeikern
haalbaar uitvoerbaar realistisch
haalbaarheid uitvoerbaarheid
handreiking hulp
helpen meehelpen bijdragen
herkomst afkomst
hinderen belemmeren
hoofddoel hoofddoelstelling
huisvesten onderbrengen ondergebracht
huurder huurders
inbreng bijdrage
ingrijpend ingrijpende fors forse grote
inkomstenbron inkomsten
innovatie vernieuwing innovatief vernieuwend
inspelen reageren anticiperen anticipeert
instrument instrumenten instrumentarium middel middelen
integraal samenhang samenhangend
intensief intensieve
intensiveren versterken uitbreiden
inventariseren inventarisatie verkennen
investeren investering steken
jaarlijks jaar
kaders randvoorwaarden voorwaarden
karakter aard eigenheid
kenmerken kenmerk eigenschap
kern kernen dorp dorpen
kerntaak
kiezen selecteren
klimaatverandering klimaat
koppelen verbinden
kwaliteit kwalitatief kwalitatieve
kwantitatief aantallen
landschap landschappelijk landschappelijke
leefomgeving woonomgeving omgeving
leveren opleveren
lopend lopende huidig
maatwerk toegesneden
maatschappelijk maatschappelijke samenleving
markt marktpartijen
meebewegen
meetbaar meten
methode methodiek werkwijze
minimum ondergrens
modern eigentijds toekomstbestendig
momenteel huidig
motiveren motivatie stimuleren
nabijheid dichtbij
natuur groen
noemen benoemen benoemd
noodzaak noodzakelijk nodig
objectief
omgevingsvisie
omslag transitie overgang omschakeling verandering
onbenut ongebruikt
onderscheiden kenmerken
onderzoek onderzoeken onderzocht bestuderen
onnodig nodeloos nodeloze onnodige overbodig
ontsluiten ontsluiting bereikbaar
ontwikkeling ontwikkelingen trend trends
onwenselijk ongewenst
oplopen stijgen
opstarten starten opzetten
optrekken samenwerken
ordenen
organisatie organisaties instelling instellingen
overgang transitie
overheidsfinancien
overlappen overlap
pand panden
participatie inspraak betrokkenheid meedenken
partij partijen partner partners
per-direct meteen onmiddellijk direct
pilot proef experiment
plaatsen zetten
plek plekken plaats
positie rol
potentie potentieel kansen mogelijkheden
prioriteit voorrang prioritair prioritaire
proces traject
profiteren voordeel baat
realistisch haalbaar
regie sturing coordinatie leiding
regulier reguliere gewoon gewone
richtinggevend leidend
risico gevaar
ruimtelijk ruimtelijke
samenhang verband
samenbrengen verzamelen
schaal niveau
scheefgroei onbalans
signaleren zien constateren constateert geconstateerd merken opmerken vaststellen
slagingskans slagingskansen kans kansen
solide stevig betrouwbaar
speerpunt speerpunten prioriteit hoofdpunt
spanning spanningen
sterk sterke stevig stevige krachtig krachtige
steviger sterker
strategie aanpak plan
streven doel ambitie
structureel structurele blijvend blijvende
tegenvaller tegenslag tegenslagen tegenvallers
terugkoppelen rapporteren melden
toekomstbestendig toekomstbestendige toekomstgericht
toereikend voldoende
toetsingskader afwegingskader
transparant transparantie open openheid
uitbouwen uitgebouwd uitbreiden versterken
uitdaging uitdagingen opgave probleem
uiten
uitvoering implementatie
urgent dringend urgente
uniform gelijk eenduidig uniforme gelijke
vaardigheid vaardigheden
vergroening groen
verhouding verhoudingen relatie
verschillen uiteenlopen verschil varieren
vertegenwoordigen vertegenwoordiger
vervolg vervolgstap
vervolgens daarna
vitaal vitale
vlak terrein gebied
voldoen beantwoorden
volwaardig volwaardige
voornemen plan
voorspelbaar voorspelbare
voortbouwen voortborduren verder-bouwen
vraagstuk vraagstukken kwestie kwesties opgave opgaven probleem problemen
vrijkomen beschikbaar
vrijwillig vrijwillige
wederzijds wederkerig
weergeven tonen laten-zien
wenselijk gewenst gewenste wenselijke
werkwijze aanpak manier
woongebied woongebieden woonwijk woonwijken wijk
woonlasten woonkosten
zichtbaar
zelfredzaam zelfstandig
zelfredzaamheid zelfstandigheid
bodem ondergrond
meerwaarde voordeel toegevoegde-waarde
massa omvang
regels kaders
gevolg resultaat
tekortschieten onvoldoende
wijzen toewijzen
zicht inzicht overzicht
zorgdragen zorgen
periodiek regelmatig
bijwerken bijgewerkt actualiseren herijken
verschil verschillen contrast contrasten tegenstelling tegenstellingen
probleem problemen problematiek
passen aansluiten aansluiting passend
verwoorden beschrijven
besteden besteedt inzet inzetten uren
"""

# A broader word may be said where the source has one of the narrower words behind it, not the other way round.
_BROADER = """
mens mensen persoon personen iemand > inwoner inwoners reiziger reizigers huurder huurders client clienten deelnemer deelnemers klant klanten bewoner bewoners jongeren ouderen woningzoekende woningzoekenden leerlingen studenten patienten
organisatie organisaties partij partijen > gemeente gemeenten corporatie corporaties woningcorporatie woningcorporaties partner partners bedrijf bedrijven waterschap waterschappen zorgaanbieders
bestuurder bestuurders > wethouder wethouders burgemeester burgemeesters gedeputeerde gedeputeerden
bus bussen > buslijn busverbinding busdienst streekbus
plan plannen > strategie programma visie agenda voorstel
document stuk > rapportage agenda visie nota kader verordening
onderzoek > verkenning studie analyse evaluatie
vervoer > bus trein ov openbaar-vervoer
gebouw gebouwen > woning woningen kantoor kantoren school scholen huis huizen
overheid overheden > gemeente gemeenten provincie provincies rijk
geld > euro subsidie budget middelen
project projecten > bouwproject woningbouwproject zonnepark windpark
raadslid raadsleden > raad gemeenteraad
maatregel maatregelen > maatregelenpakket
"""

# Lines of two sides: what says one may not stand where the source says the other.
_OPPOSITE = """
stijgen stijging toenemen toename groeien groei oplopen verhogen verhoging vergroten|dalen daling afnemen afname krimpen krimp teruglopen verlagen verlaging verkleinen verminderen vermindering
meer|minder
hoger|lager
groter|kleiner
langer|korter
sneller|langzamer trager
beter|slechter
hoog hoge|laag lage
groot grote|klein kleine
lang lange|kort korte
veel|weinig
drukker druk|rustiger rustig
begin start beginnen starten|einde eind eindigen aflopen
voor voordat vooraf|na nadat achteraf
boven|onder
eerste|laatste
vroeger eerder|later
vroegst|laatst uiterlijk
winnen winst|verliezen verlies
openen geopend|sluiten gesloten
toestaan toegestaan|verbieden verboden
aannemen aangenomen goedkeuren goedgekeurd instemmen ingestemd|verwerpen verworpen afwijzen afgewezen afkeuren
versnellen versnelling|vertragen vertraging uitstellen uitstel
vergroten|verkleinen
versterken|verzwakken
verbeteren verbetering|verslechteren verslechtering
voldoende genoeg|onvoldoende
duidelijk|onduidelijk
bekend|onbekend
nieuw nieuwe|bestaand bestaande oud oude
vorig vorige|huidig huidige volgend volgende
tekort|overschot
oost oosten oostelijk|west westen westelijk
noord noorden noordelijk|zuid zuiden zuidelijk
intern interne|extern externe
publiek publieke|privaat private
ambtelijk ambtelijke|bestuurlijk bestuurlijke politiek politieke
lokaal lokale|regionaal regionale landelijk landelijke nationaal nationale
tijdelijk tijdelijke|permanent permanente blijvend blijvende structureel structurele
wettelijk|vrijwillig
duur dure duurder|goedkoop goedkope goedkoper
binnen binnenstedelijk|buiten uitbreiding
krijgen ontvangen|geven verlenen verstrekken
kopen inkopen|verkopen
voorjaar lente|najaar herfst
zomer|winter
ochtend|avond
instroom instromen|uitstroom uitstromen
toevoegen|schrappen
stimuleren|ontmoedigen
positief positieve|negatief negatieve
voordeel|nadeel
makkelijk eenvoudig|moeilijk lastig
zeker|onzeker
direct directe|indirect indirecte
voorstander|tegenstander
mogelijk|onmogelijk
geclusterd geclusterde|verspreid verspreide
kleinverbruik|grootverbruik
koop koopwoning|huur huurwoning
centraal|decentraal
eenmalig eenmalige|jaarlijks jaarlijkse structureel structurele
hetzelfde gelijk gelijke|verschillen verschillend uiteenlopen anders
zelfstandig zelfstandige|onzelfstandig onzelfstandige gezamenlijk gezamenlijke
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for k, line in enumerate(_ALIKE.strip().splitlines()):
        for word in line.split():
            found.setdefault(root(word), set()).add(k)
    return {word: frozenset(k) for word, k in found.items()}


@lru_cache(maxsize=1)
def _narrower() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _BROADER.strip().splitlines():
        broad, _, narrow = line.partition(" > ")
        for word in broad.split():
            found.setdefault(root(word), set()).update(root(w) for w in narrow.split())
    return {word: frozenset(k) for word, k in found.items()}


@lru_cache(maxsize=1)
def _sides() -> dict[str, frozenset[tuple[int, int]]]:
    found: dict[str, set[tuple[int, int]]] = {}
    for k, line in enumerate(_OPPOSITE.strip().splitlines()):
        for side, part in enumerate(line.split("|")):
            for word in part.split():
                found.setdefault(root(word), set()).add((k, side))
    return {word: frozenset(k) for word, k in found.items()}


def senses(root_: str) -> frozenset[int]:
    """The lines that a root stands in; empty where it has no stand-ins."""
    return _groups().get(root_, frozenset())


@lru_cache(maxsize=4096)
def parts_as(root_: str) -> bool:
    """Whether a particle with a verb's root is a verb that is known here ("toe" + "nemen")."""
    return root_ in _groups()


def narrower(root_: str) -> frozenset[str]:
    """The roots for which a root may be said as the broader word."""
    return _narrower().get(root_, frozenset())


def opposite(one: str, other: str) -> bool:
    """Whether two roots are each other's opposites."""
    mine = _sides().get(one)
    theirs = _sides().get(other)
    return bool(mine and theirs and any((k, 1 - side) in theirs for k, side in mine))
