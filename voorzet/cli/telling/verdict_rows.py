"""Verdicts as rows for other programs: one for each question of each lens of each proposal."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from io import StringIO
from typing import Any

from voorzet.model.persona import Persona
from voorzet.verdict.assessment import Assessment

Row = dict[str, Any]

COLUMNS = (
    "proposal", "day", "lens", "persona", "question", "verdict", "settled", "best", "worst",
    "open_because", "provisional", "lens_verdict", "lens_provisional", "rests_on",
)  # fmt: skip


def rows(assessments: Iterable[Assessment], persona: Persona | None) -> list[Row]:
    """The rows, with ids and English kinds; `rests_on` are ids of cards. With a persona: *wanted* only for that one."""
    found = []
    for assessment in assessments:
        for judgement in assessment.judgements:
            if persona is not None and judgement.answer.persona not in (None, persona.id):
                continue
            for question in judgement.answer.questions:
                parts = (part for issue in question.issues for part in issue.parts if part.role.bears)
                values = (
                    assessment.situation.proposal.id, assessment.situation.day.isoformat(), judgement.answer.lens,
                    judgement.answer.persona or "", question.question, question.answer.shown, *question.answer,
                    list(question.kinds), question.question in judgement.doubtful,
                    judgement.shown, judgement.is_provisional,
                    sorted({part.card for part in parts}),
                )  # fmt: skip
                found.append(dict(zip(COLUMNS, values, strict=True)))
    return found


def as_json(found: list[Row]) -> str:
    """The rows as a JSON list."""
    return json.dumps(found, indent=2, ensure_ascii=False)


def as_csv(found: list[Row]) -> str:
    """The rows as CSV with a header; what is a list stands in one cell, with spaces between."""
    stream = StringIO()
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in found:
        writer.writerow({name: " ".join(value) if isinstance(value, list) else value for name, value in row.items()})
    return stream.getvalue().rstrip("\n")
