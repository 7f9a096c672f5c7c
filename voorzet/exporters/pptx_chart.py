"""A chart on a slide: native, with its figures behind it, readable in black and white."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.util import Pt

from voorzet.drawing.theme import BRICK, HAIRLINE, INK, LOAD, MUTED, PETROL
from voorzet.exporters.office_file import LOCALES
from voorzet.exporters.pptx_shapes import describe, placed
from voorzet.exporters.slides.slide import Chart, Series
from voorzet.exporters.xml_words import writable
from voorzet.model.text import Language

_KINDS = {
    "lines": XL_CHART_TYPE.LINE_MARKERS,
    "columns": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
}
_LINES = (
    (BRICK, MSO_LINE_DASH_STYLE.SOLID, XL_MARKER_STYLE.CIRCLE, XL_MARKER_STYLE.X),
    (PETROL, MSO_LINE_DASH_STYLE.DASH, XL_MARKER_STYLE.SQUARE, XL_MARKER_STYLE.PLUS),
    (INK, MSO_LINE_DASH_STYLE.ROUND_DOT, XL_MARKER_STYLE.DIAMOND, XL_MARKER_STYLE.STAR),
)
"""Colour, dash and mark of each line, and its mark for what is assumed: LibreOffice fills every mark that it can."""

_NO_CLOCK = datetime(2000, 1, 1)


def write_chart(slide: Any, chart: Chart, language: Language) -> None:
    """Puts a chart on a slide."""
    frame = slide.shapes.add_chart(_KINDS[chart.kind], *placed(chart.area), _data(chart))
    describe(frame, chart.alt)
    made = frame.chart
    made.part.chart_workbook.update_from_xlsx_blob(_workbook(chart))
    made.font.size, made.font.color.rgb = Pt(11), _rgb(INK)
    made.font._element.set("lang", LOCALES[language])
    made.has_title = False
    made.has_legend = len(chart.series) > 1 or chart.kind == "lines"
    if made.has_legend:
        made.legend.position, made.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    _dress_axes(made, chart)
    if chart.kind == "lines":
        _dress_lines(made.plots[0], chart.series)
    else:
        _dress_columns(made.plots[0], lying=chart.kind == "bars")


def _data(chart: Chart) -> Any:
    data: Any = CategoryChartData(number_format="0")  # type: ignore[no-untyped-call]
    data.categories = chart.categories
    for series in chart.series:
        data.add_series(writable(series.name), series.values)
    return data


def _workbook(chart: Chart) -> bytes:
    """The figures behind a chart, where its references look for them: heads in row 1, categories in column A."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": _NO_CLOCK})
    sheet = book.add_worksheet("Sheet1")
    sheet.write_column(1, 0, chart.categories)
    for place, series in enumerate(chart.series, 1):
        sheet.write_string(0, place, writable(series.name))
        for row, value in enumerate(series.values, 1):
            if value is not None:
                sheet.write_number(row, place, value)
    book.close()
    return made.getvalue()


def _dress_axes(made: Any, chart: Chart) -> None:
    for axis, words in zip((made.category_axis, made.value_axis), chart.axes, strict=True):
        axis.has_title = True
        axis.axis_title.text_frame.text = words
        run = axis.axis_title.text_frame.paragraphs[0].runs[0]
        run.font.size, run.font.bold, run.font.color.rgb = Pt(11), False, _rgb(MUTED)
        axis.format.line.color.rgb = _rgb(HAIRLINE)
    made.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    value = made.value_axis
    value.major_gridlines.format.line.color.rgb = _rgb(HAIRLINE)
    if chart.kind == "bars":
        made.category_axis.reverse_order, value.visible = True, False
        value.has_major_gridlines = value.has_title = made.category_axis.has_title = False
        return
    value.major_unit, value.tick_labels.number_format_is_linked, value.tick_labels.number_format = 1, False, "0;−0"
    if chart.scale:
        value.minimum_scale, value.maximum_scale = chart.scale


def _dress_lines(plot: Any, series: tuple[Series, ...]) -> None:
    for drawn, meant, (colour, dash, mark, assumed) in zip(plot.series, series, _LINES, strict=False):
        drawn.smooth = False
        _dress_line(drawn, colour, dash, mark)
        for place, is_assumed in enumerate(meant.assumed):
            if is_assumed:
                _dress_line(drawn.points[place], colour, dash, assumed)


def _dress_line(drawn: Any, colour: str, dash: MSO_LINE_DASH_STYLE, mark: XL_MARKER_STYLE) -> None:
    """A point that has a mark of its own must say how its line looks too."""
    line, marker = drawn.format.line, drawn.marker
    line.color.rgb, line.width, line.dash_style = _rgb(colour), Pt(2.25), dash
    marker.style, marker.size = mark, 9
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = _rgb(colour)
    marker.format.line.color.rgb = _rgb(colour)


def _dress_columns(plot: Any, lying: bool) -> None:
    plot.gap_width = 60
    plot.has_data_labels = True
    plot.data_labels.number_format_is_linked, plot.data_labels.number_format = False, "0;;"
    for drawn in plot.series:
        drawn.format.fill.solid()
        drawn.format.fill.fore_color.rgb = _rgb(PETROL if lying else LOAD)
        drawn.format.line.color.rgb = _rgb(INK)


def _rgb(colour: str) -> RGBColor:
    return RGBColor(*bytes.fromhex(colour[1:]))  # type: ignore[no-untyped-call]
