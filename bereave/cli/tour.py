"""`bereave tour`: the main job through the real windows, a picture of each step."""

import os
from pathlib import Path

import click

#: The languages in which the interface is complete.
LANGUAGES = ("en", "fr", "ko")


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where the pictures go.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option(
    "--work",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the tour's profiles and hub live; kept afterwards. By default a folder that is removed.",
)
@click.option("--wait", type=click.IntRange(0), default=30, show_default=True, help="Seconds that a step may take.")
@click.pass_context
def tour(ctx: click.Context, out: Path, language: str, work: Path | None, wait: int) -> None:
    """Take the main job through the real windows, with a real hub on this machine, and save a picture of each step.

    Works without a screen. Exits with 1 when a step did not happen.
    """
    from bereave.desktop.app import screen_is_there

    if not screen_is_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from bereave.desktop.tour.driver import StepFailed
    from bereave.desktop.tour.journey import take

    try:
        steps = take(out, language, work, click.echo, wait)
    except StepFailed as why:
        click.echo(f"bereave tour: this step did not happen: {why}", err=True)
        ctx.exit(1)
    click.echo(f"{len(steps)} steps, {len(steps)} pictures in {out}")
