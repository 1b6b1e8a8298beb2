import { paraglideVitePlugin } from '@inlang/paraglide-js'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { valuesArePure, withoutNotes } from './without-notes.ts'

/** What a page never shows of the norms, and norms it never asks for, do not travel to the phone. */
const leanLaw: Plugin = {
  name: 'lean-law',
  // The pages about the law are made on the server and show them.
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    order: 'post',
    filter: { id: /packages\/statutes\/[\w-]+\/.*\.ts$/ },
    handler(code) {
      const parse = (text: string) => this.parse(text)
      return { code: valuesArePure(withoutNotes(code, parse), parse), map: null }
    },
  },
}

export default defineConfig({
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              // A page takes few files instead of thirty: each costs a head of 400 bytes, and apart they pack worse. What stands first takes
              // its own dependencies along, so the order is from the ground up.
              groups: [
                { name: 'base', test: /paraglide\/(?!messages)|node_modules\/svelte\/|preload-helper/, priority: 9 },
                {
                  name: 'page',
                  test: /lib\/situation\/(answers|journey|keep|box)\.ts|statutes\/words\/day\.ts|lib\/words\//,
                  priority: 8,
                },
                {
                  name: 'says',
                  test: /paraglide\/messages\/\w/,
                  entriesAware: true,
                  entriesAwareMergeThreshold: 36_000,
                  priority: 8,
                },
                {
                  name: 'engine',
                  test: /packages\/law\/src\/(?!deadline)|statutes\/(facts\/(planning|elsewhere|statuses|stay|protection|humanitarian|identity|language|learning|study|work|family)\.|amounts\/(planning|salary|training))/,
                  priority: 7,
                },
                { name: 'norms', test: /statutes\/planning-book\.ts/, priority: 6 },
                {
                  name: 'asking',
                  test: /lib\/situation\/(screen|group|guide|papers|say-fact|answer\/(card|steps|told|names|reasons))\.ts|statutes\/words\/(merge|borrow|place|reason|fact|load)\.ts/,
                  priority: 5,
                },
                { name: 'core', test: /statutes\/words\/core\.(de|en)\.ts/, entriesAware: true, priority: 5 },
                { name: 'roads-de', test: /statutes\/words\/planning\.de\.ts/, priority: 4 },
                { name: 'roads-en', test: /statutes\/words\/planning\.en\.ts/, priority: 4 },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
    leanLaw,
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      // The address says the language; nothing is remembered on a server or in a cookie.
      strategy: ['url', 'baseLocale'],
    }),
    sveltekit({
      adapter: adapter({ precompress: true }),
      // A kept page is also shown under other addresses when there is no network; its styles must be found there.
      paths: { relative: false },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-inline'], // drawings place their parts by style; no element may bring rules
          'img-src': ['self', 'data:'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'object-src': ['none'],
        },
      },
    }),
  ],
})
