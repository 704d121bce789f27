"""Words that hurt, and the rules that find them."""

from pathlib import Path
from time import perf_counter

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
        ("en", "A suicide was committed there.", "committed"),
        ("en", "where suicides are committed", "committed"),
        ("en", "the suicide he committed", "committed"),
        ("en", "They are better off where they are.", "better-place"),
        ("en", "after a failed attempt", "success"),
        ("en", "two successful suicide attempts", "success"),
        ("en", "She chose to die.", "choice"),
        ("en", "She is in a better place.", "better-place"),
        ("en", "It was part of God's plan.", "faith"),
        ("en", "Time heals.", "promise"),
        ("en", "You need closure.", "closure"),
        ("en", "the five stages of grief", "stages"),
        ("en", "By now you should sleep again.", "hurry"),
        ("en", "Stay strong.", "consoling"),
        ("en", "You must feel angry.", "told-to-feel"),
        ("en", "a suicide epidemic", "epidemic"),
        ("en", "She died by suicide because of her debts.", "single-cause"),
        ("en", "Bullying led to it.", "single-cause"),
        ("en", "a selfish act", "blame"),
        ("en", "He was an attention seeker.", "label"),
        ("en", "a beautiful death", "glorify"),
        ("en", "He hanged himself.", "method"),
        ("en", "A suicide in the family, by hanging.", "method"),
        ("en", "She died of an overdose.", "method"),
        ("en", "after a suicide at the bridge", "place"),
        ("en", "a pool of blood", "graphic"),
        ("en", "The note said goodbye.", "note"),
        ("en", "com\xadmitted sui\u200bcide", "committed"),
        ("fr", "Il a commis un suicide.", "committed"),
        ("fr", "une tentative ratée", "success"),
        ("fr", "UNE TENTATIVE RATEE", "success"),
        ("fr", "une tentative de suicide ratée", "success"),
        ("fr", "deux tentatives de suicide manquées", "success"),
        ("fr", "Sa tentative de suicide a échoué.", "success"),
        ("fr", "Il est mieux là où il est.", "better-place"),
        ("fr", "Elle est mieux là où elle est.", "better-place"),
        ("fr", "Elle a choisi de mourir.", "choice"),
        ("fr", "Elle est dans un monde meilleur.", "better-place"),
        ("fr", "C'était la volonté de Dieu.", "faith"),
        ("fr", "Le temps guérit tout.", "promise"),
        ("fr", "Il faut tourner la page.", "closure"),
        ("fr", "les cinq étapes du deuil", "stages"),
        ("fr", "Faites votre deuil.", "hurry"),
        ("fr", "Soyez fort.", "consoling"),
        ("fr", "Vous devez pardonner.", "told-to-feel"),
        ("fr", "une vague de suicides", "epidemic"),
        ("fr", "Il s'est donné la mort à cause de ses dettes.", "single-cause"),
        ("fr", "un geste égoïste", "blame"),
        ("fr", "les suicidés", "label"),
        ("fr", "Elle est enfin libre.", "glorify"),
        ("fr", "Il s’est pendu.", "method"),
        ("fr", "un suicide près du pont", "place"),
        ("fr", "une mare de sang", "graphic"),
        ("fr", "Sa lettre disait adieu.", "note"),
        ("ko", "자살을 저질렀다", "committed"),
        ("ko", "자살이 저질러졌다", "committed"),
        ("ko", "자살에 성공했다", "success"),
        ("ko", "자살 시도 실패 후", "success"),
        ("ko", "지금 있는 곳이 더 나아요", "better-place"),
        ("ko", "극단적인 선택을 했다", "choice"),
        ("ko", "더 좋은 곳으로 갔어요", "better-place"),
        ("ko", "하늘에서 지켜보고 있어요", "faith"),
        ("ko", "시간이 약이에요", "promise"),
        ("ko", "애도를 끝내세요", "closure"),
        ("ko", "애도의 다섯 단계", "stages"),
        ("ko", "이제 그만 울어요", "hurry"),
        ("ko", "그나마 다행이에요", "consoling"),
        ("ko", "마음을 압니다", "told-to-feel"),
        ("ko", "자살이 유행이다", "epidemic"),
        ("ko", "빚 때문에 자살했다", "single-cause"),
        ("ko", "이기적인 선택이었다", "blame"),
        ("ko", "그는 나약한 사람이었다", "label"),
        ("ko", "아름다운 죽음", "glorify"),
        ("ko", "목을 매었다", "method"),
        ("ko", "자살로 유명한 곳", "place"),
        ("ko", "피투성이였다", "graphic"),
        ("ko", "유서에는 이렇게", "note"),
    ],
)
def test_each_rule_finds_its_words(language: str, text: str, rule: str) -> None:
    """Every rule of every language finds what it is for, whatever the case and accents."""
    assert rule in _ids(text, language)


def test_every_rule_has_its_test() -> None:
    """No rule is without a sentence above that it finds."""
    marks = test_each_rule_finds_its_words.pytestmark  # type: ignore[attr-defined]
    tested = {(row[0], row[2]) for mark in marks for row in mark.args[1]}
    assert tested == {(language, rule.id) for language, rules in RULES.items() for rule in rules}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He died by suicide. She took her own life. They killed themselves, people say."),
        ("en", "The hanging lamp in the hall. We talked about it long after the day of the suicide had gone."),
        ("en", "She committed herself to the group, and an attempt to sleep failed."),
        ("en", "Survivor guilt is a word for it. You do not have to let go of them."),
        ("en", "Ask the bank about account closure. The road closure ends in May."),
        ("en", "Nobody is to blame for it. A suicidal crisis can pass."),
        ("en", "When you call, say that somebody died by suicide. The bridge club met on Monday."),
        ("en", "The suicide crisis line answers at night."),
        ("en", "People committed to preventing suicide. After the suicide, committed friends came."),
        ("en", "We crossed the bridge. A week before, there had been a suicide in the town where she grew up."),
        ("fr", "Il est mort par suicide. Elle s'est donné la mort."),
        ("fr", "Après un suicide, les suicides dans une famille, la lettre et les mots."),
        ("fr", "Il n'y a pas d'étapes du deuil. Le train part à midi."),
        ("ko", "자살로 세상을 떠났어요. 스스로 세상을 떠났어요."),
        ("ko", "시체검안서를 받아요. 마음은 이 일을 조금씩, 토막토막 받아들이기도 해요."),
        ("ko", "장사 체계와 단 체로 보낸 글. 자살 유족 모임."),
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


def test_accents_count_where_a_phrase_says_so() -> None:
    """The word for people with accents is minded, the word for deaths without them is not."""
    assert _ids("les suicidés", "fr") == ["label"]
    assert _ids("LES SUICIDÉS", "fr") == ["label"]
    assert _ids("les suicides", "fr") == []


def test_nothing_is_found_across_paragraphs_and_list_items() -> None:
    """The end of a paragraph, a list item or a cell ends a phrase; a wrapped line does not."""
    for apart in ("commit\n\nsuicide", "- commit\n- suicide", "commit | suicide", "commit. Suicide"):
        assert _ids(apart, "en") == []
    assert _ids("commit\n  suicide", "en") == ["committed"]


def test_the_place_is_exact() -> None:
    """The words themselves are marked, to the letter, with marks and hidden letters inside them."""
    text = "So **he co\u0301mmitted**\nsui\u200bcide, once."
    (found,) = lint(text, RULES["en"])
    assert text[found.start : found.end] == "co\u0301mmitted**\nsui\u200bcide"
    korean = "그는 극단적 선택을 했다"
    (found,) = lint(korean, RULES["ko"])
    assert korean[found.start : found.end] == "극단적 선택"


def test_a_page_of_nothing_but_bad_words_is_read_in_time() -> None:
    """A hundred thousand findings are no more than a moment."""
    began = perf_counter()
    assert len(lint("committed suicide " * 20_000, RULES["en"])) == 20_000
    assert perf_counter() - began < 5
