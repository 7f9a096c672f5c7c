"""A small table to try with, as a spreadsheet of each language writes it."""

from __future__ import annotations

from voorzet.model.text import Language

EXAMPLES: dict[Language, str] = {
    Language.NL: """\
Fase;Stap;Wie;Kanaal;Gevoel;Knelpunten;Wachttijd
Merken;Krijgt een aanmaning;Inwoner;brief;bezorgd;De brief is moeilijk te lezen;
Merken;Legt de brief weg;Inwoner;;bang;Durft niet te kijken;
Vragen;Belt de gemeente;Inwoner;telefoon;opgelucht;1. Staat lang in de wacht 2. Moet alles opnieuw vertellen;8 weken
Vragen;Zoekt de gegevens op;Gemeente;systeem;;;
Verder;Krijgt een plan;Consulent;brief, gesprek;hoopvol;;
""",
    Language.EN: """\
Phase,Step,Who,Channel,Feeling,Pain points,Waiting time
Notice,Gets a reminder,Citizen,letter,worried,The letter is hard to read,
Notice,Puts the letter away,Citizen,,afraid,Dares not look,
Ask,Calls the council,Citizen,phone,relieved,1. Waits on the line 2. Has to tell it all again,8 weeks
Ask,Looks up the data,Council,system,,,
Go on,Gets a plan,Advisor,"letter, meeting",hopeful,,
""",
}


def example(language: Language) -> bytes:
    """The example as the bytes of a CSV file that a spreadsheet opens rightly: UTF-8 with a mark that says so."""
    return ("\ufeff" + EXAMPLES[language].replace("\n", "\r\n")).encode()
