import { all, any, type Condition, type Norm, norm, not, type Places, yes } from '@lotse/law'
import {
  civicKnowledge,
  countingTitles,
  german,
  housing,
  livelihood,
  pension,
  publicOrder,
  waysToFiveYears,
  workOfOneSpouse,
} from './9-conditions.ts'
import { gatesOf } from './gates.ts'
import {
  breakOverlooked,
  courseProves,
  furtherPapers,
  germanPaper,
  livelihoodPapers,
  livelihoodWaived,
  pensionPaper,
  settlementPermit,
  waiversOf9,
} from './settlement.ts'
import { behindFiction, everHeld, family, holds, inFamily } from './statuses.ts'

/** "§ 9 findet keine Anwendung": titles from which no road leads here directly. */
const elsewhere: Places = {
  'AufenthG § 16a Abs. 1 Satz 3': all(holds('permit-16a'), not(everHeld('permit-18a', 'permit-18b'))),
  'AufenthG § 16b Abs. 4 Satz 2': holds('permit-16b'),
  'AufenthG § 16d Abs. 3 Satz 7': issued('permit-16d', 'AufenthG § 16d Abs. 3'),
  'AufenthG § 16f Abs. 3 Satz 3': holds('permit-16f'),
  'AufenthG § 20a Abs. 6': issued('permit-20a', 'AufenthG § 20a Abs. 5 Satz 1'),
  // Abschnitt 5 has its own rule ("Im Übrigen kann einem Ausländer, der eine Aufenthaltserlaubnis nach diesem Abschnitt besitzt …").
  'AufenthG § 26 Abs. 4 Satz 1': any(inFamily('humanitarian-title'), behindFiction(...family('humanitarian-title'))),
  'AufenthG § 81 Abs. 4 Satz 1': behindFiction('permit-16a', 'permit-16b', 'permit-16d', 'permit-16f', 'permit-20a'),
}

function issued(status: string, under: string): Condition {
  return { is: 'holds', track: 'stay', statuses: [status], issuedUnder: [under] }
}

/** Settlement permit. Abs. 3a (spouses of holders of § 18c) is a norm of its own. */
export const settlement: Norm = norm({
  id: 'settlement-general',
  cite: 'AufenthG § 9 Abs. 2',
  aliases: ['AufenthG § 9', 'Niederlassungserlaubnis'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // Abs. 2 Satz 1: "ist … zu erteilen"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1 Nr. 1': any(...waysToFiveYears(countingTitles)) },
  requires: {
    ...livelihood,
    ...pension,
    ...publicOrder,
    ...workOfOneSpouse,
    ...german,
    ...civicKnowledge,
    ...housing,
  },
  barred: elsewhere,
  waived: {
    ...waiversOf9([3, 4, 5, 6], {
      learning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 7', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8'],
      earning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 2', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 3'],
    }),
    'Abs. 3 Satz 2': {
      when: yes('inSchoolTrainingOrStudy'),
      drops: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 3'],
    },
  },
  gates: gatesOf({ section: '1' }),
  departsFrom: [livelihoodWaived],
  grants: settlementPermit,
  papers: [pensionPaper, ...livelihoodPapers, germanPaper, ...furtherPapers],
  inFavour: [courseProves, breakOverlooked],
  notSaid: {
    'Abs. 1 Satz 1': 'says what the title is',
    'Abs. 1 Satz 2': 'about conditions attached to the title',
    'Abs. 1 Satz 3': 'says that § 47 stays untouched',
    'Abs. 2 Satz 2': 'a way to prove; said as a reason in favour',
    'Abs. 3 Satz 1': 'in Abs. 2 Satz 1 Nr. 3, 5 and 6',
    'Abs. 3 Satz 3': 'in § 26 Abs. 4',
    'Abs. 3a': 'a norm of its own, not encoded yet',
    'Abs. 4 Nr. 1': 'an earlier settlement permit that was lost by leaving: not encoded yet',
    'Abs. 4 Nr. 2': 'a span of stay goes on while its title does, also during a journey',
    'AufenthG § 85': 'a break of three months to a year may be overlooked: said as a reason in favour, not computed',
  },
  reviewedBy: null,
})
