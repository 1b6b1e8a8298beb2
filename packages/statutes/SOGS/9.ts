import { all, type Norm, norm, yes } from '@lotse/law'
import { livesHere, saxonSchool } from '../SaechsSchulG/26.ts'
import { inFirstFourYears, schoolAge } from '../SaechsSchulG/27.ts'
import { tooLittleGerman } from '../SaechsSchulG/german.ts'

/** Which class it is, the advice says; by age these are the first four. */
const inPrimary = all(schoolAge, inFirstFourYears)

/** German in primary school. */
export const germanInPrimary: Norm = norm({
  ...saxonSchool,
  id: 'german-in-primary-school',
  cite: 'SOGS § 9 Abs. 2 Satz 1',
  aliases: ['SOGS § 9'],
  grade: 'should', // "sollen eine Vorbereitungsklasse … besuchen oder zusätzlichen Unterricht … erhalten"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'SaechsSchulG § 26 Abs. 1': livesHere, 'SaechsSchulG § 5 Abs. 2 Satz 1': inPrimary },
  requires: { 'Abs. 2 Satz 1': tooLittleGerman },
  grants: {
    status: 'german-lessons',
    cite: 'SOGS § 9 Abs. 2 Satz 1',
    work: 'none',
    workCite: 'SOGS § 9 Abs. 2 Satz 1',
  },
  notSaid: {
    'Abs. 1': 'lessons are given to a class',
    'Abs. 2 Satz 2': 'two classes together at most',
    'Abs. 3': 'classes for sports',
    'Abs. 4': 'how classes are made',
  },
})

/** Advice on which school and class, for families who speak another language. */
export const adviceInPrimary: Norm = norm({
  ...saxonSchool,
  id: 'school-advice-primary',
  cite: 'SOGS § 6 Abs. 5',
  grade: 'right', // "wird eine besondere Bildungsberatung durchgeführt"
  gradeCite: 'Abs. 5',
  for: { 'SaechsSchulG § 26 Abs. 1': livesHere, 'SaechsSchulG § 5 Abs. 2 Satz 1': inPrimary },
  requires: { 'Abs. 5': yes('otherHomeLanguage') },
  grants: { status: 'school-advice', cite: 'SOGS § 6 Abs. 5', work: 'none', workCite: 'SOGS § 6 Abs. 5' },
  notSaid: {
    'Abs. 1': 'advice for everybody',
    'Abs. 2': 'advice for everybody',
    'Abs. 3': 'advice for everybody',
    'Abs. 4': 'advice for everybody',
    'Abs. 6': 'talks are written down',
  },
})
