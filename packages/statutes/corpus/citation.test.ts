import { describe, expect, it } from 'vitest'
import { formatCitation, parseCitation } from './citation.ts'

const canonical = (text: string): string => {
  const parsed = parseCitation(text)
  return parsed.ok ? formatCitation(parsed.value) : parsed.problem
}

describe('citations', () => {
  it.each([
    ['AufenthG 25b', 'AufenthG § 25b'],
    ['§ 25b AufenthG', 'AufenthG § 25b'],
    ['25b Abs 1 S. 2 Nr. 3 AufenthG', 'AufenthG § 25b Abs. 1 Satz 2 Nr. 3'],
    ['§ 25 (2) AufenthG', 'AufenthG § 25 Abs. 2'],
    ['§25 Absatz 4a Satz 1 AufenthG', 'AufenthG § 25 Abs. 4a Satz 1'],
    ['AufenthG § 25 Abs. 2 Satz 1 Alt. 2', 'AufenthG § 25 Abs. 2 Satz 1 Alt. 2'],
    ['AufenthG § 5 Abs.1 Nr.1a', 'AufenthG § 5 Abs. 1 Nr. 1a'],
    ['AufenthG § 30 Abs. 1 Satz 1 Nummer 3 Buchstabe e', 'AufenthG § 30 Abs. 1 Satz 1 Nr. 3 Buchst. e'],
    [
      '§ 20a Abs. 4 S. 3 Nr. 1 lit. a Doppelbuchst. bb AufenthG',
      'AufenthG § 20a Abs. 4 Satz 3 Nr. 1 Buchst. a Doppelbuchst. bb',
    ],
    ['AufenthG § 60a Abs. 2 Satz 1 Hs. 2', 'AufenthG § 60a Abs. 2 Satz 1 Halbsatz 2'],
    ['AufenthG § 18 Abs. 2 Nr. 5 Satz 2', 'AufenthG § 18 Abs. 2 Nr. 5 Satz 2'],
    ['§ 3 Abs. 1 S. 2 Nr. 5 Buchst. a S. 2 Hs. 1 BeschV', 'BeschV § 3 Abs. 1 Satz 2 Nr. 5 Buchst. a Satz 2 Halbsatz 1'],
    ['AufenthG § 18 Abs. 2 Nr. 2 Halbsatz 3', 'AufenthG § 18 Abs. 2 Nr. 2 Halbsatz 3'],
    ['§ 25 Abs. 2 Satz 1 2. Alt. AufenthG', 'AufenthG § 25 Abs. 2 Satz 1 Alt. 2'],
    ['§ 60a Abs. 2 Satz 1 2. Halbsatz AufenthG', 'AufenthG § 60a Abs. 2 Satz 1 Halbsatz 2'],
    ['AufenthG § 5 Abs. 1 Nr. 1 Variante 2', 'AufenthG § 5 Abs. 1 Nr. 1 Alt. 2'],
    ['§ 54a SGB III', 'SGB-3 § 54a'],
    ['SGB 2 § 7 Abs. 1', 'SGB-2 § 7 Abs. 1'],
    ['FreizügG/EU § 2', 'FreizuegG-EU § 2'],
  ])('reads %s', (typed, expected) => {
    expect(canonical(typed)).toBe(expected)
    expect(canonical(expected)).toBe(expected)
  })

  it.each([
    ['', 'no paragraph found'],
    ['AufenthG', 'no paragraph found'],
    ['§ 25b', 'no code found'],
    ['§§ 18a und 18b AufenthG', 'more than one place'],
    ['AufenthG § 25b Nr. 3 Abs. 1', 'behind a smaller place'],
    ['AufenthG § 25b Nr. 3 Satz 1 Satz 2', 'behind a smaller place'],
    ['AufenthG § 25b Satz 1 Satz 2', 'behind a smaller place'],
    ['AufenthG § 25b Halbsatz 1 Satz 2', 'behind a smaller place'],
    ['AufenthG § 25b Abs. eins', '"eins" cannot follow "Abs."'],
    ['AufenthG § 25b Abs.', 'nothing follows "Abs."'],
    ['AufenthG § 25b Abs. 1 irgendwo', '"irgendwo" is not understood'],
  ])('says what is wrong with "%s"', (typed, problem) => {
    expect(canonical(typed)).toContain(problem)
  })
})
