import type { Texts } from './texts.ts'

/** What `lotse --help` and the help of each command say. */
export const helpEn: Pick<Texts, 'help' | 'helpOf'> = {
  help: `lotse: which residence titles are open, or can open?

Usage
  lotse route SITUATION.json|-          ways to a residence title
  lotse check NORM SITUATION.json|-     check one norm, such as "AufenthG 25b"
  lotse ask                             answer questions, write no file
  lotse facts                           all facts a situation can hold
  lotse deadline list|KIND              deadlines: a letter came, until when?
  lotse simulate --population TABLE     count for many people at once
  lotse reform --reform F --population T what a change of law would do
  lotse law list                        all norms that Lotse knows
  lotse law show NORM                   read a norm, in German and English
  lotse law test FOLDER                 check cases that lawyers wrote
  lotse law changes --from DAY --to DAY what differs between two days
  lotse law sql --dialect DATABASE      norms as SQL, for many people
  lotse law drift --corpus FOLDER       norms whose statute text has changed

Options
  --at DAY             day of the decision, such as 2026-11-23 (default: today)
  --application DAY    day of the application, if it is earlier (check only)
  --goal GOAL          goal of the ways: settlement, permit-25b, title … (route)
  --lang de|en         language of the answer (default: de)
  --json               answer as JSON; its shape: apps/cli/schema/
  -h, --help           this help; "lotse check --help" says more about check
  -V, --version        version

Situation
  A flat JSON object. What is absent or null is unknown. "No" has to be said.
  Money in cents, days as 2026-11-23.
    {
      "stay": [{ "status": "toleration", "from": "2021-03-14" }],
      "germanSpoken": "A2",
      "incomeFromWork": 145000,
      "children": []
    }
  "lotse facts" and docs/facts.md explain every fact. "lotse ask" writes such a
  file for you.

Exit codes
  0  there is an answer, "not yet" included
  1  unexpected fault (LOTSE_DEBUG=1 shows where); law test: a case is not right
  2  wrong usage or input; each line names the place and what is allowed
  3  law drift: the text of a statute has changed

Lotse informs. It decides nothing and sends nothing. It is no substitute for
legal advice.
`,
  helpOf: {
    route: `lotse route SITUATION.json|- [--at DAY] [--goal GOAL] [--lang de|en] [--json]

Shows the ways from today's paper to a title, with steps and days. No way in the
list is worse than another in everything.

  SITUATION.json   file of facts; - reads the standard input
  --at DAY         day from which to reckon (default: today)
  --goal GOAL      a norm ("AufenthG 25b Abs. 1"), a status (settlement) or a
                   family of statuses (title, permit …)

Examples
  lotse route examples/situations/family-four-years.json --goal settlement
  lotse route - --json < situation.json | jq '.routes[0].arrives'
`,
    check: `lotse check NORM SITUATION.json|- [--at DAY] [--application DAY]
            [--lang de|en] [--json]

Applies a norm to a situation: whether it is open, since or from when, what is
missing, and why.

  NORM             "AufenthG 25b", "§ 25b Abs. 1 AufenthG" or its name. A
                   citation that covers several norms shows all of them.
  SITUATION.json   file of facts; - reads the standard input
  --at DAY         day of the decision (default: today)
  --application D  day of the application (default: the day of the decision)
  --json           always a list: [{norm, grade: {worst, best}, opensOn, …}]

Grades, strongest first: right (must be granted), should (as a rule), may
(discretion), exceptional (only in a special case), barred (closed). The result
lies between worst and best, however the unknown facts turn out.
`,
    simulate: `lotse simulate --population TABLE [--norms NORM,NORM] [--on DAY]
               [--by COLUMN] [--out FILE] [--lang de|en] [--json]

Counts for how many people of a table each norm is open, unclear or not open. A
row is a person, a column a fact; docs/populations.md describes the form. The
table stays on this computer.

  --population T   table as CSV or Parquet
  --norms NORM,…   only these norms, by name or citation (otherwise all)
  --on DAY         day of decision (otherwise today)
  --by COLUMN      count by this column too, such as district
  --out FILE       write each row with its results as CSV: open, unknown,
                   open-if-judged, not-open
  --json           {people, norms: [{id, open, unknown, openIfJudged, notOpen}]}

Example
  node scripts/random-population.ts --count 100000 --out people.parquet
  lotse simulate --population people.parquet --norms "AufenthG 25b"
`,
    reform: `lotse reform --reform FILE --population TABLE [--on DAY]
             [--by COLUMN] [--lang de|en] [--json]

Says what a change of law would do to the people of a table: to how many it
opens a road or closes one, on the day and in the five years after it. The
change is a JSON file; docs/populations.md describes it, examples/reforms/ shows
some. Everything stays on this computer.

  --reform FILE    the change
  --population T   table as CSV or Parquet
  --on DAY         first day (else today, at the earliest the first day of the change)
  --by COLUMN      count by this column, too, such as district

Example
  lotse reform --reform examples/reforms/four-years.json --population people.parquet
`,
    facts: `lotse facts [--lang de|en] [--json]

Shows every fact a situation can hold: name, form, allowed values and meaning.
The same stands in docs/facts.md.
`,
    ask: `lotse ask [--at DAY] [--lang de|en]

Asks in the terminal what still matters for the answer, the most telling
question first.

  number + Enter        the answer with this number
  Enter                 I don't know
  back                  take back the last answer
  answer                show the answer with what is known so far
  save FILE             save the situation as a JSON file
  end                   stop and show the answer

Nothing of it leaves this computer.
`,
    deadline: `lotse deadline list [--lang de|en] [--json]
lotse deadline KIND [--by WAY] [--posted DAY] [--delivered DAY] [--dated DAY]
               [--event DAY] [--place PLACE] [--lodged DAY] [--stated SPAN]
               [--instruction given|missing|wrong] [--ics FILE]
               [--lang de|en] [--json]

A letter came, or something happened: what has to be done by when? The day shown
is the earliest on which the time can end.

  KIND             kind of letter or event, from "lotse deadline list"
  --by WAY         letter, registered, envelope (yellow), handed, electronic,
                   portal, facility, returned, unknown (default)
  --posted DAY     day on which the letter was posted or sent
  --delivered DAY  day on which it came; on a yellow envelope the date on it
  --dated DAY      date on the letter
  --event DAY      day of the event, where no letter came
  --place PLACE    seat of the office or court in the letter: Land or town
  --lodged DAY     asylum: day on which the application was lodged
  --stated SPAN    time that the letter gives: 1w, 2w, 1m, 30d
  --instruction X  how the letter tells the way to appeal: given, missing, wrong
  --ics FILE       calendar file with reminders 7, 3 and 1 day before
  --at DAY         day of the question (default: today)

Example
  lotse deadline office-decision --by letter --posted 2026-11-09 --place Dresden
`,
    law: `lotse law list [--json]                      all norms
lotse law show NORM [--lang de|en] [--json]  read a norm, else in both languages
lotse law test FOLDER [--norm NORM] [--json] check cases
lotse law changes --from DAY [--to DAY]      what differs between two days
lotse law sql --dialect X [--norms NORM,NORM] [--on DAY]  norms as SQL
lotse law drift --corpus FOLDER [--json]     what has changed in the text

test runs every case in FOLDER and shows where the answer is not what was
expected: false grants, false refusals, undecided. docs/cases.md shows how to
write a case. Exit 0: all are right, 1: one is not.

changes compares the norms of two days, place by place: - only on the first,
+ only on the second. Without --to the second day is today.

sql writes three statements for duckdb, postgresql or clickhouse: the table of a
population, its preparation, and the question for whom which norm is open on the
day (without --on: today). docs/populations.md explains the columns.

drift compares every citation with the statutes in FOLDER (official XML or
Markdown). Exit 0: nothing has changed, 3: something has changed, is missing or
has moved.
`,
  },
}
