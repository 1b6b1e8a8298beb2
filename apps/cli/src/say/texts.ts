import type { Facet, Finding, Grade, PlaceChange, PlainDate, Problem, State } from '@lotse/law'
import type { JsonProblem } from '../situation/strict-json.ts'

/** Every sentence of the command line that is not about the law. One file a language. */
export interface Texts {
  help: string
  helpOf: Record<string, string>
  standardInput: string

  noCommand: string
  unknownCommand: (typed: string, meant?: string) => string
  unknownLanguage: (typed: string) => string
  unknownOption: (typed: string, meant?: string) => string
  optionWithoutValue: (name: string) => string
  optionNeedsValue: (name: string) => string
  optionTwice: (name: string) => string
  optionNotHere: (name: string, command: string) => string
  tooFew: (command: string) => string
  tooMany: (command: string, first: string) => string
  moreHelp: (command: string) => string
  notADay: (where: string, typed: string) => string
  applicationAfterDecision: string
  unknownNorm: (typed: string, meant: readonly string[]) => string
  unknownGoal: (typed: string, meant: readonly string[]) => string
  manyGoals: (typed: string, norms: readonly string[]) => string
  unreadable: (path: string, code: string) => string
  unwritable: (path: string, code: string) => string
  jsonProblem: (problem: JsonProblem | { code: 'too-long'; most: number } | { code: 'empty' }) => string
  problem: (problem: Problem) => string
  moreProblems: (count: number) => string
  ignored: (fact: string) => string
  noDialect: (known: readonly string[]) => string
  unknownDialect: (typed: string, known: readonly string[]) => string
  /** Comments before each statement of `law sql`. */
  sql: { created: string; prepared: string; asked: (on: string) => string }
  noCorpus: string
  corpusProblem: (problem: string) => string
  fault: string

  day: (day: PlainDate) => string
  list: (entries: readonly string[]) => string
  grade: Record<Grade, string>
  grant: Record<Grade, string>
  open: Record<Finding['open'], string>
  perhaps: (questions: number) => string
  notInForce: string
  missing: (labels: readonly string[]) => string
  opensOn: (day: PlainDate) => string
  opensOnIfJudged: (day: PlainDate) => string
  opensOnAtBest: (day: PlainDate) => string
  unknownFrom: (day: PlainDate) => string
  closesOn: (day: PlainDate) => string
  weaker: (grade: Grade, day: PlainDate) => string
  noRoad: string
  toDo: string
  oneOfThese: string
  earliest: (day: PlainDate) => string
  atOnce: string
  months: (count: number) => string
  estimate: string
  help_: (kinds: readonly string[]) => string
  onlyOthers: string
  independentAdviceFirst: string
  toAnswer: string
  moreQuestions: (count: number) => string
  toJudge: string
  factorsFor: (labels: readonly string[]) => string
  why: string
  exclusions: string
  state: Record<State, string>
  exclusionState: Record<State, string>
  waived: string
  mayBeWaived: string
  allows: string
  papers: string
  inFavour: string
  stateOfLaw: (encodedFrom: PlainDate, isOld: boolean) => string
  notReviewed: string
  advice: string
  law: string

  routes: (count: number) => string
  today: (status: string, day: PlainDate) => string
  unknownStatus: string
  noRoutes: string
  /** What a plan supposes of facts that few people have. */
  supposed: string
  tooLittleKnown: string
  inTheWay: string
  thinkable: string
  openAnswers: (count: number) => string
  arrives: (day: PlainDate, earliest: PlainDate) => string
  assumes: string
  judgedWell: string
  step: (title: string, from: PlainDate, to: PlainDate, isEstimate: boolean) => string
  applyBy: (day: PlainDate) => string
  goesTo: (title: string) => string
  yes: string
  no: string

  facts: {
    intro: string
    areas: Record<string, string>
    kind: (kind: string) => string
    onlyIf: (fact: string, values: readonly string[]) => string
    per: { month: string; year: string }
  }

  ask: {
    welcome: string
    unknown: string
    back: string
    pick: (most: number) => string
    notUnderstood: string
    dayForm: string
    moneyForm: string
    numberForm: (min: number, max: number) => string
    left: (count: number) => string
    more: string
    wentBack: string
    nothingBefore: string
    commands: string
    anotherPaper: string
    never: string
    none: string
    anotherChild: string
    settled: string
    saved: (path: string) => string
    keep: string
    nameOfFile: string
    problem: string
  }

  norm: {
    grade: string
    for: string
    requires: string
    regularly: string
    barred: string
    regularlyBarred: string
    waived: string
    gates: string
    passage: string
    departs: string
    grants: string
    longest: (period: string) => string
    consents: string
    papers: string
    inFavour: string
    notSaid: string
    inForce: (from: PlainDate, to?: PlainDate, unknownFrom?: PlainDate) => string
    checks: string
    count: (count: number) => string
  }

  changes: {
    needsFrom: string
    order: (from: string, to: string) => string
    between: (from: PlainDate, to: PlainDate) => string
    none: (from: PlainDate, to: PlainDate) => string
    began: string
    ended: string
    unsure: string
    same: string
    change: Record<PlaceChange['change'], string>
    facet: Record<Exclude<Facet, 'grade'>, string>
    figures: string
    turns: string
    unknown: string
  }

  drift: {
    none: (count: number, norms: number) => string
    found: (count: number) => string
    status: Record<string, string>
    to: (place: string) => string
    added: (places: readonly string[]) => string
    absent: (code: string, count: number) => string
    unchecked: (count: number) => string
  }
}
