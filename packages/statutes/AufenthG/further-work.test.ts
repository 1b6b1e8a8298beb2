import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { workThatIsNoEmployment } from '../BeschV/30.ts'
import { residenceStatuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitDriverToBe, permitSpecialtyCook, permitWesternBalkans } from './19c-1-further.ts'
import { permitCivilServant, permitSingleCase, settlementCivilServant } from './19c-3.ts'

const on = '2026-11-23'
const worker: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  birthDate: '1995-05-05',
  employment: { from: '2026-12-01', licence: true, assured: true, temporaryAgency: false, salaryPerYear: 3_000_000 },
}
const with_ = (told: Told, status: string, from = '2026-01-01'): Told => ({ ...told, stay: [{ status, from }] })

describe('§ 19c Abs. 3', () => {
  it('is weighed, and needs what every title for work needs', () => {
    expect(grade(permitSingleCase, worker, on)).toBe('barred…may')
    expect(gradeIfJudged(permitSingleCase, worker, on)).toBe('may')
    expect(gradeIfJudged(permitSingleCase, { ...worker, employment: false }, on)).toBe('barred')
    const lent = { ...(worker.employment as object), temporaryAgency: true }
    expect(gradeIfJudged(permitSingleCase, { ...worker, employment: lent }, on)).toBe('barred')
  })
  it('as a rule not during a search, never after an exchange of pupils', () => {
    expect(gradeIfJudged(permitSingleCase, with_(worker, 'permit-17'), on)).toBe('exceptional')
    expect(gradeIfJudged(permitSingleCase, { ...with_(worker, 'permit-16f'), stayFor16f: 'school' }, on)).toBe(
      'exceptional',
    )
    expect(gradeIfJudged(permitSingleCase, { ...with_(worker, 'permit-16f'), stayFor16f: 'exchange' }, on)).toBe(
      'barred',
    )
  })
})

describe('§ 19c Abs. 4', () => {
  it('only for civil servants', () => {
    expect(grade(permitCivilServant, { ...worker, civilServant: 'yes' }, on)).toBe('right')
    expect(grade(permitCivilServant, { ...worker, civilServant: 'no' }, on)).toBe('barred')
    expect(grade(permitCivilServant, worker, on)).toBe('barred…right')
  })
  const settled: Told = {
    ...worker,
    ...with_(worker, 'permit-19c', '2023-11-23'),
    civilServant: 'three-years',
    employment: { allowed: true, lastingLicence: true },
    germanSpoken: 'B1',
    germanWritten: 'B1',
    civicKnowledge: true,
    adequateHousing: true,
  }
  it('settlement after three years, without pension contributions', () => {
    expect(grade(settlementCivilServant, settled, on)).toBe('right')
    expect(grade(settlementCivilServant, { ...settled, pensionMonths: 0, pensionElsewhere: false }, on)).toBe('right')
    expect(grade(settlementCivilServant, settled, '2026-11-22')).toBe('barred')
    expect(grade(settlementCivilServant, { ...settled, civilServant: 'yes' }, on)).toBe('barred')
    expect(grade(settlementCivilServant, { ...settled, adequateHousing: false }, on)).toBe('barred')
  })
})

describe('groups of the ordinance', () => {
  const cook: Told = { ...worker, furtherGroupOfOrdinance: 'specialty-cook' }
  it('§ 11: temporary work is shut out beside a training and studies', () => {
    expect(grade(permitSpecialtyCook, cook, on)).toBe('may')
    expect(grade(permitSpecialtyCook, with_(cook, 'permit-16a'), on)).toBe('barred')
    expect(grade(permitSpecialtyCook, with_(cook, 'permit-16b'), on)).toBe('barred')
  })
  it('§ 11 Abs. 3: a pause of three years', () => {
    const again = with_(cook, 'permit-19c')
    const before = (teacherOrCookBefore: string) => grade(permitSpecialtyCook, { ...again, teacherOrCookBefore }, on)
    expect(['now', 'ended-three-years-ago'].map(before)).toEqual(['may', 'may'])
    expect(['time-used-up', 'ended-under-three-years-ago'].map(before)).toEqual(['barred', 'barred'])
    expect(grade(permitSpecialtyCook, again, on)).toBe('barred…may')
  })
  const driver: Told = {
    ...worker,
    furtherGroupOfOrdinance: 'driver-to-be',
    driverTrainingInContract: true,
    driverLicenceInFifteenMonths: true,
    driverJobAfterwards: true,
    drivingLicenceAbroad: true,
    adequatePension: false,
  }
  it.each(['driverTrainingInContract', 'driverLicenceInFifteenMonths', 'driverJobAfterwards', 'drivingLicenceAbroad'])(
    '§ 24a Abs. 2 asks for %s',
    (fact) => {
      expect(grade(permitDriverToBe, driver, on)).toBe('may')
      expect(grade(permitDriverToBe, { ...driver, [fact]: false }, on)).toBe('barred')
      const { [fact]: _, ...rest } = driver
      expect(grade(permitDriverToBe, rest, on)).toBe('barred…may')
    },
  )
  it('§ 1 Abs. 2: from the 45th birthday a salary or a provision, unless there is a public interest', () => {
    expect(grade(permitDriverToBe, { ...driver, birthDate: '1981-12-02' }, on)).toBe('may')
    expect(grade(permitDriverToBe, { ...driver, birthDate: '1981-12-01' }, on)).toBe('barred…may')
    expect(grade(permitDriverToBe, { ...driver, birthDate: '1981-12-01', adequatePension: true }, on)).toBe('may')
  })
  const balkans: Told = {
    ...worker,
    furtherGroupOfOrdinance: 'western-balkans',
    westernBalkansConsent: 'given-there',
    asylumBenefitsInTwoYears: false,
    adequatePension: false,
  }
  const of = (more: Told) => grade(permitWesternBalkans, { ...balkans, ...more }, on)
  it('§ 26 Abs. 2: asked for there, within the number, without benefits', () => {
    expect(of({})).toBe('may')
    expect(of({ westernBalkansConsent: 'before' })).toBe('may')
    expect(of({ westernBalkansConsent: 'asked-there' })).toBe('barred…may')
    expect(of({ westernBalkansConsent: 'neither' })).toBe('barred')
    expect(of({ asylumBenefitsInTwoYears: true })).toBe('barred')
  })
  it('§ 1 Abs. 2 Satz 4: from 45 only in exceptional cases', () => {
    expect(of({ birthDate: '1981-12-01' })).toBe('barred…exceptional')
    expect(gradeIfJudged(permitWesternBalkans, { ...balkans, birthDate: '1981-12-01' }, on)).toBe('exceptional')
  })
})

describe('§ 30 BeschV', () => {
  const of = (told: Told) => grade(workThatIsNoEmployment, told, on)
  it('up to ninety days', () => {
    for (const shortWork of ['of-half-year', 'of-year']) {
      expect(of({ shortWork, shortWorkWithinNinetyDays: true })).toBe('right')
      expect(of({ shortWork, shortWorkWithinNinetyDays: false })).toBe('barred')
      expect(of({ shortWork })).toBe('barred…right')
    }
    expect(of({ shortWork: 'exempt' })).toBe('right')
    expect(of({ shortWork: 'none' })).toBe('barred')
  })
  it('Nr. 3 only with the long-term right of another state', () => {
    const open = residenceStatuses
      .map(({ id }) => id)
      .filter(
        (status) => of(with_({ shortWork: 'posted-long-term', shortWorkWithinNinetyDays: true }, status)) === 'right',
      )
    expect(open).toEqual(['long-term-elsewhere'])
  })
})
