import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { gradeIfJudged } from '../testing.ts'
import { topic } from './participation.ts'

const on = '2026-11-23'
/** Whoever the act speaks of, in a municipality of a Landkreis where everything is there that a duty asks for. */
const reached: Told = {
  homeInSaxony: true,
  homeMunicipality: 'in-district',
  migrationBackground: true,
  motherTongueGerman: false,
  freeMovementAs: 'none',
  stay: [{ status: 'toleration', from: '2024-01-01' }],
  publicFunds: 'none',
  assignedToDistrict: true,
  askedCommissioner: true,
  councilExists: true,
  councilByStatute: true,
  municipalityInhabitants: 20_000,
  councilSupporters: 200,
  councilRequestOn: '2026-01-07',
  councilDecided: false,
}

/** By hand from SächsIntG and KomIntAVO: "ist, hat, wird, fördert" must, "soll" should, "kann" may; `background` where § 5 Abs. 1 is named. */
const duties: readonly [id: string, words: string, grade: 'right' | 'should' | 'may', background?: true][] = [
  ['first-advice', '§ 11 Abs. 2 KomIntAVO: "soll … Erstberatungen durchführen"', 'should'],
  ['refugee-social-work', '§ 13 Abs. 1: "können … wahrnehmen"', 'may'],
  ['social-work-apart', '§ 12 Abs. 3 KomIntAVO: "ist organisatorisch getrennt … durchzuführen"', 'right'],
  ['language-mediation', '§ 11 Abs. 4 KomIntAVO: "können … zum Einsatz kommen"', 'may'],
  ['german-supported', '§ 3 Abs. 1: "unterstützen"', 'right'],
  ['equal-chances-in-education', '§ 3 Abs. 2: "wirken … hin"', 'right', true],
  ['work-supported', '§ 9 Abs. 4: "stärkt"', 'right', true],
  ['projects-funded', '§ 10: "fördert"', 'right', true],
  ['complaint-to-commissioner', '§ 22 Abs. 1: "nimmt sie oder er entgegen"', 'right'],
  ['offices-answer-commissioner', '§ 22 Abs. 1: "sind verpflichtet"', 'right'],
  ['council-request', '§ 18 Abs. 4: a right of the main statute', 'right', true],
  ['council-decision-due', '§ 18 Abs. 4: "hat … zu entscheiden"', 'right'],
  ['council-heard', '§ 18 Abs. 3: "ist … anzuhören"', 'right'],
  ['seats-in-bodies', '§ 16 Abs. 1: "soll der Anteil … erhöht werden"', 'should', true],
  ['staff-share', '§ 8 Abs. 1: "soll … erhöhen"', 'should', true],
  ['jobs-advertised', '§ 8 Abs. 2: "soll darauf hingewiesen werden"', 'should'],
  ['staff-trained', '§ 7 Abs. 1: "fördern"', 'right'],
  ['teachers-trained', '§ 7 Abs. 2: "soll auch Gegenstand … sein"', 'should'],
  ['municipal-integration-work', '§ 11 Abs. 1: "erfüllen … in eigener Verantwortung"', 'right'],
  ['municipal-integration-work-funded', '§ 11 Abs. 2: "fördert"', 'right'],
  ['integration-concept', '§ 12 Abs. 3: "soll auf einem kommunalen Integrationskonzept beruhen"', 'should'],
  ['concept-hears-municipalities', '§ 12 Abs. 3: "sind … anzuhören"', 'right'],
  ['concept-presented', '§ 10 Abs. 3 KomIntAVO: "ist … vorzulegen"', 'right'],
  ['district-commissioner', '§ 19 Abs. 1: "sollen … bestellen"', 'should'],
  ['municipal-commissioner', '§ 19 Abs. 2: "können … bestellen"', 'may'],
  ['municipal-commissioner-heard', '§ 19 Abs. 3: "sind … frühzeitig anzuhören"', 'right'],
  ['state-council', '§ 17 Abs. 1: "wird … eingerichtet"', 'right'],
  ['commissioner-report', '§ 22 Abs. 2: "erstattet"', 'right'],
  ['commissioner-heard', '§ 22 Abs. 3: "ist … anzuhören"', 'right'],
  ['commissioner-on-petition', '§ 22 Abs. 4: "soll innerhalb einer Frist von sechs Wochen erfolgen"', 'should'],
  ['state-report', '§ 25: "legt … vor"', 'right'],
  ['district-report', '§ 26: "sollen … vorlegen"', 'should'],
  ['act-evaluated', '§ 28: "überprüft"', 'right'],
  ['allocation-notice', '§ 4 Abs. 3 KomIntAVO: "erhalten … eine Mitteilung"', 'right'],
  ['allocation-notice-again', '§ 4 Abs. 4 KomIntAVO: "soll eine aktualisierte Mitteilung … ergehen"', 'should'],
  ['allocation-examined', '§ 4 Abs. 5 KomIntAVO: "prüft … und stellt die Zuweisung neu fest"', 'right'],
  ['allocation-paid', '§ 5 Abs. 1 KomIntAVO: "zahlt … aus, und zwar spätestens"', 'right'],
  ['use-proved', '§ 7 Abs. 1 KomIntAVO: "hat … nachzuweisen"', 'right'],
]

it('names every duty, once', () =>
  expect(duties.map(([id]) => id).sort()).toEqual(topic.norms.map(({ id }) => id).sort()))

describe.each(duties)('%s, %s', (id, _, grade, background) => {
  const norm = topic.norms.find((one) => one.id === id)
  if (!norm) throw new Error(`no norm ${id}`)
  const of = (changes: Told) => gradeIfJudged(norm, { ...reached, ...changes }, on)

  it(`is owed: ${grade}`, () => expect(of({})).toBe(grade))
  it('§ 2: in Saxony alone', () => {
    expect(of({ homeInSaxony: false })).toBe('barred')
    expect(of({ homeInSaxony: null })).toBe(`barred…${grade}`)
  })
  it('§ 5 Abs. 1: to people with a migration background where the duty is about them', () =>
    expect(of({ migrationBackground: false })).toBe(background ? 'barred' : grade))
  it('and with a stay they are entitled to', () =>
    expect(of({ stay: [{ status: 'none', from: '2024-01-01' }] })).toBe(
      background || id === 'refugee-social-work' ? 'barred' : grade,
    ))
})
