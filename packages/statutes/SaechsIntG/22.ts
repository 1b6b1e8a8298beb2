import { judgedAgainst, type Norm, norm, yes } from '@lotse/law'
import { dutyText, inSaxony, owed } from './duty.ts'

/** The commissioner of Saxony takes requests and complaints, from anybody, and follows them up. */
export const complaintTaken: Norm = norm({
  ...dutyText,
  id: 'complaint-to-commissioner',
  cite: 'SaechsIntG § 22 Abs. 1 Satz 2',
  aliases: ['SaechsIntG § 22'],
  grade: 'right', // "nimmt sie oder er entgegen und geht ihnen … nach"
  gradeCite: 'Abs. 1 Satz 2',
  for: inSaxony,
  grants: owed('SaechsIntG § 22 Abs. 1 Satz 2'),
  notSaid: {
    'Abs. 1 Satz 1': 'the commissioner decides what to take up',
    'Abs. 1 Satz 6': 'asking firms and people for help',
    'Abs. 5': 'tells offices about rights that were broken: in its words',
    'Abs. 6': 'works with the municipal commissioners',
    'SaechsIntG § 20': 'whom the commissioner speaks for: in its words',
    'SaechsIntG § 21': 'how the parliament elects',
    'SaechsIntG § 23': 'nobody instructs the commissioner: in its words',
    'SaechsIntG § 24': 'the staff, which keeps silent about what it hears',
    'SaechsIntG § 27': 'who was commissioner for foreigners before stays until the first election: in its words',
  },
})

/** Offices answer the commissioner, and about a person where that person asked. */
export const officesAnswerCommissioner: Norm = norm({
  ...dutyText,
  id: 'offices-answer-commissioner',
  cite: 'SaechsIntG § 22 Abs. 1 Satz 4',
  grade: 'right', // "sind verpflichtet"
  gradeCite: 'Abs. 1 Satz 4',
  for: { ...inSaxony, 'Abs. 1 Satz 5': yes('askedCommissioner') },
  barred: { 'Abs. 1 Satz 4': judgedAgainst('grave-public-interests') },
  grants: owed('SaechsIntG § 22 Abs. 1 Satz 4'),
  notSaid: {
    'Abs. 1 Satz 3': 'which offices: the interior ministry and immigration offices show files, too; others tell',
  },
})

/** Every two years, on 30 September, to the parliament. */
export const commissionerReport: Norm = norm({
  ...dutyText,
  id: 'commissioner-report',
  cite: 'SaechsIntG § 22 Abs. 2 Satz 1',
  grade: 'right', // "erstattet"
  gradeCite: 'Abs. 2 Satz 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 22 Abs. 2 Satz 1'),
  notSaid: { 'Abs. 2 Satz 2 to 3': 'further reports at will or when the parliament asks' },
})

/** Heard before ordinances and instructions that touch the rights of the people concerned. */
export const commissionerHeard: Norm = norm({
  ...dutyText,
  id: 'commissioner-heard',
  cite: 'SaechsIntG § 22 Abs. 3 Satz 2',
  grade: 'right', // "ist … anzuhören"
  gradeCite: 'Abs. 3 Satz 2',
  for: inSaxony,
  grants: owed('SaechsIntG § 22 Abs. 3 Satz 2'),
  notSaid: { 'Abs. 3 Satz 1': 'may speak about bills' },
})

/** A word about a petition, within six weeks. */
export const commissionerOnPetition: Norm = norm({
  ...dutyText,
  id: 'commissioner-on-petition',
  cite: 'SaechsIntG § 22 Abs. 4',
  grade: 'should', // "soll innerhalb einer Frist von sechs Wochen erfolgen"
  gradeCite: 'Abs. 4 Satz 2',
  for: inSaxony,
  grants: owed('SaechsIntG § 22 Abs. 4 Satz 2'),
  notSaid: { 'Abs. 4 Satz 1': 'the committee of petitions has to ask for it: in its words' },
})
