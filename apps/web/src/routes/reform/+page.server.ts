import type { PageServerLoad } from './$types'

const files = import.meta.glob<string>('../../../../../examples/reforms/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

export const load: PageServerLoad = () => ({
  examples: Object.entries(files).map(([path, text]) => ({
    name: path.replace(/^.*\/|\.json$/g, ''),
    text,
  })),
})
