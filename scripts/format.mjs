// npm run format: formatting and safe fixes, so that nobody discusses them.
import { bin, install, run } from './project.mjs'

install()
process.exit(run(`${bin}/biome`, ['check', '--write']).ok ? 0 : 1)
