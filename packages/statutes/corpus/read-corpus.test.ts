import { expect, it } from 'vitest'
import { detectForm, readCorpus, readCorpusFiles } from './read-corpus.ts'
import { only } from './testing.ts'

const paragraph = (number: string, text: string) =>
  `---\njurabk: ProbeG 2004\ntype: paragraph\nnumber: "§ ${number}"\nheading: Titel\n---\n\n# § ${number} Titel\n\n${text}\n`
const about = JSON.stringify({
  amtabk: 'ProbeG',
  jurabk: 'ProbeG 2004',
  standangabe: [{ typ: 'Stand', kommentar: 'zuletzt geändert' }],
})

it('groups a folder into one code and leaves annexes and foreign files out', () => {
  const files = [
    { path: 'law/ProbeG/0002.md', text: paragraph('2', '(1) Zwei.') },
    { path: 'law/ProbeG/0001.md', text: paragraph('1', '(1) Eins.') },
    { path: 'law/ProbeG/meta.json', text: about },
    { path: 'law/ProbeG/annexes/0000.md', text: '---\ntype: annex\nnumber: Anlage\n---\n' },
    { path: 'law/README.txt', text: 'read me' },
  ]
  expect(files.map(detectForm)).toEqual(['markdown-paragraph', 'markdown-paragraph', 'about', 'other', 'other'])
  const statute = only(readCorpusFiles(files))
  expect(statute).toMatchObject({ code: 'ProbeG', state: 'zuletzt geändert', listEnds: 'unknown' })
  expect(statute.paragraphs.map(({ number }) => number)).toEqual(['1', '2'])
})

it('names the file that cannot be read', () => {
  expect(readCorpus([{ path: 'x/leer.xml', text: '<?xml version="1.0"?><dokumente/>' }]).problems[0]).toContain(
    'x/leer.xml',
  )
  expect(readCorpus([{ path: 'x/a.txt', text: '' }]).problems[0]).toContain('x/a.txt: expected statutes')
  expect(
    readCorpus([
      { path: 'A/meta.json', text: '{' },
      { path: 'A/1.md', text: paragraph('1', 'Eins.') },
    ]).problems,
  ).toEqual(['A/meta.json: expected JSON with amtabk or jurabk and standangabe'])
})
