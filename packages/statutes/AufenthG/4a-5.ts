import { all, any, type Condition, cited, is, type Norm, norm, not, yes } from '@lotse/law'
import { holds, inFamily } from './statuses.ts'

/** Neither German nor a citizen of the Union, nor of the family of one. */
export const isForeigner: Condition = is('applicantPassport', 'other')
/** Foreigner, and here already. */
const isHere: Condition = all(isForeigner, not(yes('livesAbroad')))

const duty = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "muss"
  gates: [],
  papers: [],
  reviewedBy: null,
} as const
const dutyOf = (cite: string) => ({ status: 'employer-duty', cite, work: 'none', workCite: cite }) as const

const allowed: Condition = is('paperNote', 'any', 'this-job')

/** Whoever's paper says that this work is allowed may be employed. */
export const employByPaper: Norm = norm({
  ...duty,
  id: 'employ-by-paper',
  cite: 'AufenthG § 4a Abs. 5',
  aliases: ['AufenthG § 4a Abs. 5'],
  gradeCite: 'Abs. 5 Satz 1',
  for: {
    'Abs. 5 Satz 1': any(
      all(inFamily('title', 'permanent-title'), allowed),
      cited('AufenthG § 4a Abs. 5 Satz 2', all(inFamily('asylum-procedure', 'toleration', 'fiction'), allowed)),
    ),
  },
  requires: { 'Abs. 5 Satz 3 Nr. 1': all(isHere, yes('paperValid')) },
  barred: { 'AufenthG § 60b Abs. 5 Satz 2': holds('toleration-unclear-identity') },
  grants: { ...dutyOf('AufenthG § 4a Abs. 5 Satz 1'), status: 'employ-by-paper', work: 'bound' },
  notSaid: { 'Abs. 5 Satz 4': 'self-employed people who do work for the firm' },
})

/** Satz 3: check before the first day. */
export const dutyToCheck: Norm = norm({
  ...duty,
  id: 'duty-to-check',
  cite: 'AufenthG § 4a Abs. 5 Satz 3 Nr. 1',
  gradeCite: 'Abs. 5 Satz 3 Nr. 1',
  for: { 'Abs. 5 Satz 3 Nr. 1': isForeigner },
  grants: dutyOf('AufenthG § 4a Abs. 5 Satz 3 Nr. 1'),
})

/** Satz 3: keep a copy. */
export const dutyToCopy: Norm = norm({
  ...duty,
  id: 'duty-to-copy',
  cite: 'AufenthG § 4a Abs. 5 Satz 3 Nr. 2',
  gradeCite: 'Abs. 5 Satz 3 Nr. 2',
  for: { 'Abs. 5 Satz 3 Nr. 2': isForeigner },
  grants: dutyOf('AufenthG § 4a Abs. 5 Satz 3 Nr. 2'),
})

/** Satz 3: four weeks to tell that work ended early for which a title of Abschnitt 4 was granted. */
export const dutyToTellEnd: Norm = norm({
  ...duty,
  id: 'duty-to-tell-end',
  cite: 'AufenthG § 4a Abs. 5 Satz 3 Nr. 3',
  gradeCite: 'Abs. 5 Satz 3 Nr. 3',
  for: {
    'Abs. 5 Satz 3 Nr. 3': all(isForeigner, any(inFamily('work-title'), all(yes('livesAbroad'), is('hireAs', 'job')))),
  },
  grants: dutyOf('AufenthG § 4a Abs. 5 Satz 3 Nr. 3'),
})

/** § 39 Abs. 4: the agency asks what was agreed; one month to answer. */
export const dutyToAnswerAgency: Norm = norm({
  ...duty,
  id: 'duty-to-answer-agency',
  cite: 'AufenthG § 39 Abs. 4 Satz 2',
  gradeCite: 'AufenthG § 39 Abs. 4 Satz 2',
  for: { 'AufenthG § 39 Abs. 4 Satz 2': isForeigner },
  grants: dutyOf('AufenthG § 39 Abs. 4 Satz 2'),
  notSaid: { 'AufenthG § 39 Abs. 4 Satz 1': 'what it asks for: in its words' },
})

/** § 45c: who comes from abroad is told where advice is. */
export const dutyToNameAdvice: Norm = norm({
  ...duty,
  id: 'duty-to-name-advice',
  cite: 'AufenthG § 45c Satz 1',
  inForce: { from: '2026-01-01' },
  gradeCite: 'AufenthG § 45c Satz 1',
  for: { 'AufenthG § 45c Satz 1': all(isForeigner, yes('livesAbroad')) },
  grants: dutyOf('AufenthG § 45c Satz 1'),
  notSaid: {
    'AufenthG § 45c Satz 2': 'the address of the nearest centre: in its words',
    'AufenthG § 45c Satz 3': 'not where an agency abroad placed the person: in its words',
  },
})

/** § 60d Abs. 3: two weeks where the job carries the toleration. */
export const dutyToTellEnd60d: Norm = norm({
  ...duty,
  id: 'duty-to-tell-end-60d',
  cite: 'AufenthG § 60d Abs. 3 Satz 3',
  gradeCite: 'AufenthG § 60d Abs. 3 Satz 3',
  for: { 'AufenthG § 60d Abs. 3 Satz 3': all(isForeigner, holds('toleration-employment')) },
  grants: dutyOf('AufenthG § 60d Abs. 3 Satz 3'),
})

/** § 60c Abs. 5: at once, as a rule within two weeks, where a training carries the toleration. */
export const dutyToTellEnd60c: Norm = norm({
  ...duty,
  id: 'duty-to-tell-end-60c',
  cite: 'AufenthG § 60c Abs. 5 Satz 1',
  gradeCite: 'AufenthG § 60c Abs. 5 Satz 1',
  for: { 'AufenthG § 60c Abs. 5 Satz 1': all(isForeigner, holds('toleration-training')) },
  grants: dutyOf('AufenthG § 60c Abs. 5 Satz 1'),
  notSaid: { 'AufenthG § 60c Abs. 5 Satz 2': 'what the message says: in its words' },
})

/** § 16g Abs. 4: the same where a training carries the permit. */
export const dutyToTellEnd16g: Norm = norm({
  ...duty,
  id: 'duty-to-tell-end-16g',
  cite: 'AufenthG § 16g Abs. 4 Satz 1',
  gradeCite: 'AufenthG § 16g Abs. 4 Satz 1',
  for: { 'AufenthG § 16g Abs. 4 Satz 1': all(isForeigner, holds('permit-16g')) },
  grants: dutyOf('AufenthG § 16g Abs. 4 Satz 1'),
  notSaid: { 'AufenthG § 16g Abs. 4 Satz 2': 'what the message says: in its words' },
})
