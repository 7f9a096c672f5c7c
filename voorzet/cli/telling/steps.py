"""The steps of a journey, phase by phase, each with all that is said about it."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.cli.telling.claims import grounded, grounds
from voorzet.cli.telling.ways import ways
from voorzet.graph.insight import Insight
from voorzet.i18n import Speech
from voorzet.messages import say
from voorzet.model.journey import Journey, Pain, Touchpoint
from voorzet.model.persona import Fit, Persona


def steps(journey: Journey, persona: Persona | None, insight: Insight, speech: Speech) -> Iterator[str]:
    """Every step under its phase; numbers are those of the drawing."""
    teller = _Teller(journey, persona, insight, speech)
    for phase in journey.phases:
        yield ""
        yield speech(phase.name)
        yield "-" * len(speech(phase.name))
        for touchpoint in journey.touchpoints:
            if touchpoint.phase == phase.id:
                yield from teller.step(touchpoint)


class _Teller:
    def __init__(self, journey: Journey, persona: Persona | None, insight: Insight, speech: Speech) -> None:
        self.journey, self.persona, self.speech = journey, persona, speech
        self.feelings = {feeling.touchpoint: feeling for feeling in insight.feelings}

    def step(self, it: Touchpoint) -> Iterator[str]:
        """One step: a line to find it by, and below it what is known."""
        actor = self.speech(self.journey.actor(it.actor).name)
        name = f"{self.journey.number(it.id):3}. {self.speech(it.name)} — {actor} ({self.speech(it.lane)})"
        yield grounded(name, it, self.speech)
        for detail in self.details(it):
            yield f"     {detail}"

    def details(self, it: Touchpoint) -> Iterator[str]:
        """Description, channels, demands, time, feeling, pains, quotes, annotations, ways on."""
        speech = self.speech
        if it.description:
            yield speech(it.description)
        if it.sees:
            yield speech(say("What the citizen sees: {what}", what=it.sees))
        if it.channels:
            yield speech(say("Channels: {channels}", channels=", ".join(map(speech, it.channels))))
        yield from self.unfit_channels(it)
        if it.demands:
            yield speech(say("Asks: {demands}", demands=", ".join(map(speech, it.demands))))
        yield from self.effort(it)
        yield from self.feeling(it)
        for pain in it.pains:
            if self.concerns(pain):
                yield grounded(speech(say("Pain: {pain}", pain=pain.text)), pain, speech)
        for quote in it.quotes:
            yield speech(say("“{words}” ({source})", words=quote.text, source=", ".join(quote.source)))
        for note in it.annotations:
            kind = speech(note.kind)
            data = f" ({', '.join(map(speech, note.data))})" if note.data else ""
            yield grounded(f"{kind[:1].upper()}{kind[1:]}: {speech(note.claim)}{data}", note, speech)
        if it.replaces:
            yield speech(say("Stands for: {steps}", steps=", ".join(it.replaces)))
        yield from ways(self.journey, it, speech)

    def effort(self, it: Touchpoint) -> Iterator[str]:
        if it.effort_minutes is not None and it.effort_evidence is not None:
            rest = grounds(it.effort_evidence, it.effort_source, self.speech)
            time = say("Own time: {n} min", n=it.effort_minutes)
            yield f"{self.speech(time)} {rest}"

    def feeling(self, it: Touchpoint) -> Iterator[str]:
        feeling = self.feelings.get(it.id)
        if feeling:
            words = say("Feels {level}: {why}", level=_signed(feeling.level), why=feeling.claim.why)
            yield grounded(self.speech(words), feeling.claim, self.speech)

    def unfit_channels(self, it: Touchpoint) -> Iterator[str]:
        for channel in it.channels if self.persona else ():
            fit = self.persona.fit(channel) if self.persona else None
            if self.persona and fit and fit.fit is Fit.CANNOT:
                said = say("{name} cannot use this: {channel}. {why}",
                           name=self.persona.name, channel=channel, why=fit.why)  # fmt: skip
                yield grounded(self.speech(said), fit, self.speech)

    def concerns(self, pain: Pain) -> bool:
        return pain.persona is None or self.persona is None or pain.persona == self.persona.id


def _signed(level: int) -> str:
    return f"{level:+d}".replace("-", "−") if level else "0"
