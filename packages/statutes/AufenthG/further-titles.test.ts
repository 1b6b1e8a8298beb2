import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { permitStudyProtectedElsewhere } from './16b-7.ts'
import { permitSchool } from './16f-2.ts'
import { permitSearchStudyPlace } from './17-2.ts'
import { permitMobileResearch } from './18f.ts'
import { ictCard, ictCardTrainee, mobileIctCard } from './19.ts'
import { holding, type Row, rows } from './further-titles-table.ts'

const on = '2026-11-23'
const pending: Told = {
  asylum: [{ status: 'asylum-pending', from: '2026-09-15' }],
  asylumLodgedOn: '2026-09-15',
}
const rejected: Told = {
  arrivedOn: '2022-05-02',
  asylum: [
    { status: 'asylum-pending', from: '2022-06-01', to: '2023-05-31' },
    { status: 'asylum-rejected', from: '2023-06-01' },
  ],
  asylumLodgedOn: '2022-06-01',
  asylumDecidedOn: '2022-11-02',
  manifestlyUnfounded: 'no',
}
const noPassport: Told = { validPassport: false }
const noIdentity: Told = { identityClarified: false }
const noVisa: Told = { enteredWithRequiredVisa: false, stay: [{ status: 'visa-schengen', from: '2026-09-01' }] }

type Shut = readonly [place: string, changes: Told]
/** § 19f, which also shuts out a claim. */
const ofBoth: readonly Shut[] = [
  ['Abs. 1 Nr. 1', holding('permit-24')],
  ['Abs. 1 Nr. 2', holding('toleration')],
  ['Abs. 1 Nr. 3', holding('settlement-eu')],
  ['Abs. 1 Nr. 3', holding('long-term-elsewhere')],
]
const ofStudies: readonly Shut[] = [
  ['Abs. 3 Nr. 1', pending],
  ['Abs. 3 Nr. 1', { protection: 'refugee' }],
  ['Abs. 3 Nr. 1', { protection: 'subsidiary' }],
  ['Abs. 3 Nr. 1', { protectedElsewhere: true }],
]
const ofBlueCard: readonly Shut[] = [
  ['Abs. 2 Nr. 1', pending],
  ['Abs. 2 Nr. 2', holding('permit-25-3')],
  ['Abs. 2 Nr. 3', { humanitarianApplicationOpen: true }],
]

describe.each(rows.map((row) => ({ ...row, id: row.norm.id })))('$id', (row) => {
  const { norm, told, weighed, refusal, askedHere } = row
  const of = (changes: Told) => (weighed ? gradeIfJudged : grade)(norm, { ...told, ...changes }, on)
  const isClaim = row.grade === 'right'
  /** "nur in Fällen eines gesetzlichen Anspruchs", or important interests of the Federation, which somebody weighs. */
  const onlyInterests = weighed ? 'exceptional' : 'barred…exceptional'

  it(`opens: ${row.grade}`, () => expect(of({})).toBe(row.grade))
  if (row.barred?.length)
    it.each(row.barred.map((changes) => [JSON.stringify(changes), changes]))('is shut with %s', (_, changes) =>
      expect(of(changes as Told)).toBe('barred'),
    )
  if (row.exceptional?.length)
    it.each(row.exceptional.map((changes) => [JSON.stringify(changes), changes]))(
      'is left to an atypical case with %s',
      (_, changes) => expect(of(changes as Told)).toBe('exceptional'),
    )
  it.each([
    ['Nr. 1a', { identityClarified: false }],
    ['Nr. 2', { expulsionInterest: 'other' }],
  ])('§ 5 Abs. 1 %s is regular', (_, changes) => expect(of(changes)).toBe('exceptional'))
  it('§ 5 Abs. 1 Nr. 4 is regular', () =>
    expect(of(noPassport)).toBe(norm === permitMobileResearch ? 'barred' : 'exceptional'))
  it('§ 5 Abs. 1 Nr. 1 is regular, or the title asks for the livelihood itself', () =>
    expect(of({ publicFunds: 'all', incomeFromWork: 0, otherMeans: 0 })).toBe(
      norm === permitSearchStudyPlace ? 'barred' : 'exceptional',
    ))
  it('§ 5 Abs. 4 shuts out', () => expect(of({ expulsionInterest: '54-1-2-or-4' })).toBe('barred'))
  it('§ 11 leaves an atypical case of the ban on entry', () => expect(of({ entryBan: true })).toBe('exceptional'))
  if (refusal === undefined)
    it('§ 10 Abs. 1: while asylum is asked for, a claim', () => {
      const isShutBy19f = norm === permitStudyProtectedElsewhere
      expect(of(pending)).toBe(isClaim ? 'right' : isShutBy19f ? 'barred' : onlyInterests)
      expect(of({ ...pending, ...noIdentity })).toBe(isShutBy19f ? 'barred' : onlyInterests)
    })
  it('§ 10 Abs. 3 Satz 1: after the refusal, a claim for which all of § 5 is met', () => {
    expect(of(rejected)).toBe(isClaim ? 'right' : 'barred')
    expect(of({ ...rejected, ...noIdentity })).toBe('barred')
    expect(of({ ...rejected, entryBan: true })).toBe(isClaim ? 'exceptional' : 'barred')
  })
  if (!askedHere)
    it('§ 5 Abs. 2: the visa may be done without for a claim that nothing else lacks; else by who weighs the journey', () => {
      // § 39 Satz 2 AufenthV keeps the two from being asked for here, so no claim is left.
      if (norm === ictCard || norm === ictCardTrainee) expect(of(noVisa)).toBe('barred…exceptional')
      else if (isClaim) expect(of(noVisa)).toBe('may…right')
      else expect(of(noVisa)).toBe(weighed ? row.grade : `barred…${row.grade}`)
      expect(of({ ...noVisa, ...noPassport })).toBe(weighed ? 'exceptional' : 'barred…exceptional')
    })
  if (refusal)
    it.each([...ofBoth, ...(refusal === 'study' ? ofStudies : ofBlueCard)])('§ 19f %s shuts out', (_, changes) =>
      expect(of(changes)).toBe('barred'),
    )
})

describe('§ 16f Abs. 3 behind a fiction', () => {
  const fiction: Told = {
    stay: [
      { status: 'permit-16f', from: '2026-01-01', to: '2026-10-31' },
      { status: 'fiction-continued', from: '2026-11-01' },
    ],
  }
  const pupil = (rows[0] as Row).told
  it('which title goes on is not seen from the paper: open after an exchange', () =>
    expect(grade(permitSchool, { ...pupil, ...fiction, stayFor16f: 'exchange' }, on)).toBe('barred…should'))
  it('after a school it is not asked', () =>
    expect(grade(permitSchool, { ...pupil, ...fiction, stayFor16f: 'school' }, on)).toBe('should'))
  it('nor after another permit', () =>
    expect(
      grade(
        permitSchool,
        {
          ...pupil,
          stay: [
            { status: 'permit-18b', from: '2026-01-01', to: '2026-10-31' },
            { status: 'fiction-continued', from: '2026-11-01' },
          ],
          stayFor16f: 'exchange',
        },
        on,
      ),
    ).toBe('should'))
})

it('§ 19b Abs. 6: a break of under six months is weighed', () => {
  const { told } = rows.find(({ norm }) => norm === mobileIctCard) as Row
  expect(grade(mobileIctCard, { ...told, ictExcluded: 'within-six-months' }, on)).toBe('barred…right')
})

it('§ 16f Abs. 3 Satz 1 speaks of a school: after a language course it is not asked', () => {
  const { told } = rows.find(({ norm }) => norm === permitSearchStudyPlace) as Row
  expect(grade(permitSearchStudyPlace, { ...told, ...holding('permit-16f'), stayFor16f: 'language-course' }, on)).toBe(
    'may',
  )
})
it('§ 19f Abs. 3 Nr. 1 at § 16b Abs. 7: protection here, and an application that rests', () => {
  const { told } = rows.find(({ norm }) => norm === permitStudyProtectedElsewhere) as Row
  const of = (changes: Told) => grade(permitStudyProtectedElsewhere, { ...told, ...changes }, on)
  expect(of({ protection: 'refugee' })).toBe('barred')
  expect(of({ protection: 'subsidiary' })).toBe('barred')
  expect(of({ asylum: [{ status: 'asylum-resting', from: '2026-09-15' }] })).toBe('barred')
})
