import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

/** Starts the built product on a free port for all stories, as `npm start` does, and ends it with them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const server = spawn(process.execPath, [resolve(import.meta.dirname, '../scripts/serve.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await new Promise<string>((done, failed) => {
    let text = ''
    server.stdout.on('data', (chunk) => {
      text += chunk
      const found = /http:\/\/localhost:\d+/.exec(text)
      if (found) done(found[0])
    })
    server.on('exit', (code) => failed(new Error(`The server ended with ${code} before it was ready.`)))
  })
  project.provide('origin', origin)
  return () => {
    server.kill()
  }
}
