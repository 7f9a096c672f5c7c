"""One format a file; all of them in one visible tuple."""

from voorzet.exporters.port import Exported, Exporter, ExportRequest

__all__ = ["EXPORTERS", "Exported", "Exporter", "ExportRequest"]

EXPORTERS: tuple[Exporter, ...] = ()
