import type { HolidayRule } from '@lotse/law'

/**
 * Where Corpus Christi is a public holiday in Saxony: the municipalities of 1993 that the Annex names. What is a part of another
 * municipality today keeps it as that part (§ 1 Satz 2 FronleichnamsVO): `Luga (Neschwitz)`, because villages share names. Of a
 * whole municipality of today it is only known that a part has it. Source: FronleichnamsVO § 1 and Annex.
 */
export const corpusChristiInSaxony = {
  Bautzen: 'part',
  Crostwitz: 'part',
  'Dubring (Wittichenau)': 'whole',
  'Dörgenhausen (Hoyerswerda)': 'whole',
  Großdubrau: 'part',
  Göda: 'part',
  'Hoske (Wittichenau)': 'whole',
  Hoyerswerda: 'part',
  'Kotten (Wittichenau)': 'whole',
  Königswartha: 'part',
  'Luga (Neschwitz)': 'whole',
  'Luppa (Radibor)': 'whole',
  'Luttowitz (Radibor)': 'whole',
  Nebelschütz: 'part',
  Neschwitz: 'part',
  'Ostro (Panschwitz-Kuckau)': 'whole',
  'Panschwitz-Kuckau': 'part',
  'Prischwitz (Göda)': 'whole',
  Puschwitz: 'part',
  Radibor: 'part',
  'Ralbitz (Ralbitz-Rosenthal)': 'whole',
  'Ralbitz-Rosenthal': 'part',
  'Rosenthal (Ralbitz-Rosenthal)': 'whole',
  Räckelwitz: 'part',
  'Salzenforst-Bolbritz (Bautzen)': 'whole',
  'Saritsch (Neschwitz)': 'whole',
  'Sdier (Großdubrau)': 'whole',
  'Sollschwitz (Wittichenau)': 'whole',
  'Spohla (Wittichenau)': 'whole',
  Wittichenau: 'part',
} as const satisfies Readonly<Record<string, 'whole' | 'part'>>

/**
 * Public holidays of all Länder since 2020, other than Sundays. Saxony by the text (§ 1 Abs. 1 SächsSFG); the other Länder are compared
 * with an independent calendar (docs/deadlines.md). What holds in parts of a Land only is never taken for certain there.
 */
export const holidays: readonly HolidayRule[] = [
  { id: 'new-year', on: { month: 1, date: 1 } },
  { id: 'epiphany', on: { month: 1, date: 6 }, lands: ['BW', 'BY', 'ST'] },
  { id: 'womens-day', on: { month: 3, date: 8 }, lands: ['BE'] },
  { id: 'womens-day', on: { month: 3, date: 8 }, lands: ['MV'], from: 2023 },
  { id: 'good-friday', on: { afterEaster: -2 } },
  { id: 'easter-monday', on: { afterEaster: 1 } },
  { id: 'labour-day', on: { month: 5, date: 1 } },
  { id: 'liberation-day', on: { month: 5, date: 8 }, lands: ['BE'], from: 2020, to: 2020 },
  { id: 'liberation-day', on: { month: 5, date: 8 }, lands: ['BE'], from: 2025, to: 2025 },
  { id: 'ascension', on: { afterEaster: 39 } },
  { id: 'whit-monday', on: { afterEaster: 50 } },
  {
    id: 'corpus-christi',
    on: { afterEaster: 60 },
    lands: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'],
    inPartsOf: ['TH'],
    places: { SN: corpusChristiInSaxony },
  },
  { id: 'peace-festival', on: { month: 8, date: 8 }, places: { BY: { Augsburg: 'whole' } } },
  { id: 'assumption', on: { month: 8, date: 15 }, lands: ['SL'], inPartsOf: ['BY'] },
  { id: 'childrens-day', on: { month: 9, date: 20 }, lands: ['TH'] },
  { id: 'unity-day', on: { month: 10, date: 3 } },
  { id: 'reformation', on: { month: 10, date: 31 }, lands: ['BB', 'HB', 'HH', 'MV', 'NI', 'SH', 'SN', 'ST', 'TH'] },
  { id: 'all-saints', on: { month: 11, date: 1 }, lands: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { id: 'repentance', on: { weekday: 3, beforeMonth: 11, beforeDate: 23 }, lands: ['SN'] },
  { id: 'christmas', on: { month: 12, date: 25 } },
  { id: 'christmas-second', on: { month: 12, date: 26 } },
]
