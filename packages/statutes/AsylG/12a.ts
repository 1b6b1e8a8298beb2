import { all, any, is, type Norm, norm, not } from '@lotse/law'
import { asylum, holds } from '../AufenthG/statuses.ts'
import { gives } from '../gives.ts'
import { april } from './74-conditions.ts'

const letterOfRefusal = is(
  'asylumLetter',
  'asylum-refused',
  'asylum-refused-manifestly',
  'asylum-inadmissible',
  'asylum-transfer',
)
/** "bis zum unanfechtbaren Abschluss": an old letter alone says no more. */
const isFinal = any(asylum('asylum-rejected', 'asylum-withdrawn'), is('actionState', 'over'))

/** Advice on the procedure, free of charge and independent of the office: paid by the state, but nobody has a claim to it. */
export const procedureAdvice: Norm = norm({
  ...april,
  encodedFrom: '2026-07-29',
  id: 'asylum-procedure-advice',
  cite: 'AsylG § 12a Abs. 2 Satz 3',
  aliases: ['AsylG § 12a'],
  grade: 'may', // "soll bereits vor der Anhörung erfolgen und kann bis zum unanfechtbaren Abschluss … durchgeführt werden"
  gradeCite: 'Abs. 2 Satz 3',
  for: {
    'Abs. 2 Satz 3': any(
      asylum('asylum-pending', 'asylum-resting'),
      holds('arrival-certificate', 'permission-to-stay'),
      all(letterOfRefusal, not(isFinal)),
    ),
  },
  grants: gives('asylum-advice', 'AsylG § 12a Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 1': 'independent, open in its outcome, free, for each person, by choice: in the words',
    'Abs. 1 Satz 2': 'binds those who advise',
    'Abs. 2 Satz 1': 'may include legal services: in the words',
    'Abs. 2 Satz 2': 'binds those who advise',
    'Abs. 3': 'data go to the office only with consent: in the words',
  },
})
