"""Nynorsk phrases that tell what part a body has in a promise: with whom, by whom, to whom, through whom."""

from __future__ import annotations

PARTNER = (
    r"(?:gjennom|inngå)\s+(?:\w+\s+)?tariffavtal(?:e|ar|ane)\s+med",
    r"med\s+(?:\w+\s+)?(?:deltaking|medverknad|representa\w+)\s+(?:frå|av)",
    r"(?:i|gjennom)\s+(?:\w+\s+){0,2}?(?:samarbeid|samspel|dialog|samråd|partnarskap)(?:et)?\s+(?:med|mellom)",
    r"\w*(?:samarbeid|samhandling|dialog|kontakt|samspel)(?:et|en)?\s+(?:\w+\s+){0,3}?(?:(?:med\s+og\s+)?mellom|med)",
    r"samarbeid(?:er|e|a|ar)\s+(?:\w+\s+){0,2}?med",
    r"(?:(?<!henge )(?<!heng )(?<!slå )(?<!slått )saman|samtalar|forhandl[ea]|forhandlingar|drøftingar)\s+med",
    r"(?!tariff)\w*avtal(?:e|en|ar|ane)\s+(?:\w+\s+){0,2}?(?:med|mellom)",
    r"\w*(?:prosjekt|partnarskap|arbeidsdeling|oppgåvedeling|kopling)(?:ar|et|a|en|ane)?\s+mellom",
    r"i\s+(?:fellesskap|lag|kompaniskap)\s+med",
    r"(?:samarbeid|samord|samhandl|koordiner)[^.;]*\bpå\s+tvers\s+av",
    r"samarbeid\w*\b[^.;]*\b(?:og|samt|eller)\s+med",
)
TASKED = (
    r"ansvar(?:et)?\s+(?:for\s+\w+\s+(?:\w+\s+){0,4}?)?(?:til|under|hos|hjå|på|over\s+til)",
    r"\b(?:inviter\w*|oppmod\w*|oppfordr\w*|utfordr\w*|be|bed|instruer\w*|overlat\w*\s+(?:[^.;]{1,60}?\s)?til|gje\s+beskjed\s+til)\b",
    r"(?:(?:plikt|fullmakt|mynde)(?:a|et|en)?\s+(?:for|til)|oppdrag(?:et)?\s+til)(?:\s+alle)?",
    r"ansvar(?:et)?\s+til(?:\s+alle)?",
    r"ansvar(?:et)?(?:\s+\w+){0,5}?\s+(?:ligg(?:ja|je|er)?\s+(?:hos|hjå|på|til)|leggjast\s+(?:på|til))",
    r"(?:organisert|samla|lagt|underlagt|plassert|flytta|overført)\s+(?:\w+\s+){0,3}?(?:under|til|i|hos|hjå)",
    r"(?:oppgåver|ansvar|ansvaret)(?:\s+\w+){0,6}?\s+til",
    r"(?:overfør(?:a|e|ast|er|t)|overføring\s+av|flytt(?:a|e|ast|ar)|flytting\s+av|tilbakefør(?:a|e|ast|er|t))\s+[^.;]{0,80}?"
    r"(?:ansvar|oppgåv|veg|bane|ferj|drift|eigarskap|forvalting|forvaltning|tenest|tilsyn|tilbod)\w*\b[^.;]{0,80}?\s+til",
)
ENABLING = (
    r"(?:legg(?:ja|je|jast|e|a)?\s+(?:\w+\s+)?til\s+rette|gjer(?:e|a)?\s+det\s+\w+|sikr(?:e|a|ar)|sørg(?:ja|je|jer|er|e)"
    r"|bidra|medverk(?:a|e)|still(?:e|a|ar)\s+krav|krav)"
)
DEMANDING = r"(?:krav|forventning(?:a|ar|ane)?|vilkår)"
MEANS = (
    r"(?:\w*ressurs|høve|\w*handlingsrom|\w*heim(?:el|lar)|\w*kapasitet|\w*kompetanse|\w*rammer|\w*middel|\w*midlar|tilgang|råd\b"
    r"|nok\b|tilstrekkeleg|naudsyn|nødvend|god|føreseieleg|trygg|like\b|rett\b|fridom|tid\b|økonomi\b|\w*vilkår|\w*bemanning|\w*utstyr"
    r"|sjølvråderett|autonomi|verktøy|kontroll|grunnlag)"
)
TAKES_OVER = (
    r"(?:overta|ta\s+over|stå\s+for|ha\s+ansvar\w*|få\s+ansvar\w*|greia\s+ut|leia|føra\s+tilsyn|utarbeida|gjennomføra)"
)
DUTY_OF = r"(?:ansvar|oppgåve|plikt)\s+(?:er\s+)?(?:å|at)"
PASSIVE = (
    r"(?:\w{2,}ast|(?:bli|blir|verte|verta|vert|vorte|vere|vera|er|få|får)\s+(?!(?:det|den|dei|ein|ei|eit)\s)(?:\w+\s+)?\w{3,}(?:a|rt|gt|lt|pt|dd|te|gde|rde)"
    r"|(?:vert|verte|blir)\s+\w{2,}(?<!en)(?<!an)de)"
)
PARTICIPLE = (
    r"(?!(?:\w+inga|\w+sla|\w*boikott|\w*rett|\w*nett)\b)"
    r"(?:\w{2,}(?:a|tt|rt|lt|dd|gd|ast)|driven|drive|drivne|skriven|skrive|gjeve|gjeven)"
)
RULES = (
    r"(?:\w*konvensjon|\w*traktat|pakt|charter|\w*direktiv|\w*forordning|\w*retningslin|regl|\w*regelverk|\w*resolusjon|erklæring|\w*mål\b"
    r"|prinsipp|krav|definisjon|interesse|\w*lov)"
)
COMMON_VERBS = (
    r"(?:styrk[ea]|utvikl[ea]|vidareutvikl[ea]|auk[ea]|innfør[ea]|etabler[ea]|oppretta|sikr[ea]|bidra|reduser[ea]|fjern[ea]|bevare?a?|gje|gjer[ea]"
    r"|leggj[ea]|sørgj[ea]|arbeid[ea]|jobb[ea]|støtt[ea]|grei[ea]|vurder[ea]|still[ea]|betr[ea]|fremj[ea]|prioriter[ea]|få|ha|byggj[ea]"
    r"|utvid[ea]|avgrens[ea]|forenkl[ea]|endr[ea]|bruk[ea]|setj[ea])"
)
FILLERS = (
    r"(?:dei|den|det|desse|ein|ei|eit|alle|andre|våre|våra|vår|nokre|enkelte|mange|fleire|ulike|samtlege|kvar(?:\s+einskild)?|einkvar"
    r"|begge|landets|eigne|svært|både|også|òg|sjølv|ikkje|difor|særleg|spesielt|minst|enda|endå|til\s+dømes|mellom\s+anna"
    r"|først\s+og\s+fremst|store|små|mindre|større)"
)
ADVERBS = (
    r"(?:samstundes|snarast|raskt|straks|først|då|i\s+tillegg|i\s+dag|etter\s+kvart|på\s+sikt|dessutan"
    r"|fullt\s+ut|i\s+fellesskap)"
)
CONTRAST = (
    r"\w*(?:skilnad|forskjell|ulikskap|likskap|balanse|skilje|velja|velje|val|konkurranse|motsetnad|gap|grense|avstand|konflikt"
    r"|krig|likebehandl|likestil|samsvar|overgang|liggja|liggje)\w*(?:\s+\w+){0,3}"
)
LED_BY = r"(?:i\s+regi\s+av|under\s+leiing\s+av|leidd\s+av)"
SUPPLIED = (
    r"(?:\w*(?:tilskot|støtte|midlar|finansiering|løyving|rettleiing|rådgjeving|bistand|hjelp|teneste|kontrakt|vederlag|honorar"
    r"|kompensasjon|overføring)|informasjon)(?:a|et|en|ane|ar|er)?"
)
BOUGHT = r"\b(?:kjøp\w*)\b[^.;,]*"
REPORTED = (
    r"(?:rapporter(?:a|e|ast|ing|inga)|gjer[ae]?\s+greie|orienter(?:a|e|ast|ing)|varsl(?:a|e|ar|ast|ing|inga)"
    r"|meld(?:a|e|er|ast)|oversend(?:a|e|ast)|send[ae]\s+inn|leverast|levert|søknad(?:en|er|ar|ene)?|førespurnad(?:er|ar)?)"
)
ASKED = r"\b(?:søkje|søkja|søker|klaga?e?\s+til|venda?e?\s+seg\s+til)"
UNDERGOES = (
    r"(?:møt[ea]\s+(?:\w+\s+){0,2}?\w*krav|missa|misse|mista|tapa|sleppa|sleppe|lida|oppleva|unngå|liggja|liggje|bestå"
    r"|stå\s+fritt|vere\s+(?:trygge?|sikre|sikra))"
)
PREVENTED = (
    r"(?:(?:ikkje|aldri)\s+(?:akseptera?|godta|tillata?|la)|(?:for)?hindra?e?r?|unngår?|motverka?e?r?|stansa?e?r?|stoppa?e?r?"
    r"|set(?:ja|je|t|te)?\s+(?:ein\s+)?stopp(?:ar)?\s+for|slutt\s+på|nei\s+til|forbod\w*\s+mot|(?:gå|går|er)\s+imot|avvisa?e?r?|forbyr?|(?:aksepterer|godtek|tillèt)\s+ikkje)"
)
WORKED_FOR = r"(?:arbeid(?:a|e|er)|jobb(?:a|e|ar)|kjemp(?:a|e|ar))"
LAID_BEFORE = r"(?:(?:legg|lagt)\w*\s+fram|framlegg\w*|fremj[ae]\w*)"
MANNER = (
    r"(?:fullt\s+ut|i\s+si\s+heilskap|heilt|delvis|også|òg|hovudsakleg|alltid|framleis|berre|direkte"
    r"|opp|ut|inn|ned|fram|over|fast|\w+are)"
)
ASSEMBLY = r"(?:(?:kommune|by|herads)styret?|formannskapet?|fylkestinget?|(?:by|fylkes|region)rådet|parlamentet?)"
YIELDED = (
    r"(?:overskot|utbyt(?:e|te)|forteneste|profitt|utslepp|ureining|avfall"
    r"|inntekt|innleige|rapportering|reklame|støy)(?:et|en|a|ane|ene|er|ar)?"
)
BASED = r"(?:baserast|basera|basert|byggjast|byggje?r?|bygd)"
SENT = r"(?:melding|proposisjon|framlegg|forslag|sak|rapport|innspel)(?:a|en|et|er|ar|ane|ene)?\s+til"
#: asides that a row of names may be broken by, some of which look like prepositions
ASIDES = (
    r"blant\s+anna",
    r"mellom\s+anna",
    r"til\s+dømes",
    r"f\.eks\.",
    r"bl\.a\.",
    "inkludert",
    "medrekna",
)
