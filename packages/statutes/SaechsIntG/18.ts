import {
  after,
  all,
  any,
  type Condition,
  cited,
  compare,
  dayOf,
  months,
  type Norm,
  norm,
  not,
  number,
  onTheDay,
  quantity,
  when,
  yes,
} from '@lotse/law'
import { dutyText, inSaxony, ofTheAct, owed } from './duty.ts'

const inhabitants = (most: number): Condition => compare(quantity('municipalityInhabitants'), '<=', number(most))
const supporters = (least: number): Condition => compare(quantity('councilSupporters'), '>=', number(least))

/** Where the main statute of the municipality provides for it: people with a migration background ask for a council. */
export const councilRequest: Norm = norm({
  ...dutyText,
  id: 'council-request',
  cite: 'SaechsIntG § 18 Abs. 4 Satz 1',
  aliases: ['SaechsIntG § 18'],
  grade: 'right', // the statute gives it, so that the municipality has to take the request
  gradeCite: 'Abs. 4 Satz 1',
  for: ofTheAct,
  requires: { 'Abs. 4 Satz 1': yes('councilByStatute') },
  regularly: {
    // "Der Antrag soll … gestellt werden": each step asks for more than the one before, so that more is always enough.
    'Abs. 4 Satz 2': any(
      cited('SaechsIntG § 18 Abs. 4 Satz 2 Nr. 1', all(inhabitants(20_000), supporters(200))),
      cited('SaechsIntG § 18 Abs. 4 Satz 2 Nr. 2', all(inhabitants(50_000), supporters(500))),
      cited('SaechsIntG § 18 Abs. 4 Satz 2 Nr. 3', all(inhabitants(200_000), supporters(2_000))),
      cited('SaechsIntG § 18 Abs. 4 Satz 2 Nr. 4', supporters(2_500)),
    ),
  },
  grants: owed('SaechsIntG § 18 Abs. 4 Satz 1'),
  notSaid: {
    'Abs. 1': 'what the main statute should say about a council that there is',
    'Abs. 2': 'who sits in it: in its words',
  },
})

/** The municipal council decides about it within three months. */
export const councilDecision: Norm = norm({
  ...dutyText,
  id: 'council-decision-due',
  cite: 'SaechsIntG § 18 Abs. 4 Satz 3',
  grade: 'right', // "hat innerhalb von drei Monaten … zu entscheiden"
  gradeCite: 'Abs. 4 Satz 3',
  for: { ...inSaxony, 'Abs. 4 Satz 1': yes('councilByStatute') },
  // The last day itself still belongs to the municipality: the request came in on a day, and three months after it are over the day after.
  requires: {
    'Abs. 4 Satz 3': all(not(yes('councilDecided')), when(onTheDay, '>', after(dayOf('councilRequestOn'), months(3)))),
  },
  grants: owed('SaechsIntG § 18 Abs. 4 Satz 3'),
  notSaid: { 'Abs. 4 Satz 4': 'who speaks for the people asking is heard before: in its words' },
})

/** A council that there is gets heard early. */
export const councilHeard: Norm = norm({
  ...dutyText,
  id: 'council-heard',
  cite: 'SaechsIntG § 18 Abs. 3',
  grade: 'right', // "ist … möglichst frühzeitig anzuhören"
  gradeCite: 'Abs. 3 Satz 3',
  for: { ...inSaxony, 'Abs. 3 Satz 3': yes('councilExists') },
  grants: owed('SaechsIntG § 18 Abs. 3 Satz 3'),
  notSaid: {
    'Abs. 3 Satz 1 to 2': 'what it should be able to deal with and to bring before the council: in its words',
  },
})
