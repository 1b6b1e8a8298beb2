import { all, type Norm, norm, not, yes } from '@lotse/law'
import { livesHere, saxonSchool } from '../SaechsSchulG/26.ts'
import { inFirstFourYears, inFirstNineYears, schoolAge } from '../SaechsSchulG/27.ts'
import { tooLittleGerman } from '../SaechsSchulG/german.ts'

/** After the first four school years, by age. */
const afterPrimary = all(schoolAge, not(inFirstFourYears), inFirstNineYears)

/** German in the Oberschule. */
export const germanInSecondary: Norm = norm({
  ...saxonSchool,
  id: 'german-in-secondary-school',
  cite: 'SOOSA § 13 Abs. 3 Satz 1',
  aliases: ['SOOSA § 13'],
  grade: 'should', // "sollen eine Vorbereitungsklasse … besuchen oder zusätzlichen Unterricht … erhalten"
  gradeCite: 'Abs. 3 Satz 1',
  for: { 'SaechsSchulG § 26 Abs. 1': livesHere, 'SaechsSchulG § 6 Abs. 2 Satz 1': afterPrimary },
  requires: { 'Abs. 3 Satz 1': tooLittleGerman },
  grants: {
    status: 'german-lessons',
    cite: 'SOOSA § 13 Abs. 3 Satz 1',
    work: 'none',
    workCite: 'SOOSA § 13 Abs. 3 Satz 1',
  },
  notSaid: {
    'Abs. 1': 'lessons are given to a class',
    'Abs. 2': 'groups by what is learnt',
    'Abs. 3 Satz 2': 'three classes together at most',
    'Abs. 4': 'how classes are made',
  },
})

export const adviceInSecondary: Norm = norm({
  ...saxonSchool,
  id: 'school-advice-secondary',
  cite: 'SOOSA § 7 Abs. 4',
  grade: 'right', // "wird eine besondere Bildungsberatung durchgeführt"
  gradeCite: 'Abs. 4',
  for: { 'SaechsSchulG § 26 Abs. 1': livesHere, 'SaechsSchulG § 6 Abs. 2 Satz 1': afterPrimary },
  requires: { 'Abs. 4': yes('otherHomeLanguage') },
  grants: { status: 'school-advice', cite: 'SOOSA § 7 Abs. 4', work: 'none', workCite: 'SOOSA § 7 Abs. 4' },
  notSaid: {
    'Abs. 1': 'advice for everybody',
    'Abs. 2': 'advice for everybody',
    'Abs. 3': 'advice on the Gymnasium',
    'Abs. 5': 'pupils with special needs',
  },
})
