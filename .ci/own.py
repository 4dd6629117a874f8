"""Asks about imported documents: the nearest passage must be of the right one, and must say the right thing."""
import json
import os
import subprocess
import sys

ASKED = [
    ("How many seats were won by independent candidates according to the final report?", "abazov-2004", "17 seats in the parliament"),
    ("Which organisation gave Kazakhstan the 100 place in its corruption perception index?", "abazov-2004", "Transparency International"),
    ("Why was Sergei Duvanov criticised, and what did Colin Powell write to the President?", "abazov-2004", "Colin Powell"),
    ("What did the Almaty based anti-corruption center cite?", "abazov-2004", "anti-corruption center"),
    ("Who is the leader of the Ak Zhol party, and how many seats did it win in the last election?", "cnn-2004", "Leader: Alikhan BAIMENOV"),
    ("What is the number of registered voters and the population?", "cnn-2004", "8,411,757"),
    ("How were the 39 senators chosen?", "cnn-2004", "appointed by the president"),
    ("On what technology was the Sailau electronic voting system based?", "cnn-2004", "Belarus"),
    ("Which systemic barriers to political pluralism did the single seat underscore?", "hen-2004", "systemic barriers"),
    ("How many votes did the Party of Patriots get in 2004?", "wikipedia-2004", "votes 26,287; 0.55 %"),
    ("How many votes did the Agrarian and Civic Union of Workers Bloc get?", "wikipedia-2004", "Total 11"),
    ("How many votes did the Auyl Kazakh Social Democratic Party get in 2007?", "wikipedia-2007", "votes 89,855; 1.51 %; 0"),
    ("When was the Mazhilis dissolved in 2007, and what did the Constitutional Council rule?", "wikipedia-2007", "Constitutional Council"),
    ("How many invalid and blank votes were there in 2007?", "wikipedia-2007", "146,805"),
]

# Which of two sentences that lie side by side comes first is not always the one asked for; more than one in ten may not miss.
ENOUGH = 0.9

program, data, pack = sys.argv[1:]
batch = "".join(json.dumps({"id": str(number), "q": asked[0]}) + "\n" for number, asked in enumerate(ASKED))
printed = subprocess.run(
    [program, "ask", "--batch", "-", "--knowledge", pack],
    input=batch.encode(), stdout=subprocess.PIPE, check=True, env={**os.environ, "DAUYS_DATA": data}).stdout
bad = 0
for (question, source, said), line in zip(ASKED, printed.decode().splitlines(), strict=True):
    nearest = json.loads(line)["nearest"][:1]
    good = nearest and nearest[0]["source"] == source and said in nearest[0]["quote"]
    if not good:
        bad += 1
        print("WRONG", question, nearest)
print(f"{len(ASKED)} questions about imported documents, {len(ASKED) - bad} right")
sys.exit(1 if len(ASKED) - bad < ENOUGH * len(ASKED) else 0)
