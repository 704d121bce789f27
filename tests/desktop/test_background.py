"""Work away from the window, and what comes of it."""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.failures import Failure, NotNow, OurFault


class Desk(QObject):
    """Somebody who asks and keeps what arrives, with the thread it arrived on."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.failures: list[Failure] = []
        self.threads: list[threading.Thread] = []
        self.steps: list[object] = []

    def done(self, result: object) -> None:
        """Keep a result."""
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def failed(self, failure: Failure) -> None:
        """Keep a failure."""
        self.failures.append(failure)
        self.threads.append(threading.current_thread())


class Gate:
    """Work that waits until it is let through."""

    def __init__(self, result: object = None) -> None:
        self.entered = threading.Event()
        self._open = threading.Event()
        self._result = result

    def open(self) -> None:
        """Let the work end."""
        self._open.set()

    def __call__(self) -> object:
        """Wait, then give the result."""
        self.entered.set()
        assert self._open.wait(10)
        return self._result


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Background]:
    """One lane, ended afterwards."""
    del qtbot
    made = Background("test")
    yield made
    assert made.finish(5000)


@pytest.fixture
def desk() -> Desk:
    """Somebody who asks."""
    return Desk()


def test_work_happens_elsewhere_and_its_result_arrives_here(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """The work runs on the lane's thread, its result is told on the main thread."""
    lane.ask(threading.current_thread, desk.done, desk.failed, desk)
    qtbot.waitUntil(lambda: len(desk.results) == 1)
    assert desk.results[0] is not threading.main_thread()
    assert desk.threads == [threading.main_thread()]


def test_one_thing_after_the_other(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """A lane does things in the order in which they were asked."""
    for number in range(20):
        lane.change(lambda number=number: number, desk.done, desk.failed, desk)
    qtbot.waitUntil(lambda: len(desk.results) == 20)
    assert desk.results == list(range(20))


def test_a_failure_arrives_as_it_is(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """A failure that the work foresaw keeps its kind and its sentence."""

    def work() -> object:
        raise NotNow("The folder {folder} is full.", folder="x")

    lane.ask(work, desk.done, desk.failed, desk)
    qtbot.waitUntil(lambda: len(desk.failures) == 1)
    assert isinstance(desk.failures[0], NotNow)
    assert str(desk.failures[0]) == "The folder x is full."


def test_an_unforeseen_fault_is_ours_and_its_words_are_not_logged(
    qtbot: QtBot, lane: Background, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Anything else becomes our fault; the log names its kind and place, never its message."""

    def work() -> object:
        raise ValueError("a sentence from somebody's journal")

    with caplog.at_level(logging.DEBUG):
        lane.ask(work, desk.done, desk.failed, desk)
        qtbot.waitUntil(lambda: len(desk.failures) == 1)
    assert isinstance(desk.failures[0], OurFault)
    assert "journal" not in str(desk.failures[0])
    assert "ValueError" in caplog.text
    assert "journal" not in caplog.text


def test_the_lane_goes_on_after_a_fault(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """What was asked after a fault is answered all the same."""
    lane.ask(lambda: 1 // 0, desk.done, desk.failed, desk)
    lane.ask(lambda: "still here", desk.done, desk.failed, desk)
    qtbot.waitUntil(lambda: desk.results == ["still here"])


def test_the_last_question_wins(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """With `latest`, older questions that wait are not asked, and the one under way is not answered."""
    first = Gate("first")
    asked: list[str] = []
    lane.ask(first, desk.done, desk.failed, desk, latest="search")
    assert first.entered.wait(10)
    for words in ("second", "third", "fourth"):

        def search(words: str = words) -> str:
            asked.append(words)
            return words

        lane.ask(search, desk.done, desk.failed, desk, latest="search")
    first.open()
    qtbot.waitUntil(lambda: not lane.busy() and bool(desk.results))
    assert asked == ["fourth"]
    assert desk.results == ["fourth"]


def test_other_questions_are_left_alone(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """`latest` drops questions of its own name only."""
    lane.ask(lambda: "a count", desk.done, desk.failed, desk, latest="count")
    lane.ask(lambda: "a search", desk.done, desk.failed, desk, latest="search")
    qtbot.waitUntil(lambda: desk.results == ["a count", "a search"])


def test_nobody_is_told_after_they_are_gone(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """No result reaches a page that was closed meanwhile, though its change is made."""
    leaving, made = QObject(), threading.Event()
    gate = Gate()
    lane.ask(gate, desk.done, desk.failed, leaving)
    lane.change(made.set, desk.done, desk.failed, leaving)
    assert gate.entered.wait(10)
    leaving.deleteLater()
    with qtbot.waitSignal(leaving.destroyed):
        pass
    gate.open()
    lane.ask(lambda: "the end", desk.done, desk.failed, desk)
    qtbot.waitUntil(lambda: desk.results == ["the end"])
    assert made.is_set()


def test_progress_arrives_here_in_order(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """What the work reports arrives on the main thread before its result."""

    def work(report: object) -> object:
        assert callable(report)
        for step in range(3):
            report(step)
        return "done"

    lane.ask(work, desk.done, desk.failed, desk, progress=desk.steps.append)
    qtbot.waitUntil(lambda: desk.results == ["done"])
    assert desk.steps == [0, 1, 2]


def test_idle_is_told_when_all_is_done(qtbot: QtBot, lane: Background, desk: Desk) -> None:
    """The lane tells once nothing waits any more."""
    with qtbot.waitSignal(lane.idle):
        lane.ask(lambda: 1, desk.done, desk.failed, desk)
    assert not lane.busy()


def test_changes_are_made_before_the_app_ends(qtbot: QtBot, desk: Desk) -> None:
    """Finishing waits for every change that was asked for, tells its result, and leaves reads undone."""
    del qtbot
    lane = Background("ending")
    gate = Gate("kept")
    reads: list[int] = []
    lane.change(gate, desk.done, desk.failed, desk)
    assert gate.entered.wait(10)
    lane.ask(lambda: reads.append(1), desk.done, desk.failed, desk)
    lane.change(lambda: "kept too", desk.done, desk.failed, desk)
    gate.open()
    assert lane.finish(5000)
    assert desk.results == ["kept", "kept too"]
    assert reads == []


def test_a_change_that_takes_too_long_is_said(qtbot: QtBot, desk: Desk) -> None:
    """Finishing says when a change was not over in time, so that nobody is told that it was saved."""
    del qtbot
    lane = Background("slow")
    gate = Gate()
    lane.change(gate, desk.done, desk.failed, desk)
    assert gate.entered.wait(10)
    assert not lane.finish(10)
    gate.open()
    assert lane.finish(5000)


def test_a_closing_lane_refuses_new_work(qtbot: QtBot, desk: Desk) -> None:
    """What comes after the end is refused aloud, never lost in silence."""
    lane = Background("closed")
    assert lane.finish(1000)
    lane.change(lambda: 1, desk.done, desk.failed, desk)
    qtbot.waitUntil(lambda: len(desk.failures) == 1)
    assert desk.results == []
