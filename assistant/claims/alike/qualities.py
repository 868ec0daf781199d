"""General Dutch words that may stand in for one another, of how, when and how much: a group on each line, in the order of the alphabet."""

QUALITIES = """
aantrekkelijk fijn prettig
aanvullend extra bijkomend additioneel additionele
aanwezig beschikbaar voorhanden
aardgasvrij gasvrij
actueel huidig
afkomstig vandaan
belangrijk allerbelangrijkst essentieel cruciaal belang wezenlijk
belangrijkst allerbelangrijkst voornaamste
bereikbaar ontsluiting
beschikbaar beschikbaarstellen leveren ter-beschikking
beschikbaar vrij voorhanden
betaalbaar goedkoop goedkope
breder ruimer
breed uitgebreid
centraal midden
continu doorlopend voortdurend permanent
cruciaal onmisbaar
cyclisch terugkerend
daadwerkelijk werkelijk echt
dagelijks daags
dak-en-thuisloos dakloos daklozen thuisloze
duidelijk helder inzichtelijk weten
duurder kostbaar
duurzaam groen
eenduidig duidelijk helder uniform
eenvoudig makkelijk simpel
eerlijk evenwichtig rechtvaardig
effectief doeltreffend
efficient doelmatig
extra meer
failliet faillissement
fijn prettig aangenaam
financieel geldelijk
flexibel buigzaam
flink fors stevig groot behoorlijk aanzienlijk
fysiek ruimtelijk
gebiedsgericht gebiedsgerichte
gedeeld gezamenlijk gemeenschappelijk
gedragen draagvlak
geleidelijk stapsgewijs stap-voor-stap
gelijk zelfde evenveel
geschikt passend toegerust
gestaag geleidelijk
gevarieerd divers afwisselend
gezamenlijk onderling
gezamenlijk samen gemeenschappelijk
grootste belangrijkste
gunstig positief
haalbaar uitvoerbaar realistisch
hard snel
hoog groot
iedereen allen
ingrijpend fors grote
integraal samenhang
jaarlijks jaar
jong jongeren
klein gering beperkt
klem knel
krap schaars tekort weinig gebrek
kwantitatief aantallen
landelijk nationaal rijks
langdurig lang
leidend doorslaggevend
lokaal plaatselijk
lopend huidig
maatschappelijk samenleving
meerjarig meerdere-jaren
modern eigentijds toekomstbestendig
moeilijk lastig ingewikkeld complex
momenteel huidig
momenteel tegenwoordig
nabij dichtbij vlakbij dicht-bij
nadelig ongunstig
nodig essentieel noodzakelijk vereist vragen
onbenut ongebruikt
onlangs recent kortgeleden
onnodig nodeloos nodeloze overbodig
onvoldoende weinig tekort ontoereikend
onwenselijk ongewenst
per-direct meteen onmiddellijk direct
per-saldo netto
periodiek regelmatig
regulier gewoon
richtinggevend leidend
rondom rond
snel vlug spoedig rap
solide stevig betrouwbaar
soortgelijk vergelijkbaar
sterk stevig krachtig
steviger sterker
straks binnenkort
streng strikt
structureel blijvend blijvende
teleurstellend jammer
tijdens gedurende
toegankelijk bereikbaar
toekomstbestendig toekomstgericht
toereikend voldoende genoeg
transparant transparantie open openheid
uniform gelijk eenduidig
urgent dringend
vaak dikwijls regelmatig
veel grote
vervolgens daarna
vorig voorgaand eerder
wederzijds wederkerig
wenselijk gewenst gewenste
zelfredzaam zelfstandig
zuinig besparen
"""
