"""Levels, outcomes, states, and the files of rules and answers."""

from pathlib import Path

import pytest

from bereave import shipped
from bereave.failures import NotUnderstood
from bereave.moderation.levels import Level
from bereave.moderation.outcomes import PERSONAL_LIMIT, Outcome, Verdict, check
from bereave.moderation.rules import rules, templates
from bereave.moderation.state import PostState, may_follow


def test_the_most_urgent_comes_first_and_the_unchecked_before_amber() -> None:
    """What nobody checked may be urgent."""
    assert sorted(Level, key=lambda level: level.rank) == [
        Level.CRISIS,
        Level.RED,
        Level.UNCHECKED,
        Level.AMBER,
        Level.GREEN,
    ]


@pytest.mark.parametrize(
    "verdict",
    [
        Verdict(Outcome.DECLINE),
        Verdict(Outcome.DECLINE, 0, "no rule"),
        Verdict(Outcome.RETURN),
        Verdict(Outcome.RETURN, 0, "  "),
        Verdict(Outcome.RETURN, -1, "x"),
        Verdict(Outcome.RETURN, 3, "x" * (PERSONAL_LIMIT + 1)),
    ],
)
def test_a_decision_without_a_reason_is_not_taken(verdict: Verdict) -> None:
    """The author must be able to act on what comes back."""
    with pytest.raises(NotUnderstood):
        check(verdict)


def test_nothing_follows_a_withdrawal() -> None:
    """Withdrawn is the end, and everything that the hub holds can get there."""
    assert not any(may_follow(PostState.WITHDRAWN, after) for after in PostState)
    held = (PostState.RECEIVED, PostState.BEING_READ, PostState.PUBLISHED, PostState.RETURNED, PostState.DECLINED)
    assert all(may_follow(before, PostState.WITHDRAWN) for before in held)


def test_nothing_is_published_that_was_not_received() -> None:
    """From the device there is no way to publication but through the hub."""
    assert not may_follow(PostState.ON_DEVICE, PostState.PUBLISHED)
    assert not may_follow(PostState.REFUSED, PostState.PUBLISHED)


def test_the_shipped_rules_are_the_eight_and_every_answer_cites_one_of_them() -> None:
    """A language without its own files has the English ones."""
    found = rules(shipped.resources(), "xx")
    assert [rule.number for rule in found] == list(range(1, 9))
    assert all(rule.title and rule.text for rule in found)
    assert all(template.rule in range(9) for template in templates(shipped.resources(), "en"))


@pytest.mark.parametrize("text", ["no rules", "## 1 One {#a}\ntext\n\n## 1 Again\ntext"])
def test_a_page_of_rules_that_is_not_as_agreed_names_the_file(tmp_path: Path, text: str) -> None:
    """Missing numbers and numbers twice."""
    folder = tmp_path / "moderation" / "en"
    folder.mkdir(parents=True)
    (folder / "rules.md").write_text(text, encoding="utf-8")
    with pytest.raises(NotUnderstood, match=r"rules\.md"):
        rules(tmp_path, "en")


@pytest.mark.parametrize(
    "text",
    [
        "[[template]",
        "template = 3",
        "[[template]]\nid = 'a'",
        "[[template]]\nid='a'\nrule='x'\ntitle=''\ntext=''",
        None,
    ],
)
def test_answers_that_are_not_as_agreed_name_the_file(tmp_path: Path, text: str | None) -> None:
    """Broken, incomplete or missing."""
    folder = tmp_path / "moderation" / "en"
    folder.mkdir(parents=True)
    if text is not None:
        (folder / "templates.toml").write_text(text, encoding="utf-8")
    with pytest.raises(NotUnderstood, match=r"templates\.toml"):
        templates(tmp_path, "en")
