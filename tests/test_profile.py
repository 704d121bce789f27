"""The profile folder and its open settings."""

import json
import stat
from pathlib import Path

import pytest

from bereave.failures import NotNow
from bereave.profile import Profile, Settings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    """What was saved is read again, whole."""
    profile = Profile(tmp_path / "me")
    chosen = Settings(
        country="KR", language="ko", theme="dark", text_size=150, auto_lock_minutes=15, first_run_done=True
    )
    profile.save_settings(chosen)
    assert Profile(tmp_path / "me").read_settings() == chosen


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"theme": "pink", "text_size": 9000, "country": 7}', "\xff\xfe"]
)
def test_a_damaged_settings_file_never_keeps_help_shut(tmp_path: Path, content: str) -> None:
    """Unreadable settings give the first ones instead of a failure."""
    profile = Profile(tmp_path)
    profile.settings_file.write_text(content, encoding="utf-8")
    assert profile.read_settings() == Settings()


def test_only_open_things_are_stored_before_a_vault(tmp_path: Path) -> None:
    """Nothing about the person who died has a place in the open settings."""
    profile = Profile(tmp_path)
    profile.save_settings(Settings(country="GB"))
    assert set(json.loads(profile.settings_file.read_text(encoding="utf-8"))) == {
        "country",
        "language",
        "theme",
        "text_size",
        "quick_exit_keys",
        "auto_lock_minutes",
        "first_run_done",
        "curates",
    }


def test_the_folder_is_its_owners_alone(tmp_path: Path) -> None:
    """On systems with such rights nobody else may look into the profile."""
    profile = Profile(tmp_path / "me")
    assert stat.S_IMODE(profile.folder.stat().st_mode) & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence(tmp_path: Path) -> None:
    """A file where the folder should be gives a sentence with a way on."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    with pytest.raises(NotNow) as told:
        Profile(tmp_path / "taken")
    assert "Choose another one with --profile" in str(told.value)


def test_settings_without_room_are_told_in_one_sentence(tmp_path: Path) -> None:
    """When the file cannot be written the old one stays and a sentence says so."""
    profile = Profile(tmp_path)
    profile.save_settings(Settings(country="GB"))
    profile.settings_file.with_suffix(".new").mkdir()
    with pytest.raises(NotNow) as told:
        profile.save_settings(Settings(country="FR"))
    assert "could not be saved" in str(told.value)
    assert profile.read_settings().country == "GB"


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[" * 200_000, b'{"auto_lock_minutes": 1' + b"0" * 30 + b"}"])
def test_settings_beyond_reason_never_keep_the_app_shut(tmp_path: Path, content: bytes) -> None:
    """Noise, endless nesting and enormous numbers give settings that the window can show."""
    profile = Profile(tmp_path)
    profile.settings_file.write_bytes(content)
    assert profile.read_settings().auto_lock_minutes <= 24 * 60
