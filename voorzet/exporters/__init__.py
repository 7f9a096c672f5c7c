"""One format a file; all of them in one visible tuple."""

from voorzet.exporters.docx import Docx
from voorzet.exporters.dot import Dot
from voorzet.exporters.html import Html
from voorzet.exporters.json import Json
from voorzet.exporters.pdf import Pdf
from voorzet.exporters.pens import PENS
from voorzet.exporters.picture import DRAWN, Picture
from voorzet.exporters.png import Png
from voorzet.exporters.port import Exported, Exporter, ExportRequest
from voorzet.exporters.pptx import Pptx
from voorzet.exporters.svg import Svg
from voorzet.exporters.xlsx import Xlsx

__all__ = ["DRAWN", "EXPORTERS", "PENS", "ExportRequest", "Exported", "Exporter", "Picture"]

EXPORTERS: tuple[Exporter, ...] = (Svg(), Pdf(), Png(), Html(), Docx(), Pptx(), Xlsx(), Dot(), Json())
