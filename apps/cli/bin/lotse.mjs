#!/usr/bin/env node
// Runs apps/cli/src/main.ts on the Node that package.json pins: older ones cannot read TypeScript.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const node = resolve(root, 'node_modules/.bin/node')
if (!existsSync(node)) {
  console.error('lotse: the pinned Node is missing. Run `npm ci` in the checkout first.')
  process.exit(1)
}

const main = spawn(node, [resolve(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => main.kill(signal))
main.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
