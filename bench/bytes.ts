import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, transform } from 'esbuild'
import { parseAst } from 'rolldown/parseAst'
import { withoutNotes } from '../apps/web/without-notes.ts'

/** As the page is built. */
const leaveOutNotes: Plugin = {
  name: 'leave-out-notes',
  setup: ({ onLoad }) =>
    onLoad({ filter: /packages\/statutes\/\w+\/.*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' })
      return { contents: withoutNotes(code, parseAst), loader: 'js' }
    }),
}

async function bundled(root: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve(root, 'packages/statutes'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    plugins: [leaveOutNotes],
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
}

/** What a phone has to load, gzip: engine and norms (interpreter), the compiled run, and the law texts of a language. */
export async function measureBytes(root: string) {
  const engineAndNorms = await bundled(
    root,
    "import { find, findRoutes, nextQuestions, readSituation } from '@lotse/law'; import { book } from './rulebook.ts'; console.log(find, findRoutes, nextQuestions, readSituation, book)",
  )
  const engine = await bundled(
    root,
    "import { find, findRoutes, nextQuestions, readSituation, rulebook } from '@lotse/law'; console.log(find, findRoutes, nextQuestions, readSituation, rulebook)",
  )
  const textsDe = await bundled(root, "import { deWords } from './words/de.ts'; console.log(deWords)")
  const textsEn = await bundled(root, "import { enWords } from './words/en.ts'; console.log(enWords)")
  return { engineAndNorms, engine, textsDe, textsEn }
}
