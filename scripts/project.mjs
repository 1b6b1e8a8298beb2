// What every script needs: where things are, the pinned Node, and steps that say what they do. Runs on Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
export const bin = resolve(root, 'node_modules/.bin')
export const node = resolve(bin, process.platform === 'win32' ? 'node.cmd' : 'node')
export const env = { ...process.env, PATH: bin + delimiter + process.env.PATH }

/** Ends the script with one sentence instead of a stack trace. */
export function fail(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

/** Runs a command and shows what it prints. */
export function run(command, args, options = {}) {
  const ended = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', ...options })
  return { ok: ended.status === 0, error: ended.error }
}

/** Runs a command and keeps what it prints. */
export function capture(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env, ...options })
    let text = ''
    child.stdout?.on('data', (chunk) => (text += chunk))
    child.stderr?.on('data', (chunk) => (text += chunk))
    child.on('error', (error) => done({ ok: false, text: String(error) }))
    child.on('close', (code) => done({ ok: code === 0, text }))
  })
}

/** Installs what package-lock.json names, unless that has been done since it last changed. */
export function install() {
  const lock = resolve(root, 'package-lock.json')
  const done = resolve(root, 'node_modules/.package-lock.json')
  if (existsSync(done) && existsSync(node) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return
  const started = Date.now()
  console.log('Installing (once; about half a minute) …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' }).ok)
    fail('The installation did not work. Is the network there? Try again, or run `npm ci` to see more.')
  if (!existsSync(node))
    fail(
      'The pinned Node is missing after the installation. Allow its install script: `npm install-scripts approve node`, then start again.',
    )
  console.log(`Installed in ${seconds(started)}.`)
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Newest change of any file below the folders. */
export function newest(folders) {
  const of = (path) => {
    const found = statSync(path)
    if (!found.isDirectory()) return found.mtimeMs
    return Math.max(
      0,
      ...readdirSync(path)
        .filter((name) => !/^(node_modules|build|\.svelte-kit|paraglide|cache)$|\.test\.ts$/.test(name))
        .map((name) => of(resolve(path, name))),
    )
  }
  return Math.max(
    0,
    ...folders
      .map((folder) => resolve(root, folder))
      .filter(existsSync)
      .map(of),
  )
}

/** Builds the web app, unless nothing it is made of has changed. Says what the build said. */
export async function build() {
  const made = resolve(root, 'apps/web/build/handler.js')
  const sources = ['apps/web', 'packages/law/src', 'packages/statutes', 'package-lock.json']
  if (existsSync(made) && statSync(made).mtimeMs >= newest(sources)) return { ok: true, text: '' }
  return capture(node, [resolve(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: resolve(root, 'apps/web'),
  })
}
