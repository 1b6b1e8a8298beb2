import { describe, expect, it } from 'vitest'
import { example, lotse } from './test-io.ts'

const family = example('family-four-years')
const check = (...more: string[]) => lotse(['check', 'AufenthG 25b Abs. 1', '-', '--at', '2026-11-23', ...more], family)

describe('lotse', () => {
  it('says what it can do and exits with 0 when asked for help', async () => {
    const { code, out, err } = await lotse(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const command of ['route', 'check', 'ask', 'facts', 'law list', 'law show', 'law changes', 'law drift'])
      expect(out).toContain(`lotse ${command}`)
  })
  it.each([
    ['--help'],
    ['route', '--help'],
    ['check', '--help'],
    ['ask', '--help'],
    ['simulate', '--help'],
    ['law', '--help'],
    ['facts'],
    ['facts', '--help'],
    ['law', 'list'],
    ['law', 'show', 'AufenthG 25b'],
    ['law', 'changes', '--from', '2026-06-11', '--to', '2026-07-29'],
  ])('stays within 80 columns: %s %s', async (...typed) => {
    for (const language of ['de', 'en']) {
      const { out } = await lotse([...typed.filter(Boolean), '--lang', language])
      expect(out.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([])
    }
  })
  it('speaks English when asked to', async () =>
    expect((await lotse(['--help', '--lang', 'en'])).out).toContain('which residence titles are open'))
  it('explains a command', async () => expect((await lotse(['check', '--help'])).out).toContain('--application'))
  it('names its version', async () => expect((await lotse(['--version'])).out).toMatch(/^lotse \d+\.\d+\.\d+\n$/))

  it.each([
    [[], 'Nennen Sie einen Befehl'],
    [['chek'], 'Meinten Sie „check“'],
    [['law'], 'Meinten Sie „law list“'],
    [['check', 'AufenthG 25b'], 'Nennen Sie eine Norm und eine Situation'],
    [['check', 'AufenthG', '25b', '-'], 'Anführungszeichen'],
    [['check', 'AufenthG 25b', '-', '--att', '2026-11-23'], 'Meinten Sie --at'],
    [['check', 'AufenthG 25b', '-', '--at'], '--at: Nach dieser Option fehlt der Wert'],
    [['check', 'AufenthG 25b', '-', '--at', '2026-02-30'], '„2026-02-30“ ist kein Tag'],
    [['check', 'AufenthG 25b', '-', '--at', '2026-01-01', '--at', '2026-01-02'], 'zweimal'],
    [['check', 'AufenthG 25b', '-', '--at', '2026-01-01', '--application', '2026-01-02'], 'nach der Entscheidung'],
    [['check', 'AufenthG 999', '-'], 'kennt Lotse nicht'],
    [['check', 'AufenthG 25b', '-', '--goal', 'title'], 'gehört nicht zu „lotse check“'],
    [['route', '-', '--goal', 'setlement'], 'settlement'],
    [['route', 'not-there.json'], 'not-there.json: Die Datei gibt es nicht'],
    [['facts', '--lang', 'fr'], 'Erlaubt: de, en'],
    [['ask', '--json'], 'gehört nicht zu „lotse ask“'],
    [['law', 'drift'], '--corpus'],
    [['law', 'drift', '--corpus', 'nowhere'], 'nowhere'],
    [['__proto__'], 'gibt es nicht'],
    [['constructor'], 'gibt es nicht'],
  ])('answers %j with 2 and a sentence that helps', async (typed, sentence) => {
    const { code, out, err } = await lotse(typed, '{}')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it.each([
    ['', 'leer'],
    ['{"a":', 'Zeile 1'],
    ['[]', 'JSON-Objekt'],
    ['{"germanSpokn": "A2"}', 'germanSpokn: Diesen Fakt gibt es nicht. Meinten Sie germanSpoken?'],
    ['{"germanSpoken": "A3"}', 'germanSpoken: "A3" ist kein erlaubter Wert. Erlaubt: none, A1, A2'],
    ['{"birthDate": "2031-04-02"}', 'birthDate: "2031-04-02" liegt nach dem Tag'],
    ['{"children": [{}, {"birthDate": "1.1.2020"}]}', 'children[1].birthDate'],
    ['{"incomeFromWork": 1450.5}', 'eine ganze Zahl von 0'],
    ['{"children": {}}', 'eine Liste […] oder {"atLeast": […]}'],
    ['{"germanSpoken": "A1", "germanSpoken": "C1"}', 'steht zweimal'],
    [
      '{"stay": [{"status": "toleration", "from": "2020-01-01"}, {"status": "toleration", "from": "2021-01-01"}]}',
      'stay[1]: Der Zeitraum überschneidet sich',
    ],
  ])('says of %s what is wrong and what is allowed', async (text, sentence) => {
    const { code, out, err } = await lotse(['route', '-'], text)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it('says every problem on a line of its own, with the name of the file', async () => {
    const { err } = await lotse(['route', 'a.json'], '', { 'a.json': '{"germanSpoken": 7, "validPassport": "yes"}' })
    expect(err.trim().split('\n')).toHaveLength(2)
    expect(err).toMatch(/^a\.json: germanSpoken: .*\na\.json: validPassport: /)
  })
  it('stops complaining when it helps nobody any more', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`wrong${index}`, 1]))
    const lines = (await lotse(['route', '-'], JSON.stringify(many))).err.trim().split('\n')
    expect(lines.length).toBe(26)
    expect(lines.at(-1)).toContain('475')
  })
  it('never lets a file move the cursor', async () =>
    expect((await lotse(['route', '-'], '{"\\u001b[2J\\u202e": 1}')).err).not.toMatch(/[\p{Cf}]|(?!\n)\p{Cc}/u))
  it('says which facts it left aside', async () =>
    expect(
      (await lotse(['route', '-'], '{"identityClarified": false, "identityClarifiedOn": "2020-01-01"}')).err,
    ).toContain('identityClarifiedOn'))
})

describe('lotse check', () => {
  it('answers first, then names the law, its state, that nobody reviewed it and where advice is', async () => {
    const { code, out } = await check()
    expect(code).toBe(0)
    const order = [
      'Aufenthaltserlaubnis bei nachhaltiger Integration',
      'Warum',
      'Gesetz: AufenthG § 25b',
      'Stand des Rechts',
      'geprüft',
      'Beratung in Ihrer Nähe',
    ]
    const places = order.map((words) => out.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBe(0)
  })
  it('fits into 80 columns', async () => {
    for (const language of ['de', 'en'])
      expect((await check('--lang', language)).out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
  it('answers --json with a finding for one norm, and with a list where the citation covers several', async () => {
    const answer = JSON.parse((await check('--json')).out)
    expect(JSON.parse((await lotse(['check', 'AufenthG 18g', '-', '--json'], family)).out).length).toBeGreaterThan(1)
    expect(answer).toMatchObject({ norm: 'permit-sustained-integration', law: { reviewedBy: null } })
  })
  it('understands the citation however it is typed', async () => {
    for (const typed of [
      'AufenthG § 25b Abs. 1',
      '§ 25b (1) AufenthG',
      'aufenthg 25b (1)',
      'permit-sustained-integration',
    ])
      expect(JSON.parse((await lotse(['check', typed, '-', '--json'], family)).out).norm).toBe(
        'permit-sustained-integration',
      )
  })
  it('gives the same answer for the same question', async () =>
    expect((await check('--json')).out).toBe((await check('--json')).out))
  it('says that a norm is not in force on a day', async () => {
    const { code, out } = await lotse(['check', 'permit-sustained-integration', '-', '--at', '2010-01-01'], '{}')
    expect([code, out.includes('gilt an diesem Tag nicht')]).toEqual([0, true])
  })
  it('never grants anything to somebody of whom nothing is known', async () => {
    for (const norm of JSON.parse((await lotse(['law', 'list', '--json'])).out))
      for (const answer of [JSON.parse((await lotse(['check', norm.norm, '-', '--json'], '{}')).out)].flat())
        expect([norm.norm, answer.grade.worst]).toEqual([norm.norm, 'barred'])
  })
})

describe('lotse route', () => {
  it('shows ways with days and where they end', async () => {
    const { code, out } = await lotse(['route', '-', '--at', '2026-11-23'], family)
    expect(code).toBe(0)
    expect(out).toMatch(/^(Ein Weg kann|\d+ Wege können) sich öffnen\./)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
  it('says what to answer where no way shows', async () => {
    const { code, out } = await lotse(['route', '-'], '{"stay": [{"status": "settlement", "from": "2020-01-01"}]}')
    expect([code, out.includes('Beratung')]).toEqual([0, true])
  })
  it('takes a norm by its citation as the goal', async () =>
    expect(
      JSON.parse((await lotse(['route', '-', '--goal', '§ 25b Abs. 1 AufenthG', '--json'], family)).out).goal,
    ).toBe('permit-sustained-integration'))
})

describe('lotse law', () => {
  it('lists every norm with its citation', async () =>
    expect((await lotse(['law', 'list'])).out).toContain('AufenthG § 25b Abs. 1\n'))
  it('shows a norm in both languages, or in the one that is asked for', async () => {
    const both = (await lotse(['law', 'show', 'AufenthG 25b Abs. 1'])).out
    expect(both).toContain('Sie sprechen Deutsch auf dem Niveau A2.')
    expect(both).toContain('You speak German at level A2.')
    expect((await lotse(['law', 'show', 'AufenthG 25b Abs. 1', '--lang', 'en'])).out).not.toContain('Sie sprechen')
  })
  it('compares two days: what each place asked and asks', async () => {
    const { code, out } = await lotse(['law', 'changes', '--from', '2026-06-11', '--to', '2026-06-12'])
    expect([code, out.includes('(AufenthG § 16g Abs. 1, permit-training)')]).toEqual([0, true])
    const { changed } = JSON.parse(
      (await lotse(['law', 'changes', '--from', '2026-06-11', '--to', '2026-06-12', '--json'])).out,
    )
    expect(changed.map(({ norm }: { norm: string }) => norm)).toContain('permit-training')
    const { out: same } = await lotse(['law', 'changes', '--from', '2026-06-12', '--to', '2026-06-13'])
    expect(same).toContain('Am 13. Juni 2026 gilt in Lotse dasselbe wie am 12. Juni 2026.')
  })
  it('compares days in their order, and needs the first', async () => {
    const { code, err } = await lotse(['law', 'changes', '--from', '2026-06-12', '--to', '2026-06-11'])
    expect([code, err]).toEqual([2, expect.stringContaining('2026-06-11 liegt nicht nach --from 2026-06-12')])
    expect((await lotse(['law', 'changes'])).err).toContain('--from')
    expect((await lotse(['law', 'changes', '--from', 'gestern'])).err).toContain('gestern')
  })
  it('refuses a folder without statutes', async () => {
    const { code, err } = await lotse(['law', 'drift', '--corpus', 'x'], '', { 'x/a.txt': 'nothing' })
    expect([code, err.includes('statutes')]).toEqual([2, true])
  })
  it('answers with 3 when the text of a norm has changed', async () => {
    const text = '---\njurabk: AufenthG 2004\n---\n\n# AufenthG\n\n## § 25b Aufenthaltsgewährung\n\n(1) Anderer Text.\n'
    const { code, out } = await lotse(['law', 'drift', '--corpus', 'x'], '', { 'x/AufenthG.md': text })
    expect([code, out.includes('AufenthG § 25b Abs. 1')]).toEqual([3, true])
  })
})

describe('lotse facts', () => {
  it('names every fact', async () => {
    const { facts } = JSON.parse((await lotse(['facts', '--json'])).out)
    const { out } = await lotse(['facts'])
    for (const fact of facts) expect(out).toContain(`  ${fact.id}: `)
  })
})

describe('lotse ask', () => {
  it('takes Enter for "I do not know" and answers at the end', async () => {
    const { code, out } = await lotse(['ask'], '\n'.repeat(200))
    expect(code).toBe(0)
    expect(out).toContain('Beratung in Ihrer Nähe')
  })
  it('asks again when it does not understand', async () =>
    expect((await lotse(['ask'], 'hm\n99999\nende')).out.match(/nicht verstanden/g)).toHaveLength(2))
  it('takes an answer back', async () => {
    const said = ['', 'zurück', 'ende']
    expect((await lotse(['ask'], () => said.shift())).out).toContain('zurückgenommen')
  })
  it('asks a question with several parts again from its beginning', async () => {
    let asked = 0
    const { out } = await lotse(['ask'], (printed) => {
      if (/Seit wann/.test(printed.slice(-300)) && printed.endsWith('> ') && /Tag, etwa[^\n]*\n> $/.test(printed))
        return asked++ === 0 ? 'zurück' : 'ende'
      return '2'
    })
    expect(out.match(/(Welches Papier|Wie steht Ihr Asylverfahren)/g)?.length).toBeGreaterThan(1)
  })
  it('asks for everything it needs and saves a situation that can be read', async () => {
    const { written, out } = await lotse(['ask'], sensible())
    expect(out).not.toContain('nicht verstanden')
    const saved = written['s.json'] ?? ''
    expect(Object.keys(JSON.parse(saved)).length).toBeGreaterThan(10)
    expect((await lotse(['route', '-', '--json'], saved)).code).toBe(0)
  })
  it('survives whatever is typed', async () => {
    const typed = ['1', '2', '3', '15', '1.1.2020', '', '1.1.1990', '1200', 'A2', '40', 'zurück', 'antwort', '1']
    const { code } = await lotse(
      ['ask'],
      Array.from({ length: 300 }, (_, at) => typed[(at * 7) % typed.length]).join('\n'),
    )
    expect(code).toBe(0)
  })
})

/** Somebody who has an answer to every kind of question, and saves at the end. */
function sensible() {
  return (printed: string): string | undefined => {
    const [asked = '', form = ''] = [printed.slice(-400), printed.trimEnd().split('\n').slice(-2).join(' ')]
    if (asked.slice(-140).includes('aufheben?')) return 'speichern s.json'
    if (form.includes('Tag, etwa')) return '14.03.2021'
    if (form.includes('Betrag')) return '1.450'
    if (/anderes Papier\?|noch ein Kind/.test(asked)) return '2'
    return /(?:Nummer|Zahl) von (\d+) bis/.exec(form)?.[1]
  }
}
