/** Folder of a code on gesetze-im-internet.de, the official text, as the headers of the texts name it. Saxon law has no address for a paragraph. */
const folders: Record<string, string> = {
  AufenthG: 'aufenthg_2004',
  AsylG: 'asylvfg_1992',
  AsylbLG: 'asylblg',
  AufenthV: 'aufenthv',
  BeschV: 'beschv_2013',
  IntV: 'intv',
  DeuFoeV: 'deuf_v',
  StAG: 'stag',
  BBiG: 'bbig_2005',
  BQFG: 'bqfg',
  MiLoG: 'milog',
  'SGB-2': 'sgb_2',
  'SGB-3': 'sgb_3',
  'SGB-8': 'sgb_8',
  'SGB-12': 'sgb_12',
  AEntG: 'aentg_2009',
  AGG: 'agg',
  ArbSchG: 'arbschg',
  ArbZG: 'arbzg',
  BDSG: 'bdsg_2018',
  EinbTestV: 'einbtestv',
  'FreizuegG-EU': 'freiz_gg_eu_2004',
  JArbSchG: 'jarbschg',
  MiLoV4: 'milov4',
  MiLoV5: 'milov5',
  OZG: 'ozg',
  PflBG: 'pflbg',
  VwGO: 'vwgo',
  VwVfG: 'vwvfg',
}

/** Address of the official text of a citation, or nothing where there is none: `AufenthG § 25b Abs. 1` → `…/__25b.html`. */
export function lawLink(cite: string): string | undefined {
  const match = /^(.+?) §§? (\d+[a-z]?)/.exec(cite)
  const folder = match?.[1] && folders[match[1]]
  return folder ? `https://www.gesetze-im-internet.de/${folder}/__${match?.[2]}.html` : undefined
}

/** Codes whose name in print is another than the one they are filed under. */
const printed: Record<string, string> = {
  'SGB-2': 'SGB II',
  'SGB-3': 'SGB III',
  'SGB-8': 'SGB VIII',
  'SGB-12': 'SGB XII',
  DeuFoeV: 'DeuFöV',
  'FreizuegG-EU': 'FreizügG/EU',
  SaechsSchulG: 'SächsSchulG',
  SaechsKitaG: 'SächsKitaG',
  SaechsFlueAG: 'SächsFlüAG',
  SaechsIntG: 'SächsIntG',
  SaechsEinkGrenzVO: 'SächsEinkGrenzVO',
}

/** As people write it: `§ 25b Abs. 1 AufenthG`. */
export function citeText(cite: string): string {
  const match = /^(.+?) (§.*)$/.exec(cite)
  return match?.[1] ? `${match[2]} ${codeText(match[1])}` : cite
}

/** A code as people write it: `SGB II`. */
export const codeText = (code: string): string => printed[code] ?? code
