"""Small pictures of who acts, through which channel, and what flows, on a grid of 24, drawn in strokes."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

import regex

from voorzet.drawing.scene import Path, Step, Stroke
from voorzet.model.flow import FlowKind
from voorzet.model.journey import ActorKind, Channel

_TOKENS = regex.compile(r"[MLCZ]|-?[\d.]+")
_KAPPA = 0.5523
_SHOULDERS = "M4 21 C4 15 8 13.5 12 13.5 C16 13.5 20 15 20 21"
_SCREEN = "M3 4 L21 4 L21 20 L3 20 Z M3 8 L21 8"
_ENVELOPE = "M3 6 L21 6 L21 18 L3 18 Z"


def _ring(x: float, y: float, r: float) -> str:
    k = r * _KAPPA
    return (
        f"M{x - r} {y} C{x - r} {y - k} {x - k} {y - r} {x} {y - r} C{x + k} {y - r} {x + r} {y - k} {x + r} {y} "
        f"C{x + r} {y + k} {x + k} {y + r} {x} {y + r} C{x - k} {y + r} {x - r} {y + k} {x - r} {y} Z"
    )


_PAGE = "M6 3 L18 3 L18 21 L6 21 Z M9 8 L15 8 M9 12 L15 12 M9 16 L12 16"
_COIN = f"{_ring(12, 12, 9)} M16 8 C13 5.5 9 7.5 9 12 C9 16.5 13 18.5 16 16 M7 10.7 L13.5 10.7 M7 13.3 L13.5 13.3"
_HEART = "M12 20.5 C4 14.5 3 11 3 8.5 C3 3.5 9.5 2.5 12 7.5 C14.5 2.5 21 3.5 21 8.5 C21 11 20 14.5 12 20.5 Z"
_PAIR = (
    f"{_ring(8, 8, 3.2)} {_ring(17, 9, 2.6)} "
    "M2 20 C2 15 5 13.5 8 13.5 C11 13.5 14 15 14 20 M16 14 C20 13.6 22 15.5 22 20"
)

_DRAWN: tuple[tuple[StrEnum, str], ...] = (
    (ActorKind.CITIZEN, f"{_ring(12, 7, 4)} {_SHOULDERS}"),
    (ActorKind.INFORMAL_HELP, _PAIR),
    (ActorKind.PROFESSIONAL, f"{_ring(12, 7, 4)} {_SHOULDERS} M12 14 L10.4 18 L12 20.6 L13.6 18 Z"),
    (ActorKind.ORGANISATION, "M4 21 L4 9 L12 3 L20 9 L20 21 Z M9 21 L9 14 L15 14 L15 21"),
    (ActorKind.CHAIN_PARTNER, f"{_ring(6.5, 12, 4)} {_ring(17.5, 12, 4)} M10.5 12 L13.5 12"),
    (ActorKind.CREDITOR, _COIN),
    (ActorKind.SYSTEM, "M3 5 L21 5 L21 16 L3 16 Z M8 20 L16 20 M12 16 L12 20"),
    (Channel.LETTER, f"{_ENVELOPE} M3 6.5 L12 13 L21 6.5"),
    (
        Channel.EMAIL,
        f"{_ring(12, 12, 3.2)} M15.2 9 L15.2 13 C15.2 16 20.5 16 20.5 12 C20.5 6.5 16.5 3.5 12 3.5 "
        "C7.3 3.5 3.5 7.3 3.5 12 C3.5 16.7 7.3 20.5 12 20.5 C14 20.5 15.5 20 17 19",
    ),
    (
        Channel.PHONE,
        "M7 3 L10 8 L8 10.5 C9.5 13.5 10.8 14.8 13.5 16 L16 14 L21 17 "
        "C20.5 20 19 21 17 21 C10 20.5 3.5 14 3 7 C3 5 4 3.5 7 3 Z",
    ),
    (Channel.HOME_VISIT, "M3 12 L12 4 L21 12 M6 10 L6 20 L18 20 L18 10 M10 20 L10 14 L14 14 L14 20"),
    (Channel.TEXT_MESSAGE, "M4 4 L20 4 L20 16 L11 16 L6 20 L6 16 L4 16 Z M8 10 L16 10"),
    (Channel.PORTAL, f"{_SCREEN} M9.5 13 L14.5 13 L14.5 17 L9.5 17 Z M10.5 13 C10.5 10.4 13.5 10.4 13.5 13"),
    (Channel.WEBSITE, f"{_SCREEN} M7 12 L17 12 M7 16 L13 16"),
    (Channel.CARD, f"{_ENVELOPE} M14 6 L14 18 M6 10 L11 10 M6 14 L11 14"),
    (
        Channel.DESK,
        f"{_ring(12, 6, 2.6)} M3 13 L21 13 M5 13 L5 20 M19 13 L19 20 "
        "M7.5 13 C7.5 10.5 9.5 9.8 12 9.8 C14.5 9.8 16.5 10.5 16.5 13",
    ),
    (Channel.FORM, _PAGE),
    (Channel.IN_PERSON, _PAIR),
    (Channel.SYSTEM, "M4 8.5 L19 8.5 M15.5 5 L19.5 8.5 L15.5 12 M20 15.5 L5 15.5 M8.5 12 L4.5 15.5 L8.5 19"),
    (FlowKind.DATA, _PAGE),
    (FlowKind.MONEY, _COIN),
    (FlowKind.HELP, _HEART),
    (FlowKind.POWER, "M3 19 L3 7 L8 12 L12 4 L16 12 L21 7 L21 19 Z"),
)
ICONS = {(type(thing), thing): data for thing, data in _DRAWN}


def icon(thing: StrEnum, x: float, y: float, size: float, stroke: Stroke) -> Path:
    """The picture of `thing` with its top left at (x, y), `size` mm square."""
    scaled = tuple(
        (name, tuple(value * size / 24 + (y if place % 2 else x) for place, value in enumerate(points)))
        for name, points in _steps(ICONS[type(thing), thing])
    )
    return Path(scaled, stroke)


@cache
def _steps(data: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    for token in _TOKENS.findall(data):
        if token.isalpha():
            steps.append((token, ()))
        else:
            name, points = steps[-1]
            steps[-1] = (name, (*points, float(token)))
    return tuple(steps)
