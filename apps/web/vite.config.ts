import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { compileRulebook } from '@lotse/law/compile'
import { book } from '@lotse/statutes/rulebook.ts'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'

/** The norms as compiled JavaScript, made when the page is built: nothing is evaluated from text in the browser. */
function compiledRulebook(): Plugin {
  const id = 'virtual:compiled-rulebook'
  return {
    name: 'compiled-rulebook',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? compileRulebook(book()) : undefined),
  }
}

export default defineConfig({
  plugins: [
    compiledRulebook(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      // The address says the language; nothing is remembered on a server or in a cookie.
      strategy: ['url', 'baseLocale'],
      urlPatterns: [
        {
          pattern: '/:path(.*)?',
          localized: [
            ['en', '/en/:path(.*)?'],
            ['de', '/:path(.*)?'],
          ],
        },
      ],
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
