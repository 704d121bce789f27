"""Words that hurt, and the rules that find them."""

from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.wording import WordingRule, lint, load
from bereave.directory.wording_fold import fold
from bereave.failures import NotUnderstood

RULES = load(shipped.resources() / "wording")


def _ids(text: str, language: str) -> list[str]:
    return [finding.rule.id for finding in lint(text, RULES[language])]


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("en", "He committed suicide in May.", "committed"),
        ("en", "after a failed attempt", "success"),
        ("en", "two successful suicide attempts", "success"),
        ("en", "She is in a better place.", "better-place"),
        ("en", "Time heals.", "promise"),
        ("en", "You must feel angry.", "told-to-feel"),
        ("en", "a suicide epidemic", "epidemic"),
        ("en", "a selfish act", "blame"),
        ("en", "He hanged himself.", "method"),
        ("en", "A suicide in the family, by hanging.", "method"),
        ("en", "She died of an overdose.", "method"),
        ("fr", "Il a commis un suicide.", "committed"),
        ("fr", "une tentative ratée", "success"),
        ("fr", "UNE TENTATIVE RATEE", "success"),
        ("fr", "Elle est dans un monde meilleur.", "better-place"),
        ("fr", "Le temps guérit tout.", "promise"),
        ("fr", "un geste égoïste", "blame"),
        ("fr", "Il s’est pendu.", "method"),
        ("ko", "자살에 성공했다", "success"),
        ("ko", "극단적인 선택을 했다", "choice"),
        ("ko", "더 좋은 곳으로 갔어요", "better-place"),
        ("ko", "시간이 약이에요", "promise"),
        ("ko", "이기적인 선택이었다", "blame"),
        ("ko", "목을 매었다", "method"),
    ],
)
def test_each_rule_finds_its_words(language: str, text: str, rule: str) -> None:
    """Every rule of every language finds what it is for, whatever the case and accents."""
    assert set(_ids(text, language)) == {rule}


def test_every_rule_has_its_test() -> None:
    """No rule is without a sentence above that it finds."""
    marks = test_each_rule_finds_its_words.pytestmark  # type: ignore[attr-defined]
    tested = {(row[0], row[2]) for mark in marks for row in mark.args[1]}
    assert tested == {(language, rule.id) for language, rules in RULES.items() for rule in rules}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He died by suicide. She took her own life. They killed themselves, people say."),
        (
            "en",
            "The hanging lamp in the hall. We talked about it long after the day of the suicide had gone.",
        ),
        ("en", "She committed herself to the group, and an attempt to sleep failed."),
        ("fr", "Il est mort par suicide. Elle s'est donné la mort."),
        ("ko", "자살로 세상을 떠났어요. 스스로 세상을 떠났어요."),
    ],
)
def test_good_words_pass(language: str, text: str) -> None:
    """Plain true words are not minded."""
    assert _ids(text, language) == []


def test_a_phrase_over_a_line_end_is_found_at_its_first_line() -> None:
    """Line breaks inside a paragraph hide nothing, and nothing is told twice."""
    (finding,) = lint("one\nhe committed\nsuicide then\n", RULES["en"], first_line=10)
    assert (finding.line, finding.phrase) == (11, "committed suicide")
    assert finding.rule.reason in finding.message
    assert finding.rule.better in finding.message


def test_what_people_say_is_told_apart() -> None:
    """Inside quotation marks a phrase is only pointed out; the same phrase outside still counts."""
    inside, outside = lint('Not "in a better place".\n\nShe is in a better place.', RULES["en"])
    assert (inside.quoted, outside.quoted) == (True, False)


def test_a_broken_rule_file_is_named(tmp_path: Path) -> None:
    """A rule without its reason is told with the file's name."""
    (tmp_path / "en.toml").write_text('[[rule]]\nid = "x"\nphrases = []\n', encoding="utf-8")
    with pytest.raises(NotUnderstood, match=r"en\.toml"):
        load(tmp_path)


def test_near_words_count_in_both_orders() -> None:
    """Two words that are a problem together are found in either order and not when far apart."""
    rule = WordingRule("x", "r", "b", (), (("red*", "blue"),), letters=False)

    def found(text: str) -> set[str]:
        return {text[start:end] for start, end in rule.found_in(fold(text))}

    assert found("reddish and blue") == {"reddish and blue"}
    assert found("blue red") == {"blue red"}
    assert found("red a b c d e f g blue") == set()
