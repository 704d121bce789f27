"""Which profile a command works on: the one given before it with --profile, else the person's own."""

from pathlib import Path

import click
import platformdirs


def given(ctx: click.Context) -> Path | None:
    """The folder given with `bereave --profile FOLDER`, if any."""
    folder = ctx.find_root().params.get("profile")
    return folder if isinstance(folder, Path) else None


def profile_folder(ctx: click.Context) -> Path:
    """The profile's folder; it need not be there yet."""
    return given(ctx) or Path(platformdirs.user_data_dir("bereave", appauthor=False))


def packs_folder(ctx: click.Context) -> Path:
    """Where the profile's packs lie."""
    # As Profile.packs_folder, without making the profile: listing packs must leave no trace.
    return profile_folder(ctx) / "packs"
