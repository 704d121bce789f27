"""`bereave resources rules`: every rule that the check holds the texts against, with its reason."""

import json
from dataclasses import asdict

import click

from bereave import shipped
from bereave.directory import rules as rules_of
from bereave.directory import wording


@click.command()
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
@click.option("--markdown", is_flag=True, help="The page docs/rules.md.")
def rules(wants_json: bool, markdown: bool) -> None:
    """Print every rule: its name, why it is there, and what to do instead."""
    known = rules_of.every(wording.load(shipped.resources() / "wording"))
    if wants_json:
        click.echo(json.dumps({"rules": [asdict(rule) for rule in known.values()]}, ensure_ascii=False, indent=1))
    elif markdown:
        click.echo(rules_of.page(known), nl=False)
    else:
        for rule in known.values():
            click.echo(f"{rule.id} ({rule.severity}): {rule.reason} {rule.remedy}")
