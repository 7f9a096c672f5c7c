"""Cards: claims and rules that can be used again, and the decks they come in."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.evidence import Claim, Law, Source
from voorzet.model.text import Language, Text


class Lens(StrEnum):
    """The three questions of an assessment, always shown apart."""

    WANTED = "wanted"
    PERMITTED = "permitted"
    FEASIBLE = "feasible"


class Question(StrEnum):
    """What a card answers: one of the five legal questions, one about people, or one about the work."""

    TASK = "task"
    PURPOSE = "purpose"
    DATA = "data"
    ACTION = "action"
    SAFEGUARDS = "safeguards"
    TRUST = "trust"
    PRIVACY = "privacy"
    AUTONOMY = "autonomy"
    FIT = "fit"
    DELIVERY = "delivery"

    @property
    def lens(self) -> Lens:
        """The lens that this is a question of."""
        if self is Question.DELIVERY:
            return Lens.FEASIBLE
        return Lens.WANTED if self in _OF_PEOPLE else Lens.PERMITTED


_OF_PEOPLE = (Question.TRUST, Question.PRIVACY, Question.AUTONOMY, Question.FIT)


class Says(StrEnum):
    """What a card does where it applies."""

    OBLIGES = "obliges"
    PERMITS = "permits"
    FORBIDS = "forbids"
    REQUIRES = "requires"
    WEIGHS = "weighs"
    PREFERS = "prefers"

    @property
    def is_ground(self) -> bool:
        """Whether something can rest on such a card."""
        return self in (Says.OBLIGES, Says.PERMITS)

    @property
    def is_bar(self) -> bool:
        """Whether such a card can stand in the way."""
        return self in (Says.FORBIDS, Says.REQUIRES, Says.WEIGHS)


class Power(StrEnum):
    """How much room a permit leaves: *bound* must be used where it applies, *discretionary* may be."""

    BOUND = "bound"
    DISCRETIONARY = "discretionary"


class Aspect(StrEnum):
    """What about a flow of data: may the one give it, does secrecy bind, may the other use it."""

    GIVE = "give"
    SECRECY = "secrecy"
    USE = "use"


class Match(Value):
    """One thing that must be so: of a word (`about`), of a fact, or of one out of several matches.

    A word is compared by `is` and `not` (any, or none, of these) or by `at_least` and `at_most` (for words whose values
    have an order). A fact is *present* or *absent*.
    """

    about: Slug | None = None
    fact: Slug | None = None
    any_of: tuple[Match, ...] = ()
    is_: Annotated[tuple[str, ...], Field(alias="is")] = ()
    is_not: Annotated[tuple[str, ...], Field(alias="not")] = ()
    at_least: str | None = None
    at_most: str | None = None

    @model_validator(mode="after")
    def _asks_one_thing(self) -> Match:
        if sum((self.about is not None, self.fact is not None, bool(self.any_of))) != 1:
            raise wrong(say("A match names one of: about, fact, any_of."))
        compared = sum((bool(self.is_), bool(self.is_not), self.at_least is not None or self.at_most is not None))
        if bool(self.any_of) is bool(compared) or compared > 1:
            raise wrong(say("A match compares in one way: is, not, or at_least and at_most; any_of in none."))
        return self

    def leaves(self) -> tuple[Match, ...]:
        """The matches of words and facts in it, in file order.

        Example:
            >>> either = Match(any_of=[Match(about="level", at_least="alert"), Match(fact="dpia", is_=["absent"])])
            >>> [leaf.about or leaf.fact for leaf in either.leaves()]
            ['level', 'dpia']
        """
        return tuple(leaf for each in self.any_of for leaf in each.leaves()) if self.any_of else (self,)


class Lift(Value):
    """Who can take a bar away or give a ground, and by what act."""

    by: Slug
    act: Text


class Card(Claim):
    """One rule, or one claim that can be used again. It counts where all of `when` is so.

    `reads` stands in a sentence: after *because* where the card forbids or permits, after *provided that* where it
    requires. `met` says when a requirement is satisfied; `otherwise: after` that it is more than a condition to see to.
    `under`: a requirement counts only where one of these grounds is what things rest on. `exception_to`: the cards that
    this one takes away, `exception_by` the article that says so. Cards that speak `on` the same thing without being
    exceptions can be in dispute. `rests_on_task`: a ground that holds as far as there is a task. `once`: a permit that
    somebody still has to give. `settles`: the role that has the last word; `lift`: who can take the bar away.
    `balance`: the fact that holds the weighing. `opening`: a card of what can be done, to show to people.
    """

    id: Slug
    name: Text
    reads: Text
    says: Says
    question: Question
    aspect: Aspect | None = None
    power: Power | None = None
    when: tuple[Match, ...] = ()
    met: tuple[Match, ...] = ()
    otherwise: Literal["if", "after"] = "if"
    under: tuple[Slug, ...] = ()
    exception_to: tuple[Slug, ...] = ()
    exception_by: str | None = None
    on: Slug | None = None
    rests_on_task: bool = False
    once: Lift | None = None
    lift: Lift | None = None
    settles: Slug | None = None
    balance: Slug | None = None
    law: Law | None = None
    seen: date | None = None
    known_from: date | None = None
    checked: date
    note: Text | None = None
    opening: bool = False

    @model_validator(mode="after")
    def _says_one_thing(self) -> Card:
        for name, fits, where in (
            ("met", self.says is Says.REQUIRES, "requires"),
            ("under", self.says is Says.REQUIRES, "requires"),
            ("balance", self.says is Says.WEIGHS, "weighs"),
            ("power", self.says is Says.PERMITS, "permits"),
            ("once", self.says.is_ground, "permits"),
            ("rests_on_task", self.says.is_ground, "permits"),
            ("exception_to", self.says.is_ground, "permits"),
            ("lift", self.says.is_bar, "forbids"),
        ):
            if getattr(self, name) and not fits:
                raise wrong(say("{field} belongs to a card that {says}; this one {found}.",
                                field=name, says=where, found=self.says.value), at=name)  # fmt: skip
        return self

    @model_validator(mode="after")
    def _is_complete(self) -> Card:
        if (self.aspect is not None) is not (self.question is Question.DATA):
            raise wrong(say("A card on data says about which aspect: give, secrecy or use; other cards do not."),
                        at="question")  # fmt: skip
        if self.says is Says.WEIGHS and self.balance is None:
            raise wrong(say("A card that weighs names the fact that holds the balance: add “balance: …”."), at="says")
        if self.exception_to and not self.exception_by:
            raise wrong(say("An exception names the article that makes it one: add “exception_by: …”."),
                        at="exception_to")  # fmt: skip
        if self.rests_on_task and self.question is Question.TASK:
            raise wrong(say("What answers the question of the task cannot rest on the task."), at="rests_on_task")
        return self

    def leaves(self) -> tuple[Match, ...]:
        """All matches of words and facts, of `when` and then of `met`."""
        return tuple(leaf for each in (*self.when, *self.met) for leaf in each.leaves())


class Asked(Value):
    """A question of fact that cards ask: what it is, and which role can answer it."""

    id: Slug
    text: Text
    settles: Slug | None = None


class Office(Value):
    """A role that can settle a question, give a ground or lift a bar: what its id is called."""

    id: Slug
    name: Text


class Deck(Value):
    """Cards that belong together, with the questions of fact that they ask and the roles that they name."""

    schema_: Annotated[Literal["deck/1"], Field(alias="schema")]
    id: Slug
    language: Language = Language.NL
    title: Text
    checked: date
    sources: tuple[Source, ...] = ()
    offices: tuple[Office, ...] = ()
    asked: tuple[Asked, ...] = ()
    cards: tuple[Card, ...] = ()

    def claims(self) -> tuple[Claim, ...]:
        """Every card, which says what it rests on, in file order."""
        return self.cards
