"""The parts of an offer: how far it goes, who is who, which data flow, and what people can say no to."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.data import DataKind
from voorzet.model.journey import Channel
from voorzet.model.text import Text


class Level(StrEnum):
    """How far a service goes of its own accord, from waiting to arranging; not a ladder of quality."""

    REACTIVE = "reactive"
    INFORM = "inform"
    ALERT = "alert"
    OFFER_HELP = "offer-help"
    PRE_FILL = "pre-fill"
    ARRANGE_UNLESS = "arrange-unless-declined"
    ARRANGE = "arrange"

    @property
    def number(self) -> int:
        """0 for waiting up to 6 for arranging automatically."""
        return list(Level).index(self)


class Decides(StrEnum):
    """What is decided about the person, apart from how far the offer goes."""

    NOTHING = "nothing"
    SELECTION = "selection"
    OFFER = "offer"
    DECISION = "decision"


class Body(StrEnum):
    """A kind of organisation that can send, hold a task or a scheme, decide, or give data."""

    MUNICIPALITY = "municipality"
    SVB = "svb"
    UWV = "uwv"
    DIENST_TOESLAGEN = "dienst-toeslagen"
    BELASTINGDIENST = "belastingdienst"
    CAK = "cak"
    DUO = "duo"
    CJIB = "cjib"
    INLICHTINGENBUREAU = "inlichtingenbureau"
    HEALTH_INSURER = "health-insurer"
    LANDLORD = "landlord"
    ENERGY_SUPPLIER = "energy-supplier"
    WATER_COMPANY = "water-company"
    COURT = "court"
    EMPLOYER = "employer"
    INTERMEDIARY = "intermediary"
    CITIZEN = "citizen"
    OTHER = "other"


class Scheme(StrEnum):
    """What somebody may have a right to, or be helped with."""

    AIO = "aio"
    BIJSTAND = "bijstand"
    INDIVIDUELE_INKOMENSTOESLAG = "individuele-inkomenstoeslag"
    HUURTOESLAG = "huurtoeslag"
    ZORGTOESLAG = "zorgtoeslag"
    KINDGEBONDEN_BUDGET = "kindgebonden-budget"
    KINDERBIJSLAG = "kinderbijslag"
    SCHULDHULPVERLENING = "schuldhulpverlening"
    OTHER = "other"


class Register(StrEnum):
    """Where data come from."""

    BRP = "brp"
    POLISADMINISTRATIE = "polisadministratie"
    AOW_FILE = "aow-file"
    BENEFIT_FILE = "benefit-file"
    ALLOWANCES = "allowances"
    TAX = "tax"
    ARREARS_SIGNAL = "arrears-signal"
    SOCIAL_DOMAIN = "social-domain"
    DEBT_HELP = "debt-help"
    CUSTOMER_FILE = "customer-file"
    COURT_FILE = "court-file"
    CITIZEN = "citizen"
    OTHER = "other"


class Contact(StrEnum):
    """Whether data flow before the person hears of it, or after."""

    BEFORE = "before"
    AFTER = "after"


class Moment(StrEnum):
    """When people can use a control; *never*: it was considered, and is not offered."""

    NEVER = "never"
    BEFORE_SELECTION = "before-selection"
    AT_CONTACT = "at-contact"
    AFTER_DECISION = "after-decision"
    ANY_TIME = "any-time"


class Control(Value):
    """One way for people to say no: when, where, with what effect, and who sees to it."""

    moment: Moment
    channel: Channel | None = None
    effect: Text | None = None
    owner: Body | None = None


class DataItem(Value):
    """Data of one kind. `special`: of the special categories of AVG 9. `necessary`: None as long as nobody looked."""

    kind: DataKind
    name: Text
    special: bool = False
    necessary: bool | None = None


class Leg(Value):
    """A flow of data from one body to another, or the use of its own data by one.

    `number`: the citizen service number goes along. `other_purpose`: the data were collected for something else.
    """

    id: Slug
    origin: Annotated[Body, Field(alias="from")]
    target: Annotated[Body, Field(alias="to")]
    register_: Annotated[Register, Field(alias="register")]
    items: Annotated[tuple[DataItem, ...], Field(min_length=1)]
    contact: Contact
    number: bool | None = None
    other_purpose: bool | None = None


class Window(Value):
    """When the offer reaches people, in calendar days after the trigger; before it if negative."""

    from_days: Annotated[int, Field(ge=-3_650, le=36_500)]
    to_days: Annotated[int, Field(ge=-3_650, le=36_500)]

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Window:
        if self.to_days < self.from_days:
            raise wrong(say("to_days is less than from_days: check both."), at="to_days")
        return self
