// npm start: installs, builds and serves Lotse. Needs Node 20 or newer and nothing else.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Lotse needs Node 20 or newer; this is ${process.version}.`)
  process.exit(1)
}
const { build, env, fail, install, node, root, seconds } = await import('./project.mjs')

console.log('Lotse starts: 1 install · 2 build · 3 serve')
install()

const started = Date.now()
process.stdout.write('Building the pages, if they have changed … ')
const { ok, text } = await build()
console.log(ok ? seconds(started) : 'failed')
if (!ok) fail(`The pages could not be built. The build says:\n${text.trimEnd()}`)

const server = spawn(node, [resolve(root, 'scripts/serve.mjs')], { cwd: root, env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
