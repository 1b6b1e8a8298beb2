import { all, any, months, type Norm, type NormText, norm, not, type Places, unencoded, yes } from '@lotse/law'
import { exclusions, gravelyAgainst, timesAndContract, who } from './16g-conditions.ts'
import { finishedTraining, trainingIsOver } from './19d-conditions.ts'
import { safeSinceJune2026, safeToJune2026, workForbidden } from './60a-conditions.ts'
import { holds } from './statuses.ts'

const here = 'AufenthG § 60c'

/** What both versions share: in June 2026 only the work ban of § 60a Abs. 6 and the words of Abs. 2 Nr. 5 Buchst. e changed. */
const training: Omit<NormText, 'encodedFrom' | 'inForce' | 'barred'> = {
  id: 'toleration-for-training',
  cite: 'AufenthG § 60c Abs. 1',
  aliases: ['Ausbildungsduldung'],
  grade: 'right', // Abs. 1 Satz 1: "ist zu erteilen"
  gradeCite: 'Abs. 1 Satz 1',
  for: who(here),
  requires: timesAndContract(here),
  waived: {
    'Abs. 7': { when: yes('identityStepsTaken'), drops: ['Abs. 2 Nr. 3'], cap: 'may' }, // "kann … erteilt werden"
  },
  gates: [],
  grants: {
    status: 'toleration-training',
    cite: 'AufenthG § 60c Abs. 3 Satz 4',
    until: 'training',
    work: 'bound',
    workCite: 'AufenthG § 60c Abs. 1 Satz 3',
    countsTowards: ['permit-after-training-toleration', 'permit-sustained-integration'],
  },
  papers: [
    { id: 'training-contract', cite: 'AufenthG § 60c Abs. 3 Satz 3' },
    { id: 'registration-of-training', cite: 'AufenthG § 60c Abs. 3 Satz 3' },
    {
      id: 'promise-of-further-training',
      cite: 'AufenthG § 60c Abs. 1 Satz 1 Nr. 1 Buchst. b',
      when: yes('training.followUpPromised'),
    },
    { id: 'identity-papers', cite: 'AufenthG § 60c Abs. 2 Nr. 3' },
    { id: 'proof-of-identity-steps', cite: 'AufenthG § 60c Abs. 7', when: yes('identityStepsTaken') },
  ],
  inFavour: [{ id: 'application-for-both', source: 'Hessischer Flüchtlingsrat, 08.04.2025' }],
  notSaid: {
    'Abs. 1 Satz 2':
      'in cases of obvious abuse, such as a sham contract, the office may refuse: nothing that somebody who wants to learn a trade meets',
    'Abs. 1 Satz 3': 'the permission to work for the training: at the grant',
    'Abs. 2 Nr. 4': 'an order under § 58a is not asked for: it rests on the danger that Nr. 6 of § 19d asks for',
    'Abs. 2 Nr. 5':
      'in the fact "removalMeasuresUnderWay"; preparations that cannot succeed from the outset (Buchst. d) are not told apart. Stray words in Buchst. e are read as § 16g has them',
    'Abs. 3 Satz 3': 'the entry is taken as it is told, not as it was on an earlier day of application',
    'Abs. 4': 'when it ends: in the norms of Abs. 6 as an exclusion',
    'Abs. 5': 'binds the firm or the school',
    'Abs. 6': 'norms of their own: toleration-search-training, toleration-search-work-after-training',
    'Abs. 8': 'says that § 60a stays untouched',
    'AufenthG § 60a Abs. 6 Satz 4': 'people with protection need no toleration',
    'AufenthG § 79 Abs. 5': 'after a public charge the decision waits for the court',
  },
  reviewedBy: null,
}

/** Toleration for vocational training. */
export const tolerationTraining: Norm = norm({
  ...training,
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  barred: exclusions(here, workForbidden(safeSinceJune2026)),
})

/** Until 11 June 2026 only the states of Annex II were safe ones. */
export const tolerationTrainingToJune2026: Norm = norm({
  ...training,
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-06-11' },
  barred: exclusions(here, workForbidden(safeToJune2026)),
})

/** Abs. 4: what ends the toleration for training stands against the one for searching, too. */
const ended: Places = { 'Abs. 4': gravelyAgainst }

/** Abs. 6: six months to look for something. */
const search: Omit<NormText, 'id' | 'cite' | 'gradeCite' | 'for' | 'grants'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … erteilt", "wird … verlängert"
  barred: ended,
  gates: [],
  papers: [],
  notSaid: {
    'Abs. 5': 'binds the firm or the school',
    'Abs. 6 Satz 2 Halbsatz 2': 'the grant is given once, and only to whoever holds the toleration for training',
  },
  reviewedBy: null,
}
const searchGrant = (satz: string): NormText['grants'] => ({
  status: 'toleration',
  cite: `AufenthG § 60c Abs. 6 Satz ${satz}`,
  longest: months(6),
  work: 'permission',
  workCite: 'AufenthG § 60a Abs. 5b Satz 1',
  once: true,
})

/** Search phase after a training that ended early. */
export const tolerationSearchTraining: Norm = norm({
  ...search,
  id: 'toleration-search-training',
  cite: 'AufenthG § 60c Abs. 6 Satz 1',
  gradeCite: 'Abs. 6 Satz 1',
  for: {
    'Abs. 6 Satz 1': all(
      holds('toleration-training'),
      not(yes('training')),
      not(yes('vocationalGermany')),
      any(not(yes('careAssistantGermany')), unencoded('which-training-is-finished')),
      not(yes('searchedTrainingBefore')), // "einmalig"
    ),
  },
  grants: searchGrant('1'),
})

/** Search phase after a training that was passed, where the firm does not keep the person. */
export const tolerationSearchWork: Norm = norm({
  ...search,
  id: 'toleration-search-work-after-training',
  cite: 'AufenthG § 60c Abs. 6 Satz 2',
  gradeCite: 'Abs. 6 Satz 2',
  for: {
    'Abs. 6 Satz 2': all(
      holds('toleration-training'),
      finishedTraining,
      trainingIsOver,
      any(not(yes('employment')), not(yes('keptByTrainingFirm'))),
    ),
  },
  grants: searchGrant('2'),
})
