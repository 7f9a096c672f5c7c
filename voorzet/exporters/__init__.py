"""One format a file; all of them in one visible tuple."""

from voorzet.exporters.dot import Dot
from voorzet.exporters.json import Json
from voorzet.exporters.port import Exported, Exporter, ExportRequest

__all__ = ["EXPORTERS", "ExportRequest", "Exported", "Exporter"]

EXPORTERS: tuple[Exporter, ...] = (Dot(), Json())
