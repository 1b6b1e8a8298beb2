import { type Norm, norm } from '@lotse/law'
import { dutyText, ofTheAct, owed } from './duty.ts'

/** Seats in the bodies of the state that deal with migration. */
export const seatsInBodies: Norm = norm({
  ...dutyText,
  id: 'seats-in-bodies',
  cite: 'SaechsIntG § 16 Abs. 1',
  aliases: ['SaechsIntG § 16'],
  grade: 'should', // "soll der Anteil … erhöht werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: ofTheAct,
  grants: owed('SaechsIntG § 16 Abs. 1 Satz 1'),
  notSaid: {
    'SaechsIntG § 5 Abs. 2 to 3': 'what other words of the act mean',
    'Abs. 1 Satz 2': 'bodies filled by others: the state tries to bring it about',
    'Abs. 2':
      'bodies that are elected, filled by law, that examine, or that belong to firms of the state: in its words',
  },
})
