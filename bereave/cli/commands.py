"""The `bereave` command with all its options: each command in its own module, every way out with its code."""

import sys
from importlib import import_module
from pathlib import Path

import click

from bereave import __version__
from bereave.cli import GROUPS
from bereave.failures import Failure


class _Commands(click.Group):
    """Finds a command in its own module; a failure becomes one line and its exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(GROUPS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in GROUPS:
            return None
        command = getattr(import_module(GROUPS[cmd_name]), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except Failure as failure:
            click.echo(f"bereave: {failure}", err=True)
            ctx.exit(failure.exit_code)


@click.group(cls=_Commands, invoke_without_command=True)
@click.option("--profile", type=click.Path(file_okay=False, path_type=Path), help="The folder that holds your data.")
@click.version_option(__version__, prog_name="bereave")
@click.pass_context
def _bereave(ctx: click.Context, profile: Path | None) -> None:
    """Help, a private journal and moderated messages after a loss to suicide. Without a command: opens the app."""
    if ctx.invoked_subcommand is None:
        from bereave.desktop.app import run

        ctx.exit(run(profile))


def run() -> None:
    """Run what the command line asks for: bad input gets one line, and every way out has its exit code."""
    try:
        code = _bereave.main(prog_name="bereave", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as asked:
        click.echo(asked.format_message())
        sys.exit(asked.exit_code)
    except click.UsageError as wrong:
        see = f" See: {wrong.ctx.command_path} --help" if wrong.ctx is not None else ""
        click.echo(f"bereave: {wrong.format_message()}{see}", err=True)
        sys.exit(wrong.exit_code)
    except click.ClickException as why:
        click.echo(f"bereave: {why.format_message()}", err=True)
        sys.exit(why.exit_code)
    except click.Abort:
        sys.exit(3)
    sys.exit(code if isinstance(code, int) else 0)
