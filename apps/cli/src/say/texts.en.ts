import { sayProblem } from '@lotse/law'
import { longDay } from '@lotse/statutes/words/day.ts'
import { plain } from './page.ts'
import type { Texts } from './texts.ts'

const day = (value: string) => longDay(value, 'en')
const list = (entries: readonly string[]) =>
  entries.length < 2 ? (entries[0] ?? '') : `${entries.slice(0, -1).join(', ')} and ${entries.at(-1)}`

const files: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'That is a folder, not a file.',
  ENOTDIR: 'That is not a folder.',
  EACCES: 'You may not read this file.',
}

export const textsEn: Texts = {
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
  standardInput: 'input',

  noCommand: 'What would you like to know? Name a command, such as: lotse ask',
  unknownCommand: (typed, meant) =>
    `There is no command “${plain(typed)}”.${meant ? ` Did you mean “${meant}”?` : ' lotse --help shows all.'}`,
  unknownLanguage: (typed) => `--lang: there is no “${plain(typed)}”. Allowed: de, en.`,
  unknownOption: (typed, meant) => `${plain(typed)}: there is no such option.${meant ? ` Did you mean ${meant}?` : ''}`,
  optionWithoutValue: (name) => `${name}: this option takes no value.`,
  optionNeedsValue: (name) => `${name}: this option needs a value after it.`,
  optionTwice: (name) => `${name}: this option is there twice. Give it once.`,
  optionNotHere: (name, command) => `${name}: this option does not belong to “lotse ${command}”.`,
  tooFew: (command) =>
    ({
      route: 'Which situation? Name a file, or - for the standard input.',
      check: 'Name a norm and a situation: lotse check "AufenthG 25b" situation.json',
      'law test': 'Which folder of cases? For example: lotse law test cases',
      'law show': 'Which norm? For example: lotse law show "AufenthG 25b"',
    })[command] ?? `“lotse ${command}” needs more.`,
  tooMany: (command, first) =>
    `“${plain(first)}” is too much for “lotse ${command}”. Put a citation in quotation marks.`,
  moreHelp: (command) => `Help: lotse ${command ? `${command} ` : ''}--help`,
  notADay: (where, typed) => `${where}: “${plain(typed)}” is not a day. Write it as 2026-11-23.`,
  applicationAfterDecision:
    '--application: the application lies after the decision (--at). Give the same day or an earlier one.',
  unknownNorm: (typed, meant) =>
    `Lotse does not know this norm: “${plain(typed)}”. ${meant.length > 0 ? `Did you mean: ${meant.join(', ')}?` : '“lotse law list” shows all.'}`,
  unknownGoal: (typed, meant) =>
    `--goal: “${plain(typed)}” is not a goal. ${meant.length > 0 ? `Did you mean: ${meant.join(', ')}?` : 'Name a norm, a status (settlement) or a family (title).'}`,
  manyGoals: (typed, norms) => `--goal: “${plain(typed)}” means several norms. Name one: ${norms.join(', ')}.`,
  unreadable: (path, code) => `${plain(path, 120)}: ${files[code] ?? 'It cannot be read.'}`,
  unwritable: (path, code) =>
    `${plain(path, 120)}: ${code === 'ENOENT' ? 'There is no such folder.' : 'It cannot be written.'}`,
  jsonProblem: (found) => {
    switch (found.code) {
      case 'not-json':
        return `this is not JSON, from line ${found.line}, column ${found.column}. Check brackets, commas and quotation marks there.`
      case 'said-twice':
        return `line ${found.line}: “${plain(found.key)}” is there twice in one object. Keep the one that is right.`
      case 'too-deep':
        return `line ${found.line}: nested deeper than ${found.most} levels. A situation is flat.`
      case 'too-long':
        return `longer than ${found.most} characters. That is no situation.`
      case 'empty':
        return 'empty. Write at least {} if nothing is known.'
    }
  },
  problem: (problem) => plain(sayProblem({ ...problem, at: plain(problem.at, 80) }), 4000),
  moreProblems: (count) => `and at least ${count} more places.`,
  ignored: (fact) => `note: “${fact}” does not count, because another fact rules it out.`,
  noDialect: (known) => `--dialect: Name the database: ${known.join(', ')}.`,
  unknownDialect: (typed, known) => `--dialect: there is no “${plain(typed)}”. Allowed: ${known.join(', ')}.`,
  sql: {
    created: 'The table, one row a person; what is already in it stays.',
    prepared:
      'Reads the table once: lists from JSON, unknown words as NULL. It hangs neither on the day nor on a norm.',
    asked: (on) => `For each row and norm: TRUE open, FALSE not open, NULL unknown or to be weighed, on ${on}.`,
  },
  noCorpus: '--corpus: name the folder with the statute texts.',
  corpusProblem: (found) => `note: ${plain(found, 200)}`,
  fault:
    'Lotse has run into a fault and worked out nothing. It is not because of what you entered. LOTSE_DEBUG=1 shows where; please report it.',

  day,
  list,
  grade: {
    right: 'right (ist)',
    should: 'as a rule (soll)',
    may: 'discretion (kann)',
    exceptional: 'only in a special case',
    barred: 'closed',
  },
  grant: {
    right: 'Open today. You have a right to it: the office must grant the title.',
    should: 'Open today. The office is to grant the title (soll): as a rule you get it.',
    may: 'Possible today. The office can grant the title and weighs the case (discretion).',
    exceptional: 'Possible today only in a special case. There is no right to it.',
    barred: 'Not open today.',
  },
  open: {
    open: 'open',
    'subject-to-judgement': 'Possible. One question is left for the office to weigh; everything else is met.',
    perhaps: 'perhaps',
    closed: 'Not open yet.',
  },
  perhaps: (questions) =>
    questions === 1
      ? 'Perhaps open. One answer is missing, then it is clear.'
      : `Perhaps open. ${questions > 0 ? `${questions} answers make it clear.` : 'Something is left that nobody knows for certain today.'}`,
  notInForce: 'This norm is not in force on that day.',
  missing: (labels) => `Missing: ${labels.join('; ')}.`,
  opensOn: (on) => `Open from ${day(on)}, if everything stays as it is.`,
  opensOnIfJudged: (on) => `From ${day(on)}, if the office weighs in your favour.`,
  opensOnAtBest: (on) => `From ${day(on)} at the earliest, if the open answers fit.`,
  unknownFrom: (on) => `From ${day(on)} nobody knows for certain today what applies.`,
  closesOn: (on) => `Only until the day before ${day(on)}: then this way is closed. Apply before that.`,
  weaker: (grade, on) => `Weaker, but possible from ${day(on)}: ${textsEn.grade[grade]}.`,
  noRoad: 'On this way no single step helps today. An adviser knows other ways with you.',
  toDo: 'What you can do',
  oneOfThese: 'One of these is enough:',
  earliest: (on) => `then open from ${day(on)} at the earliest`,
  atOnce: 'open as soon as this is done',
  months: (count) => (count === 1 ? 'about 1 month' : `about ${count} months`),
  estimate: 'estimate',
  help_: (kinds) => `Help: ${kinds.join('; ')}.`,
  onlyOthers: 'this is not in your hands',
  independentAdviceFirst: 'Talk to an independent adviser first. Lotse proposes no step for this.',
  toAnswer: 'What is still open (most telling question first)',
  moreQuestions: (count) => `and ${count} more`,
  toJudge: 'What a human has to weigh',
  factorsFor: (labels) => `In your favour count: ${labels.join(', ')}.`,
  why: 'Why',
  exclusions: 'What must not be the case',
  state: { yes: 'met', no: 'missing', unknown: 'unclear', judgement: 'to weigh' },
  exclusionState: { yes: 'not the case', no: 'the case', unknown: 'unclear', judgement: 'to weigh' },
  waived: 'not needed',
  mayBeWaived: 'waivable',
  allows: 'What it allows you',
  papers: 'What you bring along',
  inFavour: 'What can speak for you',
  stateOfLaw: (on, isOld) =>
    `State of the law: ${day(on)}.${isOld ? ' That is more than six months ago: ask whether it still applies.' : ''}`,
  notReviewed: 'No lawyer has reviewed these rules yet. This information decides nothing.',
  advice:
    'Independent advice near you, free of charge: migration advice (bamf-navi.bamf.de), under 27 Jugendmigrationsdienst (jugendmigrationsdienste.de), asylum and legal advice (adressen.asyl.net).',
  law: 'Law',

  routes: (count) => (count === 1 ? 'One way can open.' : `${count} ways can open.`),
  today: (status, on) => `Starting point on ${day(on)}: ${status}.`,
  unknownStatus: "Today's paper is not known yet",
  noRoutes: 'No way with a date shows yet.',
  supposed:
    'What was not asked because it is uncommon (a place at a university, research, self-employment, special kinds of job, admission from abroad, victims of crimes) is taken not to apply here. If the file says so, it counts.',
  inTheWay: 'For that, above all this would have to hold',
  tooLittleKnown: 'Too little is known for a date yet. Some ways are thinkable.',
  thinkable: 'Thinkable, once more is known',
  openAnswers: (count) => `${count} answers open`,
  arrives: (on, earliest) =>
    on === earliest ? `probably ${day(on)}` : `probably ${day(on)}, at the earliest ${day(earliest)}`,
  assumes: 'This still depends on:',
  judgedWell: 'The office has to weigh in your favour:',
  step: (title, from, to, isEstimate) =>
    from === to ? `${title}: from ${day(to)}` : `${title}: until ${day(to)}${isEstimate ? ' (estimate)' : ''}`,
  applyBy: (on) => `Last day to apply: ${day(on)}.`,
  goesTo: (title) => `Result: ${title}.`,
  yes: 'yes',
  no: 'no',

  facts: {
    intro:
      'All facts of a situation. What is absent or null is unknown. Money in cents, days as 2026-11-23. In full: docs/facts.md',
    areas: {
      stay: 'Residence',
      identity: 'Identity',
      language: 'Language',
      learning: 'School, training, studies',
      work: 'Work',
      livelihood: 'Livelihood',
      family: 'Family',
      health: 'Health',
      conduct: 'Conduct (asked last)',
    },
    kind: (kind) =>
      ({
        boolean: 'true or false',
        choice: 'one of',
        level: 'level, lowest first',
        integer: 'whole number',
        money: 'cents',
        date: 'day',
        set: 'list of',
        spans: 'periods {status, from, to}',
        list: 'list of objects',
        record: 'object, or false for none',
      })[kind] ?? kind,
    onlyIf: (fact, values) => `counts only if ${fact} is ${values.join(' or ')}`,
    per: { month: 'per month', year: 'per year' },
  },

  ask: {
    welcome:
      "Lotse asks you questions and then shows your ways. You don't have to know anything: Enter means “I don't know”. Nothing leaves this computer.",
    unknown: "Enter: I don't know",
    back: 'back',
    pick: (most) => `Number from 1 to ${most}, or Enter for “I don't know”`,
    notUnderstood: 'That was not understood.',
    dayForm: "Day, such as 14.03.2021, or Enter for “I don't know”",
    moneyForm: "Amount in euros, such as 1450 or 1450.50, or Enter for “I don't know”",
    numberForm: (min, max) => `Number from ${min} to ${max}, or Enter for “I don't know”`,
    left: (count) => (count === 1 ? '1 question left' : `About ${count} questions left`),
    more: 'another paper',
    wentBack: 'The last answer is taken back.',
    nothingBefore: 'This is the first question.',
    commands: 'At any time: back · answer · save FILE · end',
    anotherPaper: 'Did you have another paper before that?',
    never: 'I never applied for asylum',
    none: 'none of these',
    anotherChild: 'Do you have another child in Germany?',
    settled: 'Thank you. Lotse needs to know no more.',
    saved: (path) => `Saved: ${plain(path, 120)}`,
    keep: 'Would you like to keep your answers? Then: save situation.json. Enter ends.',
    nameOfFile: 'Name a file: save situation.json',
    problem: 'This does not fit together:',
  },

  norm: {
    grade: 'Strength',
    for: 'For whom',
    requires: 'Requirements',
    regularly: 'Usual requirements (if one is missing, only the special case is left)',
    barred: 'Excluded if',
    regularlyBarred: 'Excluded as a rule if',
    waived: 'Exceptions',
    gates: 'General requirements',
    passage: 'exception',
    departs: 'Does not apply here',
    grants: 'Result',
    longest: (period) => `at most ${period}`,
    consents: 'Consent',
    papers: 'Papers to show',
    inFavour: 'What can speak in favour',
    notSaid: 'What stands elsewhere',
    inForce: (from, to, unknownFrom) =>
      `In force from ${day(from)}${to ? ` to ${day(to)}` : ''}${unknownFrom ? `; from ${day(unknownFrom)} the text is not known for certain` : ''}.`,
    checks: 'checked is',
    count: (count) => (count === 1 ? '1 norm' : `${count} norms`),
  },

  changes: {
    needsFrom: 'Name the first day: lotse law changes --from 2026-06-11 --to 2026-06-12',
    order: (from, to) => `--to: ${to} is not after --from ${from}. The second day has to be after the first.`,
    between: (from, to) => `What holds on ${day(to)} and did not on ${day(from)}, as far as Lotse knows.`,
    none: (from, to) => `On ${day(to)} the same holds in Lotse as on ${day(from)}.`,
    began: 'Texts that Lotse knows only after it (whether there were others before, it does not say):',
    ended: 'No longer in force:',
    unsure: 'No longer known for certain:',
    same: 'The text is another one; what Lotse works out from it is the same.',
    change: { added: 'new', dropped: 'gone', changed: 'changed' },
    facet: {
      cite: 'The norm stands at another place.',
      grants: 'What it gives is different.',
      departed: 'What it departs from by itself is different.',
      consents: 'Who has to agree is different.',
      papers: 'The papers are others.',
      inFavour: 'What may speak for it is different.',
    },
    figures: 'Amounts:',
    turns: 'Fixed days in conditions:',
    unknown: 'not known',
  },

  drift: {
    none: (count, norms) => `Nothing has changed: ${count} citations in ${norms} norms stand as they did when written.`,
    found: (count) =>
      count === 1
        ? 'One citation no longer stands as it did when the norm was written.'
        : `${count} citations no longer stand as they did when the norms were written.`,
    status: {
      changed: 'changed',
      missing: 'missing',
      moved: 'moved',
      'added-beside': 'added to',
      unchecked: 'unchecked',
      same: 'same',
    },
    to: (place) => `now ${place}`,
    added: (places) => `new beside it: ${places.join(', ')}`,
    absent: (code, count) => `${code} is not in the folder (${count === 1 ? '1 citation' : `${count} citations`}).`,
    unchecked: (count) =>
      count === 1 ? '1 citation could not be compared:' : `${count} citations could not be compared:`,
  },
}
