"""Every component of the design system in one window, to be looked at in each theme, text size and script."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.theme.style import STYLED
from bereave.desktop.widgets.breathing import Breathing
from bereave.desktop.widgets.buttons import HelpNowButton, IconButton, LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage, SectionHeading
from bereave.desktop.widgets.chip import ChipRow, Tag
from bereave.desktop.widgets.contact_row import Contact, ContactRow
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.navigation import Navigation
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.progress_line import ProgressLine
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.scale import DistressScale
from bereave.desktop.widgets.search_field import SearchField
from bereave.desktop.widgets.state_label import KINDS, StateLabel
from bereave.desktop.widgets.step_header import StepHeader
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.desktop.widgets.words import Words
from bereave.profile import Settings


@dataclass(frozen=True)
class Sample:
    """Sample words of one script; not part of the app's own texts, so not translated with them."""

    places: tuple[str, str, str, str, str]
    search: str
    chips: tuple[str, ...]
    title: str
    sentence: str
    mark: str
    article: str
    write: str
    save: str
    later: str
    question: str


ENGLISH = Sample(
    places=("Find support", "My journal", "Shared words", "Reading", "Settings"),
    search="Search by name, place or need",
    chips=("Telephone", "Text or chat", "In person", "Books and guides", "For young people"),
    title="The first days",
    sentence="What happens now, who will want to speak to you, and what can wait. You can read it in any order.",
    mark="what can wait",
    article="""<h1>The first days</h1><p class="quiet">Reading, about four minutes</p>
    <p>You may not remember much of this week later. That is usual. <b>Nothing here has to be done today</b> but
    eating a little and not being alone for long, if someone can be with you.</p>
    <blockquote><p>You do not have to explain anything to anyone today. One sentence is enough, and someone else
    may say it for you.</p></blockquote>
    <h2>Who may want to speak to you</h2>
    <ul><li>The police come to every sudden death. It does not mean that anybody did wrong.</li>
    <li>You may ask them to write down their name and number.</li></ul>
    <table><thead><tr><th>When</th><th>What</th><th>Who can do it</th></tr></thead>
    <tbody><tr><td>Today</td><td>Tell one person</td><td>You, or a friend</td></tr>
    <tr><td>This week</td><td>Tell work or school</td><td>Anyone you trust</td></tr></tbody></table>
    <p>More about <a href="#funeral">the funeral</a>.</p>""",
    write="Write as it comes. Nobody but you reads this.",
    save="Keep this page",
    later="Not today",
    question="Put this page away?",
)

FRENCH = Sample(
    places=("Trouver de l’aide", "Mon journal", "Paroles partagées", "Lectures", "Réglages"),
    search="Chercher un nom, un lieu ou un besoin",
    chips=("Téléphone", "Message ou discussion en ligne", "En personne", "Livres et guides", "Pour les jeunes"),
    title="Les premiers jours, quand tout s’arrête",
    sentence="Ce qui se passe maintenant, qui voudra vous parler, et ce qui peut attendre. Lisez dans l’ordre voulu.",
    mark="ce qui peut attendre",
    article="""<h1>Les premiers jours</h1><p>Vous oublierez peut-être cette semaine. C’est courant.
    <b>Rien ici n’est à faire aujourd’hui</b>, sauf manger un peu et ne pas rester longtemps sans personne.</p>
    <blockquote><p>Vous n’avez rien à expliquer aujourd’hui. Une phrase suffit.</p></blockquote>
    <h2>Qui voudra vous parler</h2><ul><li>La police vient pour chaque mort soudaine.</li></ul>""",
    write="Écrivez comme cela vient. Personne d’autre ne lit cette page.",
    save="Garder cette page",
    later="Pas aujourd’hui",
    question="Ranger cette page ?",
)

KOREAN = Sample(
    places=("도움 찾기", "나의 일기", "함께 나누는 글", "읽을거리", "설정"),
    search="이름, 지역, 필요한 것으로 찾기",
    chips=("전화", "문자나 채팅", "직접 만나기", "책과 안내서", "청소년을 위한 곳"),
    title="처음 며칠 동안",
    sentence="지금 무슨 일이 일어나는지, 누가 연락해 올 수 있는지, 나중에 해도 되는 일은 무엇인지 적었습니다.",
    mark="나중에 해도 되는 일",
    article="""<h1>처음 며칠 동안</h1><p>이번 주의 일을 나중에 잘 기억하지 못할 수도 있습니다. 흔한 일입니다.
    <b>오늘 꼭 해야 하는 일은 없습니다.</b> 조금이라도 먹고, 가능하면 누군가와 함께 있으세요.</p>
    <blockquote><p>오늘은 아무에게도 설명하지 않아도 됩니다. 한 문장이면 충분합니다.</p></blockquote>
    <h2>누가 연락해 올 수 있나요</h2><ul><li>갑작스러운 죽음에는 언제나 경찰이 옵니다.</li></ul>""",
    write="떠오르는 대로 적으세요. 이 글은 나만 읽습니다.",
    save="이 글 간직하기",
    later="오늘은 그만",
    question="이 글을 치워 둘까요?",
)

SAMPLES = {"en": ENGLISH, "fr": FRENCH, "ko": KOREAN}


class Gallery(QWidget):
    """All components with sample words, one below the other."""

    def __init__(self, theme: Theme, sample: Sample = ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sample = sample
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, theme.space("large"), theme.space("large"))
        lines.setSpacing(theme.space("large"))
        top = QHBoxLayout()
        top.setSpacing(theme.space("large"))
        top.addWidget(self._navigation())
        top.addWidget(self._finding(), 2)
        right = QVBoxLayout()
        right.setContentsMargins(0, theme.space("large"), 0, 0)
        right.setSpacing(theme.space("medium"))
        right.addWidget(HelpNowButton(theme), 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self._reading(), 1)
        top.addLayout(right, 3)
        lines.addLayout(top)
        below = QHBoxLayout()
        below.setContentsMargins(theme.space("large"), 0, 0, 0)
        below.setSpacing(theme.space("large"))
        for cards in (
            (self._buttons(), self._notices(), self._states()),
            (self._writing(), self._fields(), self._contacts(), self._asking()),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.space("large"))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            below.addLayout(column, 1)
        lines.addLayout(below)

    def _navigation(self) -> QWidget:
        navigation = Navigation(self._theme, "Bereave", "")
        icons = ("compass", "notebook-pen", "messages-square", "book-open", "settings")
        navigation.set_items([(icon, words, icon) for icon, words in zip(icons, self._sample.places, strict=True)])
        navigation.set_current("compass")
        navigation.add_foot(self._sample.later, "log-out")
        return navigation

    def _finding(self) -> QWidget:
        theme, sample = self._theme, self._sample
        card = QWidget()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(0, theme.space("large"), 0, 0)
        inside = Card(theme)
        inside.body.setContentsMargins(*[theme.space("large")] * 4)
        inside.body.addWidget(SearchField(theme, sample.search))
        chips = ChipRow(theme, sample.search, [(words, words) for words in sample.chips], multiple=True)
        chips.set_chosen(sample.chips[:1])
        inside.body.addWidget(chips)
        results = ResultList(theme, sample.places[0])
        at = sample.sentence.lower().find(sample.mark.lower())
        marks = ((at, at + len(sample.mark)),)
        results.set_results(
            [
                Result("a", sample.title, sample.chips[2], sample.sentence, sample.chips[:2], marks),
                Result("b", sample.places[3], sample.chips[0], sample.sentence, sample.chips[1:4]),
                Result("c", sample.title + " · " + sample.search, sample.chips[3], sample.sentence),
            ]
        )
        results.select("a")
        results.view.setMinimumHeight(theme.px(420))
        inside.body.addWidget(results, 1)
        lines.addWidget(inside)
        return card

    def _reading(self) -> QWidget:
        card = Card(self._theme)
        card.body.setContentsMargins(4, 4, 4, 4)
        view = ReadingView(self._theme)
        view.show_html(self._sample.article)
        view.setMinimumHeight(self._theme.px(560))
        card.body.addWidget(view)
        return card

    def _buttons(self) -> QWidget:
        theme, sample = self._theme, self._sample
        card = Card(theme)
        card.body.addWidget(SectionHeading(sample.title, sample.sentence))
        row = QWidget()
        flow = FlowLayout(row, theme.space("small"))
        disabled = QuietButton(theme, sample.later)
        disabled.setEnabled(False)
        self._focused = PrimaryButton(theme, sample.save, "check")
        for button in (
            self._focused,
            QuietButton(theme, sample.later, "clock"),
            PrimaryButton(theme, sample.places[1], grave=True),
            LinkButton(theme, sample.places[3], "arrow-right"),
            disabled,
            IconButton(theme, "printer", sample.save),
        ):
            flow.addWidget(button)
        card.body.addWidget(row)
        row = QWidget()
        flow = FlowLayout(row, theme.space("small"))
        for words in sample.chips:
            flow.addWidget(Tag(words))
        card.body.addWidget(row)
        return card

    def _notices(self) -> QWidget:
        card = Card(self._theme)
        for kind in ("calm", "info", "good", "warn", "help"):
            action = self._sample.places[0] if kind in {"warn", "help"} else ""
            card.body.addWidget(Notice(self._theme, self._sample.sentence, kind, action))
        return card

    def _states(self) -> QWidget:
        theme, sample = self._theme, self._sample
        card = Card(theme)
        header = StepHeader(theme)
        header.tell(2, 5, sample.title)
        card.body.addWidget(header)
        row = QWidget()
        flow = FlowLayout(row, theme.space("large"))
        for number, kind in enumerate(KINDS):
            flow.addWidget(StateLabel(theme, kind, sample.places[number % 5]))
        card.body.addWidget(row)
        progress = ProgressLine(theme)
        progress.tell(sample.places[4], 3, 5)
        card.body.addWidget(progress)
        bar = UndoBar(theme)
        card.body.addWidget(bar)
        bar.offer(sample.later + ".", lambda: None)
        card.body.addWidget(Breathing(theme))
        return card

    def _writing(self) -> QWidget:
        theme, sample = self._theme, self._sample
        card = Card(theme)
        scale = DistressScale(theme, sample.question)
        scale.set_value(6)
        card.body.addWidget(scale)
        card.body.addWidget(PlainEditor(theme, sample.write, sample.write))
        written = PlainEditor(theme, sample.write)
        written.set_text(sample.sentence + "\n" + sample.write)
        card.body.addWidget(written)
        return card

    def _fields(self) -> QWidget:
        sample = self._sample
        card = Card(self._theme)
        field = QLineEdit()
        field.setPlaceholderText(sample.search)
        box = QComboBox()
        box.addItems(sample.places)
        ticked = QCheckBox(sample.chips[3])
        ticked.setChecked(True)
        for part in (Words(sample.title, "subheading"), field, box, ticked, QCheckBox(sample.chips[4])):
            card.body.addWidget(part)
        one = ChipRow(self._theme, sample.search, [(words, words) for words in sample.chips[:3]])
        card.body.addWidget(one)
        return card

    def _contacts(self) -> QWidget:
        card = Card(self._theme)
        card.body.addWidget(
            ContactRow(self._theme, Contact("phone", "116 123", "Samaritans, GB", "24/7", uri="tel:116123"))
        )
        page = "https://example.org/"
        card.body.addWidget(ContactRow(self._theme, Contact("web", page, self._sample.places[3], uri=page)))
        return card

    def _asking(self) -> QWidget:
        theme, sample = self._theme, self._sample
        question = Question(theme, sample.question, sample.sentence, safe=sample.later, other=sample.save)
        question.setWindowFlags(Qt.WindowType.Widget)
        card = Card(theme)
        card.body.setContentsMargins(*[theme.space("medium")] * 4)
        card.body.addWidget(question)
        question.show()
        return card


#: name of the picture, theme, text size, sample
LOOKS = (
    ("light", "light", 100, "en"),
    ("dark", "dark", 100, "en"),
    ("high-contrast", "high-contrast", 100, "en"),
    ("text-150", "light", 150, "en"),
    ("text-200", "dark", 200, "en"),
    ("french", "light", 100, "fr"),
    ("korean", "light", 130, "ko"),
    ("right-to-left", "light", 100, "en"),
)


def render(app: QApplication, folder: Path, looks: Sequence[tuple[str, str, int, str]] = LOOKS) -> list[Path]:
    """Draw the gallery in every look into PNG files in `folder`; gives back the files."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, look, size, language in looks:
        theme = Theme(app, Settings(theme=look, text_size=size))
        theme.reduced_motion = True
        theme.apply()
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if name == "right-to-left" else Qt.LayoutDirection.LeftToRight
        )
        gallery = Gallery(theme, SAMPLES[language])
        gallery.resize(max(1280, gallery.minimumSizeHint().width()), 800)
        gallery.show()
        app.processEvents()
        gallery.resize(gallery.width(), max(gallery.heightForWidth(gallery.width()), gallery.sizeHint().height()))
        app.processEvents()
        file = folder / f"{name}.png"
        gallery.grab().save(str(file))
        made.append(file)
        gallery.close()
        gallery.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made


def show(app: QApplication, look: str = "system") -> int:
    """Open the gallery in a window and stay until it is closed."""
    theme = Theme(app, Settings(theme=look))
    theme.apply()
    page = ScrollPage(theme, widest=1400)
    page.body.setContentsMargins(0, 0, 0, 0)
    page.body.addWidget(Gallery(theme))
    page.resize(1320, 860)
    page.show()
    return app.exec()


def main() -> None:
    """`python -m bereave.desktop.gallery --out DIR` draws every look; without --out it opens a window."""
    parser = argparse.ArgumentParser(prog="python -m bereave.desktop.gallery", description=main.__doc__)
    parser.add_argument("--out", type=Path, help="the folder for the pictures")
    asked = parser.parse_args()
    app = QApplication(list(STYLED))
    if asked.out is None:
        raise SystemExit(show(app))
    for file in render(app, asked.out):
        print(file)  # noqa: T201 - it is this command's answer


if __name__ == "__main__":
    main()
