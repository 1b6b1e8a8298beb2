import { sayProblem } from '@lotse/law'
import { longDay } from '@lotse/statutes/words/day.ts'
import { helpEn } from './help.en.ts'
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
  ...helpEn,
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
