import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { mutate, mutations, seeded } from './mutations.ts'
import { example } from './test-io.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

interface Ended {
  code: number | null
  out: string
  err: string
}

function lotse(typed: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...typed], { env: { ...process.env, ...env } })
    const ended = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      ended.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      ended.err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...ended }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

describe('the process', () => {
  it('reads a situation from the standard input and answers on the standard output', async () => {
    const { code, out, err } = await lotse(['check', 'AufenthG 25b', '-', '--json'], example('family-four-years'))
    expect([code, err]).toEqual([0, ''])
    expect([JSON.parse(out)].flat()[0].cite).toContain('AufenthG § 25b')
  })
  it('complains on the standard error only', async () => {
    const { code, out, err } = await lotse(['route', '-'], '{"x": 1}')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Eingabe: x: /)
  })
  it('says what kind of thing a folder is', async () => {
    const { code, err } = await lotse(['route', fileURLToPath(new URL('.', import.meta.url))])
    expect([code, err.includes('ein Ordner, keine Datei')]).toEqual([2, true])
  })
  it('does not mind when nobody reads on', async () => {
    const child = spawn(process.execPath, [main, 'facts', '--json'])
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })
  it('ends the interview where the input ends', async () => expect((await lotse(['ask'], '\n\n')).code).toBe(0))

  it('answers twenty mutated files with 0 or 2 and without a stack', async () => {
    const random = seeded(7)
    for (let index = 0; index < 20; index++) {
      const mutation = mutations[Math.floor(random() * mutations.length)] as (typeof mutations)[number]
      const { code, err } = await lotse(
        ['check', 'AufenthG 25b', '-'],
        mutate(mutation, example('tolerated-seven-years'), random),
      )
      expect([0, 2], mutation.name).toContain(code)
      expect(err, mutation.name).not.toMatch(/\n\s+at |Error:/)
    }
  }, 60_000)
})
