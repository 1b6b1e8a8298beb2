import type { Handle } from '@sveltejs/kit/hooks'
import { getTextDirection } from '#lib/paraglide/runtime.js'
import { paraglideMiddleware } from '#lib/paraglide/server.js'

/** Language and direction of the page. `?dir=rtl` shows any page the other way round, for whoever looks at layouts. */
export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) => {
    const direction = event.url.searchParams.get('dir') === 'rtl' ? 'rtl' : getTextDirection(locale)
    return resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%dir%', direction),
    })
  })
