import { nearest, type Place } from '@lotse/law'
import { corpusChristiInSaxony } from './holidays.ts'
import { saxonMunicipalities } from './saxon-municipalities.ts'

/** The Länder by their official short form. */
export const lands = {
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  TH: 'Thüringen',
} as const

/** Towns outside Saxony that letters to people in Saxony come from, or whose holidays are their own. */
const elsewhere: Readonly<Record<string, string>> = { Augsburg: 'BY', Nürnberg: 'BY' }

export type ReadPlace = { ok: true; place: Place } | { ok: false; reason: 'unknown-place'; meant: string[] }

/** The place that somebody typed: a Land by name or short form, a municipality of Saxony, or a part that has a holiday of its own. */
export function readPlace(typed: string): ReadPlace {
  const wanted = plain(typed)
  const land = Object.entries(lands).find(([short, name]) => plain(short) === wanted || plain(name) === wanted)
  if (land) return { ok: true, place: { land: land[0] } }
  const towns = [...saxonMunicipalities, ...Object.keys(corpusChristiInSaxony), ...Object.keys(elsewhere)]
  const town = towns.find((name) => plain(name) === wanted)
  if (town) return { ok: true, place: { land: elsewhere[town] ?? 'SN', town } }
  return { ok: false, reason: 'unknown-place', meant: nearest(typed, [...Object.values(lands), ...towns], 3) }
}

const plain = (name: string): string =>
  name.trim().toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
