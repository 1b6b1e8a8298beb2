import { paraglideVitePlugin } from '@inlang/paraglide-js'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { withoutNotes } from './without-notes.ts'

/** What the planner never shows of the norms does not travel to the phone. */
const leaveOutNotes: Plugin = {
  name: 'leave-out-notes',
  // The pages about the law are made on the server and show them.
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    order: 'post',
    filter: { id: /packages\/statutes\/[\w-]+\/.*\.ts$/ },
    handler(code) {
      return code.includes('notSaid') ? { code: withoutNotes(code, (text) => this.parse(text)), map: null } : undefined
    },
  },
}

export default defineConfig({
  plugins: [
    leaveOutNotes,
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
