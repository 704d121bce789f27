"""`bereave resources`: what can be done with the entries, each command in a module of its own."""

from importlib import import_module
from keyword import iskeyword

import click

#: Command -> module that holds it; imported only when it is asked for.
SUBCOMMANDS = {
    "check": "bereave.cli.resources_check",
    "coverage": "bereave.cli.resources_coverage",
    "export": "bereave.cli.resources_export",
    "help-now": "bereave.cli.resources_help",
    "rules": "bereave.cli.resources_rules",
    "import": "bereave.cli.resources_import",
}


class _Subcommands(click.Group):
    """Finds a command in its own module, under its name with underscores."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(SUBCOMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in SUBCOMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        command = getattr(import_module(SUBCOMMANDS[cmd_name]), f"{name}_" if iskeyword(name) else name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Subcommands)
def resources() -> None:
    """Check the entries, articles and sessions, bring some in, and take some away."""
