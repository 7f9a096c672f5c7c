"""What a claim rests on: its kind of evidence, its sources, when they were looked up, and where a law stands."""

from __future__ import annotations

from collections.abc import Mapping

from voorzet.messages import say
from voorzet.model.evidence import Claim, Evidence, Law, LawStatus, Source
from voorzet.ui.parts.markup import Html, join, link, tag
from voorzet.ui.visit import Visit

Sources = Mapping[str, Source]
"""The sources of one document, by id."""


def evidence(visit: Visit, kind: Evidence) -> Html:
    """A label for a kind of evidence; what has no source looks unsure."""
    return tag("span", visit.t(kind), class_="v-chip" if kind.is_sourced else "v-chip v-unsure")


def footing(visit: Visit, claim: Claim, sources: Sources) -> Html:
    """One line under a claim: its evidence and its sources."""
    return ground(visit, claim.evidence, claim.source, sources)


def ground(visit: Visit, kind: Evidence, ids: tuple[str, ...], sources: Sources) -> Html:
    """One line: a kind of evidence, and the sources with these ids."""
    return tag("div", evidence(visit, kind), cited(visit, ids, sources), class_="v-ground")


def cited(visit: Visit, ids: tuple[str, ...], sources: Sources) -> Html | None:
    """The sources with these ids, one below the other; None if there are none."""
    found = [source(visit, sources[id]) for id in ids if id in sources]
    return tag("div", *found) if found else None


def source(visit: Visit, source: Source) -> Html:
    """A source as a link, with its law's standing and the day it was looked up."""
    title = visit.t(source.title)
    name = link(title, str(source.url)) if source.url else tag("span", title)
    checked = visit.t(say("checked {day}", day=source.checked))
    notes = [source.publisher, law(visit, source.law) if source.law else None, checked]
    return tag("span", name, " · ", join([note for note in notes if note], " · "), class_="v-source")


def law(visit: Visit, law: Law) -> Html:
    """Which article of which law, and whether it is in force."""
    article = visit.t(say("art. {article}", article=law.article)) if law.article else None
    where = " ".join(part for part in (law.bwb or law.celex or law.bill, article) if part)
    standing = visit.t(law.status)
    if law.valid_from and law.status is not LawStatus.LAPSED:
        standing = visit.t(say("{standing} from {day}", standing=law.status, day=law.valid_from))
    if law.valid_to:
        standing = visit.t(say("{standing} until {day}", standing=law.status, day=law.valid_to))
    mark = None if law.status is LawStatus.IN_FORCE else "v-unsure"
    return join([where, tag("span", standing, class_=mark)], ", ")
