/**
 * Writes the hash manifests of the statute texts we encode from: `node scripts/make-manifests.ts --shared DIR`.
 * Where a code is stored in two forms of the same state, the official XML is taken: it shows where lists end.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Manifest,
  manifestOf,
  readCorpus,
  readSaxonStatute,
  type Statute,
} from '../packages/statutes/corpus/index.ts'

const cited = [
  'AufenthG',
  'AsylG',
  'AsylbLG',
  'BeschV',
  'StAG',
  'AufenthV',
  'MiLoG',
  'SGB-2',
  'SGB-3',
  'SGB-8',
  'SGB-12',
  'VwVfG',
  'VwGO',
  'AGG',
  'BBiG',
  'ArbZG',
  'JArbSchG',
  'OZG',
  'IntV',
  'DeuFoeV',
  'BQFG',
  'PflBG',
  'FreizuegG-EU',
]
const states: Record<string, string[]> = {
  '2021-07': ['law-2021-07'],
  '2026-04': ['law', 'law-xml'],
  '2026-07-29': ['law-2026-07'],
}
/** Saxon law, in the state of May 2025: a file each, which does not say by which letters it is cited. */
const saxon: Record<string, string> = {
  SaechsSchulG: 'schule_g.md',
  SaechsKitaG: 'kindertageseinrichtungen_g.md',
  SaechsFlueAG: 'fluechtlingsaufnahmeg.md',
  SOGS: 'grundschulen_schulordnung.md',
  SOOSA: 'schulordnung_mittel-_und_abendmittelschulen_vo.md',
  BSO: 'berufsschule_schulordnung_vo.md',
  SaechsBQFG: 'berufsqualifikationen_feststellung_der_gleichwertigkeit_g.md',
  SaechsIntG: 'integration_und_teilhabe_g.md',
  KomIntAVO: 'kommunale_integrationsarbeit_foerderung_vo.md',
  SaechsEinkGrenzVO: 'einkommensgrenzen_nach_dem_wohnraumfoerderungsgesetz_vo.md',
}
const target = new URL('../packages/statutes/corpus/manifests/', import.meta.url)

const at = process.argv.indexOf('--shared')
const shared = at < 0 ? undefined : process.argv[at + 1]
if (!shared) throw new Error('say where the texts are: node scripts/make-manifests.ts --shared DIR')

for (const [name, folders] of Object.entries(states)) {
  const statutes = new Map<string, Statute>()
  for (const folder of folders) {
    const corpus = readCorpus(filesIn(join(shared, folder)))
    for (const problem of corpus.problems) console.warn(problem)
    for (const statute of corpus.statutes) if (cited.includes(statute.code)) statutes.set(statute.code, statute)
  }
  write(
    name,
    cited.flatMap((code) => statutes.get(code) ?? []),
  )
}
write(
  '2025-05',
  Object.entries(saxon).map(([code, file]) => {
    const path = join(shared, 'data', 'saxon-law', file)
    const read = readSaxonStatute(path, readFileSync(path, 'utf8'), code, '2025-05')
    if (!read.ok) throw new Error(read.problem)
    return read.value
  }),
)

function write(name: string, statutes: readonly Statute[]): void {
  writeFileSync(new URL(`${name}.json`, target), text(manifestOf(...statutes)))
  console.log(`${name}: ${statutes.map(({ code, paragraphs }) => `${code} ${paragraphs.length}`).join(', ')}`)
}

/** One line a paragraph, so that a change of the text is a readable change of the file. */
function text(manifest: Manifest): string {
  const codes = Object.entries(manifest.codes).map(([code, { state, listEnds, paragraphs }]) => {
    const lines = Object.entries(paragraphs).map(
      ([number, hashes]) => `    ${JSON.stringify(number)}: ${JSON.stringify(hashes)}`,
    )
    const head = `"state": ${JSON.stringify(state)}, "listEnds": ${JSON.stringify(listEnds)}`
    return `  ${JSON.stringify(code)}: { ${head}, "paragraphs": {\n${lines.join(',\n')}\n  } }`
  })
  return `{ "codes": {\n${codes.join(',\n')}\n} }\n`
}

function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [{ path, text: readFileSync(path, 'utf8') }]
  })
}
