import { describe, expect, it } from 'vitest'
import { type Findable, searchNorms } from './search.ts'

const norm = (id: string, cite: string, title: string, rest: Partial<Findable> = {}): Findable => ({
  id,
  cites: [cite],
  restsOn: [cite],
  title,
  summary: '',
  text: '',
  ...rest,
})
const norms = [
  norm('integration', 'AufenthG § 25b Abs. 1', 'Aufenthaltserlaubnis bei nachhaltiger Integration', {
    restsOn: ['AufenthG § 25b Abs. 1 Satz 1', 'AufenthG § 5 Abs. 2'],
    text: 'Ehrenamt und Ausbildung zählen.',
  }),
  norm('family', 'AufenthG § 25b Abs. 4', 'Aufenthaltserlaubnis für die Familie'),
  norm('training', 'AufenthG § 16g Abs. 1', 'Aufenthaltserlaubnis für die Berufsausbildung nach einer Duldung'),
  norm('work', 'AsylG § 61 Abs. 1', 'Arbeitserlaubnis in der Aufnahmeeinrichtung'),
  norm('benefits', 'SGB-2 § 7 Abs. 1', 'Bürgergeld'),
  norm('school', 'SaechsSchulG § 26 Abs. 1', 'Schulpflicht'),
  norm('article', 'BeschV § 25', 'Für Gärtnerinnen und Bäcker'),
]
const ids = (typed: string) => searchNorms(norms, typed).ids

describe('a norm is found by its place in the law', () => {
  it.each([
    ['25b', ['integration', 'family']],
    ['§ 25b', ['integration', 'family']],
    ['§25b', ['integration', 'family']],
    ['AufenthG 25b', ['integration', 'family']],
    ['§ 25b Abs. 4 AufenthG', ['family']],
    ['25b (4)', ['family']],
    ['25b abs4', ['family']],
    ['§ 16g Abs. 1', ['training']],
    ['§ 16g Abs. 1 Satz 2 Nr. 3', ['training']],
    ['asylg 61', ['work']],
    ['25', ['article']],
    ['SGB II § 7', ['benefits']],
    ['sgb 2 7', ['benefits']],
    ['§ 7 Abs. 1 SGB II', ['benefits']],
    ['SächsSchulG 26', ['school']],
    ['§ 26 saechsschulg', ['school']],
    ['AsylG 25b', []],
  ])('%s', (typed, found) => expect(ids(typed)).toEqual(found))

  it('or by a place it rests on, and the page says so', () =>
    expect(searchNorms(norms, '§ 5 Abs. 2')).toEqual({ ids: ['integration'], by: 'rests-on', meant: [] }))
  it('or by the paragraph where nothing stands at the Absatz', () => expect(ids('§ 16g Abs. 9')).toEqual(['training']))
})

describe('a norm is found by words', () => {
  it('inside German compounds, the title before the text', () =>
    expect(ids('Ausbildung')).toEqual(['training', 'integration']))
  it('all of which it has, where one has them all', () =>
    expect(ids('Aufenthaltserlaubnis Ausbildung Duldung')).toEqual(['training']))
  it('where what stands beside a number is no code', () =>
    expect(ids('Ausbildung 16g')).toEqual(['training', 'integration']))
  it('however their letters are typed', () => {
    expect(ids('gaertnerinnen')).toEqual(['article'])
    expect(ids('GÄRTNERINNEN')).toEqual(['article'])
    expect(ids('backer')).toEqual(['article'])
  })
  it('with a letter wrong, and says what was meant', () =>
    expect(searchNorms(norms, 'Intergration')).toEqual({
      ids: ['integration'],
      by: 'words',
      meant: [{ typed: 'intergration', word: 'integration' }],
    }))
  it.each(['', '   ', '%', 'xylophonkonzert', '(', '.*'])('and not by "%s"', (typed) => expect(ids(typed)).toEqual([]))
})
