"""Who is to do it without being the subject: the agent, whoever is given the task, and through whom it is done."""

from __future__ import annotations

import re

from policygraph.finding.actor_kinds import OF_STATES, PUBLIC, STATE
from policygraph.finding.roles_partner import breaks
from policygraph.finding.roles_standing import Standing, before_phrase, decides, either
from policygraph.finding.sifting import sifted
from policygraph.language import relations_nb, relations_nn, roles_nb, roles_nn
from policygraph.language.lists import alternatives

FROM = either("FROM")
IN_A_ROW = sifted(r"(?:,|/|\b(?:og|eller|samt))$")
TASKED = re.compile(rf"\b(?:{'|'.join(roles_nb.TASKED + roles_nn.TASKED)})(?!\w)")
THROUGH = sifted(rf"(?<!gå )(?<!går )\b(?:{either('THROUGH')})\b")
#: what goes on through a body and is to end: "forbud mot salg gjennom apper"
BANNED = sifted(rf"\b(?:{either('BANNED')})\b[^.;]*$")
#: the participles of nynorsk in -a look like nouns of bokmål ("flora av")
AGENT = {
    "nb": sifted(
        rf"\b(?:{roles_nb.PARTICIPLE}|\w{{2,}}ast|(?:er|vert|blir|bli|verte|vore|vere)\s+(?:\w+\s+)?\w{{2,}}a)"
        rf"(?:\s+(?:{either('MANNER')}))?\s+av$"
    ),
    "nn": sifted(rf"\b(?:{either('PARTICIPLE')})(?:\s+(?:{either('MANNER')}))?\s+av$"),
}
#: a participle beside a noun, no passive of a promise: "skatt på arbeid utført av"
DONE = sifted(r"(?<!være)(?<!vere)(?<!bli)(?<!blir)(?<!vert)(?<!er)\s+\w+(?<!es)(?<!as)(?<!ast)\s+av$")
#: the means is that something ends: "støtte laget ved å fjerne avgifter på"
BY_ENDING = sifted(rf"\bved\s+å\s+(?:{either('ENDING')})\w*\b[^.;]*$")
DONE_BY = sifted(rf"\b(?P<done>\w{{3,}})(?:\s+(?:{either('MANNER')}))?\s+av$")
OWNED_BY = sifted(rf"\b(?:{either('OWNED_BY')})\s+av$")
#: who gives what somebody gets: "får svar av kommunen", "skal få stipend fra Lånekassen"
GIVEN_BY = sifted(rf"\b(?:{either('GETTING')})\s+(?:[\w-]+\s+){{1,7}}?(?:av|{FROM})$")
LED_BY = sifted(rf"\b(?:{either('LED_BY')})$")
#: described, not promised: "som eies av", "alle som av"
DESCRIBED = sifted(rf"\bsom\s+(?:(?:{either('OWNED')})\s+|\w+(?:tt|gt|lt|rt|dd)\s+)?av$")
#: where the assemblies of a people decide: "behandles i Stortinget"
DECIDED_IN = sifted(rf"\b(?:{either('DECIDED')})\w*(?:es|as|ås|ast)\s+i$|\b\w{{3,}}(?:es|as|ast)\s+av$")
#: a relative clause without a duty; not "som hovedregel", "som en del"
TOLD_OF = r"\bsom\s+(?!(?:hoved|hovud)?regel\b|e(?:n|t|in|it|i)\b)(?![^,.;]*\b(?:skal|må|bør)\b)[^,.;]*$"
#: what is not to be so is nobody's task: "ikke godta at pengene brukes av"
NOT_SO = re.compile(rf"\b(?:{either('PREVENTED')})\s+at\b[^.;]*$|{TOLD_OF}")
PREVENTED = sifted(rf"\b(?:{either('PREVENTED')})\b[^.;]*$")
#: what comes out of something: "tas ut av registeret"
OUT_OF = sifted(rf"\b(?:{alternatives(relations_nb, relations_nn, 'TAKEN_OUT')})\s+(?:\w+\s+){{0,4}}?ut\s+av$")
#: what somebody runs for others: "som forvaltes av direktoratet"
ONGOING = sifted(rf"\bsom\s+(?:\w+\s+)?(?:{alternatives(relations_nb, relations_nn, 'ONGOING')})\s+av$")
GETS_IT_DONE = re.compile(r"til\s+(?:også\s+|òg\s+)?å\b")
#: "få fylkeskommunen til å bygge"
GETS_TO = sifted(rf"\bfå(?:r)?(?:\s+(?:{either('THEM')}))?$")
LETS = sifted(r"(?<!\ba )\bla(?:r|ta)?$")
INFINITIVE = re.compile(r"\w+[aeåoyiø]\b")
FREEDOM = re.compile(rf"(?:{either('FREEDOMS')})\b")
TAKES_OVER = re.compile(rf"(?:\s*(?:,|/|\bog\b|\beller\b)\s*(?:[\w-]+\s+){{1,3}}?)*\W*(?:{either('TAKES_OVER')})\b")
#: one rather than another, whose task it is now: "la legen, og ikke saksbehandleren, avgjøre"
RATHER_THAN = re.compile(rf",?\s*(?:og\s+)?(?:{either('NOT')})\s")
USES = sifted(rf"\b(?:{either('USES')})$")
TO_DO = re.compile(r"(?:[\w-]+\s+){0,2}?til\s+å\b")
IN_ORDER_TO = re.compile(r"\s*(?:[\w-]+\s+){1,4}?(?:til|for)\s+å\b")
#: belongs to whoever is to do it: "det er statens ansvar å", "skal være statens viktigste oppgave"
DUTY_OF = re.compile(rf"^\W*(?:{either('DUTY_OF')})\b")
#: "det skal være opp til kommunene å avgjøre"
IN_THE_HANDS = re.compile(rf"(?:{either('REGI')})\b")
APPOINTS = sifted(rf"\b(?:{either('APPOINTS')})$")
AS = re.compile(r"som\s+(?!(?:skal|må|bør|har|er)\b)")
UP_TO = sifted(r"\bopp\s+til$")
TO_DECIDE = re.compile(r"(?:selv\s+|sjølv\w*\s+)?(?:å|om)\b")
DUTY = re.compile(rf"^\W*(?:\w+\s+){{0,2}}?(?:{either('DUTIES')})\b")
IT_IS = sifted(rf"\b(?:er|være|vere|vera|bli|(?:{either('MAKES')})\s[^.;]*\btil)$")
#: "utvide tilsynets ansvar til å omfatte"
NEW_DUTY = re.compile(rf"(?:sitt\s+)?(?:{either('CHARGES')})\s+til\s+(?:(?:også|òg)\s+)?å\b")
HANDED = sifted(rf"\b(?:{either('HANDED')})\s[^.;,]*\s(?:{FROM})\s[^.;,]*\btil$")
GOODS = re.compile(rf"(?:{either('GOODS')})")
CASES_GO = sifted(rf"\b(?:{either('CASES')})\s+(?:\w+\s+){{0,2}}?(?:{either('GO_TO')})$")
OFFERING = ("ved", "hos", "hjå")
OFFERED = sifted(rf"\b(?:{either('OFFERED')})$")
GIVES = sifted(rf"\b(?:{either('GIVES')})(?:\s+(?:{either('THEM')}))?$")
RESPONSIBILITY = re.compile(
    r"^\W*(?:(?:det\s+\w+e\s+)?(?:hoved|hovud)?ansvaret\b|(?:hoved|hovud)?ansvar\s+for\b|i\s+(?:oppdrag|oppgave|oppgåve)\b)"
)
#: money, people and powers that are moved are given; tasks and duties are to be done
MOVED = re.compile(rf"(?:{either('MOVED')})")
POWERS = sifted(rf"(?:{either('POWERS')})\w*\b[^.;]*$")
RUN = sifted(rf"(?:{either('RUN')})\w*\b[^.;]*$")
NEGATED = sifted(r"\b(?:ikke|ikkje)\s+(?:\w+\s+)?$")
PAID_BY = sifted(rf"\b(?:{either('PAID')})\w*\s+(?:{FROM})$")
SUPPLIED = re.compile(rf"\b(?:{either('SUPPLIED')})\s+(?:{FROM})$")
BOUGHT = sifted(rf"(?:{either('BOUGHT')})\s(?:{FROM})$")
#: a way of ruling that is to change: "mindre detaljstyring fra staten"
STEERED = sifted(rf"styring(?:en|a)?\s+(?:{FROM})$")
#: told of those who have it: "personer som mottar støtte fra"
RECEIVED = sifted(rf"\bsom\s+(?:\w+\s+)?(?:{either('RECEIVED', 'GETTING')})\b[^,]*$")
#: what a body only tells: "tilgang til opplysninger fra"
TOLD_BY = sifted(rf"\b(?:{alternatives(relations_nb, relations_nn, 'TOLD_BY')})\s+(?:{FROM})$")


def agent(at: Standing) -> str | None:
    """Who does it in a passive: "fastsettes av Stortinget"; not in a relative clause ("alle som av …")."""
    if at.link not in ("av", "i"):
        return None
    if LED_BY.search(at.head):
        return "responsible"
    if OUT_OF.search(at.head):
        return None
    if ONGOING.search(at.head) and not PREVENTED.search(at.head):
        return "responsible"
    if DESCRIBED.search(at.head) or OWNED_BY.search(at.head):
        return "mentioned"
    if decides(at) and DECIDED_IN.search(at.head):
        return "responsible"
    if at.link == "av" and at.kind in PUBLIC and GIVEN_BY.search(at.head):
        return "responsible"
    if not AGENT.get(at.passage.language, AGENT["nb"]).search(at.head) and not _is_done(at):
        return None
    if NOT_SO.search(at.head):
        return "mentioned"
    ends = at.passage.action in ("reduce", "abolish") and not at.later
    return "affected" if (ends or BY_ENDING.search(at.head)) and DONE.search(at.head) else "responsible"


def _is_done(at: Standing) -> bool:
    """Whether a participle that the vocabulary knows stands before "av": "blir fulgt av", "følges opp av"."""
    word = DONE_BY.search(at.head)
    lexicon = at.passage.sentence.setting.lexicon if at.passage.sentence else None
    return word is not None and lexicon is not None and lexicon.is_a(word["done"], "part")


def let(at: Standing) -> str | None:
    """Who is let do something: a freedom, unless it is the task that is handed over; "få staten til å" is one."""
    if GETS_IT_DONE.match(at.rest) and GETS_TO.search(at.head):
        return "responsible"
    if not LETS.search(at.head):
        return None
    tasked = at.kind in STATE and INFINITIVE.match(at.rest) and not FREEDOM.match(at.rest)
    return "responsible" if tasked or TAKES_OVER.match(at.after) or RATHER_THAN.match(at.after) else "affected"


def duty(at: Standing) -> str | None:
    """Whose duty something is, or who is given the responsibility: "det er statens ansvar å"."""
    if RESPONSIBILITY.match(at.after) and GIVES.search(at.before):
        return "responsible"
    if at.owns and at.link in ("i", "under") and IN_THE_HANDS.match(at.rest):
        return "responsible"
    if at.link == "under" and at.kind in STATE and at.passage.action == "establish":
        return "responsible"
    if APPOINTS.search(at.head) and AS.match(at.rest):
        return "responsible"
    if at.link == "til" and UP_TO.search(at.head) and TO_DECIDE.match(at.rest):
        return "responsible"
    if at.owns and (
        DUTY_OF.match(at.after) or (DUTY.match(at.after) and IT_IS.search(at.head)) or NEW_DUTY.match(at.rest)
    ):
        return "responsible"
    return None


def means(at: Standing) -> str | None:
    """Through whom, or through whose means, it is done: "gjennom Husbanken", "bruke statens innkjøp til å"."""
    used = USES.search(at.head) and (IN_ORDER_TO.match(at.after) if at.owns else TO_DO.match(at.rest))
    if used or any(_follows(at.before[sign.end() :]) for sign in THROUGH.finditer(at.before) if not _banned(at, sign)):
        return "responsible"
    return None


def tasked(at: Standing) -> str | None:
    """After a word that hands over a task: "overføre ansvaret til", "invitere"."""
    for task in TASKED.finditer(at.before):
        if NEGATED.search(at.before[: task.start()]):
            return "mentioned"
        if _follows(at.before[task.end() :]):
            if MOVED.match(task.group()) and POWERS.search(at.before) and not RUN.search(at.before):
                return "affected"
            return "affected" if re.match(r"\W*(?:og\s+[\w-]+\s+)?inn\b", at.after) else "responsible"
    return None


def handed(at: Standing) -> str | None:
    """Whom a task or case goes over to from another: "overføre tilsynet fra A til B", "klager går til domstolene"."""
    if at.link == "til":
        moved = HANDED.search(at.head)
        if moved and not GOODS.search(at.head[moved.start() :]):
            return "responsible"
        if CASES_GO.search(at.head):
            return "responsible"
    if at.link in OFFERING and OFFERED.search(at.head) and at.kind not in ("municipality", "business"):
        return "responsible"
    return None


def _follows(between: str) -> bool:
    """Whether nothing but the noun phrase's own words, or a row of names, stands between a sign and the mention."""
    between = before_phrase(between.strip())
    return not between or (IN_A_ROW.search(between) is not None and not breaks(between))


def _banned(at: Standing, sign: re.Match[str]) -> bool:
    return BANNED.search(at.before[: sign.start()]) is not None


def supplier(at: Standing) -> str | None:
    """Who pays, gives or tells what there is to be more of: "flere tilskudd fra staten".

    Whoever it is bought from, or is to steer less, is affected.
    """
    if at.link not in ("fra", "frå"):
        return None
    if TOLD_BY.search(at.head):
        return None
    if at.kind in PUBLIC and GIVEN_BY.search(at.head) and at.passage.action not in ("reduce", "abolish"):
        return "responsible"
    if PAID_BY.search(at.head):
        return "responsible"
    if STEERED.search(at.head):
        return "affected"
    less = at.passage.action in ("reduce", "abolish")
    if less or at.kind in OF_STATES or RECEIVED.search(at.head):
        return None
    if BOUGHT.search(at.head):
        return "affected"
    return "responsible" if SUPPLIED.search(at.head) else None
