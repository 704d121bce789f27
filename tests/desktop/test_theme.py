"""The design tokens and the theme made of them."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.theme import Theme
from bereave.desktop.theme.icons import Icons
from bereave.desktop.theme.stylesheet import stylesheet
from bereave.desktop.theme.system import system_appearance
from bereave.desktop.theme.tokens import APPEARANCES, TokenFile
from bereave.failures import OurFault
from bereave.profile import Settings

GROUNDS = ("background", "surface", "raised", "soft", "selection")
TEXT_PAIRS = [
    *[(words, ground) for words in ("ink", "muted") for ground in GROUNDS],
    *[("faint", ground) for ground in ("background", "surface", "raised", "selection")],
    *[("accent", ground) for ground in ("background", "surface", "raised")],
    *[("ink", f"{kind}_soft") for kind in ("info", "good", "warn", "danger")],
    *[("accent", f"{kind}_soft") for kind in ("info", "good", "warn", "danger")],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_soft", "soft"),
    ("on_soft", "surface"),
    ("on_help", "help"),
    ("on_help", "help_hover"),
    ("on_tag", "tag"),
    ("on_mark", "mark"),
    ("on_text_selection", "text_selection"),
]
SHAPE_PAIRS = [
    *[("border", ground) for ground in ("background", "surface", "raised")],
    *[("focus", ground) for ground in GROUNDS],
    *[("handle", ground) for ground in ("background", "surface")],
    *[(kind, f"{kind}_soft") for kind in ("info", "good", "warn", "danger")],
]


def luminance(colour: str) -> float:
    """The relative luminance of #RRGGBB, by WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(scope="session")
def file() -> TokenFile:
    """The app's own tokens."""
    return TokenFile(shipped.ui() / "tokens.toml")


@pytest.mark.parametrize("appearance", APPEARANCES)
@pytest.mark.parametrize(("words", "ground"), TEXT_PAIRS)
def test_words_stand_out_from_their_ground(file: TokenFile, appearance: str, words: str, ground: str) -> None:
    """Every pair of text and ground has at least 4.5:1 in every appearance."""
    colours = file.tokens(appearance).colours
    assert contrast(colours[words], colours[ground]) >= 4.5


@pytest.mark.parametrize("appearance", APPEARANCES)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_controls_stand_out_from_their_ground(file: TokenFile, appearance: str, shape: str, ground: str) -> None:
    """Every border, ring, handle and sign has at least 3:1 in every appearance."""
    colours = file.tokens(appearance).colours
    assert contrast(colours[shape], colours[ground]) >= 3.0


def test_every_appearance_has_the_same_colours(file: TokenFile) -> None:
    """No appearance lacks a colour that another one has."""
    first, *others = (set(file.tokens(appearance).colours) for appearance in APPEARANCES)
    assert all(other == first for other in others)


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_the_style_sheet_fills_every_place(file: TokenFile, appearance: str) -> None:
    """Nothing of the template's places is left in the finished style sheet."""
    template = (shipped.ui() / "style.qss").read_text(encoding="utf-8")
    assert "@" not in stylesheet(template, file.tokens(appearance), shipped.ui() / "icons" / "controls")


def test_a_place_that_does_not_exist_is_our_fault(file: TokenFile) -> None:
    """A style sheet that names an unknown colour is reported, never shown half dressed."""
    with pytest.raises(OurFault, match="moonlight"):
        stylesheet("QLabel { color: @moonlight@; }", file.tokens("light"), Path())


def test_damaged_tokens_are_our_fault(tmp_path: Path) -> None:
    """A token file that cannot be read says that the app must be installed again."""
    broken = tmp_path / "tokens.toml"
    broken.write_text("[light", encoding="utf-8")
    with pytest.raises(OurFault, match="install it again"):
        TokenFile(broken)


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_the_pictures_in_controls_have_the_tokens_colours(file: TokenFile, appearance: str) -> None:
    """Ticks, dots and arrows of an appearance are drawn in its own colours, and the file exists."""
    colours = file.tokens(appearance).colours
    for name, token in (("tick", "on_accent"), ("dot", "on_accent"), ("chevron", "ink")):
        drawing = (shipped.ui() / "icons" / "controls" / f"{name}-{appearance}.svg").read_text(encoding="utf-8")
        assert colours[token] in drawing


def test_the_look_changes_at_once(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    """Choosing dark dresses the app in dark and tells everybody."""
    with qtbot.waitSignal(theme.changed):
        theme.set_theme("dark")
    assert theme.appearance == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("background")
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText) == theme.colour("faint")


def test_larger_text_grows_the_type_and_not_the_distances(theme: Theme) -> None:
    """At 200 % letters are twice as large while distances stay, so that more fits."""
    before, gap = theme.font().pixelSize(), theme.space("large")
    theme.set_text_size(200)
    assert theme.font().pixelSize() == 2 * before
    assert theme.space("large") == gap


def test_text_stays_between_100_and_200_per_cent(theme: Theme) -> None:
    """A size outside of what was tried is brought back into it."""
    theme.set_text_size(900)
    assert theme.tokens.text_size == 200


def test_the_look_follows_the_system(qapp: QApplication) -> None:
    """With "system" the app turns dark when the system does, and to high contrast when that is asked for."""
    system = ["light"]
    theme = Theme(qapp, Settings(theme="system"), system=lambda: system[0])
    theme.apply()
    worn = [theme.appearance]
    for look in ("dark", "high-contrast"):
        system[0] = look
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        worn.append(theme.appearance)
    assert worn == ["light", "dark", "high-contrast"]
    qapp.setStyleSheet("")


def test_a_chosen_look_does_not_follow_the_system(qapp: QApplication) -> None:
    """Somebody who chose the light theme keeps it at night."""
    system = ["light"]
    theme = Theme(qapp, Settings(theme="light"), system=lambda: system[0])
    theme.apply()
    system[0] = "dark"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.appearance == "light"
    qapp.setStyleSheet("")


def test_the_system_is_understood(qapp: QApplication) -> None:
    """Whatever the system says becomes one of the appearances that exist."""
    del qapp
    assert system_appearance() in APPEARANCES


def test_the_bundled_letters_are_used(theme: Theme) -> None:
    """Words are set in Inter, long titles in Noto Serif, and bold is a real semi-bold."""
    assert QFontInfo(theme.font()).family() == "Inter"
    assert QFontInfo(theme.font("title", "serif", bold=True)).family() == "Noto Serif"
    assert QFontInfo(theme.font(bold=True)).weight() == 600


def test_korean_has_letters_of_its_own(theme: Theme) -> None:
    """The bundled Korean letters are loaded and cover the syllables of KS X 1001."""
    assert "Noto Sans KR" in QFontDatabase.families()
    korean = theme.font()
    korean.setFamilies(["Noto Sans KR"])
    metrics = QFontMetrics(korean)
    assert all(metrics.inFont(letter) for letter in "가힝뷁도움찾기ㄱㅎㅏ、。")


def test_fonts_are_small_and_licensed() -> None:
    """No font file is over 1 MB, all are under 4 MB, and licence and notice lie beside them."""
    fonts = [*(shipped.ui() / "fonts").glob("*.[ot]tf")]
    assert fonts
    assert all(font.stat().st_size < 1_000_000 for font in fonts)
    assert sum(font.stat().st_size for font in fonts) < 4_000_000
    notice = (shipped.ui() / "fonts" / "NOTICE").read_text(encoding="utf-8")
    assert all(family in notice for family in ("Inter", "Noto Serif", "Noto Sans KR"))
    assert "OPEN FONT LICENSE" in (shipped.ui() / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_icons_are_licensed_and_tintable() -> None:
    """Every icon takes its colour from the theme, and the licence lies beside them."""
    icons = shipped.ui() / "icons"
    assert "ISC License" in (icons / "LICENSE").read_text(encoding="utf-8")
    assert all("currentColor" in icon.read_text(encoding="utf-8") for icon in icons.glob("*.svg"))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icons_are_drawn_for_the_pixels_of_the_screen(theme: Theme, ratio: float) -> None:
    """An icon has as many real pixels as its screen shows, in the colour asked for."""
    picture = theme.pixmap("circle", "accent", 20, ratio)
    assert picture.width() == round(20 * ratio)
    assert picture.devicePixelRatio() == ratio
    image = picture.toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert theme.colour("accent").name() in colours


def test_a_missing_icon_is_our_fault(tmp_path: Path, qapp: QApplication) -> None:
    """An icon that is not there is reported by its name."""
    del qapp
    with pytest.raises(OurFault, match="moon-and-stars"):
        Icons(tmp_path).pixmap("moon-and-stars", "#000000", 16)


def test_the_tokens_file_names_colours_in_one_form() -> None:
    """Every colour is #RRGGBB, the form that the style sheet, the palette and the icons all read."""
    data = tomllib.loads((shipped.ui() / "tokens.toml").read_text(encoding="utf-8"))
    colours = [colour for appearance in APPEARANCES for colour in data[appearance].values()]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in colours)
