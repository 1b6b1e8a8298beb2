import { book } from '@lotse/statutes/rulebook.ts'
import { loadWords } from '@lotse/statutes/words/index.ts'
import { factsPage } from './facts-page.ts'
import { situationSchema } from './situation-schema.ts'

/** Every file that is made from the vocabulary, by its path in the checkout. */
export async function publishedFiles(): Promise<Record<string, string>> {
  const { vocabulary } = book()
  const [de, en] = [await loadWords('de'), await loadWords('en')]
  return {
    'apps/cli/schema/situation.schema.json': `${JSON.stringify(situationSchema(vocabulary, de, en), null, 2)}\n`,
    'docs/facts.md': factsPage(vocabulary, de, en),
  }
}
