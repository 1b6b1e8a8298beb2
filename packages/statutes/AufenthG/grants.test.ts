import { months, type Period, years } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { norms as planned } from '../norms.ts'
import { topic as furtherStays } from '../rights/further-stays.ts'

const norms = [...planned, ...furtherStays.norms]

/** How long each title is granted for at once, in the words of the act. */
const longest: readonly [words: string, period: Period, ids: readonly string[]][] = [
  [
    '§ 25b Abs. 5 Satz 1: "längstens für zwei Jahre"',
    years(2),
    [
      'permit-sustained-integration',
      'permit-sustained-integration-family',
      'permit-after-employment-toleration',
      'permit-after-employment-toleration-family',
    ],
  ],
  [
    '§ 26 Abs. 1 Satz 1 and 2: "für jeweils längstens drei Jahre", "für drei Jahre"',
    years(3),
    [
      'permit-integrated-youth',
      'permit-parents-of-integrated-youth',
      'permit-siblings-of-integrated-youth',
      'permit-spouse-of-integrated-youth',
      'permit-child-of-integrated-youth',
      'permit-asylum',
      'permit-refugee',
      'permit-subsidiary-protection',
      'permit-ban-on-removal',
      'permit-hardship',
    ],
  ],
  [
    '§ 26 Abs. 1 Satz 1: § 25 Abs. 5 "längstens sechs Monate" before 18 months of lawful stay',
    months(6),
    ['permit-departure-impossible', 'permit-departure-impossible-18-months'],
  ],
  [
    '§ 16g Abs. 5 Satz 1 and 2, § 60c Abs. 6 Satz 1 and 2: six months to search',
    months(6),
    [
      'permit-search-training',
      'permit-search-work-after-training',
      'toleration-search-training',
      'toleration-search-work-after-training',
    ],
  ],
  [
    '§ 16g Abs. 8, § 19d Abs. 1a: "für die Dauer von zwei Jahren"',
    years(2),
    ['permit-after-training', 'permit-after-training-toleration'],
  ],
  [
    '§ 18 Abs. 4: "für die Dauer von vier Jahren"',
    years(4),
    [
      'permit-skilled-vocational',
      'permit-skilled-academic',
      'blue-card',
      'blue-card-shortage-or-graduate',
      'blue-card-it',
      'permit-professional-experience',
      'permit-employment-by-ordinance',
      'permit-single-case',
      'blue-card-from-elsewhere',
    ],
  ],
  ['§ 31 Abs. 1 Satz 1: "für ein Jahr"', years(1), ['permit-own-right-of-spouse']],
  [
    '§ 26 Abs. 1 Satz 1: up to three years, the other titles of this Abschnitt',
    years(3),
    [
      'permit-extraordinary-hardship',
      'permit-admission',
      'permit-admission-by-ministry',
      'permit-group-of-land',
      'permit-admitted-group',
      'permit-resettlement',
    ],
  ],
  ['§ 26 Abs. 1 Satz 1: § 25 Abs. 4 Satz 1 "längstens sechs Monate"', months(6), ['permit-for-a-time']],
  [
    '§ 26 Abs. 1 Satz 4: § 25 Abs. 4a Satz 1 and Abs. 4b "für ein Jahr"',
    years(1),
    ['permit-victim-of-trafficking', 'permit-victim-of-illegal-work', 'permit-victim-of-illegal-work-pay'],
  ],
  ['§ 26 Abs. 1 Satz 4: § 25 Abs. 4a Satz 3 "zwei Jahre"', years(2), ['permit-victim-of-trafficking-after']],
  ['§ 16b Abs. 2 Satz 1: "in der Regel zwei Jahre"', years(2), ['permit-study', 'permit-study-conditional']],
  ['§ 16d Abs. 1 Satz 3: "für bis zu 24 Monate"', months(24), ['permit-recognition-measure']],
  ['§ 16d Abs. 3 Satz 5: "höchstens jedoch für ein Jahr"', years(1), ['permit-recognition-partnership']],
  ['§ 17 Abs. 1 Satz 2: "für bis zu neun Monate"', months(9), ['permit-search-training-place']],
  [
    '§ 21 Abs. 4 Satz 1: "längstens drei Jahre"',
    years(3),
    ['permit-business', 'permit-business-after-studies', 'permit-business-by-treaty'],
  ],
  ['§ 21 Abs. 2b Satz 2: "höchstens jedoch für 18 Monate"', months(18), ['permit-founding-grant']],
  ['§ 16d Abs. 4 Satz 1: "für ein Jahr"', years(1), ['permit-recognition-agreement']],
  ['§ 16d Abs. 6 Satz 1: "bis zu sechs Monaten"', months(6), ['permit-qualification-analysis']],
  ['§ 16e Abs. 2: "höchstens jedoch für sechs Monate"', months(6), ['permit-study-internship']],
  ['§ 17 Abs. 2 Satz 2: "für bis zu neun Monate"', months(9), ['permit-search-study-place']],
  ['§ 18f Abs. 1: a stay of "höchstens ein Jahr"', years(1), ['permit-mobile-research']],
  ['§ 19 Abs. 4 Satz 1 Nr. 1: "höchstens jedoch für drei Jahre"', years(3), ['ict-card']],
  ['§ 19 Abs. 4 Satz 1 Nr. 2: "höchstens jedoch für ein Jahr"', years(1), ['ict-card-trainee']],
  ['§ 19c Abs. 4 Satz 2: "für die Dauer von drei Jahren"', years(3), ['permit-civil-servant']],
  ['§ 19e Abs. 2: "höchstens jedoch für ein Jahr"', years(1), ['permit-voluntary-service']],
  ['§ 20 Abs. 2 Satz 2: "bis zu 18 Monaten"', months(18), ['permit-search-for-work']],
  ['§ 20 Abs. 2 Satz 3: "bis zu zwölf Monaten"', months(12), ['permit-search-for-work-in-care']],
  ['§ 20a Abs. 5 Satz 1: "bis zu einem Jahr"', years(1), ['opportunity-card-skilled', 'opportunity-card-points']],
  ['§ 60d Abs. 1: "für 30 Monate"', months(30), ['toleration-for-employment']],
]

describe.each(longest)('%s', (_, period, ids) => {
  it.each(ids)('%s', (id) => {
    const found = norms.filter((norm) => norm.id === id).map(({ grants }) => grants.longest)
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify(period)]))
  })
})
it('every other norm names no longest time', () => {
  const named = new Set(longest.flatMap(([, , ids]) => ids))
  expect(norms.filter(({ id, grants }) => grants.longest && !named.has(id)).map(({ id }) => id)).toEqual([])
})
