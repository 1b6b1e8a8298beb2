import {
  after,
  all,
  any,
  application,
  atLeastOld,
  type Condition,
  cited,
  compare,
  conditionsOf,
  dayOf,
  every,
  is,
  judged,
  level,
  named,
  not,
  nothing,
  onTheDay,
  passed,
  points,
  quantity,
  some,
  sum,
  the,
  times,
  unencoded,
  when,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { countingTolerations, heldFor, holds, inFamily } from '../../AufenthG/statuses.ts'
import { vocabulary } from '../../facts/index.ts'
import { loadTopic, loadTopicWords, topicIds } from '../../rights/index.ts'
import { book } from '../../rulebook.ts'
import { loadWords, type WordLanguage, wordsOfFact } from '../index.ts'
import { conditionText, phrasesOf, plainTongue, type Said, sayCondition } from './index.ts'

const words = { de: await loadWords('de'), en: await loadWords('en') }
const plain = (language: WordLanguage, rulebook = book(), own = words[language]) =>
  plainTongue({
    words: own,
    phrases: phrasesOf[language],
    vocabulary: rulebook.vocabulary,
    amount: (id) => (id === 'salary-blue-card' ? { value: 5_070_000, unit: 'cents' } : undefined),
    money: (cents) => `${cents / 100} €`,
  })
const german = (condition: Condition) => lines(sayCondition(condition, plain('de')))
const english = (condition: Condition) => lines(sayCondition(condition, plain('en')))
const lines = ({ text, of, cite, before }: Said, depth = 0): string[] => [
  `${'  '.repeat(depth)}${before ? `${before} ` : ''}${text}${cite ? ` [${cite}]` : ''}`,
  ...of.flatMap((part) => lines(part, depth + 1)),
]
/** `{validPassport}` is what the language calls it, `{employment.to}` with what it is a field of where that is not clear. */
const filled = (text: string, language: WordLanguage) =>
  text.replace(/\{([\w.-]+)(?:=(\w+))?\}/g, (_, id: string, value?: string) =>
    value
      ? (wordsOfFact(words[language], id).values?.[value] ?? '')
      : (words[language].statuses[id] ?? wordsOfFact(words[language], id).label),
  )
const formula = (condition: Condition) => conditionText(condition, vocabulary)

const pending: Condition = { is: 'holds', track: 'asylum', statuses: ['asylum-pending'] }

describe('a condition in plain words', () => {
  it.each<[Condition, string, string]>([
    [yes('validPassport'), '{validPassport}: ja', '{validPassport}: yes'],
    [not(yes('validPassport')), '{validPassport}: nein', '{validPassport}: no'],
    [level('germanSpoken', 'A2'), '{germanSpoken}: mindestens A2', '{germanSpoken}: at least A2'],
    [is('publicFunds', 'none'), '{publicFunds}: „{publicFunds=none}“', '{publicFunds}: “{publicFunds=none}”'],
    [inFamily('toleration'), 'Papier: jede Duldung', 'Paper: any toleration (Duldung)'],
    [
      heldFor(years(6), countingTolerations),
      'Papier, mindestens 6 Jahre lang ohne Unterbrechung: jede Duldung (außer {toleration-unclear-identity})',
      'Paper for at least 6 years without a break: any toleration (Duldung) (except {toleration-unclear-identity})',
    ],
    [youngerThan(27, 'birthDate'), '{birthDate}: noch nicht 27 Jahre alt', '{birthDate}: not yet 27 years old'],
    [atLeastOld(14, 'birthDate'), '{birthDate}: mindestens 14 Jahre alt', '{birthDate}: at least 14 years old'],
    [
      passed({ months: 15 }, dayOf('arrivedOn')),
      '{arrivedOn}: mindestens 15 Monate her',
      '{arrivedOn}: at least 15 months ago',
    ],
    [
      when(dayOf('arrivedOn'), '<', the('2023-03-29')),
      '{arrivedOn}: vor dem 29. März 2023',
      '{arrivedOn}: before 29 March 2023',
    ],
    [
      when(onTheDay, '>=', the('2026-06-12')),
      'Tag der Entscheidung: frühestens am 12. Juni 2026',
      'Day of the decision: not before 12 June 2026',
    ],
    [
      compare(times(2, quantity('incomeFromWork')), '>', sum(quantity('needPerMonth'), { of: 'number', value: 1050 })),
      '2 × {incomeFromWork}: mehr als {needPerMonth} + 10.5 €',
      '2 × {incomeFromWork}: more than {needPerMonth} + 10.5 €',
    ],
    [
      compare(quantity('employment.salaryPerYear'), '>=', { of: 'amount', amount: 'salary-blue-card' }),
      '{employment.salaryPerYear}: mindestens 50700 €',
      '{employment.salaryPerYear}: at least 50700 €',
    ],
    [
      compare(quantity('employment.salaryPerYear'), '>=', { of: 'amount', amount: 'salary-from-45' }),
      '{employment.salaryPerYear}: mindestens ein Betrag, den für diesen Tag noch niemand kennt',
      '{employment.salaryPerYear}: at least an amount that nobody knows yet for this day',
    ],
    [
      when(after(dayOf('training.from'), { months: -7 }), '<=', application),
      '{training.from} ({training}) − 7 Monate: nicht später als: Tag des Antrags',
      '{training.from} ({training}) − 7 months: not later than: Day of the application',
    ],
    [
      when(after(dayOf('arrivedOn'), { days: -1 }), '<=', onTheDay),
      '{arrivedOn} − 1 Tag: nicht später als: Tag der Entscheidung',
      '{arrivedOn} − 1 day: not later than: Day of the decision',
    ],
    [
      when(after(dayOf('employment.from'), { months: 6, days: -1 }), '<=', dayOf('employment.to')),
      '{employment.from} ({employment}) + 6 Monate − 1 Tag: nicht später als: {employment.to} ({employment})',
      '{employment.from} ({employment}) + 6 months − 1 day: not later than: {employment.to} ({employment})',
    ],
    [
      heldFor({ months: 30, days: -1 }, ['toleration-employment']),
      'Papier, mindestens 30 Monate weniger 1 Tag lang ohne Unterbrechung: {toleration-employment}',
      'Paper for at least 30 months less 1 day without a break: {toleration-employment}',
    ],
    [
      { is: 'holds', track: 'stay', statuses: ['permit-25b'], at: the('2025-05-06'), issuedUnder: ['X § 1'] },
      'Papier (6. Mai 2025): {permit-25b}, erteilt nach X § 1',
      'Paper (6 May 2025): {permit-25b}, issued under X § 1',
    ],
    [
      { is: 'held-for', track: 'stay', statuses: ['permit-25b'], period: years(1), at: application },
      'Papier (Tag des Antrags), mindestens 1 Jahr lang ohne Unterbrechung: {permit-25b}',
      'Paper (Day of the application) for at least 1 year without a break: {permit-25b}',
    ],
    [nothing, 'Weiter wird nichts verlangt.', 'Nothing more is asked for.'],
  ])('%j', (condition, de, en) => {
    expect(german(condition)).toEqual([filled(de, 'de')])
    expect(english(condition)).toEqual([filled(en, 'en')])
  })

  it('is a tree, with the place of law at the line that has one', () =>
    expect(german(any(yes('validPassport'), cited('X § 1', all(yes('entryBan'), inFamily('toleration')))))).toEqual([
      'Eines davon:',
      '  Gültiger Pass: ja',
      '  Alles davon: [X § 1]',
      '    Einreise- und Aufenthaltsverbot: ja',
      '    Papier: jede Duldung',
    ]))
  it('says lists within lists as one, unless the inner one has a place of its own', () => {
    const inner = all(yes('entryBan'), yes('healthInsured'))
    expect(german(all(yes('validPassport'), inner))).toHaveLength(4)
    expect(german(all(yes('validPassport'), cited('X § 1', inner)))).toHaveLength(5)
    expect(german(any(yes('validPassport'), inner))).toHaveLength(5)
  })
  it('says what must not be so in one line above the parts', () => {
    expect(german(not(all(yes('entryBan'), pending)))[0]).toBe('Nicht alles davon zugleich:')
    expect(german(not(any(yes('entryBan'), pending)))[0]).toBe('Nichts davon:')
    expect(german(not(pending))).toEqual(['Nicht: Asylverfahren: Asylverfahren läuft (auch während einer Klage)'])
    expect(german(not(unencoded('title-behind-fiction')))[0]).toBe('Das darf nicht so sein:')
  })
  it('names the fields of a list by the list they stand in', () =>
    expect(german(some('children', all(youngerThan(18, '.birthDate'), yes('.livesWithMe'))))).toEqual([
      'Bei mindestens einem unter „Ihre Kinder“:',
      '  Geburtsdatum: noch nicht 18 Jahre alt',
      '  Lebt bei Ihnen: ja',
    ]))
  it('counts points before each part', () =>
    expect(german(points(6, [4, yes('entryBan')], [1, yes('validPassport')]))).toEqual([
      'Zusammen mindestens 6 Punkte:',
      '  4 Punkte: Einreise- und Aufenthaltsverbot: ja',
      '  1 Punkt: Gültiger Pass: ja',
    ]))
  it('says an exception below its rule', () =>
    expect(
      german({
        is: 'except',
        base: yes('validPassport'),
        exceptions: [{ cite: 'X § 2', when: pending, then: yes('entryBan') }],
      }),
    ).toEqual([
      'In der Regel das Erste, sonst:',
      '  Gültiger Pass: ja',
      '  Asylverfahren: Asylverfahren läuft (auch während einer Klage) [X § 2]',
      '  Dann: Einreise- und Aufenthaltsverbot: ja',
    ]))
  it('keeps what only a human can weigh apart, with what counts', () => {
    const said = sayCondition(
      judged('livelihood-expected', { for: ['employment'], against: ['publicFunds'] }),
      plain('de'),
    )
    expect(said).toMatchObject({ is: 'judged', factors: { for: ['Arbeit'], against: ['Geld vom Staat zum Leben'] } })
  })
  it('has a name of its own above what it is made of', () =>
    expect(english(named('livelihood-secured', yes('healthInsured')))).toEqual([
      words.en.conditions['livelihood-secured'],
      filled('  {healthInsured}: yes', 'en'),
    ]))
})

describe.each(['de', 'en'] as const)('every condition of every norm in %s', (language) => {
  const everyBook = [
    { name: 'the rulebook', load: async () => [book(), words[language]] as const },
    ...topicIds.map((id) => ({
      name: id,
      load: async () => [await loadTopic(id), await loadTopicWords(id, language)] as const,
    })),
  ]
  it.each(everyBook)('of $name is said without the name of a fact, a status or a text', async ({ load }) => {
    const [rulebook, own] = await load()
    const tongue = plain(language, rulebook, own)
    const said = rulebook.norms.flatMap(conditionsOf).flatMap((condition) => lines(sayCondition(condition, tongue)))
    const named = new Set([
      ...rulebook.vocabulary.facts.map(({ id }) => id).filter((id) => /[A-Z]/.test(id)),
      ...rulebook.vocabulary.statuses.map(({ id }) => id).filter((id) => /\d|-.*-/.test(id)),
    ])
    const wrong = said.filter(
      (line) =>
        line.split(/[\s„“”"():,]+/).some((word) => named.has(word)) || /undefined|\bnull\b|[+−] (?::|$)/.test(line),
    )
    expect(said.length).toBeGreaterThan(rulebook.norms.length)
    expect(wrong).toEqual([])
  })
})

describe('a condition as a formula', () => {
  it.each<[Condition, string]>([
    [all(yes('a'), any(yes('b'), not(yes('c')))), 'a and (b or not c)'],
    [not(all(yes('a'), yes('b'))), 'not (a and b)'],
    [every('children', any(yes('.a'), yes('.b'))), 'each of children (.a or .b)'],
    [holds('permit-25b'), 'stay = permit-25b'],
    [heldFor(years(6), countingTolerations), 'stay for 6y: any toleration but toleration-unclear-identity'],
    [points(2, [1, yes('a')], [2, all(yes('b'), yes('c'))]), 'at least 2 points of (1: a; 2: b and c)'],
    [
      { is: 'except', base: yes('a'), exceptions: [{ cite: 'X § 2', when: yes('b'), then: yes('c') }] },
      'a, except X § 2: if b then c',
    ],
    [named('x', cited('X § 1', level('germanSpoken', 'A2'))), 'germanSpoken ≥ A2'],
    [when(after(dayOf('a'), { months: -7 }), '<=', application), 'a - 7m ≤ application'],
    [when(after(dayOf('a'), { months: 6, days: -1 }), '<=', application), 'a + 6m - 1d ≤ application'],
    [heldFor({ months: 30, days: -1 }, ['permit-25b']), 'stay for 30m - 1d: permit-25b'],
    [
      { is: 'holds', track: 'stay', statuses: ['permit-25b'], at: the('2025-05-06'), issuedUnder: ['X § 1'] },
      'stay = permit-25b (X § 1) at 2025-05-06',
    ],
    [nothing, 'true'],
  ])('%j is %s', (condition, text) => expect(formula(condition)).toBe(text))
})
