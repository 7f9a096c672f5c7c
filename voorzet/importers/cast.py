"""Who acts in a journey, and in which phases: gathered from the words of a table, each once."""

from __future__ import annotations

from voorzet.i18n import speech
from voorzet.importers.draft import Notes, Part
from voorzet.importers.step import Step
from voorzet.importers.table import Table
from voorzet.importers.words import bare, kind, slug, unique
from voorzet.messages import Message, say
from voorzet.model.journey import ActorKind, Channel, Lane
from voorzet.model.table_map import TableMap
from voorzet.model.text import Language

_WHO = {
    Lane.CITIZEN: ActorKind.CITIZEN,
    Lane.SURROUNDINGS: ActorKind.INFORMAL_HELP,
    Lane.FRONTSTAGE: ActorKind.PROFESSIONAL,
    Lane.BACKSTAGE: ActorKind.ORGANISATION,
    Lane.SUPPORT: ActorKind.SYSTEM,
}
"""Who acts in a lane if nothing says so."""

_WHERE = {
    ActorKind.CITIZEN: Lane.CITIZEN,
    ActorKind.INFORMAL_HELP: Lane.SURROUNDINGS,
    ActorKind.CREDITOR: Lane.SURROUNDINGS,
    ActorKind.PROFESSIONAL: Lane.FRONTSTAGE,
    ActorKind.ORGANISATION: Lane.BACKSTAGE,
    ActorKind.CHAIN_PARTNER: Lane.SUPPORT,
    ActorKind.SYSTEM: Lane.SUPPORT,
}
"""The lane somebody acts in if nothing says so, and there is no contact with the citizen."""


def both(message: Message) -> dict[str, str]:
    """A sentence of ours in each language."""
    return {language.value: speech(language)(message) for language in Language}


class Cast:
    """Gives each step its phase, its actor and its lane, and keeps the list of both."""

    def __init__(self, table: Table, map: TableMap, notes: Notes) -> None:
        self.table, self.map, self.notes = table, map, notes
        self.actors: dict[str, Part] = {}
        self.phases: dict[str, Part] = {}
        self._ids: dict[str, set[str]] = {"actors": set(), "phases": set()}
        self._last_phase = ""
        self._supposed: dict[Message, None] = {}

    def place(self, step: Step) -> None:
        """Says of a step where it belongs; what had to be supposed is noted by `suppose`."""
        actor = self._actor(step)
        who = ActorKind(actor.values["kind"])
        if step.lane is None:
            self._supposed[say("Where a step has no lane, it follows from who acts.")] = None
            meets = who is ActorKind.ORGANISATION and set(step.part.values.get("channels", ())) - {Channel.SYSTEM.value}
            step.lane = Lane.FRONTSTAGE if meets else _WHERE[who]
        step.part.put("phase", self._phase(step))
        step.part.put("actor", actor.values["id"])
        step.part.put("lane", step.lane.value)

    def suppose(self) -> None:
        """Notes what the table did not say and had to be filled in, each once."""
        for message in self._supposed:
            self.notes.add(message)

    def _phase(self, step: Step) -> str:
        if step.phase is None:
            name = self._last_phase or "-"
            if not self._last_phase:
                self._supposed[say("Nothing says which phases there are, so there is one.")] = None
                self._last_phase = name
                self.phases[name] = _part(
                    slug(speech(self.map.language)(say("Journey")), "journey"), both(say("Journey")), ""
                )
            return str(self.phases[name].values["id"])
        words, place = step.phase
        name = bare(words) or words
        if name not in self.phases:
            id = unique(slug(words, f"fase-{len(self.phases) + 1}"), self._ids["phases"])
            self.phases[name] = _part(id, {self.map.language.value: words}, self.table.cell(*self.table.root(*place)))
        elif name != self._last_phase:
            message = say(
                "“{phase}” comes back here. Steps of a phase stand together, so this one moves up.", phase=words
            )
            self.notes.add(message, self.table.cell(*place))
        self._last_phase = name
        return str(self.phases[name].values["id"])

    def _actor(self, step: Step) -> Part:
        if step.actor is None:
            return self._somebody(_WHO[step.lane or Lane.CITIZEN])
        words, place = step.actor
        name = bare(words) or words
        if name not in self.actors:
            who = _kind(words)
            if who is None:
                who = _WHO[step.lane] if step.lane else ActorKind.ORGANISATION
                message = say("Nothing says who “{words}” is; taken for: {kind}.", words=words, kind=who)
                self.notes.add(message, self.table.cell(*self.table.root(*place)))
            self._add_actor(name, who, {self.map.language.value: words}, self.table.cell(*self.table.root(*place)))
        return self.actors[name]

    def _somebody(self, who: ActorKind) -> Part:
        """An actor that nobody named."""
        self._supposed[
            say("Where a step does not say who acts, it follows from its lane, or else it is the citizen.")
        ] = None
        name = bare(speech(self.map.language)(who))
        if name not in self.actors:
            words = {language.value: speech(language)(who) for language in Language}
            self._add_actor(name, who, words, "")
        return self.actors[name]

    def _add_actor(self, name: str, who: ActorKind, words: dict[str, str], cell: str) -> None:
        id = unique(slug(name, f"actor-{len(self.actors) + 1}"), self._ids["actors"])
        made = _part(id, words, cell)
        made.put("kind", who.value)
        self.actors[name] = made


def _part(id: str, name: dict[str, str], cell: str) -> Part:
    made = Part(cell)
    made.put("id", id)
    made.put("name", name)
    return made


def _kind(words: str) -> ActorKind | None:
    """Who somebody is by what they are called: as a whole, or by one of its words.

    Example:
        >>> _kind("Gemeente Voorbeeldstad").value, _kind("De Klant").value, _kind("Piet")
        ('organisation', 'citizen', None)
    """
    found = (kind(ActorKind, each) for each in (words, *bare(words).split()))
    return next(filter(None, found), None)
