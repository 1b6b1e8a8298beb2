import { paraglideVitePlugin } from '@inlang/paraglide-js'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { groups } from './file-groups.ts'
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
            codeSplitting: { groups },
          },
        },
      },
    },
  },
  // The worker of a page is no script of its own but modules, as the page is.
  worker: { format: 'es' },
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
