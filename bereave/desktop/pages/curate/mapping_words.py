"""The words for what a column can mean."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.curate.mapping_draft import NOTHING, NUMBER, OTHER, WAY
from bereave.desktop.pages.curate.wording import field_words, way_of_reaching


def target_words(target: str) -> str:
    """What a column means, in words."""
    translate = QCoreApplication.translate
    fixed = {
        NOTHING: translate("MappingWords", "Leave it out"),
        NUMBER: translate("MappingWords", "Their own number for it"),
        OTHER: translate("MappingWords", "As the mapping file says"),
        "checked_on": translate("MappingWords", "Day of the last check"),
        "evidence": translate("MappingWords", "What it rests on"),
        "checked_by": translate("MappingWords", "Who checked it"),
    }
    if target in fixed:
        return fixed[target]
    if target.startswith(WAY):
        return way_of_reaching(target.removeprefix(WAY))
    return field_words(target)
