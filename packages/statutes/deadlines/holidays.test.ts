import { calendarAt, isWeekend, type Place, plainDate, plusDays } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { holidays } from './holidays.ts'
import { readPlace } from './place.ts'

const placeOf = (typed: string): Place => {
  const read = readPlace(typed)
  if (!read.ok) throw new Error(`${typed}: ${read.meant.join(', ')}`)
  return read.place
}

/** The certain holidays of a year from Monday to Sunday but Sundays that every Land has, as month and day. */
function holidaysOf(year: number, place: Place, certain = true): string[] {
  const calendar = calendarAt(holidays, place)
  const found: string[] = []
  for (let at = year * 10_000 + 101; at <= year * 10_000 + 1231; at = plusDays(at, 1))
    if (calendar(at)?.certain === certain) found.push(plainDate(at).slice(5))
  return found
}

const everywhere2026 = ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26']
const with2026 = (...more: string[]) => [...everywhere2026, ...more].sort()

describe('public holidays of 2026', () => {
  it.each([
    ['Sachsen', with2026('10-31', '11-18')],
    ['Baden-Württemberg', with2026('01-06', '06-04', '11-01')],
    ['Bayern', with2026('01-06', '06-04', '11-01')],
    ['Augsburg', with2026('01-06', '06-04', '08-08', '11-01')],
    ['Berlin', with2026('03-08')],
    ['Brandenburg', with2026('10-31')],
    ['Bremen', with2026('10-31')],
    ['Hamburg', with2026('10-31')],
    ['Hessen', with2026('06-04')],
    ['Mecklenburg-Vorpommern', with2026('03-08', '10-31')],
    ['Niedersachsen', with2026('10-31')],
    ['Nordrhein-Westfalen', with2026('06-04', '11-01')],
    ['Rheinland-Pfalz', with2026('06-04', '11-01')],
    ['Saarland', with2026('06-04', '08-15', '11-01')],
    ['Sachsen-Anhalt', with2026('01-06', '10-31')],
    ['Schleswig-Holstein', with2026('10-31')],
    ['Thüringen', with2026('09-20', '10-31')],
  ])('%s', (place, expected) => expect(holidaysOf(2026, placeOf(place))).toEqual(expected))

  it('hold in some years only', () => {
    expect(holidaysOf(2025, placeOf('Berlin'))).toContain('05-08')
    expect(holidaysOf(2024, placeOf('Berlin'))).not.toContain('05-08')
    expect(holidaysOf(2022, placeOf('MV'))).not.toContain('03-08')
    expect(holidaysOf(2023, placeOf('MV'))).toContain('03-08')
  })

  it('Saxony, by the stored calendar of two other sources', () => {
    const workdays = (year: number) =>
      holidaysOf(year, placeOf('SN')).filter((day) => !isWeekend(Number(`${year}${day.replace('-', '')}`)))
    expect(workdays(2024)).toEqual('01-01 03-29 04-01 05-01 05-09 05-20 10-03 10-31 11-20 12-25 12-26'.split(' '))
    expect(workdays(2027)).toEqual('01-01 03-26 03-29 05-06 05-17 11-17'.split(' '))
    expect(workdays(2032)).toEqual('01-01 03-26 03-29 05-06 05-17 11-17'.split(' '))
  })
})

describe('Corpus Christi in Saxony', () => {
  const on = (typed: string) => calendarAt(holidays, placeOf(typed))(20260604)

  it('is certain in the parts that the ordinance names', () => {
    expect(on('Ostro (Panschwitz-Kuckau)')).toEqual({ id: 'corpus-christi', certain: true })
    expect(on('Luga (Neschwitz)')?.certain).toBe(true)
  })

  it('may hold in a municipality of which a part has it, and in an unknown place of Saxony', () => {
    for (const typed of ['Crostwitz', 'Radibor', 'Hoyerswerda', 'Bautzen', 'Sachsen'])
      expect(on(typed)?.certain).toBe(false)
  })

  it('does not hold elsewhere in Saxony', () => {
    for (const typed of ['Dresden', 'Leipzig', 'Chemnitz', 'Görlitz', 'Kamenz']) expect(on(typed)).toBeUndefined()
  })
})

describe('a place', () => {
  it('is a Land by name or short form, or a municipality, however its umlauts are typed', () => {
    expect(placeOf(' sn ')).toEqual({ land: 'SN' })
    expect(placeOf('thueringen')).toEqual({ land: 'TH' })
    expect(placeOf('Görlitz')).toEqual({ land: 'SN', town: 'Görlitz' })
    expect(placeOf('goerlitz')).toEqual({ land: 'SN', town: 'Görlitz' })
    expect(placeOf('Berlin')).toEqual({ land: 'BE' })
    expect(placeOf('Nürnberg')).toEqual({ land: 'BY', town: 'Nürnberg' })
  })

  it('that is not known is refused, with what is near', () => {
    const read = readPlace('Leipzg')
    expect(read).toMatchObject({ ok: false, reason: 'unknown-place' })
    expect(read.ok ? [] : read.meant).toContain('Leipzig')
  })
})
