import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { skilledVocational, skilledVocationalToJuly2026 } from './18a.ts'
import { skilledAcademic, skilledAcademicToJuly2026 } from './18b.ts'

const on = '2026-11-23'
const job = {
  from: '2026-12-01',
  salaryPerYear: 3_600_000,
  qualified: true,
  licence: true,
  assured: true,
  temporaryAgency: false,
}
/** A 30-year-old who has finished training under § 16a and has an offer. */
const trained: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-16a', from: '2024-08-01' }],
  arrivedOn: '2024-08-01',
  birthDate: '1996-03-02',
  vocationalGermany: true,
  vocationalForeignRecognised: false,
  employment: job,
}
const graduate: Told = {
  ...trained,
  stay: [{ status: 'permit-16b', from: '2022-10-01' }],
  arrivedOn: '2022-10-01',
  vocationalGermany: false,
  degreeGermany: true,
  degreeForeignRecognised: false,
}
const withJob = (changes: Told): Told => ({ employment: { ...job, ...changes } })

describe.each([
  {
    name: '§ 18a',
    norm: skilledVocational,
    open: trained,
    kind: 'vocationalForeignRecognised',
    german: 'vocationalGermany',
  },
  { name: '§ 18b', norm: skilledAcademic, open: graduate, kind: 'degreeForeignRecognised', german: 'degreeGermany' },
])('$name: a permit for any skilled job', ({ norm, open, kind, german }) => {
  const of = (changes: Told, day = on) => grade(norm, { ...open, ...changes }, day)

  it('is a right with a German qualification', () => expect(of({})).toBe('right'))
  it('and with a recognised one from abroad (§ 18 Abs. 2 Nr. 4)', () =>
    expect(of({ [german]: false, [kind]: true })).toBe('right'))
  it('is closed without either (§ 18 Abs. 3)', () => expect(of({ [german]: false })).toBe('barred'))
  it('stays open while the recognition is unknown', () =>
    expect(of({ [german]: false, [kind]: null })).toBe('barred…right'))

  it.each([
    ['Nr. 1: a concrete offer', { employment: false }],
    ['Nr. 3: the licence', withJob({ licence: false })],
    ['Nr. 4a: the assurance', withJob({ assured: false })],
    ['a skilled job', withJob({ qualified: false })],
  ])('§ 18 Abs. 2 %s is mandatory', (_, changes) => expect(of(changes)).toBe('barred'))

  it.each([
    ['licence', withJob({ licence: null })],
    ['assurance', withJob({ assured: null })],
    ['kind of job', withJob({ qualified: null })],
    ['agency', withJob({ temporaryAgency: null })],
  ])('unknown %s never grants', (_, changes) => expect(of(changes)).toBe('barred…right'))

  describe('§ 18 Abs. 2 Nr. 5: from the 45th birthday', () => {
    const born = { birthDate: '1981-11-23' }

    it('nothing more is asked the day before', () => expect(of(born, '2026-11-22')).toBe('right'))
    it('a low salary without provision is closed, unless there is a public interest', () => {
      expect(of({ ...born, adequatePension: false })).toBe('barred…may')
      expect(gradeIfJudged(norm, { ...open, ...born, adequatePension: false }, on)).toBe('may')
    })
    it('55 % of the ceiling is enough, a cent less is not', () => {
      expect(of({ ...born, adequatePension: false, ...withJob({ salaryPerYear: 5_577_000 }) })).toBe('right')
      expect(of({ ...born, adequatePension: false, ...withJob({ salaryPerYear: 5_576_999 }) })).toBe('barred…may')
    })
    it('provision for old age is enough', () => expect(of({ ...born, adequatePension: true })).toBe('right'))
    it('is asked at the first title only', () =>
      expect(of({ ...born, adequatePension: false, stay: [{ status: 'permit-18a', from: '2024-05-01' }] })).toBe(
        'right',
      ))
    it('the salary of 2027 is not known, so the answer is not', () =>
      expect(of({ ...born, adequatePension: false, ...withJob({ salaryPerYear: 9_900_000 }) }, '2027-01-01')).toBe(
        'barred…right',
      ))
    it('an unknown birth date never grants', () =>
      expect(of({ birthDate: null, adequatePension: false })).toBe('barred…right'))
  })

  describe('§ 40 Abs. 1 Nr. 2: lent to other firms', () => {
    const lent = withJob({ temporaryAgency: true })

    it('closes it where the agency must agree', () =>
      expect(
        of({ ...lent, stay: [{ status: 'permit-25-2-refugee', from: '2025-01-01' }], insuredWorkSince: null }),
      ).toBe('barred…right'))
    it('closes it for a tolerated person', () =>
      expect(of({ ...lent, stay: [{ status: 'toleration', from: '2020-01-01' }] })).toBe('barred'))
    it('does not where the agency is not asked: three years here (§ 9 Abs. 1 Nr. 2 BeschV)', () => {
      const refugee = { stay: [{ status: 'permit-25-2-refugee', from: '2023-11-23' }], insuredWorkSince: '2026-11-01' }
      expect(of({ ...lent, ...refugee })).toBe('right')
      expect(of({ ...lent, ...refugee }, '2026-11-22')).toBe('barred')
    })
    it('does not after two years of insured work (Nr. 1)', () => {
      const worker = { stay: [{ status: 'permit-25-2-refugee', from: '2024-06-01' }], insuredWorkSince: '2024-11-23' }
      expect(of({ ...lent, ...worker })).toBe('right')
      expect(of({ ...lent, ...worker }, '2026-11-22')).toBe('barred')
    })
  })

  describe('§ 10: asylum', () => {
    const asylum = (status: string): Told => ({ asylum: [{ status, from: '2022-01-01' }], leftSinceAsylum: false })

    it('a running procedure locks it, right or not (Abs. 1 Satz 2)', () =>
      expect(grade(norm, { ...open, ...asylum('asylum-pending') }, on)).toBe('barred…exceptional'))
    it('a final rejection locks it until departure (Abs. 3 Satz 4)', () =>
      expect(of({ ...asylum('asylum-rejected'), manifestlyUnfounded: 'no' })).toBe('barred'))
    it('a withdrawal locks it for who came on 29 March 2023 (Abs. 3 Satz 5)', () => {
      const withdrawn = {
        ...asylum('asylum-withdrawn'),
        stay: [{ status: 'toleration', from: '2023-04-01' }],
        enteredWithRequiredVisa: false,
      }
      expect(of({ ...withdrawn, arrivedOn: '2023-03-29' })).toBe('barred')
      expect(of({ ...withdrawn, arrivedOn: '2023-03-28' })).toBe('right')
    })
  })

  it('without the visa only discretion is left (§ 5 Abs. 2 Satz 2)', () =>
    expect(of({ stay: [{ status: 'toleration', from: '2020-01-01' }], enteredWithRequiredVisa: false })).toBe(
      'may…right',
    ))
})

describe('§ 18 Abs. 4: how long the title runs', () => {
  const versions: [string, readonly Norm[], Told][] = [
    ['§ 18a', [skilledVocationalToJuly2026, skilledVocational], trained],
    ['§ 18b', [skilledAcademicToJuly2026, skilledAcademic], graduate],
  ]

  it.each(versions)('%s is a right before and after 29 July 2026', (_, norms, open) => {
    expect(grade(norms, open, '2026-07-28')).toBe('right')
    expect(grade(norms, open, '2026-07-29')).toBe('right')
  })
  it.each(versions)('%s: three months beyond the job until then, six from then on', (_, norms) =>
    expect(norms.map(({ grants, inForce }) => [inForce.from, grants.until])).toEqual([
      ['2024-03-01', 'employment-and-three-months'],
      ['2026-07-29', 'employment-and-six-months'],
    ]),
  )
  it('says nothing of days before 1 March 2024', () => {
    expect(grade(skilledVocationalToJuly2026, {}, '2024-02-29')).toBe('barred')
    expect(grade(skilledVocationalToJuly2026, {}, '2024-03-01')).toBe('barred…right')
  })
})
