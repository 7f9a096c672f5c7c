"""The names of the values that a step can support or press (working set of 24, ours)."""

from __future__ import annotations

from voorzet.messages import Message, say

VALUES: dict[str, Message] = {
    "autonomie": say("autonomy"),
    "privacy": say("privacy"),
    "vertrouwen": say("trust"),
    "respect": say("respect, no judgement"),
    "menselijk-contact": say("human contact"),
    "rust": say("peace of mind"),
    "begrijpelijkheid": say("clarity"),
    "veiligheid": say("safety"),
    "bestaanszekerheid": say("a secure livelihood"),
    "gelijke-kansen": say("equal chances"),
    "voorspelbaarheid": say("predictability"),
    "erkenning": say("being acknowledged"),
    "rechtmatigheid": say("lawfulness"),
    "zorgvuldigheid": say("due care"),
    "evenredigheid": say("proportionality"),
    "non-discriminatie": say("non-discrimination"),
    "transparantie": say("transparency"),
    "verantwoording": say("accountability"),
    "doeltreffendheid": say("effectiveness"),
    "doelmatigheid": say("efficiency"),
    "solidariteit": say("solidarity"),
    "lerend-vermogen": say("ability to learn"),
    "samenwerking": say("one government"),
    "legitimiteit": say("public support"),
}


def value_name(slug: str) -> Message:
    """The name of a value; one that is not in the working set is shown by its slug.

    Example:
        >>> str(value_name("vertrouwen"))
        'trust'
    """
    return VALUES.get(slug) or say("{words}", words=slug.replace("-", " "))
