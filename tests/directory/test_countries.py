"""Names of countries and languages."""

from bereave.directory.countries import countries, country_name, known_country, language_name


def test_names_are_in_the_readers_language() -> None:
    """Countries and languages are named in the language that is asked for."""
    assert country_name("KR", "fr") == "Corée du Sud"
    assert country_name("GB", "ko") == "영국"
    assert language_name("cy", "en") == "Welsh"


def test_what_nobody_named_stays_a_code() -> None:
    """Unknown codes are shown as they are, in unknown languages in English."""
    assert country_name("QQ", "en") == "QQ"
    assert country_name("FR", "xx") == "France"
    assert known_country("INT")
    assert not known_country("QQ")
    assert not known_country("Britain")


def test_accents_do_not_push_a_country_to_the_end() -> None:
    """États-Unis stands under E, and what is for everywhere comes last."""
    codes = [code for code, _ in countries("fr", ["INT", "GB", "US", "AT", "FI"])]
    assert codes == ["AT", "US", "FI", "GB", "INT"]
