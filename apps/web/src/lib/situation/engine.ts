// The law on the device: loaded when the first question is shown, never before.
import { withCompiled } from '@lotse/law/compile'
import { book } from '@lotse/statutes/rulebook.ts'
import * as compiled from 'virtual:compiled-rulebook'

export { move } from './journey.ts'
export { guideOf } from './guide.ts'
export { pageOf } from './page.ts'
export { packed, unpacked } from './file.ts'

let ready: ReturnType<typeof book> | undefined

/** The rulebook with its norms compiled. */
export function lawBook(): ReturnType<typeof book> {
  ready ??= withCompiled(book(), compiled)
  return ready
}
