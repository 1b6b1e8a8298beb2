import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitAfterTraining, searchForTraining, searchForWorkAfterTraining } from './16g.ts'
import { tolerationSearchTraining, tolerationSearchWork } from './60c.ts'

const on = '2026-11-23'
const rejected: Told = {
  ...nothingInTheWay,
  arrivedOn: '2020-11-23',
  protection: 'none',
  manifestlyUnfounded: 'no',
  leftSinceAsylum: false,
  asylum: [{ status: 'asylum-rejected', from: '2023-03-07' }],
  enteredWithRequiredVisa: false,
  convictions: 'none',
  extremistLinks: false,
  expulsionOrder: false,
}

describe.each([
  {
    name: '§ 16g Abs. 5',
    status: 'permit-16g',
    searched: 'permit-16g-search',
    forTraining: searchForTraining,
    forWork: searchForWorkAfterTraining,
  },
  {
    name: '§ 60c Abs. 6',
    status: 'toleration-training',
    searched: 'toleration',
    forTraining: tolerationSearchTraining,
    forWork: tolerationSearchWork,
  },
])('$name: six months to search', ({ status, searched, forTraining, forWork }) => {
  const holder: Told = {
    ...rejected,
    stay: [{ status, from: '2024-03-01' }],
    training: false,
    vocationalGermany: false,
    careAssistantGermany: false,
    searchedTrainingBefore: false,
    employment: false,
    keptByTrainingFirm: false,
  }

  describe('Satz 1: the training ended early', () => {
    const of = (changes: Told) => grade(forTraining, { ...holder, ...changes }, on)

    it('is a right', () => expect(of({})).toBe('right'))
    it('of who holds what was given for the training, nobody else', () =>
      expect(of({ stay: [{ status: 'permit-25b', from: '2024-03-01' }] })).toBe('barred'))
    it('not while a training runs', () => expect(of({ training: { kind: 'qualified' } })).toBe('barred'))
    it('not after a training that was passed', () => expect(of({ vocationalGermany: true })).toBe('barred'))
    it('a passed training of an assistant leaves it open', () =>
      expect(of({ careAssistantGermany: true })).toBe('barred…right'))
    it('"einmalig": not a second time', () =>
      expect(
        of({
          stay: [
            { status: 'permit-16g-search', from: '2023-01-01', to: '2023-06-30' },
            { status, from: '2024-03-01' },
          ],
          searchedTrainingBefore: true,
        }),
      ).toBe('barred'))
    it('not from within the search', () =>
      expect(of({ stay: [{ status: searched, from: '2026-09-01' }] })).toBe('barred'))
    it.each(['training', 'vocationalGermany', 'careAssistantGermany'])('an unknown %s never grants', (fact) =>
      expect(of({ [fact]: null })).toBe('barred…right'),
    )
  })

  describe('Satz 2: passed, and not kept by the firm', () => {
    const passed: Told = { ...holder, vocationalGermany: true }
    const of = (changes: Told) => grade(forWork, { ...passed, ...changes }, on)
    const running = { kind: 'qualified', from: '2023-09-01' }

    it('is a right', () => expect(of({})).toBe('right'))
    it('for assistants in care, too', () =>
      expect(of({ vocationalGermany: false, careAssistantGermany: true })).toBe('right'))
    it('not without having passed', () => expect(of({ vocationalGermany: false })).toBe('barred'))
    it('not if the firm keeps the person', () =>
      expect(of({ employment: { from: '2026-09-01' }, keptByTrainingFirm: true })).toBe('barred'))
    it('a job elsewhere does no harm', () =>
      expect(of({ employment: { from: '2026-12-01' }, keptByTrainingFirm: false })).toBe('right'))
    it('a training about to end leaves it open which one was passed; one that is over does not', () => {
      expect(of({ training: { ...running, to: '2026-11-22' } })).toBe('right')
      expect(of({ training: { ...running, to: '2026-11-23' } })).toBe('barred…right')
      expect(of({ training: { ...running, to: '2027-05-23' } })).toBe('barred…right')
    })
    it('a training that runs on for longer is not the one that was passed', () =>
      expect(of({ training: { ...running, to: '2027-05-24' } })).toBe('barred'))
    it('leaves it open where the paper was held before the running one could be applied for', () => {
      expect(of({ training: { kind: 'qualified', from: '2024-10-01', to: '2027-10-01' } })).toBe('barred…right')
      expect(of({ training: { kind: 'qualified', from: '2024-09-30', to: '2027-10-01' } })).toBe('barred')
    })
    it.each(['from', 'to'])('an unknown training.%s never grants', (field) => {
      const { [field]: _, ...rest }: Record<string, string> = { ...running, from: '2026-09-01', to: '2029-08-31' }
      expect(of({ training: rest })).toBe('barred…right')
    })
    it('not from within the search: it is not prolonged', () =>
      expect(of({ stay: [{ status: searched, from: '2026-09-01' }] })).toBe('barred'))
    it.each(['vocationalGermany', 'employment', 'training'])('an unknown %s never grants', (fact) =>
      expect(of({ [fact]: null, keptByTrainingFirm: null })).toBe('barred…right'),
    )
  })

  it.each([{ convictions: 'more' }, { extremistLinks: true }, { expulsionOrder: true }])(
    'not with a ground that ends it: %o',
    (changes: Told) => {
      expect(grade(forTraining, { ...holder, ...changes }, on)).toBe('barred')
      expect(grade(forWork, { ...holder, vocationalGermany: true, ...changes }, on)).toBe('barred')
    },
  )
  it('it lasts six months and is not given again', () =>
    expect([forTraining, forWork].map(({ grants }) => [grants.longest, grants.once])).toEqual([
      [{ months: 6 }, true],
      [{ months: 6 }, true],
    ]))
})

describe('§ 16g Abs. 5 with Abs. 10', () => {
  const holder: Told = {
    ...rejected,
    stay: [{ status: 'permit-16g', from: '2024-03-01' }],
    training: false,
    vocationalGermany: false,
    careAssistantGermany: false,
  }
  it('Satz 4: livelihood is not asked', () =>
    expect(grade(searchForTraining, { ...holder, publicFunds: 'all' }, on)).toBe('right'))
  it('the passport is', () =>
    expect(grade(searchForTraining, { ...holder, validPassport: false }, on)).toBe('exceptional'))
})

describe('§ 16g Abs. 8: work after this training', () => {
  const job = { from: '2026-12-01', matchesQualification: true, qualified: true, temporaryAgency: false }
  const finished: Told = {
    ...rejected,
    stay: [
      { status: 'permit-16g', from: '2024-03-01', to: '2026-08-31' },
      { status: 'permit-16g-search', from: '2026-09-01' },
    ],
    training: false,
    vocationalGermany: true,
    careAssistantGermany: false,
    employment: job,
    adequateHousing: true,
    germanSpoken: 'B1',
    germanWritten: 'B1',
  }
  const of = (changes: Told) => grade(permitAfterTraining, { ...finished, ...changes }, on)

  it('is a right, with no visa and after a rejected application (Abs. 10 Satz 1)', () => expect(of({})).toBe('right'))
  it('directly from the permit for training', () =>
    expect(of({ stay: [{ status: 'permit-16g', from: '2024-03-01' }] })).toBe('right'))
  it('not after a training without that permit', () =>
    expect(of({ stay: [{ status: 'toleration', from: '2024-03-01' }] })).toBe('barred'))
  it('not before it is passed', () => expect(of({ vocationalGermany: false })).toBe('barred'))
  it.each([
    ['a job', { employment: false }],
    ['that fits the training', { employment: { ...job, matchesQualification: false } }],
    ['§ 19d Abs. 1 Nr. 2: housing', { adequateHousing: false }],
    ['Nr. 3: spoken B1', { germanSpoken: 'A2' }],
    ['Nr. 3: written B1', { germanWritten: 'A2' }],
    ['Nr. 6: no extremism', { extremistLinks: true }],
    ['Nr. 7: no higher sentence', { convictions: 'more' }],
    ['no lending to other firms (§ 40 Abs. 1 Nr. 2)', { employment: { ...job, temporaryAgency: true } }],
  ])('%s is mandatory', (_, changes: Told) => expect(of(changes)).toBe('barred'))
  it.each([
    { adequateHousing: null },
    { germanWritten: null },
    { extremistLinks: null },
    { convictions: null },
    { employment: { ...job, matchesQualification: null } },
    { employment: { ...job, temporaryAgency: null } },
    { vocationalGermany: null },
    { stay: null },
  ])('unknown never grants: %o', (changes: Told) => expect(of(changes)).toBe('barred…right'))
  it.each(['fines-to-50', 'fines-to-90-foreigner-law'])('Nr. 7: %s stay out', (convictions) =>
    expect(of({ convictions })).toBe('right'),
  )
  it('§ 19d Abs. 1 Nr. 4 and 5 are not named', () =>
    expect(of({ deceivedOffice: true, delayedRemoval: true })).toBe('right'))
  it('livelihood is asked as a rule', () => expect(of({ publicFunds: 'all' })).toBe('exceptional'))
  it('nothing is open to judgement', () => expect(gradeIfJudged(permitAfterTraining, finished, on)).toBe('right'))
  it('the agency agrees (Satz 1)', () =>
    expect(permitAfterTraining.consents).toEqual([
      { of: 'federal-employment-agency', cite: 'AufenthG § 16g Abs. 8 Satz 1' },
    ]))
})
