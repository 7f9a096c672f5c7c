"""What headings of tables mean, in Dutch and English: data, not sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from voorzet.importers.words import bare, kind
from voorzet.model.journey import Lane
from voorzet.model.table_map import TableField
from voorzet.model.text import Language

LONGEST = 80
"""Characters that a heading may have; what is longer is a text."""


class Heading(NamedTuple):
    """What one heading says of its column: the field, the lane of steps that stand there, and two languages.

    `language` is the one that the heading says its texts are in, None if it says nothing; `spoken` the one it is in
    itself, None if it could be both. `sure`: the heading is what such a column is called, and no more.
    """

    field: TableField
    lane: Lane | None = None
    language: Language | None = None
    spoken: Language | None = None
    sure: bool = True


@lru_cache(maxsize=4_096)
def heading(words: str) -> Heading | None:
    """What a heading means; None if it could be anything.

    Example:
        >>> heading("Pijnpunten klant").field.value, heading("Step (English)").language.value
        ('pains', 'en')
        >>> heading("Backstage").field.value, heading("Backstage").lane.value
        ('name', 'backstage')
    """
    if len(words) > LONGEST:
        return None
    plain = bare(_IN_BRACKETS.sub(" ", words))
    language = next((each for each, said in _LANGUAGES.items() if said.search(words)), None)
    if lane := kind(Lane, plain):
        return Heading(TableField.NAME, lane, language)
    for spoken, field, name in _KNOWN:
        if plain == name:
            return Heading(field, None, language, spoken)
    # A longer name first, so that “wat ziet de klant” is no actor.
    for spoken, field, name in _KNOWN:
        if len(name) > 3 and f" {name} " in f" {plain} ":
            return Heading(field, None, language, spoken, sure=False)
    return None


_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_LANGUAGES = {
    Language.NL: re.compile(r"(?i:\b(?:nederlands|dutch)\b|[(\[]\s*nl\s*[)\]])|\bNL$"),
    Language.EN: re.compile(r"(?i:\b(?:engels|english)\b|[(\[]\s*en\s*[)\]])|\bEN$"),
}
"""How a heading says in which language its texts are; *en* by itself is Dutch for *and*."""

_NAMES: dict[TableField, tuple[str, str]] = {
    TableField.NAME: (
        "stap|stappen|naam|handeling|activiteit|contactmoment|touchpoint|wat gebeurt er|actie|gebeurtenis",
        "step|steps|name|touchpoint|touchpoints|activity|action|actions|user action|what happens|event",
    ),
    TableField.ID: ("id|code|stap id", "id|code|step id"),
    TableField.PHASE: ("fase|fasen|phase", "phase|phases|stage|stages"),
    TableField.ACTOR: (
        "wie|actor|betrokkene|betrokkenen|uitvoerder|door wie|partij|rol|verantwoordelijke",
        "who|actor|actors|stakeholder|by whom|role|party|owner",
    ),
    TableField.LANE: ("laag|baan|zwembaan|swimlane", "lane|swimlane|layer"),
    TableField.DESCRIPTION: (
        "omschrijving|beschrijving|toelichting|uitleg|opmerking|opmerkingen|notities",
        "description|notes|explanation|details|remarks|comment",
    ),
    TableField.SEES: (
        "wat ziet de inwoner|wat ziet de klant|ziet|bewijs in handen|tastbaar",
        "what the citizen sees|sees|physical evidence|tangibles|artefacts|artifacts",
    ),
    TableField.CHANNELS: ("kanaal|kanalen|middel|via", "channel|channels|medium|via"),
    TableField.DEMANDS: (
        "gevraagd|wat vraagt het|vraagt van de inwoner|wat moet de inwoner doen|taken",
        "asks of the citizen|demands|asked|tasks|what it asks",
    ),
    TableField.EFFORT: (
        "eigen tijd|tijd|minuten|tijdsbesteding|duur",
        "own time|time|minutes|effort|duration",
    ),
    TableField.EMOTION: (
        "emotie|emoties|gevoel|gevoelens|beleving|stemming|ervaring|cijfer|waardering",
        "emotion|emotions|feeling|feelings|mood|experience|sentiment|score|rating",
    ),
    TableField.WHY: ("waarom|reden|reden van gevoel|toelichting emotie", "why|reason|why this feeling"),
    TableField.PAINS: (
        "pijnpunt|pijnpunten|knelpunt|knelpunten|probleem|problemen|frustraties|wat gaat er mis",
        "pain|pains|pain point|pain points|painpoints|problem|problems|frustrations|issues|what goes wrong",
    ),
    TableField.QUOTES: ("citaat|citaten|quote|quotes|uitspraken", "quote|quotes|verbatims"),
    TableField.LEGAL: ("wet|wetgeving|juridisch|wettelijk|grondslag", "law|legal|legal basis|legislation|regulation"),
    TableField.ORGANISATIONAL: (
        "organisatie en werk|organisatie|proces|werkwijze|intern",
        "organisation and work|organisation|organization|process|internal",
    ),
    TableField.DATA: ("gegevens|data|welke gegevens", "data|data used|information used"),
    TableField.EVIDENCE: ("rust op|onderbouwing|bewijs|hoe weten we dat", "rests on|evidence|how do we know"),
    TableField.NEXT: (
        "volgende|volgende stap|naar|daarna|leidt tot|vervolg",
        "next|next step|goes to|then|leads to|followed by",
    ),
    TableField.CONDITION: ("voorwaarde|als|wanneer", "condition|if|when"),
    TableField.WAIT: ("wachttijd|dagen wachten|wachten|doorlooptijd", "waiting time|days of waiting|wait|lead time"),
    TableField.ENDS: ("einde|eind|kan hier eindigen|stopt", "end|ends|may end here|stops"),
}
"""For each field its Dutch and its English names, parted by bars."""

_BOTH = {name for nl, en in _NAMES.values() for name in set(nl.split("|")) & set(en.split("|"))}


def _known() -> Iterator[tuple[Language | None, TableField, str]]:
    for field, names in _NAMES.items():
        for language, list_of_them in zip((Language.NL, Language.EN), names, strict=True):
            for name in list_of_them.split("|"):
                yield None if name in _BOTH else language, field, bare(name)


_KNOWN = sorted(_known(), key=lambda each: -len(each[2]))
