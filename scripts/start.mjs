// npm start: installs, builds and serves Lotse. Needs Node 20 or newer and nothing else.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Lotse needs Node 20 or newer; this is ${process.version}.`)
  process.exit(1)
}
const { build, env, install, node, root } = await import('./project.mjs')

console.log('Lotse starts: 1 install · 2 build · 3 serve')
install()
build()
const server = spawn(node, [resolve(root, 'scripts/serve.mjs')], { cwd: root, env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
