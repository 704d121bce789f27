"""Which paper a country prints on, and how much of it stays white."""

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize

#: Where US Letter is the usual paper (Unicode's CLDR, paperSize); everywhere else it is A4.
LETTER = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
_MARGINS_MM = QMarginsF(22, 20, 22, 24)
_MM_PER_INCH = 25.4


def page_layout(country: str | None) -> QPageLayout:
    """An upright page of the country's paper; the whole sheet is painted on, margins included."""
    size = QPageSize.PageSizeId.Letter if country in LETTER else QPageSize.PageSizeId.A4
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def text_area(sheet: QRectF, dots_per_inch: float) -> QRectF:
    """The part of `sheet` (in dots) that text stands in."""
    dots = dots_per_inch / _MM_PER_INCH
    margins = _MARGINS_MM
    return sheet.adjusted(
        margins.left() * dots, margins.top() * dots, -margins.right() * dots, -margins.bottom() * dots
    )
