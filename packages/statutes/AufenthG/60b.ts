import { all, any, type Norm, norm, not, yes } from '@lotse/law'
import { holds } from './statuses.ts'

/** Toleration without the addition "für Personen mit ungeklärter Identität", once what was left undone has been done. */
export const tolerationAfterHealing: Norm = norm({
  id: 'toleration-after-healing',
  cite: 'AufenthG § 60b Abs. 4',
  aliases: ['AufenthG § 60b'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // Satz 2: "ist … auszustellen"
  gradeCite: 'Abs. 4 Satz 2',
  for: { 'Abs. 4 Satz 2': holds('toleration-unclear-identity') },
  requires: {
    'Abs. 4 Satz 1': any(
      // Abs. 2 Satz 1: whoever has a passport need not get one.
      yes('validPassport'),
      all(yes('identityStepsTaken'), not(yes('refusesCooperationNow'))),
    ),
  },
  barred: {
    // The other ground of the addition goes on while the deception does.
    'Abs. 1 Satz 1': yes('deceivesNow'),
  },
  gates: [],
  grants: {
    status: 'toleration',
    cite: 'AufenthG § 60b Abs. 4 Satz 2',
    work: 'permission',
    workCite: 'AufenthG § 60a Abs. 5b Satz 1',
    countsTowards: [
      'permit-sustained-integration',
      'permit-training',
      'toleration-for-training',
      'toleration-for-employment',
    ],
  },
  papers: [
    { id: 'proof-of-identity-steps', cite: 'AufenthG § 60b Abs. 3 Satz 3' },
    { id: 'passport', cite: 'AufenthG § 60b Abs. 2 Satz 1', when: yes('validPassport') },
  ],
  inFavour: [{ id: 'made-credible-is-enough', source: 'AufenthG § 60b Abs. 3 Satz 3' }],
  notSaid: {
    'Abs. 1 Satz 2': 'the paper with the addition',
    'Abs. 2 Satz 2': 'when there is no duty to get a passport: during the asylum procedure and with a ban on removal',
    'Abs. 3 Satz 1': 'what is reasonable as a rule: in the fact "identityStepsTaken"',
    'Abs. 3 Satz 2': 'the office must tell people of these duties',
    'Abs. 3 Satz 4': 'when the office may ask for an affidavit',
    'Abs. 3 Satz 5': 'which office that is',
    'Abs. 4 Satz 3': 'what was counted out stays out',
    'Abs. 5 Satz 1': 'counts at every norm that asks for time with a toleration',
    'Abs. 5 Satz 2': 'no work with this paper',
    'Abs. 5 Satz 3': 'where to live',
    'Abs. 6': 'about lawsuits',
  },
  reviewedBy: null,
})
