import { type Norm, norm, yes } from '@lotse/law'
import { type AsylbLGText, group, onlyBridge, otherTitle, ownMeansUsedUp } from './1.ts'

const bridge = (text: AsylbLGText): Norm =>
  norm({
    id: 'care-until-departure',
    cite: 'AsylbLG § 1 Abs. 4 Satz 2',
    aliases: ['AsylbLG § 1 Abs. 4'],
    ...(text === 'June 2026'
      ? { encodedFrom: '2026-07-29', inForce: { from: '2026-06-12' } }
      : { encodedFrom: '2026-04-30', inForce: { from: '2026-04-30', to: '2026-06-11' } }),
    grade: 'right', // "werden … gewährt"
    gradeCite: 'Abs. 4 Satz 2',
    for: { 'Abs. 4 Satz 1': onlyBridge(text), 'Abs. 1': group(text) },
    requires: { 'AsylbLG § 7 Abs. 1 Satz 1': ownMeansUsedUp },
    barred: { 'Abs. 2': otherTitle, 'AsylbLG § 8 Abs. 1 Satz 1': yes('healthInsured') },
    gates: [],
    grants: {
      status: 'medical-care',
      cite: 'AsylbLG § 1 Abs. 4 Satz 4',
      work: 'none',
      workCite: 'AsylbLG § 1 Abs. 4 Satz 4',
    },
    papers: [],
    notSaid: {
      'Abs. 4 Satz 3': 'the office explains it',
      'Abs. 4 Satz 5': 'in kind',
      'Abs. 4 Satz 6': 'more, and longer, where it would be hard: said in the words',
      'Abs. 4 Satz 7': 'a journey home',
      'Abs. 4 Satz 8': 'a journey home',
      'Abs. 4 Satz 9': 'a journey home',
    },
    reviewedBy: null,
  })

/** Care for those to whom another state owes protection or the procedure: two weeks, and longer where it would be hard. */
export const careUntilDeparture: readonly Norm[] = [bridge('June 2026'), bridge('April 2026')]
