"""Attacks by the front matter: wrong types, bombs, paths, and facts with more in them than a fact."""

from tests.directory.hostile.attack import Attack, article, service


def _service(name: str, attacks: str, rules: tuple[str, ...], body: str = "Somebody answers.", **fields: str) -> Attack:
    return Attack(f"field-{name}", attacks, service(f"field-{name}", body, **fields), frozenset(set(rules) - {""}))


def _contact(name: str, attacks: str, rule: str, row: str) -> Attack:
    return _service(f"contact-{name}", attacks, (rule,), contact=f"contact:\n  - {{{row}}}\n")


def _changed(name: str, attacks: str, rule: str, old: str, new: str) -> Attack:
    text = service(f"field-{name}")
    assert old in text
    return Attack(f"field-{name}", attacks, text.replace(old, new, 1), frozenset({rule} - {""}))


_BOMB = "a: &a [x, x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{f'*{chr(97 + n)}, ' * 9}]\n" for n in range(12))

FIELDS = (
    _changed("bomb", "aliases that unfold a billion times", "front-matter", "tags:", _BOMB + "tags:"),
    _changed("cycle", "a list that holds itself", "front-matter", "tags: [night]", "tags: &a [*a]"),
    _changed(
        "python",
        "a tag that would run a program",
        "unknown-key",
        "tags:",
        "x: !!python/object/apply:os.system [id]\ntags:",
    ),
    _changed(
        "python-new", "a tag that would make an object", "unknown-key", "tags:", "x: !!python/object/new:type {}\ntags:"
    ),
    _changed("deep", "lists a thousand deep", "front-matter", "tags: [night]", "tags: " + "[" * 500 + "]" * 500),
    _changed("deep-open", "lists begun and never closed", "front-matter", "tags: [night]", "tags: " + "[" * 5000),
    _changed(
        "two-documents", "a second document after the first", "yaml", "tags: [night]", "tags: [night]\n...\n%YAML 9.9"
    ),
    _changed(
        "double-key",
        "a key that stands there twice",
        "front-matter",
        "status: active",
        "status: active\nstatus: closed",
    ),
    _changed("key-list", "a key that is a list", "front-matter", "status: active", "? [a, b]\n: c\nstatus: active"),
    _changed("title-list", "a title that is a list", "shape", 'title: "A title"', "title: [a, b]"),
    _changed("title-mapping", "a title that is a mapping", "shape", 'title: "A title"', "title: {a: b}"),
    _changed("title-lines", "a title of two lines", "one-line", 'title: "A title"', 'title: "A\\ntitle: x"'),
    _changed(
        "title-script",
        "a title of markup",
        "",
        'title: "A title"',
        "title: '<script>x()</script><img src=\"FILEURL/canary.png\">'",
    ),
    _changed("title-bidi", "a title that is shown backwards", "bidi", 'title: "A title"', 'title: "A \u202eeltit"'),
    _changed("title-nul", "a title with a zero byte", "control-letters", 'title: "A title"', 'title: "A\x00b"'),
    _changed(
        "title-huge", "a title of half a million letters", "long-line", 'title: "A title"', f'title: "{"a" * 500_000}"'
    ),
    _changed(
        "summary-image",
        "a summary with a picture",
        "",
        'summary: "A summary."',
        "summary: '<img src=\"FILEURL/canary.png\">'",
    ),
    _changed(
        "note-image",
        "a note with a picture",
        "",
        "status: active",
        "status: active\nnote: '<img src=\"FILEURL/canary.png\">'",
    ),
    _changed("id-path", "an id that is a path", "id", "id: field-id-path", "id: ../../../tmp/x"),
    _changed("id-absolute", "an id from the root", "id", "id: field-id-absolute", "id: /etc/passwd"),
    _changed("id-device", "an id that Windows takes for a device", "id", "id: field-id-device", "id: gb-con"),
    _changed("country-path", "a country that is a path", "country", "country: GB", "country: ../.."),
    _changed("languages-text", "languages that are one text", "shape", "languages: [en]", "languages: en"),
    _changed("for-mapping", "a list that is a mapping", "shape", "for: [anyone]", "for: {a: b}"),
    _changed("checked-list", "a check that is a list", "unknown-key", 'checked: {"on"', 'x: {"on"'),
    _changed("sources-text", "sources that are one text", "shape", "sources: [", "by: x, sources: ["),
    _changed("date-impossible", "the thirtieth of February", "date", "review_by: 2027-11-01", "review_by: 2027-02-30"),
    _changed("date-year", "a year beyond every calendar", "date", "review_by: 2027-11-01", "review_by: 99999-01-01"),
    _changed(
        "hours-huge",
        "hours that never end",
        "opening-hours",
        "status: active",
        f'status: active\nopening_hours: "{"Mo 09:00;" * 3000}x"',
    ),
    _changed(
        "zone-path",
        "a time zone that is a path",
        "timezone",
        "status: active",
        "status: active\ntimezone: ../../../etc/passwd",
    ),
    _changed(
        "zone-absolute",
        "a time zone from the root",
        "timezone",
        "status: active",
        "status: active\ntimezone: FOLDER/canary.md",
    ),
    _changed(
        "instead-loop",
        "an entry that points on to itself",
        "instead",
        "status: active",
        "status: closed\ninstead: field-instead-loop",
    ),
    _changed(
        "identifiers-list", "identifiers that are a list", "shape", "status: active", "status: active\nidentifiers: [a]"
    ),
    _changed("translations-text", "translations that are one text", "shape", "tags: [night]", "translations: x"),
    _changed(
        "translation-image",
        "a translation with a script",
        "",
        "tags: [night]",
        "translations: {fr: {summary: '<script>x()</script>'}}",
    ),
    _contact("code", "a code that sets up the telephone", "number", 'how: phone, value: "*#06#"'),
    _contact("letters", "a number with letters", "number", 'how: phone, value: "0800 HELP"'),
    _contact("lines", "a number with a line end", "number", 'how: phone, value: "0800\\n111"'),
    _contact("quotes", "a number that closes a quotation", "number", "how: phone, value: '0800\" onclick=\"x'"),
    _contact("zero-width", "a number with a hidden letter", "number", 'how: phone, value: "0800\u200b111"'),
    _contact("full-width", "a number in other digits", "number", 'how: phone, value: "\uff10\uff18\uff10\uff10"'),
    _contact("tel", "a number that brings its own address", "number", 'how: phone, value: "tel:0800;x=y"'),
    _contact(
        "headers", "an address with a hidden copy", "address", 'how: email, value: "a@example.org?bcc=b@example.org"'
    ),
    _contact("two-mails", "two addresses in one", "address", 'how: email, value: "a@example.org,b@example.org"'),
    _contact(
        "mail-line",
        "an address with a header behind a line end",
        "address",
        'how: email, value: "a@example.org\\nBcc: b@example.org"',
    ),
    _contact("javascript", "a script as a page", "address", 'how: web, value: "javascript:alert(1)"'),
    _contact("file", "a file as a page", "address", 'how: web, value: "FILEURL/canary.html"'),
    _contact("unc", "a share as a page", "address", 'how: chat, value: "\\\\\\\\HOST\\\\share"'),
    _contact("user", "a page behind another's name", "address", 'how: web, value: "https://example.org@HOST/"'),
    _contact(
        "homoglyph",
        "a host with a foreign letter",
        "look-alike-address",
        'how: web, value: "https://ex\u0430mple.org/"',
    ),
    _contact(
        "punycode", "the same host, encoded", "look-alike-address", 'how: web, value: "https://xn--exmple-4nf.org/"'
    ),
    _contact(
        "label-image",
        "a label with a picture",
        "",
        'how: phone, value: "0000 111", label: \'<img src="FILEURL/canary.png">\'',
    ),
    Attack(
        "field-note-link",
        "a content note with a script behind a link",
        article(
            "field-note-link",
            "Words.",
            more='section: grief\ncontent_note: "See [a](javascript:x()) ![b](FILEURL/canary.png)"\n',
        ),
        frozenset({"link"}),
    ),
)
