"""One window per profile."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from bereave.desktop.shell.single_window import SingleWindow


def test_a_second_start_calls_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    """The second start gets no window of its own; the first one hears that it was called."""
    first = SingleWindow(tmp_path)
    assert first.take()
    first.listen()
    with qtbot.waitSignal(first.called):
        assert not SingleWindow(tmp_path).take()
    first.release()


def test_another_profile_has_its_own_window(tmp_path: Path) -> None:
    """Two profiles do not meet."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = SingleWindow(tmp_path / "a"), SingleWindow(tmp_path / "b")
    assert first.take()
    assert second.take()
    first.release()
    second.release()


def test_a_released_profile_can_be_taken_again(tmp_path: Path) -> None:
    """After the app ended the next start opens normally."""
    first = SingleWindow(tmp_path)
    assert first.take()
    first.release()
    second = SingleWindow(tmp_path)
    assert second.take()
    second.release()
