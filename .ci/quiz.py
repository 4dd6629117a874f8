"""Checks an exported bank of questions against the knowledge pack, with nothing shared with the program that made it.

usage: quiz.py BANK.json KNOWLEDGE_FOLDER [FACTS_FOLDER]

No wrong key, no second right option, no disputed claim asked without "according to", and the sizes that are promised. FACTS_FOLDER holds other
people's notes on the same votes (results lists with party, seats and pct); where it has a figure, the keys are held to it too.
"""
import collections
import datetime
import glob
import json
import re
import sys

import yaml

LIMITS = {"stem": 300, "option": 100, "explanation": 200}
bank = json.load(open(sys.argv[1], encoding="utf-8"))
folder = sys.argv[2]
problems = []


def bad(item, why):
    problems.append(f"{item['id']} ({item['lang']}): {why}")


def cited(sources):
    return [next(iter(s)) if isinstance(s, dict) else s for s in sources]


def canonical(value):
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()[:10]
    if isinstance(value, dict):
        return value["en"]
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return str(value)


# The claims: (election, measure, subject) -> [(value, sources)]
facts, weights = {}, {}
for path in glob.glob(folder + "/facts/*.yaml"):
    data = yaml.load(open(path, encoding="utf-8"), Loader=yaml.BaseLoader)
    for claim in data["claims"]:
        key = data["election"] + "/" + claim["measure"] + "/" + claim.get("of", claim.get("subject", "whole"))
        rows = claim.get("values") or [claim]
        facts[key] = [(canonical(row["value"]), cited(row["sources"])) for row in rows]
        weights[key] = claim.get("weight", "wide")

rules = {}
for path in glob.glob(folder + "/norms/*.yaml"):
    for rule in yaml.load(open(path, encoding="utf-8"), Loader=yaml.BaseLoader).get("rules", []):
        rules[rule["id"]] = rule

glossary = yaml.load(open(folder + "/glossary.yaml", encoding="utf-8"), Loader=yaml.BaseLoader)
as_of = glossary["as_of"]
names = {}
for group in ("parties", "persons", "choices", "elections"):
    for entry in glossary[group]:
        name = entry["name"] if isinstance(entry["name"], str) else entry["name"]["en"]
        names.setdefault(name[:1].upper() + name[1:], []).append(entry["id"])
institutions = {entry["name"]["en"]: entry["id"] for entry in glossary["institutions"]}
years = {entry["id"]: entry["year"] for entry in glossary["elections"]} if "year" in glossary["elections"][0] else {}


def number(text):
    text = str(text).replace("\u2212", "-").replace("+", "").replace("%", "").replace(",", "").replace("\u00a0", "").strip()
    try:
        return float(text)
    except ValueError:
        return None


def digits(text):
    return len(text.split(".")[1]) if "." in text else 0


def agree(one, two):
    a, b = number(one), number(two)
    if a is None or b is None:
        return one == two
    return abs(a - b) < 0.4999999 * 10 ** -min(digits(str(one).replace("%", "")), digits(str(two).replace("%", ""))) and (
        digits(one) != digits(two) or a == b)


def settled(readings):
    return all(agree(a, b) for a, _ in readings for b, _ in readings)


def date(text):
    try:
        return datetime.datetime.strptime(text, "%d %B %Y").date().isoformat()
    except ValueError:
        return None


def shown(option):
    """An English option as a canonical value."""
    if date(option):
        return date(option)
    value = number(option)
    return option if value is None else option.replace("%", "").replace(",", "").replace("\u2212", "-").replace("+", "")


def places(item):
    return item["answer"] if isinstance(item["answer"], list) else [item["answer"]]


# --- the form, in every language
by_id = collections.defaultdict(list)
for item in bank:
    by_id[item["id"]].append(item)
    right = places(item)
    options = item["options"]
    if not all(0 <= place < len(options) for place in right) or len(set(right)) != len(right):
        bad(item, "answers out of range")
    if len(set(options)) != len(options):
        bad(item, "an option stands twice")
    if [o for i, o in enumerate(options) if i not in right] != [d["value"] for d in item["distractors"]]:
        bad(item, "distractors are not the options without the key")
    if not all(d["why"].strip() for d in item["distractors"]) or not item["sources"]:
        bad(item, "no reason or no source")
    if len(item["stem"]) > LIMITS["stem"] or max(map(len, options)) > LIMITS["option"]:
        bad(item, "too long for a poll")
    if len(item["explanation"]) > LIMITS["explanation"] or item["explanation"].count("\n") > 2:
        bad(item, "explanation too long for a poll")
    if not item["stem"].rstrip().endswith("?") or "{" in item["stem"]:
        bad(item, "the stem is no question: " + item["stem"])
    if re.search(r" {2}|\.\.|\?\?| [,.:]|«\s|\s»", item["stem"] + item["explanation"]):
        bad(item, "spelling: " + item["stem"] + " | " + item["explanation"])
for id, items in by_id.items():
    if sorted(item["lang"] for item in items) != ["en", "kk", "ru"]:
        problems.append(id + ": not once in each language")
    if len({json.dumps(item["answer"]) for item in items}) > 1:
        problems.append(id + ": another key in another language")


# --- the sense, in English
def readings(key):
    return facts.get(key, [])


def beyond(key, bound, above):
    """True or False where all readings say so, else None."""
    said = {(number(value) > bound) == above for value, _ in readings(key)}
    return said.pop() if len(said) == 1 else None


def claim_of(item, option):
    """The claim of the item's measure about what an option names."""
    claim = item["claim"]
    found = []
    for id in names.get(option, []):
        for key in (f"{id}/{claim['measure']}/{claim['subject']}", f"{claim['election']}/{claim['measure']}/{id}"):
            if key in facts:
                found.append(key)
    return found[0] if len(found) == 1 else None


def check_values(item, rows):
    """Options are values of the claim: the key is given by the source that is named or by all, the others by none."""
    claim, right = item["claim"], places(item)[0]
    speaker = claim["according_to"]
    own = [value for value, sources in rows if speaker is None or speaker in sources]
    person = [names.get(option, [None])[0] for option in item["options"]]
    for place, option in enumerate(item["options"]):
        value = shown(option)
        span = re.fullmatch(r"([\d.,]+)–([\d.,]+)( thousand| million)?", option)
        if span:
            unit = {None: 1, " thousand": 1e3, " million": 1e6}[span.group(3)]
            low, high = number(span.group(1)) * unit, number(span.group(2)) * unit + (1 if unit == 1 else 0)
            hits = [low <= number(given) < high for given, _ in rows]
        else:
            against = own if item["kind"] == "dispute" or place == right else [given for given, _ in rows]
            hits = [agree(value, given) or (person[place] is not None and person[place] in given.split(", ")) for given in against]
        if place == right and not (hits and all(hits)):
            bad(item, f"the key {option} is not what the sources give: {rows}")
        if place != right and any(hits):
            bad(item, f"{option} is right too: {rows}")


def check_stated(item, rows):
    claim, right = item["claim"], places(item)[0]
    speaker = claim["according_to"]
    own = [value for value, sources in rows if speaker is None or speaker in sources]
    stated = [shown(each) for each in re.findall(r"\d{1,2} [A-Z][a-z]+ \d{4}|[-+\u2212]?\d[\d,]*(?:\.\d+)?%?", item["stem"])]
    options = item["options"][right]
    order = 0 if options.startswith("Yes") else 1 if options.endswith(("more", "later")) else -1
    def compares(value):
        for each in stated:
            a, b = (value, each) if number(value) is None else (number(value), number(each))
            if b is None or isinstance(a, str) != isinstance(b, str):
                continue
            if (0 if agree(value, each) else 1 if a > b else -1) == order:
                return True
        return False
    if not own or not all(compares(value) for value in own):
        bad(item, f"the verdict '{options}' on {stated} does not fit {own}")


def check_sides(item):
    """One or several lie on the side that the stem names."""
    stem, right = item["stem"], places(item)
    won = re.search(r"won by (?:the )?([^.?]+)\?|won by (?:the )?([^.?]+)\. Which|while (.+?) was Prime", stem)
    bound = re.search(r"(?:more than|above) ([\d.]+)", stem)
    negative = " no more than" in stem or "not above" in stem or "won no " in stem or "was not won" in stem
    for place, option in enumerate(item["options"]):
        key = claim_of(item, option)
        if key is None:
            bad(item, "what is " + option + "?")
        elif won:
            name = next(group for group in won.groups() if group)
            ids = names.get(name) or names.get("The " + name) or []
            said = {any(id in value.split(", ") for id in ids) for value, _ in readings(key)}
            if not ids or said != {(place in right) != negative}:
                bad(item, f"{option}: {readings(key)} beside {name}")
        else:
            limit = float(bound.group(1)) if bound else 0
            if beyond(key, limit, True) is not ((place in right) != negative):
                bad(item, f"{option}: {readings(key)} beside {limit}")


def check_order(item):
    keys = [claim_of(item, option) for option in item["options"]]
    pair = [key for key in keys if key]
    if len(pair) != 2:
        return bad(item, "not two to compare")
    values = [[number(value) for value, _ in readings(key)] for key in pair]
    right = keys[places(item)[0]]
    if right is None:
        fine = all(a == b for a in values[0] for b in values[1])
    else:
        own, other = (values if pair[0] == right else values[::-1])
        fine = all(a > b for a in own for b in other)
    if not fine:
        bad(item, f"the order does not fit {values}")


def check_matching(item):
    keys = sorted(item["claims"])
    rows = [[value for value, _ in readings(key)] or norm_values(key) for key in keys]
    right = [item["options"][place] for place in item["answer"]]
    def is_value(option, given):
        return any(agree(shown(option), value) or value in names.get(option, []) for value in given)
    fine = [is_value(right[i], rows[i]) for i in (0, 1)] == [True, True] or [is_value(right[i], rows[1 - i]) for i in (0, 1)] == [True, True]
    if not fine:
        bad(item, f"{right} is not {rows}")
    for distractor in item["distractors"]:
        if any(is_value(distractor["value"], given) for given in rows):
            bad(item, distractor["value"] + " is right too")
    for i, left in enumerate(item["left"]):
        for key, given in zip(keys, rows):
            about = key.split("/")[2] if key.split("/")[2] != "whole" else key.split("/")[0]
            if about in names.get(left, []) and not is_value(right[i], given):
                bad(item, f"{left} has not {right[i]} but {given}")


def norm_values(key):
    _, rule, subject = key.split("/", 2)
    begins = subject.split("/")[-1]
    return [canonical(p["value"]) for p in rules[rule]["periods"] if p.get("from", "") == begins and "value" in p]


def check_table(item):
    lines = {}
    for line in item["context"]["text"].split("\n")[1:]:
        name, value = line.rsplit(": ", 1)
        lines[name] = number(value)
    for name, value in lines.items():
        key = claim_of(item, name)
        if key is None or not all(agree(given, str(value).removesuffix(".0")) or number(given) == value for given, _ in readings(key)):
            bad(item, f"the table says {name}: {value}")
    how, right = item["id"].rsplit(".", 1)[1], item["options"][places(item)[0]]
    ranked = sorted(lines, key=lines.get, reverse=True)
    if how.startswith("rank"):
        fine = right == ranked[int(how.split("-")[1]) - 1]
    elif how == "sum":
        fine = abs(number(right) - lines[ranked[1]] - lines[ranked[2]]) < 1e-6 and ranked[1] in item["stem"] and ranked[2] in item["stem"]
    elif how == "difference":
        fine = abs(number(right.replace(" percentage points", "")) - lines[ranked[0]] + lines[ranked[1]]) < 1e-6
    else:
        bound = float(re.search(r"more than ([\d.]+)", item["stem"]).group(1))
        fine = number(right) == sum(value > bound for value in lines.values())
    if not fine:
        bad(item, f"{how}: {right} from {lines}")


# --- rules in time
def period(item):
    rule, rest = item["claim"]["measure"], item["claim"]["subject"]
    return rules[rule], next(p for p in rules[rule]["periods"] if p.get("from", "") == rest.split("/")[-1])


def same(one, two):
    return agree(canonical(one["value"]), canonical(two["value"])) if "value" in one and "value" in two else False


def held(rule, own, first, last):
    """Whether a wording with this value stood from the first day to the last: True, False, or None where that is not sure."""
    over = [p for p in rule["periods"] if p.get("from", "0000") <= last and p.get("to", "9999") >= first]
    if any(same(p, own) and p.get("from", "0000") <= first and p.get("to", "9999") >= last for p in over):
        return True
    return None if any(same(p, own) for p in over) else False


def says(text, value):
    """Whether the words behind a rule's name are this value, with or without the noun that it counts."""
    if number(value) is not None:
        return number(text.split()[0]) == number(value)
    return text.rstrip(".").lower() == value.rstrip(".").lower()


def check_rule(item):
    kind, right = item["kind"], item["options"][places(item)[0]]
    if kind in ("rule-holds", "rule-over", "rule-several"):
        for place, option in enumerate(item["options"]):
            found = [(rule, p) for rule in rules.values() for p in rule["periods"]
                     if "value" in p and option.lower().startswith((rule["name"]["en"] + " – ").lower())
                     and says(option[len(rule["name"]["en"]) + 3:], canonical(p["value"]))]
            holds = {held(rule, p, as_of, as_of) for rule, p in found}
            if holds != {(place in places(item)) == (kind != "rule-over")}:
                bad(item, f"{option}: {holds}")
        return
    rule, own = period(item)
    if kind == "rule-times":
        year = re.search(r"throughout (\d{4})", item["stem"]).group(1)
        now, then = held(rule, own, as_of, as_of), held(rule, own, year + "-01-01", year + "-12-31")
        expected = ("Both now and in " if now and then else "Only now, not in " if now else "Only in " if then else "Neither now nor in ") + year
        if None in (now, then) or not right.startswith(expected):
            bad(item, f"{right} beside {expected}")
    elif kind == "rule-year":
        for option in item["options"]:
            if held(rule, own, option + "-01-01", option + "-12-31") is not (option == right):
                bad(item, option)
    elif kind == "rule-since":
        begun = {p["from"][:4] for p in rule["periods"] if same(p, own) and "from" in p}
        if right not in begun or any(option in begun for option in item["options"] if option != right):
            bad(item, f"{right} beside {begun}")
    elif kind == "rule":
        value = canonical(own["value"])
        for option in item["options"]:
            if (agree(shown(option), value) or option.lower() == value.lower()) is not (option == right):
                bad(item, f"{option} beside {value}")


def check_year(item, rows):
    claim = item["claim"]
    kind = claim["election"].rsplit("-", 1)[0] if not claim["election"].startswith("referendum") else "referendum"
    given = [value for value, _ in rows]
    for place, option in enumerate(item["options"]):
        others = [key for key in facts if re.match(f"{kind}-{option}[^/]*/{claim['measure']}/{claim['subject']}$", key)]
        said = {any(agree(value, own) for own in given) for key in others for value, _ in readings(key)}
        if (True in said) is not (place == places(item)[0]):
            bad(item, f"{option}: {[readings(key) for key in others]}")


OPTIONS_ARE_VALUES = {"value", "when", "who", "row", "dispute"}
checked = collections.Counter()
for item in bank:
    if item["lang"] != "en":
        continue
    claim, kind = item["claim"], item["kind"]
    key = f"{claim['election']}/{claim['measure']}/{claim['subject']}"
    rows = readings(key)
    if claim["election"] is not None and kind != "table":
        if not rows:
            bad(item, "no such claim " + key)
            continue
        if not settled(rows) and claim["according_to"] is None:
            bad(item, f"disputed, and nobody is named: {rows}")
        speaker = claim["according_to"]
        if speaker and not any(speaker in sources and (agree(value, claim["value"]) or all(set(names.get(a, [])) & set(value.split(", ")) for a in claim["value"].split(", "))) for value, sources in rows):
            bad(item, f"{speaker} does not say {claim['value']}: {rows}")
        if weights[key] == "detail" and kind in ("value", "row") and number(rows[0][0]) is not None and "–" not in item["options"][0]:
            bad(item, "a detail is asked to the last digit")
    checked[kind] += 1
    if kind in OPTIONS_ARE_VALUES:
        check_values(item, rows)
    elif kind == "true-false":
        check_stated(item, rows)
    elif kind in ("odd", "several"):
        check_sides(item)
    elif kind in ("order", "which-election"):
        check_order(item)
    elif kind in ("matching", "rule-matching"):
        check_matching(item)
    elif kind == "table":
        check_table(item)
    elif kind.startswith("rule"):
        check_rule(item)
    elif kind == "which-year":
        check_year(item, rows)
    elif kind == "speaker":
        pass
    elif kind == "verdict":
        said = {name: readings(f"{claim['election']}/{claim['measure']}/{id}") for option in item["options"] for name, id in [(option, institutions[option])]}
        for place, option in enumerate(item["options"]):
            if not said[option] or any(value == claim["value"] for value, _ in said[option]) is not (place == places(item)[0]):
                bad(item, f"{option} says {said[option]}")
        if claim["value"].rstrip(".") not in item["stem"]:
            bad(item, "the verdict is not quoted whole")
    elif kind in ("which-party", "second"):
        winner = item["options"][places(item)[0]]
        if claim["subject"] == "whole":
            if not all(any(id in value.split(", ") for id in names.get(winner, [])) for value, _ in rows):
                bad(item, f"{winner} beside {rows}")
        elif claim["subject"] not in names.get(winner, []):
            bad(item, f"{winner} is not {claim['subject']}")
    else:
        bad(item, "no check for the kind " + kind)

# --- other people's notes
agreed = 0
if len(sys.argv) > 3:
    noted = {}
    for path in glob.glob(sys.argv[3] + "/*-[12]*.yaml"):
        data = yaml.safe_load(open(path, encoding="utf-8"))
        for lines in (data.get("results") or {}).values():
            for line in lines if isinstance(lines, list) else []:
                if isinstance(line, dict) and line.get("party") and "conflict" not in line:
                    for field, measure in (("seats", "seats"), ("pct", "vote-share"), ("votes", "votes")):
                        if isinstance(line.get(field), (int, float)):
                            noted.setdefault((data["id"], measure, line["party"]), set()).add(str(line[field]))
    for item in bank:
        claim = item["claim"]
        note = noted.get((claim["election"], claim["measure"], claim["subject"]))
        if note and item["lang"] == "en" and claim["according_to"] is None:
            if any(agree(claim["value"], value) for value in note):
                agreed += 1
            else:
                bad(item, f"the notes say {note}, not {claim['value']}")

# --- the sizes
english = [item for item in bank if item["lang"] == "en"]
distinct = {(item["stem"], tuple(sorted(item["options"])), (item["context"] or {}).get("id")) for item in english}
sizes = {"distinct": (len(distinct), 3000), "core": (sum(i["weight"] == "core" and i["election"] is not None for i in english), 600),
         "norms": (sum(i["election"] is None for i in english), 300), "templates": (len({i["template"] for i in english}), 60)}
for name, (found, least) in sizes.items():
    if found < least:
        problems.append(f"only {found} {name}, not {least}")
print(", ".join(f"{name} {found}" for name, (found, _) in sizes.items()), "| stems", len({i["stem"] for i in english}), "| agreeing with the notes", agreed)
print("checked:", dict(checked))
print("\n".join(problems[:60]))
print(len(problems), "problems")
sys.exit(1 if problems else 0)
