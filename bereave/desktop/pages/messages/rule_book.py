"""The rules by number, and answers to start from, in the reader's language; each read once from one small file."""

from functools import cached_property
from pathlib import Path

from bereave.failures import Failure
from bereave.moderation.rules import Rule, Template, rules, templates


class RuleBook:
    """Rules by number. A damaged file gives none: messages are shown all the same, with the number alone."""

    def __init__(self, resources: Path, language: str) -> None:
        self._resources = resources
        self._language = language

    @cached_property
    def rules(self) -> dict[int, Rule]:
        """Every rule that could be read."""
        try:
            return {rule.number: rule for rule in rules(self._resources, self._language)}
        except Failure:
            return {}

    @cached_property
    def templates(self) -> list[Template]:
        """Every answer that a moderator can start from."""
        try:
            return templates(self._resources, self._language)
        except Failure:
            return []
