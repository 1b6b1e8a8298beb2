/** Writes the files that are made from the vocabulary: `npm run generate`. A test says when they are not current. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { publishedFiles } from '../apps/cli/src/publish/index.ts'

const checkout = new URL('../', import.meta.url)
for (const [path, text] of Object.entries(await publishedFiles())) {
  mkdirSync(new URL('./', new URL(path, checkout)), { recursive: true })
  writeFileSync(new URL(path, checkout), text)
  console.log(path)
}
