/** Names of codes as sources and people write them, and the one name used in this project (ASCII, as the folders). */
const otherNames: Record<string, string> = {
  asylvfg: 'AsylG',
  rustag: 'StAG',
  'freizügg/eu': 'FreizuegG-EU',
  deuföv: 'DeuFoeV',
  sächsschulg: 'SaechsSchulG',
  sächskitag: 'SaechsKitaG',
  sächsflüag: 'SaechsFlueAG',
  sächsintg: 'SaechsIntG',
  sächseinkgrenzvo: 'SaechsEinkGrenzVO',
  'sgb ii': 'SGB-2',
  'sgb iii': 'SGB-3',
  'sgb viii': 'SGB-8',
  'sgb x': 'SGB-10',
  'sgb xii': 'SGB-12',
}

/** 'AufenthG 2004' → 'AufenthG', 'SGB 3' and 'SGB III' → 'SGB-3', 'AsylVfG 1992' → 'AsylG' */
export function codeOf(name: string): string {
  const plain = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:1[89]|20)\d\d$/, '')
  const sgb = /^SGB[ -]?(\d+)$/i.exec(plain)
  if (sgb) return `SGB-${sgb[1]}`
  return otherNames[plain.toLowerCase()] ?? plain
}
