// What may follow a stay for a search, a school or an exchange, for titles to which nobody has a claim.
import { all, any, cited, is, not, type Places } from '@lotse/law'
import { behindFiction, holds } from './statuses.ts'

/** A title goes on with what it shuts out; which one it was cannot be seen from the paper. */
export const nowOrGoingOn = (status: string) =>
  any(holds(status), cited('AufenthG § 81 Abs. 4 Satz 1', behindFiction(status)))

/** § 17 Abs. 3 Satz 2: during a search, as a rule only titles it names, or one to which there is a claim. */
export const notFromSearch: Places = { 'AufenthG § 17 Abs. 3 Satz 2': not(nowOrGoingOn('permit-17')) }

/** § 16f Abs. 3 Satz 1: during a stay for a school, as a rule only a title to which there is a claim. */
export const notFromSchool: Places = {
  'AufenthG § 16f Abs. 3 Satz 1': not(all(nowOrGoingOn('permit-16f'), is('stayFor16f', 'school'))),
}

/** § 16f Abs. 3 Satz 2: after an exchange of pupils, only a title to which there is a claim. */
export const afterExchange: Places = {
  'AufenthG § 16f Abs. 3 Satz 2': all(nowOrGoingOn('permit-16f'), is('stayFor16f', 'exchange')),
}
