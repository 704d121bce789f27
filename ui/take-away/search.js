/* Searches the list of entries that lies beside the page. Asks nobody, keeps nothing, puts nothing into the address. */
var BereaveSearch = (function () {
  "use strict";
  var WEIGHTS = { title: 6, tags: 4, summary: 2, text: 1 };
  var FIELDS = ["title", "tags", "summary", "text"];
  /* Everything but signs and spaces; named by their places, since older readers know no classes of letters. */
  var WORD = /[^\s\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;
  var ACCENT = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]/g;
  var HANGUL = /[\uac00-\ud7a3]/;
  var SHOWN = 50;

  /* Lower case without accents; Hangul stays whole. */
  function fold(text) {
    return text.toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ")
      .normalize("NFKD").replace(ACCENT, "").normalize("NFC");
  }

  function words(text) {
    return fold(text).match(WORD) || [];
  }

  /* What an apostrophe leaves over is no word: the t of "can't", the l of "l'enquête". Nor is a single letter. */
  var LEFT_OVER = /(^|[^a-z])qu['\u2019`\u00b4]|[\u2019'`\u00b4](?:ll|re|ve)(?![a-z])/gi;
  var WITHOUT_MARK = /^(can|didn|doesn|isn|wasn|haven|hasn|couldn|shouldn|wouldn|aren)t$/;

  function meant(query) {
    var all = words(query), kept = words(query.replace(LEFT_OVER, "$1 ")).filter(function (word) {
      return !/^[a-z]$/.test(word);
    });
    return (kept.length ? kept : all).map(function (word) { return word.replace(WITHOUT_MARK, "$1"); });
  }

  /* A number is one word, however it is grouped; +44 (0)20 has a 0 too many, and 00 leads out of a country. */
  function asked(query) {
    var bare = query.trim();
    if (!/^[\d\s+().\u2010\u2011\u2013-]+$/.test(bare) || !/\d/.test(bare)) { return meant(query); }
    var abroad = /^\(?(\+|00)/.test(bare) ? bare.replace(/\(0\)/, "") : bare;
    return [abroad.replace(/\D/g, "").replace(/^00/, "")];
  }

  /* rows: [address, title, about, summary, kind, country, tags, text]; they come in the order of trust. */
  function prepare(rows) {
    return rows.map(function (row, place) {
      return {
        address: row[0], title: row[1], about: row[2], summary: row[3], kind: row[4], country: row[5], place: place,
        title_words: words(row[1]), tags_words: words(row[6]), summary_words: words(row[3]), text_words: words(row[7])
      };
    });
  }

  /* Whether one letter more, less, changed or swapped makes `a` into `b`. */
  function near(a, b) {
    if (Math.abs(a.length - b.length) > 1) { return false; }
    var at = 0, back = 0;
    while (at < a.length && a[at] === b[at]) { at += 1; }
    while (back < Math.min(a.length, b.length) - at && a[a.length - 1 - back] === b[b.length - 1 - back]) { back += 1; }
    var left = a.slice(at, a.length - back), right = b.slice(at, b.length - back);
    return Math.max(left.length, right.length) <= 1 ||
      (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
  }

  /* How well `wanted` is met by one of `found`: 1 the word itself, less its beginning, or a slip of the finger. */
  function match(wanted, found, slips) {
    var best = 0;
    for (var i = 0; i < found.length && best < 1; i += 1) {
      var word = found[i];
      if (word === wanted) { best = 1; }
      else if (wanted.length > 1 && word.indexOf(wanted) === 0) { best = Math.max(best, 0.6); }
      else if (HANGUL.test(wanted) && wanted.length > 1 && word.indexOf(wanted) > 0) { best = Math.max(best, 0.5); }
      else if (HANGUL.test(word) && word.length > 1 && wanted.indexOf(word) === 0) { best = Math.max(best, 0.4); }
      else if (slips && wanted.length > 4 && near(wanted, word)) { best = Math.max(best, 0.3); }
    }
    return best;
  }

  function score(entry, wanted, every, slips) {
    var sum = 0;
    for (var i = 0; i < wanted.length; i += 1) {
      var here = 0;
      for (var f = 0; f < FIELDS.length; f += 1) {
        here = Math.max(here, WEIGHTS[FIELDS[f]] * match(wanted[i], entry[FIELDS[f] + "_words"], slips));
      }
      if (every && here === 0) { return 0; }
      sum += here;
    }
    return sum;
  }

  /* The entries for a query, the best first: first those with every word, else slips of the finger, else any word. */
  function search(entries, query, country, kind) {
    var wanted = asked(query);
    var open = entries.filter(function (entry) {
      return (!country || entry.country === country) && (!kind || entry.kind === kind);
    });
    if (!wanted.length) { return country || kind ? open : []; }
    var ways = [[true, false], [true, true], [false, true]];
    for (var w = 0; w < ways.length; w += 1) {
      var hits = [];
      for (var i = 0; i < open.length; i += 1) {
        var points = score(open[i], wanted, ways[w][0], ways[w][1]);
        if (points > 0) { hits.push([points, open[i]]); }
      }
      if (hits.length) {
        hits.sort(function (a, b) { return b[0] - a[0] || a[1].place - b[1].place; });
        return hits.map(function (hit) { return hit[1]; });
      }
    }
    return [];
  }

  /* What is said above the results. */
  function told(found, say) {
    if (found === 0) { return say.none; }
    if (found === 1) { return say.one; }
    var words = found > SHOWN ? say.first.replace("{shown}", String(SHOWN)) : say.many;
    return words.replace("{n}", String(found));
  }

  function row(entry) {
    var line = document.createElement("li"), link = document.createElement("a");
    link.href = entry.address;
    link.textContent = entry.title;
    line.appendChild(link);
    [entry.about, entry.summary].forEach(function (words, at) {
      var part = document.createElement("div");
      part.textContent = words;
      if (at === 0) { part.className = "quiet"; }
      line.appendChild(part);
    });
    return line;
  }

  function begin(index) {
    var form = document.getElementById("search"), field = document.getElementById("query");
    var country = document.getElementById("country"), kind = document.getElementById("kind");
    var list = document.getElementById("results"), status = document.getElementById("found");
    var entries = prepare(index.rows);
    function show() {
      var asking = field.value.trim() || country.value || kind.value;
      var found = search(entries, field.value, country.value, kind.value);
      status.textContent = asking ? told(found.length, index.say) : "";
      list.replaceChildren.apply(list, found.slice(0, SHOWN).map(row));
    }
    function links() { return Array.prototype.slice.call(list.querySelectorAll("a")); }
    [field, country, kind].forEach(function (one) { one.addEventListener("input", show); });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      show();
      if (links().length) { links()[0].focus(); }
    });
    field.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { field.value = ""; show(); }
      if (event.key === "ArrowDown" && links().length) { event.preventDefault(); links()[0].focus(); }
    });
    list.addEventListener("keydown", function (event) {
      var all = links(), at = all.indexOf(document.activeElement);
      var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (!step || at < 0) { return; }
      event.preventDefault();
      (all[at + step] || (step < 0 ? field : all[at])).focus();
    });
    form.hidden = false;
    if (field.value) { show(); }
  }

  return { fold: fold, words: words, prepare: prepare, search: search, told: told, begin: begin };
})();
if (typeof document !== "undefined" && typeof BEREAVE_INDEX !== "undefined") { BereaveSearch.begin(BEREAVE_INDEX); }
