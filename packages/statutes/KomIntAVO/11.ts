import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from '../SaechsIntG/duty.ts'

/** First advice for everybody who lives in Saxony, whatever paper they hold. */
export const firstAdvice: Norm = norm({
  ...dutyText,
  id: 'first-advice',
  cite: 'KomIntAVO § 11 Abs. 2',
  aliases: ['KomIntAVO § 11', 'SaechsIntG § 14'],
  grade: 'should', // "soll … Erstberatungen durchführen"
  gradeCite: 'Abs. 2',
  for: inSaxony,
  grants: owed('KomIntAVO § 11 Abs. 2'),
  notSaid: {
    'Abs. 1': 'by whom and for whom: for everybody who lives in Saxony, asked at § 2 SächsIntG',
    'Abs. 2 Satz 1 Nr. 1 to 6': 'about what, for example: in its words',
    'Abs. 3': 'easy to reach: in its words',
    'Abs. 5 to 6': 'how the staff learns, and its languages',
    'SaechsIntG § 14': 'what may belong to it: each district decides ("können")',
  },
})

/** Mediation of language and interpreters on the spot: the district may use its money for them. */
export const languageMediation: Norm = norm({
  ...dutyText,
  id: 'language-mediation',
  cite: 'KomIntAVO § 11 Abs. 4',
  grade: 'may', // "können insbesondere … zum Einsatz kommen"
  gradeCite: 'Abs. 4 Satz 1 Nr. 3',
  for: inSaxony,
  grants: owed('KomIntAVO § 11 Abs. 4 Satz 1 Nr. 3'),
  notSaid: {
    'Abs. 4 Satz 1 Nr. 1 to 2': 'coordinators',
    'Abs. 4 Satz 1 Nr. 4 to 5': 'opportunities to work and advice by volunteers',
  },
})
