import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { residenceStatuses } from '../facts/statuses.ts'
import { conceptPresented } from '../KomIntAVO/10.ts'
import { firstAdvice, languageMediation } from '../KomIntAVO/11.ts'
import { germanSupported } from '../SaechsIntG/3.ts'
import { projectsFunded } from '../SaechsIntG/10.ts'
import { conceptHearsMunicipalities } from '../SaechsIntG/12.ts'
import { refugeeSocialWork } from '../SaechsIntG/13.ts'
import { councilDecision, councilHeard, councilRequest } from '../SaechsIntG/18.ts'
import { districtCommissioner, municipalCommissioner } from '../SaechsIntG/19.ts'
import { complaintTaken, officesAnswerCommissioner } from '../SaechsIntG/22.ts'
import { districtReport } from '../SaechsIntG/26.ts'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'

const on = '2026-11-23'
const of = (norm: Norm, told: Told, day = on) => grade(norm, told, day)
/** `german` is where a road ends; nobody tells it as a paper. */
const told = residenceStatuses.map(({ id }) => id).filter((id) => id !== 'german')
const here: Told = { homeInSaxony: true }
const born: Told = { ...here, migrationBackground: true }

describe('whom the duties reach', () => {
  it.each([
    [firstAdvice, 'should'],
    [complaintTaken, 'right'],
    [languageMediation, 'may'],
    [districtCommissioner, 'should'],
    [districtReport, 'should'],
    [conceptPresented, 'right'],
  ])('$0.cite: everybody in Saxony, in the grade of the text', (norm, word) => {
    expect(of(norm as Norm, here)).toBe(word)
    expect(of(norm as Norm, { homeInSaxony: false })).toBe('barred')
    expect(of(norm as Norm, {})).toBe(`barred…${word}`)
  })

  it('§ 5 Abs. 1: with each status, entitled, to be weighed, or not', () => {
    const unclear = ['long-term-elsewhere']
    for (const id of told) {
      const person = {
        ...born,
        freeMovementAs: 'none',
        stay: [
          ...(id === 'fiction-continued' ? [{ status: 'permit-18a', from: '2024-01-01', to: '2025-12-31' }] : []),
          { status: id, from: '2026-01-01' },
        ],
      }
      const isToWeigh = id.startsWith('toleration')
      const word = id === 'none' ? 'barred' : isToWeigh || unclear.includes(id) ? 'barred…right' : 'right'
      expect(of(projectsFunded, person), id).toBe(word)
      if (isToWeigh) expect(gradeIfJudged(projectsFunded, person, on), id).toBe('right')
    }
  })
  it('§ 5 Abs. 1: citizens of the Union and their families, as long as no office has found otherwise', () => {
    const union = { ...born, stay: [{ status: 'none', from: '2020-01-01' }] }
    for (const freeMovementAs of ['union', 'eea', 'family'])
      expect(of(projectsFunded, { ...union, freeMovementAs, unionRightLost: false })).toBe('right')
    expect(of(projectsFunded, { ...union, freeMovementAs: 'union', unionRightLost: true })).toBe('barred')
    expect(of(projectsFunded, { ...union, freeMovementAs: 'union' })).toBe('barred…right')
    expect(of(projectsFunded, { ...union, freeMovementAs: 'swiss' })).toBe('barred…right')
  })
  it('§ 5 Abs. 1: oneself or a parent not born as a German', () => {
    const german = { ...here, freeMovementAs: 'german' }
    expect(of(projectsFunded, { ...german, migrationBackground: true })).toBe('right')
    expect(of(projectsFunded, { ...german, migrationBackground: false })).toBe('barred')
    expect(of(projectsFunded, german)).toBe('barred…right')
  })
  it('§ 3 Abs. 1: whose mother tongue is not German', () => {
    expect(of(germanSupported, { ...here, motherTongueGerman: false })).toBe('right')
    expect(of(germanSupported, { ...here, motherTongueGerman: true })).toBe('barred')
    expect(of(germanSupported, here)).toBe('barred…right')
  })
  it('§ 19 Abs. 2, § 12 Abs. 3: municipalities within a district', () => {
    expect(of(municipalCommissioner, { ...here, homeMunicipality: 'in-district' })).toBe('may')
    expect(of(municipalCommissioner, { ...here, homeMunicipality: 'city-district' })).toBe('barred')
    expect(of(conceptHearsMunicipalities, { ...here, homeMunicipality: 'in-district' })).toBe('right')
    expect(of(conceptHearsMunicipalities, { ...here, homeMunicipality: 'city-district' })).toBe('barred')
  })
})

describe('KomIntAVO § 12 Abs. 1: social work for refugees', () => {
  const tolerated = told.filter((id) => id.startsWith('toleration'))
  const assigned = ['arrival-certificate', 'permission-to-stay', 'permit-23', 'permit-24', 'permit-25-5']
  it.each(told.filter((id) => id !== 'fiction-continued'))('%s', (status) => {
    const told = { ...here, stay: [{ status, from: '2026-01-01' }], publicFunds: 'none' }
    const without = tolerated.includes(status) ? 'may' : 'barred'
    expect(of(refugeeSocialWork, { ...told, assignedToDistrict: false })).toBe(without)
    const reached = tolerated.includes(status) || assigned.includes(status)
    expect(of(refugeeSocialWork, { ...told, assignedToDistrict: true })).toBe(reached ? 'may' : 'barred')
  })
  it('§ 5 Nr. 7 SächsFlüAG: whoever draws benefits by the act and was assigned', () => {
    const none = {
      ...here,
      stay: [{ status: 'none', from: '2026-01-01' }],
      publicFunds: 'all',
      benefitsBy: 'asylum-act',
    }
    expect(of(refugeeSocialWork, { ...none, assignedToDistrict: true })).toBe('may')
    expect(of(refugeeSocialWork, { ...none, assignedToDistrict: false })).toBe('barred')
    expect(of(refugeeSocialWork, none)).toBe('barred…may')
  })
})

describe('§ 18 Abs. 4 SächsIntG: a council on request', () => {
  const entitled: Told = { ...born, stay: [{ status: 'settlement', from: '2020-01-01' }], councilByStatute: true }
  const asked = (municipalityInhabitants: number | null, councilSupporters: number | null, more: Told = {}) =>
    of(councilRequest, { ...entitled, municipalityInhabitants, councilSupporters, ...more })
  it.each([
    [20_000, 200],
    [20_001, 500],
    [50_000, 500],
    [50_001, 2_000],
    [200_000, 2_000],
    [200_001, 2_500],
  ])('%i inhabitants: %i people', (inhabitants, people) => {
    expect(asked(inhabitants, people)).toBe('right')
    // "Soll": with fewer, only an unusual case is left.
    expect(asked(inhabitants, people - 1)).toBe('exceptional')
  })
  it('only where the main statute says so', () => {
    expect(asked(20_000, 200, { councilByStatute: false })).toBe('barred')
    expect(asked(20_000, 200, { councilByStatute: null })).toBe('barred…right')
  })
  it('without the number of inhabitants 2 500 are always enough', () => {
    expect(asked(null, 2_500)).toBe('right')
    expect(asked(null, 2_499)).toBe('exceptional…right')
    expect(asked(null, 199)).toBe('exceptional')
  })
  it('Satz 3: three months, the last day still belongs to the municipality', () => {
    const told = { ...here, councilByStatute: true, councilRequestOn: '2026-08-23', councilDecided: false }
    expect(of(councilDecision, told, '2026-11-23')).toBe('barred')
    expect(of(councilDecision, told, '2026-11-24')).toBe('right')
    expect(of(councilDecision, { ...told, councilDecided: true }, '2026-11-24')).toBe('barred')
    expect(of(councilDecision, { ...told, councilRequestOn: null }, '2026-11-24')).toBe('barred…right')
  })
  it('Abs. 3: a council that there is', () => {
    expect(of(councilHeard, { ...here, councilExists: true })).toBe('right')
    expect(of(councilHeard, { ...here, councilExists: false })).toBe('barred')
    expect(of(councilHeard, here)).toBe('barred…right')
  })
})

describe('§ 22 Abs. 1 SächsIntG: offices answer the commissioner', () => {
  it('about a person who asked for it, unless grave public interests stand against it', () => {
    const asked = { ...here, askedCommissioner: true }
    expect(gradeIfJudged(officesAnswerCommissioner, asked, on)).toBe('right')
    expect(Object.values(leftToWeigh(officesAnswerCommissioner, asked, on))).toEqual(['exclusion'])
    expect(of(officesAnswerCommissioner, { ...here, askedCommissioner: false })).toBe('barred')
  })
})
