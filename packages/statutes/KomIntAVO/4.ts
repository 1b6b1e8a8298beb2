import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from '../SaechsIntG/duty.ts'

/** Districts hear by 1 November how much they are likely to get. */
export const allocationNotice: Norm = norm({
  ...dutyText,
  id: 'allocation-notice',
  cite: 'KomIntAVO § 4 Abs. 3',
  aliases: ['KomIntAVO'],
  grade: 'right', // "erhalten … eine Mitteilung"
  gradeCite: 'Abs. 3 Satz 2',
  for: inSaxony,
  grants: owed('KomIntAVO § 4 Abs. 3 Satz 2'),
  notSaid: {
    'Abs. 1': 'for a year, or two where the budget allows it; first for 2025',
    'Abs. 2': 'the ministry fixes the sum',
    'Abs. 3 Satz 1': 'who gets it: districts and cities',
    'Abs. 4 Satz 2': 'two weeks to answer once more: the body decides whether to',
    'Abs. 6': 'the Sächsische Aufbaubank pays: in duties',
    'Abs. 7': 'by a decision in writing',
  },
})

/** A new notice where the sum will differ. */
export const allocationNoticeAgain: Norm = norm({
  ...dutyText,
  id: 'allocation-notice-again',
  cite: 'KomIntAVO § 4 Abs. 4 Satz 1',
  grade: 'should', // "soll eine aktualisierte Mitteilung … ergehen"
  gradeCite: 'Abs. 4 Satz 1',
  for: inSaxony,
  grants: owed('KomIntAVO § 4 Abs. 4 Satz 1'),
})

/** Objections are examined. */
export const allocationExamined: Norm = norm({
  ...dutyText,
  id: 'allocation-examined',
  cite: 'KomIntAVO § 4 Abs. 5',
  grade: 'right', // "prüft … und stellt die Zuweisung neu fest"
  gradeCite: 'Abs. 5',
  for: inSaxony,
  grants: owed('KomIntAVO § 4 Abs. 5'),
})
