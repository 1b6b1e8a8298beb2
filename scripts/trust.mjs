// npm run trust: writes docs/coverage.md and docs/mutation.md, and fails where a guarantee has become smaller.
import { resolve } from 'node:path'
import { install, node, root, run } from './project.mjs'

install()
const accept = process.argv.slice(2)
const results = [
  run(node, [resolve(root, 'scripts/coverage.ts')]),
  run(node, [resolve(root, 'node_modules/vitest/vitest.mjs'), 'run', 'scripts/trust/conflicts.test.ts']),
  run(node, [resolve(root, 'scripts/mutate.ts'), ...accept]),
]
process.exit(results.every(({ ok }) => ok) ? 0 : 1)
