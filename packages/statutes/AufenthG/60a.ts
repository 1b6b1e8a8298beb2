import {
  all,
  any,
  type Condition,
  cited,
  is,
  judged,
  judgedAgainst,
  type Norm,
  norm,
  not,
  type Places,
  yes,
} from '@lotse/law'
import { asylum, holds, inFamily } from './statuses.ts'

/** Must leave: no title, no asylum procedure that still permits the stay. */
const mustLeave: Places = {
  'AufenthG § 58 Abs. 1 Satz 1': all(
    not(inFamily('title', 'fiction')),
    any(not(inFamily('asylum-procedure')), asylum('asylum-rejected', 'asylum-withdrawn')),
    any(yes('obligedToLeave'), holds('none'), inFamily('toleration')),
  ),
}

/** § 60b Abs. 1 Satz 1: then the toleration is given with the addition "für Personen mit ungeklärter Identität". */
const givenWithAddition: Condition = any(
  holds('toleration-unclear-identity'),
  yes('deceivesNow'),
  all(
    yes('refusesCooperationNow'),
    judgedAgainst('passport-steps-left-undone', {
      for: ['identityStepsTaken'],
      against: ['refusesCooperationNow'],
    }),
  ),
)

const notSaid: Record<string, string> = {
  'Abs. 1': 'a stop of removals for groups, ordered by the ministry of the Land; people hear of it from the office',
  'Abs. 2 Satz 2': 'a witness in a case of serious crime: the court or the prosecutor decides',
  'Abs. 2 Satz 4': 'while the office looks at a recognition of paternity (§§ 85a to 85c): not encoded yet',
  'Abs. 2a': 'one week after a removal that failed at the border of another state',
  'Abs. 2b': 'parents and siblings of minors with a permit under § 25a: not encoded yet',
  'Abs. 2c': 'how an illness must be proved: in the papers',
  'Abs. 2d': 'when the medical certificate must be handed in: in the papers',
  'Abs. 3': 'says that the duty to leave remains',
  'Abs. 4': 'the paper about it',
  'Abs. 5': 'how it ends',
  'Abs. 5a': 'notice to families before a removal',
  'Abs. 5b': 'permission to work: at the grant',
  'Abs. 6': 'when work is forbidden: in §§ 16g and 60c',
}

/** Toleration because removal is impossible. */
export const tolerationImpossible: Norm = norm({
  id: 'toleration-removal-impossible',
  cite: 'AufenthG § 60a Abs. 2 Satz 1',
  aliases: ['Duldung', 'AufenthG § 60a'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "ist auszusetzen"
  gradeCite: 'Abs. 2 Satz 1',
  for: mustLeave,
  requires: {
    'Abs. 2 Satz 1': any(
      cited('AufenthG § 60 Abs. 5', is('protection', 'ban-on-removal')),
      judged('removal-impossible', {
        for: ['validPassport', 'identityStepsTaken', 'children', 'spouseHere', 'cannotForIllnessOrAge'],
        against: ['removalMeasuresUnderWay'],
      }),
    ),
  },
  barred: { 'AufenthG § 60b Abs. 1 Satz 1': givenWithAddition },
  gates: [],
  grants: {
    status: 'toleration',
    cite: 'AufenthG § 60a Abs. 4',
    work: 'permission',
    workCite: 'AufenthG § 60a Abs. 5b Satz 1',
    countsTowards: ['permit-sustained-integration', 'permit-training', 'toleration-for-training'],
  },
  papers: [
    { id: 'medical-certificate', cite: 'AufenthG § 60a Abs. 2c Satz 2', when: yes('cannotForIllnessOrAge') },
    { id: 'identity-papers', cite: 'AufenthG § 60a Abs. 2 Satz 1' },
  ],
  notSaid: { ...notSaid, 'Abs. 2 Satz 3': 'a norm of its own: toleration-for-urgent-reasons' },
  reviewedBy: null,
})

/** Toleration for urgent humanitarian or personal reasons, or considerable public interests. */
export const tolerationUrgent: Norm = norm({
  id: 'toleration-for-urgent-reasons',
  cite: 'AufenthG § 60a Abs. 2 Satz 3',
  aliases: ['Ermessensduldung', 'AufenthG § 60a'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 2 Satz 3',
  for: mustLeave,
  requires: {
    'Abs. 2 Satz 3': judged('urgent-reasons-to-stay', {
      for: ['inSchoolTrainingOrStudy', 'training', 'children', 'spouseHere', 'cannotForIllnessOrAge'],
      against: [],
    }),
  },
  // Not said in so many words: what is kept for reasons of one's own is the other paper, as long as those reasons last.
  regularlyBarred: { 'AufenthG § 60b Abs. 1 Satz 1': givenWithAddition },
  gates: [],
  grants: {
    status: 'toleration-discretion',
    cite: 'AufenthG § 60a Abs. 4',
    work: 'permission',
    workCite: 'AufenthG § 60a Abs. 5b Satz 1',
    countsTowards: ['permit-sustained-integration', 'permit-training', 'toleration-for-training'],
  },
  papers: [{ id: 'proof-of-urgent-reason', cite: 'AufenthG § 60a Abs. 2 Satz 3' }],
  notSaid: { ...notSaid, 'Abs. 2 Satz 1': 'a norm of its own: toleration-removal-impossible' },
  reviewedBy: null,
})
