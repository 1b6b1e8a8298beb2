import { describe, expect, it } from 'vitest'
import { lotse } from '../test-io.ts'

/** Applied in time, all else told. */
const applicant = JSON.stringify({
  titleApplicationOpen: true,
  titleApplicationOn: '2026-10-01',
  paperBefore: 'permit',
  paperBeforeUntil: '2026-10-31',
  paperBeforeEnded: false,
  paperBeforeAllowsWork: true,
  asylumAskedSinceTitle: false,
  fingerprintsOutstanding: false,
})
const check = (norm: string, ...typed: string[]) =>
  lotse(['check', norm, 'her.json', '--at', '2026-11-23', ...typed], '', { 'her.json': applicant })

describe('lotse check of a right that is no residence title', () => {
  it('is answered in its own words, in both languages', async () => {
    const german = await check('AufenthG § 81 Abs. 5')
    expect([german.code, german.err]).toEqual([0, ''])
    expect(german.out).toContain('Die Behörde muss Ihnen eine Fiktionsbescheinigung geben')
    const english = await check('AufenthG § 81 Abs. 5', '--lang', 'en')
    expect(english.out).toContain('The office has to give you a Fiktionsbescheinigung')
    for (const { out } of [german, english]) expect(out).not.toMatch(/undefined|paperBefore/)
  })
  it('is answered as JSON, as a list where the citation means several', async () => {
    const one = JSON.parse((await check('AufenthG § 81 Abs. 5', '--json')).out)
    expect(one).toMatchObject({ norm: 'fiction-paper', open: 'open', grade: { worst: 'right', best: 'right' } })
    const several = JSON.parse((await check('AufenthG § 81 Abs. 4 Satz 1', '--json')).out)
    expect(several.map(({ norm, open }: { norm: string; open: string }) => [norm, open])).toEqual([
      ['title-goes-on', 'open'],
      ['work-goes-on', 'open'],
    ])
  })
  it('says when the right did not exist yet', async () => {
    const { code, out } = await lotse(['check', 'fiction-paper', 'her.json', '--at', '2026-04-01'], '', {
      'her.json': '{}',
    })
    expect(code).toBe(0)
    expect(out).toContain('Fiktionsbescheinigung')
  })
  it('names what may have been meant, rights, too', async () => {
    const { code, err } = await check('fiction-papers')
    expect(code).toBe(2)
    expect(err).toContain('fiction-paper')
  })
})
