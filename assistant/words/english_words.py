"""General English words with their Dutch, for questions: words of form, government, number, time and everyday doing.

The field's own terms stand in the thesaurus, with their English labels. One entry a line or between bars: the English (a
phrase may stand for one), `=`, the Dutch. An empty Dutch word leaves the English out.
"""

from __future__ import annotations


def _table(text: str) -> dict[str, str]:
    rows = (row.split("=") for line in text.strip().splitlines() for row in line.split("|") if "=" in row)
    return {english.strip(): dutch.strip() for english, dutch in rows}


# Words that make a question and join its parts.
FORM = _table("""
how many=hoeveel|how much=hoeveel|how long=hoe lang|how often=hoe vaak|how far=hoe ver|how big=hoe groot|how large=hoe groot|how high=hoe hoog
how big a share=welk deel|what share=welk deel|which share=welk deel|what percentage=welk percentage|what proportion=welk deel|what part=welk deel|how old=hoe oud
how come=hoe komt het dat|for what reason=om welke reden|what is the reason=wat is de reden|what are the reasons=wat zijn de redenen|what time=hoe laat|how soon=hoe snel
by when=voor wanneer|since when=sinds wanneer|until when=tot wanneer|till when=tot wanneer|from when=vanaf wanneer|in what year=in welk jaar|in which year=in welk jaar
what year=in welk jaar|which year=in welk jaar|by what year=in welk jaar|by which year=in welk jaar|by what date=wanneer|on what date=wanneer|which month=in welke maand
what kind of=wat voor|what kinds of=welke soorten|what sort of=wat voor|what is=wat is|what are=wat zijn|what was=wat was|what were=wat waren|which of=welke van
who is=wie is|who are=wie zijn|who was=wie was|to whom=aan wie|with whom=met wie|for whom=voor wie|by whom=door wie
what=wat|which=welke|who=wie|whom=wie|whose=wiens|when=wanneer|where=waar|why=waarom|how=hoe|how does=hoe
the=de|a=een|an=een|of=van|in=in|on=op|at=bij|to=naar|for=voor|from=van|with=met|without=zonder|by=door|about=over|regarding=over|concerning=over
into=in|onto=op|over=over|under=onder|between=tussen|among=onder|during=tijdens|within=binnen|outside=buiten|inside=binnen|near=bij|next to=naast|around=rond
according to=volgens|because of=vanwege|due to=door|instead of=in plaats van|in addition to=naast|such as=zoals|as well as=en ook|in terms of=qua|on behalf of=namens
compared to=vergeleken met|compared with=vergeleken met|against=tegen|towards=naar|through=door|throughout=in heel|per=per|as=als|than=dan|like=zoals|except=behalve
and=en|or=of|but=maar|if=als|because=omdat|although=hoewel|while=terwijl|whether=of|so=dus|then=dan|also=ook|too=ook|only=alleen|just=alleen|even=zelfs|still=nog steeds
not=niet|no=geen|none=geen|never=nooit|ever=ooit|yet=nog|already=al|again=weer|together=samen|jointly=gezamenlijk|each other=elkaar|really=echt|actually=eigenlijk
is=is|are=zijn|was=was|were=waren|be=zijn|been=geweest|being=|has=heeft|have=hebben|had=had|will=zal|would=zou|should=moet|must=moet|shall=zal|can=kan|could=kan
may=mag|might=zou|cannot=kan niet|can't=kan niet|won't=zal niet|isn't=is niet|aren't=zijn niet|doesn't=doet niet|don't=doen niet|didn't=deed niet|wasn't=was niet|weren't=waren niet|has to=moet|have to=moeten|had to=moest|needs to=moet|need to=moeten
is supposed to=moet|are supposed to=moeten|going to=van plan te|is going to=gaat|are going to=gaan|wants to=wil|want to=willen|wanted to=wilde|plans to=wil|plan to=willen|intends to=wil
are you=bent u|who are you=wie bent u|what are you=wat bent u|can you=kunt u|could you=kunt u|there is=er is|there are=er zijn|is there=is er|are there=zijn er|was there=was er|were there=waren er|there=er|in it=daaraan|about it=daarover|of it=daarvan|for it=daarvoor|with it=daarmee|on it=daarop|to it=daaraan|by it=daardoor|here=hier|it=het|its=zijn|they=ze|their=hun|them=hen
he=hij|his=zijn|him=hem|she=zij|her=haar|we=we|our=onze|us=ons|you=je|your=je|i=ik|my=mijn|me=mij|this=deze|that=dat|these=deze|those=die|one=een
only one=maar één|just one=maar één|only a single=maar één|exactly one=precies één|list the=noem de|list all the=noem alle|list all=noem alle|which of the=welke
all=alle|every=elke|each=elke|any=|some=sommige|many=veel|much=veel|more=meer|most=meeste|less=minder|fewer=minder|fewest=minste|least=minste|several=meerdere|both=beide|other=andere
others=andere|another=een andere|same=zelfde|different=verschillende|own=eigen|various=verschillende|enough=genoeg|few=weinig|total=totaal|in total=in totaal|at least=minstens|at most=hoogstens
yes=ja|please=|exactly=precies|currently=nu|current=huidige|now=nu|today=vandaag|right now=nu|nowadays=tegenwoordig|at the moment=op dit moment|so far=tot nu toe|later=later|soon=binnenkort
at present=nu|for the moment=voorlopig|for now=voorlopig|these days=tegenwoordig|altogether=in totaal|overall=in totaal|in all=in totaal|politically=bestuurlijk|finally=uiteindelijk
eventually=uiteindelijk|ultimately=uiteindelijk|in the end=uiteindelijk|to date=tot nu toe|up to now=tot nu toe|locally=lokaal|nationally=landelijk|officially=formeel|formally=formeel
financially=financieel|socially=sociaal|digitally=digitaal|mainly=vooral|mostly=vooral|especially=vooral|largely=grotendeels|partly=deels|fully=helemaal
entirely=helemaal|completely=helemaal|alone=alleen|as well=ook|either=ook|otherwise=anders|instead=in plaats daarvan|why not=waarom niet|what if=wat als
despite=ondanks|besides=naast|apart from=behalve|except for=behalve|via=via|across=in|along=langs|toward=naar|beyond=na
above=boven|below=onder|behind=achter|what is the name of the=wie is de|who handles=wie gaat over|who deals with=wie gaat over|who is handling=wie gaat over|who looks after=wie gaat over|who runs=wie trekt
who heads=wie trekt|who is leading=wie trekt|who takes care of=wie gaat over|who is behind=wie zit achter|who do i contact about=wie gaat er over|who should i contact about=wie gaat er over|who can i contact about=wie gaat er over|could you tell me=|can you tell me=
i would like to know=|i want to know=|do you know=|tell me=|do we know=|is it true that=klopt het dat|will there be=komt er|as many=evenveel|such=zulke
someone=iemand|anyone=iemand|everyone=iedereen|nobody=niemand|nothing=niets|something=iets|anything=iets|everything=alles|somewhere=ergens
anywhere=ergens
""")

# Numbers, the calendar and measures.
NUMBER = _table("""
zero=nul|two=twee|three=drie|four=vier|five=vijf|six=zes|seven=zeven|eight=acht|nine=negen|ten=tien|eleven=elf|twelve=twaalf|twenty=twintig|thirty=dertig
hundred=honderd|thousand=duizend|million=miljoen|billion=miljard|half=helft|a third=een derde|a quarter of=een kwart van|double=dubbele|dozen=twaalf
first=eerste|second=tweede|third=derde|fourth=vierde|fifth=vijfde|sixth=zesde|seventh=zevende|eighth=achtste|ninth=negende|tenth=tiende|last=laatste|next=volgende|previous=vorige
january=januari|february=februari|march=maart|april=april|may=mei|june=juni|july=juli|august=augustus|september=september|october=oktober|november=november|december=december
spring=voorjaar|summer=zomer|autumn=najaar|winter=winter|day=dag|days=dagen|week=week|weeks=weken|month=maand|months=maanden|quarter=kwartaal|year=jaar|years=jaar|decade=decennium
hour=uur|hours=uur|minute=minuut|minutes=minuten|date=datum|dates=data|period=periode|term=termijn|deadline=uiterste datum|weekly=wekelijks|monthly=maandelijks|annual=jaarlijkse|annually=jaarlijks
yearly=jaarlijks|per year=per jaar|a year=per jaar|each year=per jaar|every year=elk jaar|per week=per week|a week=per week|per month=per maand|before=voor|after=na|until=tot|till=tot|since=sinds|vanaf=vanaf
by the end of=eind|at the end of=eind|the end of=eind|at the start of=begin|the beginning of=begin|as of=vanaf|onwards=|from then on=daarna|afterwards=daarna|recently=onlangs|ago=geleden
early=begin|late=eind|mid=medio|past=afgelopen|coming=komende|upcoming=komende|future=toekomst|in the future=in de toekomst|long term=lange termijn|short term=korte termijn
number=aantal|the number of=het aantal|numbers=aantallen|amount=bedrag|figure=cijfer|figures=cijfers|percent=procent|per cent=procent|percentage=percentage|share=deel|average=gemiddelde
on average=gemiddeld|difference=verschil|highest=hoogste|lowest=laagste|biggest=grootste|largest=grootste|smallest=kleinste|longest=langste|shortest=kortste|maximum=maximaal|minimum=minimaal
kilometre=kilometer|kilometres=kilometer|kilometers=kilometer|square metres=vierkante meter|hectares=hectare|euros=euro|euro=euro|big=grote|large=grote|small=kleine|high=hoge|low=lage
old=oude|new=nieuwe|extra=extra|additional=extra|about how many=ongeveer hoeveel|approximately=ongeveer|roughly=ongeveer|up to=tot|up from=tegenover
""")

# Government and its papers.
GOVERNMENT = _table("""
municipality=gemeente|municipalities=gemeenten|municipal=gemeentelijk|council=raad|councils=raden|city council=gemeenteraad|municipal council=gemeenteraad|council member=raadslid|councillor=raadslid
councillors=raadsleden|council members=raadsleden|mayor=burgemeester|mayors=burgemeesters|alderman=wethouder|aldermen=wethouders|alderwoman=wethouder|alderperson=wethouder|executive=college
municipal executive=college|college=college|province=provincie|provinces=provincies|provincial=provinciaal|state=rijk|national government=rijksoverheid|central government=rijksoverheid
the hague=den haag|government=overheid|governments=overheden|national=landelijk|cabinet=kabinet|ministry=ministerie|ministries=ministeries|minister=minister|parliament=kamer
region=regio|regions=regio's|regional=regionaal|regionally=regionaal|local=lokaal|district=wijk|districts=wijken|neighbourhood=wijk|neighborhood=wijk|neighbourhoods=wijken|neighborhoods=wijken
city=stad|cities=steden|town=stad|towns=steden|village=dorp|villages=dorpen|country=land|area=gebied|areas=gebieden|place=plaats|places=plaatsen|location=locatie|locations=locaties
file=dossier|files=dossiers|portfolio=portefeuille|portfolios=dossiers|dossier=dossier|dossiers=dossiers|document=document|documents=documenten|report=rapport|reports=rapporten
progress report=voortgangsrapportage|agenda=agenda|strategic agenda=strategische agenda|public affairs agenda=pa-agenda|lobby agenda=pa-agenda|lobby=lobby|lobby goal=lobbydoel
lobby goals=lobbydoelen|lobbying=lobby|agreement=afspraak|agreements=afspraken|cooperation agreements=samenwerkingsafspraken|partnership agreements=samenwerkingsafspraken|framework agreement=afsprakenkader
framework=kader|framework of agreements=afsprakenkader|action=actie|actions=acties|action point=actie|action points=acties|theme=thema|themes=thema's|topic=onderwerp|topics=onderwerpen|subject=onderwerp
subjects=onderwerpen|plan=plan|plans=plannen|programme=programma|program=programma|programmes=programma's|project=project|projects=projecten|policy=beleid|vision=visie|strategy=strategie
strategies=strategieën|strategic=strategische|goal=doel|goals=doelen|aim=doel|aims=doelen|objective=doel|objectives=doelen|target=doel|targets=doelen|ambition=ambitie|ambitions=ambities|purpose=doel
result=resultaat|results=resultaten|outcome=uitkomst|outcomes=uitkomsten|progress=voortgang|status=stand van zaken|state of affairs=stand van zaken|current state=stand van zaken|planning=planning|schedule=planning
decision=besluit|decisions=besluiten|proposal=voorstel|proposals=voorstellen|law=wet|laws=wetten|act=wet|rule=regel|rules=regels|regulation=verordening|regulations=regels|permit=vergunning
budget=budget|cost=kosten|costs=kosten|money=geld|funding=financiering|funds=geld|subsidy=subsidie|subsidies=subsidies|grant=subsidie|grants=subsidies|investment=investering|investments=investeringen
task=taak|tasks=taken|role=rol|duty=taak|responsibility=verantwoordelijkheid|leader=trekker|leaders=trekkers|lead=trekker|the leads=de trekkers|all leads=alle trekkers|all the leads=alle trekkers|how many leads=hoeveel trekkers|which leads=welke trekkers|most leads=meeste trekkers|fewest leads=minste trekkers
leads per=trekkers per|leads each=trekkers elke|number of leads=aantal trekkers|one lead=één trekker|two leads=twee trekkers|three leads=drie trekkers|four leads=vier trekkers|political lead=bestuurlijk trekker|political leader=bestuurlijk trekker
administrative lead=bestuurlijk trekker|client=opdrachtgever|commissioner=opdrachtgever|commissioning party=opdrachtgever|commissioning parties=opdrachtgevers|principal=opdrachtgever|duration=looptijd|term of the=looptijd van de|stakeholders=stakeholders
partner=partner|partners=partners|party=partij|parties=partijen|organisation=organisatie|organization=organisatie|organisations=organisaties|organizations=organisaties|company=bedrijf|companies=bedrijven
businesses=bedrijven|business=bedrijf|association=vereniging|corporation=corporatie|office=bureau|adviser=adviseur|advisor=adviseur|manager=manager|director=directeur|chair=voorzitter|chairman=voorzitter
chairperson=voorzitter|secretary=secretaris|official=ambtenaar|officials=ambtenaren|civil servant=ambtenaar|civil servants=ambtenaren|staff=personeel|person=persoon|people=mensen|persons=personen
resident=inwoner|residents=inwoners|inhabitants=inwoners|inhabitant=inwoner|citizen=inwoner|citizens=inwoners|population=inwoners|household=huishouden|households=huishoudens|group=groep|groups=groepen
target group=doelgroep|target groups=doelgroepen|meeting=overleg|meetings=overleggen|consultation=overleg|steering group=stuurgroep|cooperation=samenwerking|collaboration=samenwerking|partnership=samenwerking
research=onderzoek|study=onderzoek|investigation=onderzoek|pilot=pilot|trial=proef|experiment=experiment|step=stap|steps=stappen|measure=maatregel|measures=maatregelen|solution=oplossing|solutions=oplossingen
problem=probleem|problems=problemen|bottleneck=knelpunt|bottlenecks=knelpunten|cause=oorzaak|causes=oorzaken|reason=reden|reasons=redenen|consequence=gevolg|consequences=gevolgen|effect=gevolg|risk=risico
risks=risico's|condition=voorwaarde|conditions=voorwaarden|principle=uitgangspunt|principles=uitgangspunten|choice=keuze|choices=keuzes|option=mogelijkheid|options=mogelijkheden|example=voorbeeld|examples=voorbeelden
preface=voorwoord|foreword=voorwoord|name=naam|names=namen
list=lijst|overview=overzicht|part=onderdeel|parts=onderdelen|chapter=hoofdstuk|section=paragraaf|page=pagina|table=tabel|abbreviation=afkorting|definition=betekenis|meaning=betekenis|name=naam|names=namen
question=vraag|answer=antwoord|address=adres|phone number=telefoonnummer|telephone number=telefoonnummer|email address=e-mailadres|website=website|committee=commissie|board=bestuur|authority=overheid
authorities=overheden|public=openbaar|political=bestuurlijk|administrative=bestuurlijk|official language=voertaal|election=verkiezing|elections=verkiezingen|vote=stemming|motion=motie|contract=contract
lower house=tweede kamer|house of representatives=tweede kamer|upper house=eerste kamer|senate=eerste kamer|bill=wetsvoorstel|bills=wetsvoorstellen|draft=ontwerp|version=versie|edition=editie
preface=voorwoord|foreword=voorwoord|signature=handtekening|signatories=ondertekenaars|spokesperson=woordvoerder|councilor=raadslid|councilors=raadsleden|deputy mayor=wethouder|deputy mayors=wethouders
vice mayor=wethouder|local authority=gemeente|local authorities=gemeenten|local government=gemeente|executive board=college|water board=waterschap|water boards=waterschappen|taxpayer=belastingbetaler|fee=vergoeding
spending=uitgaven|expenses=kosten|revenue=inkomsten|deficit=tekort|surplus=overschot|annual budget=begroting|memo=memo|letter=brief|appendix=bijlage
annex=bijlage|milestone=mijlpaal|milestones=mijlpalen|timeline=planning|timetable=planning|start date=begindatum|end date=einddatum|running time=looptijd|lead time=doorlooptijd
evaluation=evaluatie|review=herijking|monitoring=monitoring|implementation=uitvoering|execution=uitvoering|implementation agenda=uitvoeringsagenda|working group=werkgroep|task force=werkgroep|consultant=adviseur
coordinator=coördinator|programme manager=programmamanager|program manager=programmamanager|project leader=projectleider|ambassador=ambassadeur|ambassadors=ambassadeurs|network operator=netbeheerder|grid operator=netbeheerder|appeal=bezwaar
objection=bezwaar|objections=bezwaren|legislation=wetgeving|statutory=wettelijk|mandatory=verplicht|voluntary=vrijwillig|obligation=verplichting|ban=verbod|exception=uitzondering
exceptions=uitzonderingen|criterion=criterium|criteria=criteria|requirement=eis|requirements=eisen|guideline=richtlijn|guidelines=richtlijnen|standard=norm|standards=normen
benchmark=vergelijking|trend=trend|forecast=prognose|forecasts=prognoses|estimate=schatting|rest=rest|remainder=rest|majority=meerderheid|minority=minderheid
""")

# The field, in the words that everybody uses.
FIELD = _table("""
key=sleutel|difficulty=moeite|difficulties=moeilijkheden|neutral=neutraal|further=verdere|personnel=personeel|worker=werknemer|workers=werknemers|employees=werknemers|employers=werkgevers|unemployed=werklozen|unemployment=werkloosheid|benefit=voordeel|benefits=voordelen|advantage=voordeel|advantages=voordelen|disadvantage=nadeel|challenge=uitdaging|challenges=uitdagingen|impact=gevolgen|role models=voorbeelden|network=netwerk|networks=netwerken|system=systeem|systems=systemen|tool=instrument|tools=instrumenten|source=bron|sources=bronnen|pressure=druk|damage=schade|waste=afval|air=lucht|noise=geluid|light=licht|land=grond|ground=grond|river bank=oever|park=park|parks=parken|square=plein|street=straat|streets=straten|bridge=brug|tunnel=tunnel|cyclists=fietsers|pedestrians=voetgangers|drivers=automobilisten|passengers=reizigers|travellers=reizigers|commuters=forenzen|tenants=huurders|tenant=huurder|landlord=verhuurder|landlords=verhuurders|owner=eigenaar|owners=eigenaren|buyer=koper|buyers=kopers|developers=ontwikkelaars|investors=investeerders|neighbours=buren|neighbors=buren|migrant workers=arbeidsmigranten|asylum seekers=asielzoekers|single people=alleenstaanden|couples=stellen|birth=geboorte|death=overlijden|divorce=scheiding|illness=ziekte|debt=schuld|debts=schulden|allowance=toeslag|tax=belasting|taxes=belastingen|demolition=sloop|renovation=renovatie|maintenance=onderhoud|label=label|labels=labels|sale=verkoop|sales=verkopen|purchase=aankoop|stock=voorraad|housing stock=woningvoorraad|allocation=toewijzing|distribution=verdeling|fair share=fair share|fair=eerlijk|balance=balans|trust=vertrouwen|support=steun|advice=advies|help=hulp|campaign=campagne|training=scholing|skills=vaardigheden|youngsters=jongeren|pupils=leerlingen|toddlers=peuters|childcare=kinderopvang|library=bibliotheek|swimming pool=zwembad|cheap=goedkope|expensive=dure|fast=snel|slow=langzaam|long=lang|short=kort|poor=arme|rich=rijke|empty=leegstaande|full=volle|free=gratis|temporary=tijdelijke|permanent=permanente|special=bijzondere|specialist=specialistische|serious=ernstige|clear=duidelijk|common=gezamenlijke|joint=gezamenlijke|legal=wettelijke|legally=wettelijk|financial=financiële|social=sociale|technical=technische|additional measures=aanvullende maatregelen|metropolitan region=metropoolregio|home=woning|homes=woningen|house=huis|houses=huizen|dwelling=woning|dwellings=woningen|housing=wonen|apartment=appartement|apartments=appartementen|rent=huur|rental=huur|rental homes=huurwoningen
social housing=sociale huur|social rent=sociale huur|social rental homes=sociale huurwoningen|social rental housing=sociale huurwoningen|social homes=sociale huurwoningen|rental housing=huurwoningen
housing association=woningcorporatie|housing associations=woningcorporaties|housing corporation=woningcorporatie|housing corporations=woningcorporaties|housing deal=woondeal|affordable=betaalbare
affordable homes=betaalbare woningen|affordable housing=betaalbare woningen|mid-rent=middenhuur|middle rent=middenhuur|mid-range rental=middenhuur|mid-market rental homes=middenhuurwoningen|elderly=ouderen|older people=ouderen|seniors=senioren|young people=jongeren
youth=jeugd|youth care=jeugdhulp|children=kinderen|child=kind|family=gezin|families=gezinnen|care=zorg|health=gezondheid|health care=zorg|healthcare=zorg|health insurer=zorgverzekeraar|insurer=verzekeraar
social domain=sociaal domein|social support=maatschappelijke ondersteuning|work=werk|job=baan|jobs=banen|employment=werkgelegenheid|labour market=arbeidsmarkt|labor market=arbeidsmarkt|economy=economie|economic=economische
business park=bedrijventerrein|business parks=bedrijventerreinen|industrial estate=bedrijventerrein|industrial estates=bedrijventerreinen|office space=kantoorruimte|shops=winkels|tourism=toerisme|tourists=toeristen|recreation=recreatie
energy=energie|electricity=elektriciteit|power=stroom|grid=elektriciteitsnet|power grid=elektriciteitsnet|electricity grid=elektriciteitsnet|grid congestion=netcongestie|solar panels=zonnepanelen|solar=zon|wind turbines=windmolens|wind=wind
heat=warmte|heating=verwarming|heat transition=warmtetransitie|energy transition=energietransitie|heat network=warmtenet|heat networks=warmtenetten|district heating=warmtenet|heat programme=warmteprogramma|heat pump=warmtepomp|natural gas=aardgas
gas-free=aardgasvrij|gas free=aardgasvrij|sustainable=duurzame|sustainability=duurzaamheid|renewable=duurzame|renewable energy=duurzame energie|regional energy strategy=regionale energiestrategie|climate=klimaat|nitrogen=stikstof|emissions=uitstoot
insulation=isolatie|water=water|drinking water=drinkwater|nature=natuur|green=groen|greenery=groen|forest=bos|forests=bossen|farmers=boeren|farmer=boer|agriculture=landbouw|countryside=buitengebied|rural area=landelijk gebied|rural=landelijk
environment=milieu|living environment=leefomgeving|soil=bodem|space=ruimte|spatial=ruimtelijk|spatial planning=ruimtelijke ordening|urban=stedelijk|construction=bouw|building=bouw|site=locatie|sites=locaties|development=ontwikkeling|growth=groei
transport=vervoer|public transport=openbaar vervoer|mobility=mobiliteit|accessibility=bereikbaarheid|traffic=verkeer|traffic jam=file|traffic jams=files|congestion=drukte|road=weg|roads=wegen|motorway=snelweg|highway=snelweg|interchange=knooppunt
junction=knooppunt|train=trein|trains=treinen|railway=spoor|rail=spoor|railway zone=spoorzone|station=station|bus=bus|buses=bussen|fast bus=snelle bus|bicycle=fiets|bike=fiets|bikes=fietsen|cycling=fietsen|cycle path=fietspad|cycle paths=fietspaden|bus rapid transit=bus rapid transit
car=auto|cars=auto's|parking=parkeren|road safety=verkeersveiligheid|safety=veiligheid|school=school|schools=scholen|education=onderwijs|student=student|students=studenten|refugees=vluchtelingen|status holders=statushouders|homeless=dakloze
homelessness=dakloosheid|urgent=urgente|urgency=urgentie|priority=voorrang|waiting time=wachttijd|waiting list=wachtlijst|urgent home seekers=urgent woningzoekenden|urgent home-seekers=urgent woningzoekenden|worden=worden|home seekers=woningzoekenden|house hunters=woningzoekenden|shortage=tekort|crisis=crisis|need=behoefte|needs=behoefte|demand=vraag|supply=aanbod
opportunities=kansen|opportunity=kans|equal=gelijke|unequal=ongelijk|inequality=ongelijkheid|poverty=armoede|income=inkomen|low incomes=lage inkomens|price=prijs|prices=prijzen|award=prijs|prize=prijs|title=titel|quality=kwaliteit|quality of life=leefbaarheid|liveability=leefbaarheid
community=gemeenschap|society=samenleving|culture=cultuur|sport=sport|sports=sport|volunteers=vrijwilligers|informal carers=mantelzorgers|disability=beperking|prison=gevangenis|detention=detentie|institution=instelling|women=vrouwen|men=mannen
european=europese|europe=europa|dutch=nederlandse|the netherlands=nederland|netherlands=nederland|german=duitse|sea=zee|river=rivier|canal=kanaal|airport=vliegveld|hospital=ziekenhuis|hospitals=ziekenhuizen|police=politie|fire brigade=brandweer
purchasing=inkoop|procurement=inkoop|commissioned=opdracht gegeven voor|experts=deskundigen|knowledge=kennis|innovation=innovatie|digital=digitaal|data=gegevens|safe=veilig|healthy=gezond|strong=sterk|available=beschikbaar|possible=mogelijk|important=belangrijk|difficult=moeilijk|main=belangrijkste
heat act=warmtewet|heat law=warmtewet|heating act=warmtewet|traveller=reiziger|traveler=reiziger|travelers=reizigers|commuter=forens|passenger=reiziger|hub=hub
hubs=hubs|rush hour=spits|peak hour=spits|speed=snelheid|delay=vertraging|delays=vertraging|frequency=frequentie|connection=verbinding|connections=verbindingen
link=verbinding|links=verbindingen|route=route|routes=routes|turbine=windmolen|turbines=windmolens|wind farm=windpark|wind farms=windparken|solar farm=zonnepark
solar farms=zonneparken|solar fields=zonnevelden|renewable power=duurzame elektriciteit|green energy=duurzame energie|green power=duurzame elektriciteit|geothermal energy=aardwarmte|geothermal=aardwarmte|battery=batterij|batteries=batterijen
gas=gas|boiler=cv-ketel|energy bill=energierekening|energy bills=energierekeningen|energy poverty=energiearmoede|energy label=energielabel|energy labels=energielabels|flat=appartement|flats=appartementen
tenancy=huur|rents=huren|mortgage=hypotheek|first-time buyers=starters|starters=starters|owner-occupied homes=koopwoningen|owner-occupied=koop|student housing=studentenwoningen|flex homes=flexwoningen
new homes=nieuwe woningen|new-build=nieuwbouw|new build=nieuwbouw|vacancy=leegstand|landscape=landschap|biodiversity=biodiversiteit|wildlife=dieren|tree=boom|trees=bomen
flood=overstroming|drought=droogte|rain=regen|heat stress=hittestress|pollution=vervuiling|air quality=luchtkwaliteit|noise nuisance=geluidsoverlast|nuisance=overlast|fireworks=vuurwerk
crime=criminaliteit|violence=geweld|loneliness=eenzaamheid|mental health=geestelijke gezondheid|sheltered housing=beschermd wonen|assisted living=begeleid wonen|home care=thuiszorg|nursing home=verpleeghuis|nursing homes=verpleeghuizen
hospice=hospice|general practitioner=huisarts|gp=huisarts|doctor=arts|doctors=artsen|care home=verpleeghuis|caregivers=mantelzorgers|carers=mantelzorgers|minimum income=minimuminkomen
welfare=bijstand|teenagers=jongeren|retired people=gepensioneerden|newcomers=nieuwkomers|immigrants=migranten|sex workers=sekswerkers|former prisoners=ex-gedetineerden|shopping centre=winkelcentrum|town centre=centrum
city centre=binnenstad|inner city=binnenstad|suburb=wijk|outskirts=rand|entrepreneur=ondernemer|entrepreneurs=ondernemers|start-ups=startups|industry=industrie|wage=loon
wages=lonen|vocational education=mbo|university=universiteit|campus=campus|museum=museum|visitor=bezoeker|visitors=bezoekers
""")

# Forms of verbs that stand by themselves: participles and the like.
PARTICIPLES = _table("""
expanded=uitgebreid|rebuilt=omgebouwd|rebuilding=ombouw|vacant=vrijkomende|goes to=gaat naar|go to=gaan naar|agreed=afgesproken|adopted=vastgesteld|approved=vastgesteld|established=vastgesteld|decided=besloten|signed=ondertekend|started=gestart|finished=afgerond|completed=afgerond|ended=afgelopen|built=gebouwd|demolished=gesloopt
sold=verkocht|bought=gekocht|planned=gepland|expected=verwacht|involved=betrokken|responsible=verantwoordelijk|addressed to=gericht aan|addressed=gericht|directed at=gericht aan|responsible party=verantwoordelijke|responsible parties=verantwoordelijken|in charge of=trekker van|in charge=trekker|led by=getrokken door|led=getrokken|mentioned=genoemd|named=genoemd
called=genoemd|signed=ondertekend|needed=nodig|required=nodig|necessary=nodig|done=gedaan|made=gemaakt|taken=genomen|given=gegeven|spent=uitgegeven|invested=geïnvesteerd|allocated=toegewezen|assigned=toegewezen|ready=klaar
delivered=opgeleverd|realised=gerealiseerd|realized=gerealiseerd|achieved=bereikt|reached=bereikt|stopped=stilgelegd|halted=stilgelegd|paused=stilgelegd|delayed=vertraagd|postponed=uitgesteld|cancelled=geschrapt|changed=veranderd
increased=gestegen|decreased=gedaald|based on=gebaseerd op|located=gelegen|part of=onderdeel van|member of=lid van|working on=aan het werken aan|taking part=meedoen|taking part in=meedoen aan|participating in=meedoen aan|participating=meedoen
due=klaar|published=gepubliceerd|written=geschreven|won=won|gave=gaf|took=nam|went=ging|came=kwam|said=zei|got=kreeg|began=begon|chose=koos|wrote=schreef|became=werd|awarded=toegekend|connected=aangesloten|housed=gehuisvest|renovated=gerenoveerd|improved=verbeterd|insulated=geïsoleerd|generated=opgewekt|opened=geopend|closed=gesloten
made it through=aangenomen door|passed by=aangenomen door|passed=aangenomen|handled=verwerkt|funded=gefinancierd|financed=gefinancierd|rejected=afgewezen|submitted=ingediend|launched=gestart
set up=opgezet|announced=aangekondigd|updated=geactualiseerd|extended=verlengd|shortened=verkort|doubled=verdubbeld|halved=gehalveerd|added=toegevoegd|removed=verwijderd
excluded=uitgesloten|included=opgenomen|left out=weggelaten|missing=ontbreekt|affected=getroffen|in jeopardy=onder druk|in danger=onder druk|at risk=onder druk|under threat=onder druk
under pressure=onder druk|in doubt=onzeker|on track=op schema|behind schedule=achter op schema|up and running=in werking|in force=van kracht|into force=in werking|open=open|closed down=gesloten
held=gehouden|met=behaald|paid for=betaald|paid=betaald|owed=verschuldigd|hired=aangenomen|appointed=benoemd|elected=gekozen|represented=vertegenwoordigd
interested=geïnteresseerd|concerned=betrokken|supposed to=moet|able to=kunnen|allowed to=mogen|likely=waarschijnlijk|unlikely=onwaarschijnlijk|certain=zeker|sure=zeker
known=bekend|unknown=onbekend|true=waar|false=onjuist|left=over|remaining=resterende|total of=totaal van
""")

# Verbs: the infinitive, and behind a stroke the form with one that does it.
VERBS = _table("""
have=hebben/heeft|hold=hebben/heeft|stop using=stoppen met/stopt met|speak=spreken/spreekt|meet=overleggen/overlegt|lose=verliezen/verliest|win=winnen/wint|let=laten/laat|try=proberen/probeert|save=besparen/bespaart|store=opslaan/slaat op|serve=dienen/dient|visit=bezoeken/bezoekt|own=bezitten/bezit|rent=huren/huurt|lower=verlagen/verlaagt|raise=verhogen/verhoogt|limit=beperken/beperkt|allow=toestaan/staat toe|refuse=weigeren/weigert|return=terugkeren/keert terug|leave=verlaten/verlaat|enter=ingaan/gaat in|replace=vervangen/vervangt|combine=combineren/combineert|compare=vergelijken/vergelijkt|check=controleren/controleert|discuss=bespreken/bespreekt|report=rapporteren/rapporteert|inform=informeren/informeert|consider=overwegen/overweegt|propose=voorstellen/stelt voor|suggest=voorstellen/stelt voor|benefit=profiteren/profiteert|suffer=lijden/lijdt|cause=veroorzaken/veroorzaakt|lead to=leiden tot/leidt tot|heat=verwarmen/verwarmt|charge=opladen/laadt op|park=parkeren/parkeert|plant=planten/plant|protect=beschermen/beschermt
have to=moeten/moet|be=zijn/is|lead=trekken/trekt|mean=betekenen/betekent|take part in=meedoen aan/doet mee aan|take part=meedoen/doet mee|participate in=meedoen aan/doet mee aan|participate=meedoen/doet mee|join=meedoen/doet mee|want=willen/wil|plan=willen/wil|intend=willen/wil
do=doen/doet|say=zeggen/zegt|tell=vertellen/vertelt|mention=noemen/noemt|name=noemen/noemt|list=noemen/noemt|describe=beschrijven/beschrijft|explain=leg uit/legt uit|give=geven/geeft|get=krijgen/krijgt|receive=krijgen/krijgt|make=maken/maakt|take=nemen/neemt|go=gaan/gaat
work=werken/werkt|work on=werken aan/werkt aan|work together=samenwerken/werkt samen|cooperate=samenwerken/werkt samen|collaborate=samenwerken/werkt samen|help=helpen/helpt|support=ondersteunen/ondersteunt|offer=bieden/biedt|provide=bieden/biedt|use=gebruiken/gebruikt
build=bouwen/bouwt|add=toevoegen/voegt toe|sell=verkopen/verkoopt|buy=kopen/koopt|demolish=slopen/sloopt|house=huisvesten/huisvest|live=wonen/woont|move=verhuizen/verhuist|stay=blijven/blijft|wait=wachten/wacht|pay=betalen/betaalt|cost=kosten/kost|spend=uitgeven/geeft uit
invest=investeren/investeert|contribute=bijdragen/draagt bij|need=nodig hebben/heeft nodig|require=vragen/vraagt|ask=vragen/vraagt|expect=verwachten/verwacht|hope=hopen/hoopt|think=denken/denkt|find=vinden/vindt|choose=kiezen/kiest|decide=besluiten/besluit|adopt=vaststellen/stelt vast
approve=vaststellen/stelt vast|agree=afspreken/spreekt af|agree on=afspreken/spreekt af|start=starten/start|begin=beginnen/begint|end=eindigen/eindigt|stop=stoppen/stopt|finish=afronden/rondt af|complete=afronden/rondt af|continue=doorgaan/gaat door|run=lopen/loopt|last=duren/duurt
lobby for=lobbyen voor/lobbyt voor|lobby=lobbyen/lobbyt|achieve=bereiken/bereikt|reach=bereiken/bereikt|realise=realiseren/realiseert|realize=realiseren/realiseert|reduce=verminderen/vermindert|increase=stijgen/stijgt|decrease=dalen/daalt|grow=groeien/groeit|improve=verbeteren/verbetert
prevent=voorkomen/voorkomt|avoid=voorkomen/voorkomt|solve=oplossen/lost op|tackle=aanpakken/pakt aan|address=aanpakken/pakt aan|deal with=aanpakken/pakt aan|strengthen=versterken/versterkt|develop=ontwikkelen/ontwikkelt|create=maken/maakt|generate=opwekken/wekt op|produce=opwekken/wekt op
follow=volgen/volgt|change=veranderen/verandert|include=omvatten/omvat|contain=bevatten/bevat|consist of=bestaan uit/bestaat uit|belong to=horen bij/hoort bij|apply to=gelden voor/geldt voor|apply=gelden/geldt|cover=gaan over/gaat over|concern=gaan over/gaat over|depend on=afhangen van/hangt af van
happen=gebeuren/gebeurt|come=komen/komt|become=worden/wordt|remain=blijven/blijft|stand for=staan voor/staat voor|count=tellen/telt|sign=ondertekenen/ondertekent|write=schrijven/schrijft|organise=organiseren/organiseert|organize=organiseren/organiseert|coordinate=coördineren/coördineert
carry out=uitvoeren/voert uit|implement=uitvoeren/voert uit|monitor=volgen/volgt|evaluate=evalueren/evalueert|measure=meten/meet|share=delen/deelt|connect=verbinden/verbindt|travel=reizen/reist|cycle=fietsen/fietst|drive=rijden/rijdt|know=weten/weet|see=zien/ziet|call=bellen/belt|look at=kijken naar/kijkt naar
represent=vertegenwoordigen/vertegenwoordigt|manage=beheren/beheert|insulate=isoleren/isoleert|renovate=renoveren/renoveert|promote=bevorderen/bevordert|encourage=stimuleren/stimuleert|stimulate=stimuleren/stimuleert|attract=aantrekken/trekt aan|keep=houden/houdt|focus on=zich richten op/richt zich op
aim for=streven naar/streeft naar|aim at=streven naar/streeft naar|aim to=willen/wil|aim=streven/streeft|strive for=streven naar/streeft naar|handle=verwerken/verwerkt|fight=bestrijden/bestrijdt|combat=bestrijden/bestrijdt|ensure=zorgen voor/zorgt voor
expand=uitbreiden/breidt uit|cancel=schrappen/schrapt|delay=vertragen/vertraagt|postpone=uitstellen/stelt uit|fund=financieren/financiert|finance=financieren/financiert|reject=afwijzen/wijst af|submit=indienen/dient in|publish=publiceren/publiceert
launch=starten/start|set up=opzetten/zet op|set=vaststellen/stelt vast|look for=zoeken/zoekt|look after=zorgen voor/zorgt voor|seek=zoeken/zoekt|hear=horen/hoort|feel=voelen/voelt|seem=lijken/lijkt
appear=lijken/lijkt|bring=brengen/brengt|put=zetten/zet|show=laten zien/laat zien|turn=veranderen/verandert|explore=verkennen/verkent|investigate=onderzoeken/onderzoekt|research=onderzoeken/onderzoekt|study=onderzoeken/onderzoekt
analyse=analyseren/analyseert|draw up=opstellen/stelt op|draft=opstellen/stelt op|update=actualiseren/actualiseert|revise=herzien/herziet|review=herzien/herziet|extend=verlengen/verlengt|expire=aflopen/loopt af|take over=overnemen/neemt over
take place=plaatsvinden/vindt plaats|take effect=ingaan/gaat in|come into force=in werking treden/treedt in werking|deliver=opleveren/levert op|supply=leveren/levert|maintain=onderhouden/onderhoudt|restore=herstellen/herstelt|preserve=behouden/behoudt|accommodate=huisvesten/huisvest
shelter=opvangen/vangt op|treat=behandelen/behandelt|train=opleiden/leidt op|hire=aannemen/neemt aan|employ=in dienst hebben/heeft in dienst|earn=verdienen/verdient|afford=betalen/betaalt|owe=verschuldigd zijn/is verschuldigd|fail=mislukken/mislukt
succeed=lukken/lukt|hinder=hinderen/hindert|block=blokkeren/blokkeert|ban=verbieden/verbiedt|prohibit=verbieden/verbiedt|oblige=verplichten/verplicht|force=dwingen/dwingt|exclude=uitsluiten/sluit uit|differ=verschillen/verschilt
vary=verschillen/verschilt|rise=stijgen/stijgt|fall=dalen/daalt|drop=dalen/daalt|double=verdubbelen/verdubbelt|exceed=overschrijden/overschrijdt|amount to=bedragen/bedraagt|equal=gelijk zijn aan/is gelijk aan|head=trekken/trekt
chair=voorzitten/zit voor|supervise=toezien op/ziet toe op|oversee=toezien op/ziet toe op|answer=antwoorden/antwoordt|claim=beweren/beweert|state=vermelden/vermeldt|note=vermelden/vermeldt|recommend=adviseren/adviseert|advise=adviseren/adviseert
advocate=pleiten voor/pleit voor|argue for=pleiten voor/pleit voor|push for=aandringen op/dringt aan op|insist on=aandringen op/dringt aan op|care about=geven om/geeft om|worry about=zich zorgen maken over/maakt zich zorgen over
""")
