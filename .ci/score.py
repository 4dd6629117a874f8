"""Scores development questions: prints right, wrong and what was missed. Fails if any answer that was given is not right."""
import json
import re
import subprocess
import sys


def normal(text):
    text = re.sub(r"(?<=\d)[\s\u00a0\u202f,](?=\d{3}(?!\d))", "", text)
    return re.sub(r"(?<=\d),(?=\d)", ".", text).replace("\u00a0", " ")


def fits(question, answer):
    text = normal(answer["text"])
    answered = answer["kind"] in ("fact", "computed", "passage")
    found = lambda pattern: re.search(pattern, text, re.IGNORECASE)
    kinds = question["kind"].split("|")
    return (
        ("any" in kinds or answer["kind"] in kinds or (answered and "answer" in kinds))
        and all(found(pattern) for pattern in question["all"])
        and (not question["any"] or any(found(pattern) for pattern in question["any"]))
        and not any(found(pattern) for pattern in question["none"])
        and question["disputed"] in (None, answer["disputed"])
        and (not answered or bool(answer["citations"]))
    )


program, file = sys.argv[1:]
questions = [json.loads(line) for line in open(file, encoding="utf-8") if line.strip()]
batch = "".join(json.dumps({"id": q["id"], "q": q["q"]}) + "\n" for q in questions)
printed = subprocess.run([program, "ask", "--batch", "-"], input=batch.encode(), stdout=subprocess.PIPE, check=True).stdout
answers = [json.loads(line) for line in printed.decode().splitlines()]
right = wrong = 0
for question, answer in zip(questions, answers, strict=True):
    good = fits(question, answer)
    right += good
    if not good:
        given = answer["kind"] in ("fact", "computed", "passage")
        wrong += given
        print("WRONG " if given else "missed", question["id"], question["q"])
print(f"{len(questions)} questions: {right} right, {wrong} wrong answers")
sys.exit(1 if wrong else 0)
