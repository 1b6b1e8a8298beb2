import { norms } from '@lotse/statutes'
import { rightsNorms } from '@lotse/statutes/rights/all.ts'
import { describe, expect, it } from 'vitest'
import { citeText, lawLink } from './cite.ts'
import { dayBefore, dayInBerlin, monthEnd } from './dates.ts'

describe('days', () => {
  it('know leap years', () => {
    expect(monthEnd(2028, 2)).toBe('2028-02-29')
    expect(dayBefore('2027-03-01')).toBe('2027-02-28')
  })
  it('are those of Berlin, not of the device', () =>
    expect(dayInBerlin(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23'))
})

describe('a citation', () => {
  it('leads to the official text', () =>
    expect(lawLink('AufenthG § 25b Abs. 1 Satz 2 Nr. 4')).toBe(
      'https://www.gesetze-im-internet.de/aufenthg_2004/__25b.html',
    ))
  it('reads as people write it', () => expect(citeText('AufenthG § 25b Abs. 1')).toBe('§ 25b Abs. 1 AufenthG'))
  it('has a link for every norm of federal law', () => {
    const saxon = /^(?:Saechs|SOGS |SOOSA |BSO |KomIntAVO )/ // Saxon acts and ordinances
    const federal = [...norms, ...rightsNorms].map(({ cite }) => cite).filter((cite) => !saxon.test(cite))
    expect(federal.filter((cite) => !lawLink(cite))).toEqual([])
  })
  it('names a code as it stands in print', () => expect(citeText('SGB-2 § 7 Abs. 1')).toBe('§ 7 Abs. 1 SGB II'))
})
