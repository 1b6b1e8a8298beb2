// npm run generate: writes the files that are made from the vocabulary and the rulebook.
import { resolve } from 'node:path'
import { install, node, root, run } from './project.mjs'

install()
process.exit(run(node, [resolve(root, 'scripts/generate-docs.ts')]).ok ? 0 : 1)
