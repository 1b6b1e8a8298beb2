// npm run bench: installs the peers (outside the workspace) and runs the benchmark. `npm run bench -- --json FILE`.
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, install, node, root, run } from './project.mjs'

install()
const bench = resolve(root, 'bench')
const done = resolve(bench, 'node_modules/.package-lock.json')
if (!existsSync(done) || statSync(done).mtimeMs < statSync(resolve(bench, 'package-lock.json')).mtimeMs) {
  console.log('Installing the peers of the benchmark (once) …')
  // Not `npm ci`: it wants an entry for every system's build of the databases, also of those that were never published.
  if (!run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: bench }).ok)
    fail('The peers could not be installed. Is the network there?')
}
process.exit(run(node, [resolve(bench, 'run.ts'), ...process.argv.slice(2)]).ok ? 0 : 1)
