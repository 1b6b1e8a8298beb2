import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { residenceStatuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { naturalisationByDiscretion } from './8.ts'
import { naturalisationSpouse } from './9.ts'
import { naturalisationByRight, naturalisationWithFamily } from './10.ts'

const on = '2026-11-23'
const held = (status: string, from = '2021-11-23') => ({ stay: [{ status, from }] })
const person: Told = {
  ...nothingInTheWay,
  ...held('permit-18b'),
  arrivedOn: '2021-11-23',
  birthDate: '1990-01-01',
  germanSpoken: 'B1',
  germanWritten: 'B1',
  naturalisationTest: true,
  commitsToConstitution: true,
  commitsToHistory: true,
  extremistLinks: false,
  naturalisationExcluded: false,
  sentences: 'none',
  investigationOpen: false,
  protection: 'none',
  adequateHousing: true,
  spouseHere: false,
  children: [],
  familyNaturalises: false,
  parentTitle: 'none',
  cannotLearnForIllness: false,
  cannotForIllnessOrAge: false,
  employment: false,
}
const of = (changes: Told = {}, day = on) => grade(naturalisationByRight, { ...person, ...changes }, day)

describe('§ 10 Abs. 1: after five years', () => {
  it('of lawful residence, to the day', () => {
    expect(of()).toBe('right')
    expect(of({}, '2026-11-22')).toBe('barred')
  })
  it('not before 27.06.2024', () => expect(of(held('settlement', '2010-01-01'), '2024-06-26')).toBe('barred'))
  it('time with a toleration does not count', () =>
    expect(
      of({
        stay: [
          { status: 'toleration', from: '2018-01-01', to: '2025-12-31' },
          { status: 'permit-25b', from: '2026-01-01' },
        ],
      }),
    ).toBe('barred'))
  it('AsylG § 55 Abs. 3: the asylum procedure counts only with protection', () => {
    const after = (status: string) => ({
      stay: [
        { status: 'permission-to-stay', from: '2021-11-23', to: '2023-12-31' },
        { status, from: '2024-01-01' },
      ],
    })
    expect(of({ ...after('permit-25-2-refugee'), protection: 'refugee' })).toBe('right')
    expect(of(after('permit-18b'))).toBe('barred')
  })
})

describe('§ 10 Abs. 1 Satz 1 Nr. 2: the title', () => {
  const enough = [
    'settlement',
    'settlement-eu',
    'blue-card',
    'permit-16g',
    'permit-16g-search',
    'permit-16g-work',
    'permit-18a',
    'permit-18b',
    'permit-18d',
    'permit-19c',
    'permit-19d',
    'permit-21',
    'permit-23',
    'permit-25-1',
    'permit-25-2-refugee',
    'permit-25-2-subsidiary',
    'permit-25a',
    'permit-25b',
    'permit-family',
    'permit-own',
    'permit-38a',
  ]
  // "§§ 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 20a, 22, 23a, 24, 25 Absatz 3 bis 5 und § 104c"
  const named = [
    'permit-16a',
    'permit-16b',
    'permit-16d',
    'permit-16f',
    'permit-17',
    'permit-20',
    'permit-20a',
    'permit-22',
    'permit-23a',
    'permit-24',
    'permit-25-3',
    'permit-25-4',
    'permit-25-4a',
    'permit-25-4b',
    'permit-25-5',
    'permit-104c',
  ]
  const noTitleToLiveHere = [
    'none',
    'arrival-certificate',
    'permission-to-stay',
    'toleration',
    'toleration-discretion',
    'toleration-unclear-identity',
    'toleration-training',
    'toleration-employment',
    'visa-schengen',
    'fiction-lawful',
    'long-term-elsewhere',
  ]
  /** Which title goes on, or what the visa is for, is not told. */
  const unclear = ['fiction-continued', 'visa-national']

  it.each(enough)('%s is enough', (status) => expect(of(held(status))).toBe('right'))
  it.each([...named, ...noTitleToLiveHere])('%s is not', (status) => expect(of(held(status))).toBe('barred'))
  it.each(unclear)('%s is never enough for certain', (status) => expect(of(held(status))).toMatch(/^barred/))
  it('no status is forgotten here', () =>
    expect(residenceStatuses.map(({ id }) => id).sort()).toEqual(
      [...enough, ...named, ...noTitleToLiveHere, ...unclear].sort(),
    ))
})

describe('§ 10 Abs. 1 Satz 1 Nr. 3: livelihood', () => {
  const funds = { publicFunds: 'some' }
  it('without benefits', () => expect(of(funds)).toBe('barred'))
  it('Buchst. b: 20 of 24 months of full-time work', () => {
    expect(of({ ...funds, employment: { hoursPerWeek: 35 }, fullTimeMonthsOfTwoYears: 20 })).toBe('right')
    expect(of({ ...funds, employment: { hoursPerWeek: 35 }, fullTimeMonthsOfTwoYears: 19 })).toBe('barred')
    expect(of({ ...funds, employment: { hoursPerWeek: 34 }, fullTimeMonthsOfTwoYears: 24 })).toBe('barred…right')
  })
})

describe('§ 10 Abs. 1 Satz 1: everything else', () => {
  it.each([
    ['identity', { identityClarified: false }],
    ['Nr. 1', { commitsToConstitution: false }],
    ['Nr. 1a', { commitsToHistory: false }],
    ['§ 12a Abs. 3', { investigationOpen: true }],
    ['§ 11 Satz 1 Nr. 1', { extremistLinks: true }],
    ['§ 11 Satz 1 Nr. 2', { expulsionInterest: '54-1-2-or-4' }],
    ['§ 11 Satz 1 Nr. 3, § 35a', { naturalisationExcluded: true }],
    ['Nr. 7', { naturalisationTest: false }],
  ])('%s', (_, changes) =>
    expect(gradeIfJudged(naturalisationByRight, { ...person, germanSpoken: 'B1', ...changes }, on)).toMatch(
      /barred|may/,
    ),
  )
  it('Nr. 5, § 12a: small sentences are left out, but for inhuman motives', () => {
    expect(of({ sentences: 'left-out', inhumanMotive: false })).toBe('right')
    expect(of({ sentences: 'left-out', inhumanMotive: true })).toBe('barred')
    expect(of({ sentences: 'left-out' })).toBe('barred…right')
    expect(of({ sentences: 'slightly-more', inhumanMotive: false })).toBe('barred…right')
    expect(of({ sentences: 'more', inhumanMotive: false })).toBe('barred')
  })
  it('Nr. 6: B1, which hardship may waive (Abs. 4a) and illness waives (Abs. 6)', () => {
    expect(of({ germanWritten: 'A2', germanSpoken: 'A1' })).toBe('barred')
    expect(of({ germanWritten: 'A2', germanSpoken: 'A2' })).toBe('barred…may')
    expect(
      of({ germanWritten: 'none', germanSpoken: 'none', naturalisationTest: false, cannotLearnForIllness: true }),
    ).toBe('right')
  })
  it('an unknown answer never grants', () => {
    for (const fact of [
      'sentences',
      'naturalisationTest',
      'commitsToHistory',
      'identityClarified',
      'extremistLinks',
      'naturalisationExcluded',
    ])
      expect(of({ [fact]: null })).toMatch(/^barred…/)
  })
  it('under 16 neither Nr. 1 nor Nr. 7 is asked', () => {
    const child = { birthDate: '2012-01-01', commitsToConstitution: false, naturalisationTest: false }
    expect(of(child)).toBe('right')
    expect(of({ ...child, birthDate: '2010-11-23' })).toBe('barred')
  })
})

describe('§ 10 Abs. 2: with the family', () => {
  const wife = { ...person, ...held('permit-family', '2025-01-01'), spouseHere: true, familyNaturalises: true }
  it('before the five years, by discretion', () => {
    expect(grade(naturalisationWithFamily, wife, on)).toBe('may')
    expect(grade(naturalisationWithFamily, { ...wife, familyNaturalises: false }, on)).toBe('barred')
  })
})

describe('§ 9: husband, wife or partner of a German', () => {
  const wife: Told = {
    ...person,
    ...held('permit-family', '2023-11-23'),
    spouseHere: true,
    spouseTitle: 'german',
    marriedOn: '2024-11-23',
  }
  const of = (changes: Told = {}, day = on) => grade(naturalisationSpouse, { ...wife, ...changes }, day)
  it('three years here and two of marriage, both to the day', () => {
    expect(of()).toBe('should')
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({ marriedOn: '2024-11-24' })).toBe('barred')
    expect(of(held('permit-family', '2023-11-24'))).toBe('barred')
  })
  it('not of somebody who is not German', () => expect(of({ spouseTitle: 'settlement' })).toBe('barred'))
})

describe('§ 8: by discretion', () => {
  it('the public interest is weighed', () => {
    expect(grade(naturalisationByDiscretion, person, on)).toBe('barred…may')
    expect(gradeIfJudged(naturalisationByDiscretion, person, on)).toBe('may')
  })
  it('not without lawful residence', () =>
    expect(gradeIfJudged(naturalisationByDiscretion, { ...person, ...held('toleration') }, on)).toBe('barred'))
})

const three = [
  { name: '§ 10 Abs. 1', norm: naturalisationByRight, who: person, full: 'right' },
  {
    name: '§ 10 Abs. 2',
    norm: naturalisationWithFamily,
    who: { ...person, ...held('permit-family', '2025-01-01'), spouseHere: true, familyNaturalises: true },
    full: 'may',
  },
  {
    name: '§ 9 Abs. 1',
    norm: naturalisationSpouse,
    who: {
      ...person,
      ...held('permit-family', '2023-11-23'),
      spouseHere: true,
      spouseTitle: 'german',
      marriedOn: '2024-11-23',
    },
    full: 'should',
  },
] as const satisfies readonly { name: string; norm: Norm; who: Told; full: string }[]

// § 9 Abs. 1 Satz 1: "unter den Voraussetzungen des § 10 Absatz 1"; § 10 Abs. 2: "nach Maßgabe des Absatzes 1".
describe.each(three)('what § 10 Abs. 1 asks holds for $name', ({ norm, who, full }) => {
  const of = (changes: Told) => grade(norm, { ...who, ...changes }, on)
  /** B1 is there in nothing, so that only a waiver can help. */
  const noGerman: Told = { germanSpoken: 'none', germanWritten: 'none' }

  it('with everything', () => expect(of({})).toBe(full))
  it.each([
    ['identity and nationality', { identityClarified: false }],
    ['Nr. 1', { commitsToConstitution: false }],
    ['Nr. 1a', { commitsToHistory: false }],
    ['Nr. 2', held('permit-25-3', '2015-01-01')],
    ['Nr. 3', { publicFunds: 'some' }],
    ['Nr. 5', { sentences: 'more', inhumanMotive: false }],
    ['Nr. 6', noGerman],
    ['Nr. 7', { naturalisationTest: false, germanSpoken: 'A1' }],
    ['§ 12a Abs. 3', { investigationOpen: true }],
    ['§ 11 Satz 1 Nr. 2', { expulsionInterest: '54-1-2-or-4' }],
    ['§ 11 Satz 1 Nr. 3, § 35a', { naturalisationExcluded: true }],
  ])('never without %s', (_, changes) => expect(of(changes)).toBe('barred'))
  it('Abs. 6 Satz 1: illness drops Nr. 6 and Nr. 7, one by one', () => {
    expect(of({ ...noGerman, cannotLearnForIllness: true })).toBe(full)
    expect(of({ naturalisationTest: false, cannotLearnForIllness: true })).toBe(full)
  })
  it('Abs. 6 Satz 1: age is weighed', () => {
    expect(of({ ...noGerman, cannotForIllnessOrAge: true })).toBe(`barred…${full}`)
    expect(gradeIfJudged(norm, { ...who, ...noGerman, cannotForIllnessOrAge: true }, on)).toBe(full)
  })
  it('Abs. 4a: hardship with A2 is weighed, and then it may be granted; Abs. 6 Satz 2: without Nr. 7', () => {
    const a2: Told = { germanSpoken: 'A2', germanWritten: 'none' }
    expect(of(a2)).toBe('barred…may')
    expect(gradeIfJudged(norm, { ...who, ...a2 }, on)).toBe('may')
    expect(gradeIfJudged(norm, { ...who, ...a2, naturalisationTest: false }, on)).toBe('may')
    expect(gradeIfJudged(norm, { ...who, ...a2, germanSpoken: 'A1' }, on)).toBe('barred')
  })
  it('Abs. 4a is not for whoever has B1 and only lacks the test', () =>
    expect(gradeIfJudged(norm, { ...who, naturalisationTest: false }, on)).toBe('barred'))
})

it.each(three.slice(0, 2))(
  '§ 11 Satz 1 Nr. 1 stands against a child, too, of whom no declaration is asked: $name',
  (one) => {
    const child: Told = { ...one.who, birthDate: '2010-11-24' }
    expect(grade(one.norm, child, on)).toBe(one.full)
    expect(grade(one.norm, { ...child, extremistLinks: true }, on)).toBe('barred')
  },
)

describe('§ 10 Abs. 1 Satz 2: Nr. 1 and 7, and Abs. 4 Satz 2, to the day before 16', () => {
  it.each([
    ['Nr. 1', { commitsToConstitution: false }],
    ['Nr. 7', { naturalisationTest: false }],
  ])('%s', (_, changes) => {
    expect(of({ ...changes, birthDate: '2010-11-24' })).toBe('right')
    expect(of({ ...changes, birthDate: '2010-11-23' })).toBe('barred')
  })
  it('Nr. 6: what is usual at that age, which is weighed', () => {
    const noGerman: Told = { germanSpoken: 'A1', germanWritten: 'none' }
    const ifJudged = (birthDate: string) =>
      gradeIfJudged(naturalisationByRight, { ...person, ...noGerman, birthDate }, on)
    expect(of({ ...noGerman, birthDate: '2010-11-24' })).toBe('barred…right')
    expect(ifJudged('2010-11-24')).toBe('right')
    expect(ifJudged('2010-11-23')).toBe('barred')
  })
})

describe('§ 10 Abs. 1 Satz 1 Nr. 2: behind the paper that a title goes on (AufenthG § 81 Abs. 4)', () => {
  const goesOn = (status: string) => ({
    stay: [
      { status, from: '2020-01-01', to: '2026-06-30' },
      { status: 'fiction-continued', from: '2026-07-01' },
    ],
  })
  it.each([
    'permit-16g',
    'permit-16g-search',
    'permit-16g-work',
    'permit-18b',
    'permit-23',
    'permit-25-1',
    'permit-25-2-refugee',
    'permit-25-2-subsidiary',
    'permit-25a',
    'permit-25b',
    'permit-38a',
    'permit-family',
    'blue-card',
  ])('%s: which title it was cannot be seen', (status) => expect(of(goesOn(status))).toBe('barred…right'))
  it.each(['permit-16b', 'permit-25-3', 'permit-25-4a', 'permit-25-4b', 'permit-25-5'])(
    '%s is not enough, and nothing else was held',
    (status) => expect(of(goesOn(status))).toBe('barred'),
  )
  it('a title that was enough is not held any more', () =>
    expect(
      of({
        stay: [
          { status: 'permit-18b', from: '2020-01-01', to: '2024-12-31' },
          { status: 'permit-25-5', from: '2025-01-01' },
        ],
      }),
    ).toBe('barred'))
})

describe('§ 10 Abs. 1 Satz 1 Nr. 3: who may draw benefits', () => {
  const funds: Told = { publicFunds: 'some' }
  const fullTime: Told = { ...funds, employment: { hoursPerWeek: 35 }, fullTimeMonthsOfTwoYears: 20 }

  it('Buchst. b: below 35 hours it is weighed whether that is full-time', () => {
    const less: Told = { ...fullTime, employment: { hoursPerWeek: 34 } }
    expect(of(less)).toBe('barred…right')
    expect(gradeIfJudged(naturalisationByRight, { ...person, ...less }, on)).toBe('right')
    expect(of({ ...fullTime, employment: { hoursPerWeek: 36 } })).toBe('right')
  })
  it('Buchst. b: not without a job now', () => expect(of({ ...fullTime, employment: false })).toBe('barred'))
  it('Buchst. b: 20 of 24 months', () => {
    expect(of({ ...fullTime, fullTimeMonthsOfTwoYears: 20 })).toBe('right')
    expect(of({ ...fullTime, fullTimeMonthsOfTwoYears: 19 })).toBe('barred')
  })

  const child = { birthDate: '2020-01-01', livesWithMe: true, unmarried: true }
  it('Buchst. c: with somebody who works so and a minor child; of the other’s work nothing is known', () => {
    expect(of({ ...funds, spouseHere: true, children: [child] })).toBe('barred…right')
    expect(of({ ...funds, spouseHere: false, children: [child] })).toBe('barred')
    expect(of({ ...funds, spouseHere: true, children: [] })).toBe('barred')
    expect(of({ ...funds, spouseHere: true, children: [{ ...child, livesWithMe: false }] })).toBe('barred')
    expect(of({ ...funds, spouseHere: true, children: [{ ...child, birthDate: '2008-11-24' }] })).toBe('barred…right')
    expect(of({ ...funds, spouseHere: true, children: [{ ...child, birthDate: '2008-11-23' }] })).toBe('barred')
    const grown = { ...child, birthDate: '2000-01-01' }
    expect(of({ ...funds, spouseHere: true, children: [grown, child] })).toBe('barred…right')
  })
  it('Buchst. a: recruited workers came by 13.06.1990 at the latest; a spouse may have followed', () => {
    expect(of({ ...funds, arrivedOn: '1990-06-13' })).toBe('barred…right')
    expect(of({ ...funds, arrivedOn: '1992-01-01' })).toBe('barred')
  })
})

describe('§ 10 Abs. 1 Satz 1 Nr. 5, § 12a Abs. 1 Satz 4: slightly more than is left out is weighed', () => {
  const ifJudged = (changes: Told) => gradeIfJudged(naturalisationByRight, { ...person, ...changes }, on)
  it('but for inhuman motives', () => {
    expect(ifJudged({ sentences: 'slightly-more', inhumanMotive: false })).toBe('right')
    expect(ifJudged({ sentences: 'slightly-more', inhumanMotive: true })).toBe('barred')
    expect(ifJudged({ sentences: 'more', inhumanMotive: false })).toBe('barred')
  })
})

describe('AsylG § 55 Abs. 3: the time of the asylum procedure counts with asylum or international protection', () => {
  const since = (from: string, status: string) => ({
    stay: [
      { status: 'permission-to-stay', from, to: '2025-12-31' },
      { status, from: '2026-01-01' },
    ],
  })
  it.each(['asylum', 'refugee', 'subsidiary'])('%s', (protection) => {
    expect(of({ ...since('2021-11-23', 'permit-18b'), protection })).toBe('right')
    expect(of({ ...since('2021-11-24', 'permit-18b'), protection })).toBe('barred')
  })
  it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary'])('%s says it by itself', (status) =>
    expect(of(since('2021-11-23', status))).toBe('right'),
  )
  it('so does the decision', () =>
    expect(
      of({ ...since('2021-11-23', 'permit-18b'), asylum: [{ status: 'asylum-granted', from: '2025-12-01' }] }),
    ).toBe('right'))
  it('not with anything else', () => expect(of(since('2015-01-01', 'permit-18b'))).toBe('barred'))

  const wife = three[2].who
  const ofWife = (changes: Told) => grade(naturalisationSpouse, { ...wife, ...changes }, on)
  it('three years of both for spouses of Germans, to the day', () => {
    expect(ofWife(since('2023-11-23', 'permit-25-2-refugee'))).toBe('should')
    expect(ofWife(since('2023-11-24', 'permit-25-2-refugee'))).toBe('barred')
    expect(ofWife(since('2020-01-01', 'permit-family'))).toBe('barred')
  })
  it('§ 9: not once they live apart', () => expect(ofWife({ spouseHere: false })).toBe('barred'))
})

describe('§ 10 Abs. 2: who is naturalised along', () => {
  const along: Told = { ...person, ...held('permit-family', '2025-01-01'), familyNaturalises: true, spouseHere: false }
  const of = (changes: Told) => grade(naturalisationWithFamily, { ...along, ...changes }, on)
  it('a minor child of a parent, until the day before 18', () => {
    const child: Told = { birthDate: '2008-11-24', parentTitle: 'settlement' }
    expect(of(child)).toBe('may')
    expect(of({ ...child, birthDate: '2008-11-23' })).toBe('barred')
    expect(of({ ...child, parentTitle: 'none' })).toBe('barred')
    expect(of({ ...child, familyNaturalises: false })).toBe('barred')
  })
  it('not who lives alone', () => expect(of({})).toBe('barred'))
})

describe('§ 8 Abs. 1', () => {
  const ifJudged = (changes: Told) => gradeIfJudged(naturalisationByDiscretion, { ...person, ...changes }, on)
  it.each([
    ['Halbsatz 2: identity and nationality', { identityClarified: false }],
    ['Nr. 3: a home', { adequateHousing: false }],
    ['§ 11 Satz 1 Nr. 1', { extremistLinks: true }],
    ['§ 11 Satz 1 Nr. 2', { expulsionInterest: '54-1-2-or-4' }],
    ['§ 11 Satz 1 Nr. 3', { naturalisationExcluded: true }],
  ])('never without %s', (_, changes) => expect(ifJudged(changes)).toBe('barred'))
  it.each([
    ['Nr. 2: no sentence', { sentences: 'more', inhumanMotive: false }],
    ['Nr. 4: livelihood', { publicFunds: 'all' }],
  ])('%s, from which hardship or the public interest may be departed (Abs. 2)', (_, changes) => {
    expect(ifJudged(changes)).toBe('may')
    expect(grade(naturalisationByDiscretion, { ...person, ...changes }, on)).toBe('barred…may')
  })
})
