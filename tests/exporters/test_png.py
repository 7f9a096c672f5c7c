import struct

import pytest
from builders import journey, workspace
from exporter_contract import ExporterContract
from long_journeys import long_journey

from voorzet.exporters.pens import PPI, resolution
from voorzet.exporters.png import Png
from voorzet.exporters.port import ExportRequest


class TestPng(ExporterContract):
    exporter = Png()


def png(made):
    return Png().export(ExportRequest(workspace(made), made))


def test_it_is_a_png_of_144_pixels_per_inch():
    content = png(journey("ask>paid")).content

    assert content.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", content[16:24])
    assert width > 1000 and height > 500


def test_the_same_request_gives_the_same_bytes():
    made = long_journey(6, "emoji")

    assert png(made).content == png(made).content


@pytest.mark.parametrize("size", [(420, 297), (5000, 400), (800, 40_000)])
def test_no_picture_is_larger_than_programs_can_open(size):
    ppi = resolution(*size)
    width, height = (side / 25.4 * ppi for side in size)

    assert ppi <= PPI
    assert width * height <= 90_000_001 and max(width, height) <= 32_001


def test_a_very_large_picture_says_that_it_is_coarser():
    made = png(long_journey(192, "long"))

    assert ["SVG" in str(note) for note in made.notes] == [True]
