import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { residenceStatuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { blueCardMobility, researchMobility, studyMobility } from './16c.ts'
import { permitStudyInternship } from './16e.ts'
import { permitMobileResearch } from './18f.ts'
import { blueCardFromElsewhere } from './18i.ts'
import { ictCard, ictCardTrainee, ictMobility, mobileIctCard } from './19.ts'
import { permitVoluntaryService } from './19e.ts'
import { permitBusinessByTreaty, permitFoundingGrant, selfEmploymentBeside } from './21-further.ts'

const on = '2026-11-23'
const abroad: Told = {
  ...nothingInTheWay,
  stay: [],
  birthDate: '1995-05-05',
  protection: 'none',
  protectedElsewhere: false,
}
const newcomer: Told = { ...abroad, stay: [{ status: 'visa-national', from: '2026-09-01' }] }

const transfer: Told = {
  ...newcomer,
  ictSixMonths: true,
  ictOver90Days: true,
  ictContract: true,
  ictQualification: true,
  ictFairPay: true,
  ictSameGroup: true,
  ictExcluded: 'none',
  ictTimeOver: false,
  employment: { from: '2026-12-01', licence: true, assured: true, temporaryAgency: false },
}
const fromElsewhere: Told = { ...transfer, stay: [], titleElsewhere: 'ict', mobilityBefore: 'none' }
const notTransferred: Told = {
  ictSixMonths: false,
  ictOver90Days: false,
  ictContract: false,
  ictFairPay: false,
  ictExcluded: 'within-six-months',
  employment: false,
}

/** Each norm with what opens it, its grade, and a value of each fact that shuts it. */
const open: readonly [norm: Norm, told: Told, best: string, shut: Told][] = [
  [
    studyMobility,
    {
      ...abroad,
      titleElsewhere: 'study',
      mobilityNotice: true,
      mobilityRefused: false,
      mobilityWithinDays: true,
      studyMobilityProgramme: true,
      studyPlace: 'full-time',
    },
    'right',
    {
      titleElsewhere: 'blue-card',
      mobilityNotice: false,
      mobilityRefused: true,
      mobilityWithinDays: false,
      studyMobilityProgramme: false,
      studyPlace: 'none',
      validPassport: false,
      entryBan: true,
      expulsionInterest: 'other',
    },
  ],
  [
    researchMobility,
    {
      ...abroad,
      titleElsewhere: 'research',
      mobilityNotice: true,
      mobilityRefused: false,
      mobilityWithinDays: true,
      researchAgreement: true,
    },
    'right',
    {
      titleElsewhere: 'study',
      mobilityNotice: false,
      mobilityRefused: true,
      mobilityWithinDays: false,
      researchAgreement: false,
      validPassport: false,
      publicFunds: 'all',
      entryBan: true,
    },
  ],
  [
    blueCardMobility,
    { ...abroad, titleElsewhere: 'long-term-after-blue-card', businessOfBlueCard: true, mobilityWithinDays: true },
    'right',
    { titleElsewhere: 'other', businessOfBlueCard: false, mobilityWithinDays: false, entryBan: true },
  ],
  [
    permitStudyInternship,
    {
      ...newcomer,
      internshipAgreement: true,
      internshipStudies: 'student',
      internshipFitsStudies: true,
      internshipCostsUndertaken: true,
    },
    'right',
    {
      internshipAgreement: false,
      internshipStudies: 'neither',
      internshipFitsStudies: false,
      internshipCostsUndertaken: false,
      protection: 'refugee',
      protectedElsewhere: true,
    },
  ],
  [
    permitVoluntaryService,
    { ...newcomer, voluntaryServiceAgreement: true },
    'right',
    { voluntaryServiceAgreement: false, protection: 'subsidiary', protectedElsewhere: true },
  ],
  [
    permitMobileResearch,
    {
      ...abroad,
      enteredWithRequiredVisa: false,
      titleElsewhere: 'research',
      researchStay: 'over-180-days',
      researchAgreement: true,
      mobilityBefore: 'in-time',
    },
    'right',
    {
      titleElsewhere: 'study',
      researchStay: 'up-to-180-days',
      researchAgreement: false,
      mobilityBefore: 'too-late',
      validPassport: false,
    },
  ],
  [
    blueCardFromElsewhere,
    {
      ...abroad,
      enteredWithRequiredVisa: false,
      askedWithinMonthOfEntry: true,
      titleElsewhere: 'blue-card',
      blueCardElsewhereFor: 'twelve-months',
      blueCardElsewhereBy: 'degree',
      longMobilityBefore: false,
      degreeGermany: false,
      degreeForeign: true,
      degreeForeignRecognised: true,
      tertiaryProgramme: false,
      employment: {
        from: '2026-12-01',
        openEnded: true,
        licence: true,
        assured: true,
        matchesQualification: true,
        temporaryAgency: true,
        salaryPerYear: 9_000_000,
      },
    },
    'right',
    {
      titleElsewhere: 'research',
      blueCardElsewhereFor: 'six-months',
      degreeForeignRecognised: false,
      employment: false,
      humanitarianApplicationOpen: true,
    },
  ],
  [
    ictCard,
    { ...transfer, ictRole: 'specialist' },
    'right',
    { ...notTransferred, ictRole: 'trainee', ictQualification: false },
  ],
  [ictCardTrainee, { ...transfer, ictRole: 'trainee' }, 'right', { ...notTransferred, ictRole: 'leading' }],
  [
    ictMobility,
    { ...fromElsewhere, mobilityNotice: true, mobilityWithinDays: true, mobilityRefused: false },
    'right',
    {
      titleElsewhere: 'blue-card',
      mobilityNotice: false,
      mobilityWithinDays: false,
      mobilityRefused: true,
      ictSameGroup: false,
      ictContract: false,
      ictFairPay: false,
      ictTimeOver: true,
      validPassport: false,
      expulsionInterest: 'other',
      entryBan: true,
    },
  ],
  [
    mobileIctCard,
    { ...fromElsewhere, ictRole: 'trainee', enteredWithRequiredVisa: false },
    'right',
    {
      titleElsewhere: 'study',
      ictRole: 'none',
      ictOver90Days: false,
      ictContract: false,
      ictFairPay: false,
      mobilityBefore: 'too-late',
      ictExcluded: 'longer-here',
      employment: false,
    },
  ],
  [permitFoundingGrant, { ...newcomer, foundingGrant: true, vocationalGermany: true }, 'may', { foundingGrant: false }],
  [
    selfEmploymentBeside,
    {
      ...abroad,
      stay: [{ status: 'permit-18b', from: '2025-01-01' }],
      selfEmployment: 'business',
      selfEmploymentLicences: true,
    },
    'may',
    { selfEmployment: 'none', selfEmploymentLicences: false },
  ],
]

describe.each(open.map(([norm, told, best, shut]) => ({ norm, told, best, shut, id: norm.id })))(
  '$id',
  ({ norm, told, best, shut }) => {
    it('is open', () => expect(grade(norm, told, on)).toBe(best))
    it.each(Object.keys(shut))('is shut by the other value of %s', (fact) =>
      expect(grade(norm, { ...told, [fact]: shut[fact] as never }, on)).toBe('barred'),
    )
    it.each(Object.keys(shut).filter((fact) => fact in told))('is not granted without knowing %s', (fact) => {
      const { [fact]: _, ...rest } = told
      expect(grade(norm, rest, on)).toMatch(/^barred/)
    })
    it('grants nothing to whoever has told nothing', () => expect(grade(norm, {}, on)).toMatch(/^barred/))
  },
)

describe('§ 18i', () => {
  const card = open[6]?.[1] as Told
  const of = (more: Told) => grade(blueCardFromElsewhere, { ...card, ...more }, on)
  it('six months are enough after an earlier move', () =>
    expect(of({ blueCardElsewhereFor: 'six-months', longMobilityBefore: true })).toBe('right'))
  it('after two years the degree is not looked at again, but experience may be', () => {
    const unlooked = { degreeForeignRecognised: false, blueCardElsewhereFor: 'two-years' }
    expect(of(unlooked)).toBe('right')
    expect(of({ ...unlooked, blueCardElsewhereBy: 'experience' })).toBe('barred…right')
  })
  it('without a visa only within a month', () => {
    expect(of({ askedWithinMonthOfEntry: false })).not.toBe('right')
    expect(of({ askedWithinMonthOfEntry: false, enteredWithRequiredVisa: true })).toBe('right')
  })
  const job = (more: object) => of({ employment: { ...(card.employment as object), ...more } })
  it('the lower salary only in a shortage occupation or with a recent degree', () => {
    expect(job({ salaryPerYear: 4_700_000, shortageOccupation: true, temporaryAgency: false })).toBe('right')
    expect(job({ salaryPerYear: 4_700_000, shortageOccupation: true })).toBe('barred')
    expect(job({ salaryPerYear: 4_700_000, shortageOccupation: false, temporaryAgency: false })).toBe('barred…right')
    expect(job({ salaryPerYear: 4_000_000, shortageOccupation: true, temporaryAgency: false })).toBe('barred')
  })
})

describe('§ 21', () => {
  it('Abs. 2 is weighed', () => {
    const founder: Told = { ...newcomer, selfEmployment: 'liberal' }
    expect(grade(permitBusinessByTreaty, founder, on)).toBe('barred…may')
    expect(gradeIfJudged(permitBusinessByTreaty, founder, on)).toBe('may')
    const older = { ...founder, birthDate: '1975-01-01', adequatePension: false }
    expect(gradeIfJudged(permitBusinessByTreaty, older, on)).toBe('exceptional')
    expect(gradeIfJudged(permitBusinessByTreaty, { ...older, adequatePension: true }, on)).toBe('may')
  })
  it('Abs. 2b only for skilled workers', () => {
    const none = {
      vocationalGermany: false,
      vocationalForeignRecognised: false,
      degreeGermany: false,
      degreeForeignRecognised: false,
    }
    expect(grade(permitFoundingGrant, { ...newcomer, foundingGrant: true, ...none }, on)).toBe('barred')
  })
  it('Abs. 6 with every residence permit for another purpose, and with nothing else', () => {
    const beside = (status: string) =>
      grade(
        selfEmploymentBeside,
        { stay: [{ status, from: '2026-01-01' }], selfEmployment: 'liberal', selfEmploymentLicences: true },
        on,
      )
    const permits = residenceStatuses.filter(({ families }) => families.includes('permit')).map(({ id }) => id)
    expect(residenceStatuses.map(({ id }) => id).filter((id) => beside(id) === 'may')).toEqual(
      permits.filter((id) => id !== 'permit-21'),
    )
    expect(
      residenceStatuses.map(({ id }) => id).filter((id) => beside(id) !== 'may' && beside(id) !== 'barred'),
    ).toEqual([])
  })
})

describe('ICT cards', () => {
  it('§ 39 Satz 2 AufenthV: as a rule not asked for here', () => {
    const card = { ...transfer, ictRole: 'leading' }
    expect(grade(ictCard, { ...card, stay: [{ status: 'permit-18b', from: '2025-01-01' }] }, on)).toBe('exceptional')
    expect(grade(ictCard, { ...card, enteredWithRequiredVisa: false, stay: [] }, on)).not.toContain('right')
  })
  it('§ 19b Abs. 6: after the longest time the office may refuse', () => {
    const card = { ...fromElsewhere, ictRole: 'specialist' }
    expect(grade(mobileIctCard, { ...card, ictTimeOver: true }, on)).toBe('barred…right')
    expect(gradeIfJudged(mobileIctCard, { ...card, ictTimeOver: true }, on)).toBe('right')
  })
})
