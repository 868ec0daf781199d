"""Words that questions are built with, as alternatives for a pattern."""

QUESTION_WORDS = (
    r"who|what|when|why|how|which|wie|wat|waar(?:om|door|mee|van|voor|over|aan|bij|in|naar|op|uit|toe|tegen|onder|heen|vandaan)?"
    r"|wanneer|hoe|hoeveel|hoezo|waarom|welke?"
)
VERBS = (
    r"is|zijn|was|waren|doet|doen|deed|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kun|kunt|kunnen|mag|mogen|moet|moeten|"
    r"gaat|gaan|komt|komen|hoort|horen|valt|vallen|geldt|gelden|zit|zitten|staat|staan|krijgt|krijgen|klopt|weet|loopt|lopen|telt|zal|"
    r"zullen|wil|wilt|willen|geef|noem|vertel|leg|toon|laat|som|licht|bestaat|bestaan|ligt|liggen|helpt|betekent|betaalt|werkt|werken"
)
DEEDS = "gebeurt|gebeurde|kost|kostte|duurt|duurde|speelt|heet|begint|begon|start|stopt|eindigt|betreft|lukt|regelt|vindt|verkent|levert|wilde"
PREPOSITIONS = (
    "in|van|voor|bij|op|over|aan|uit|tussen|door|met|naar|tegen|onder|rond|volgens|tot|vanaf|binnen"
)
