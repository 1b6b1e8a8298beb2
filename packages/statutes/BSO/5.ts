import { all, type Condition, judged, type Norm, norm, not, yes } from '@lotse/law'
import { saxonSchool } from '../SaechsSchulG/26.ts'
import { ofVocationalAge } from '../SaechsSchulG/28.ts'
import { tooLittleGerman } from '../SaechsSchulG/german.ts'

/** § 3 Abs. 2: "nach Bedarf und nach Maßgabe der vorhandenen … Voraussetzungen". */
const isOffered: Condition = judged('class-is-offered')

/** German and finding a trade, at a vocational school centre. */
export const preparatoryClass: Norm = norm({
  ...saxonSchool,
  id: 'preparatory-class-vocational',
  cite: 'BSO § 5 Abs. 1 Satz 1',
  aliases: ['BSO § 5'],
  grade: 'right', // "werden in Vorbereitungsklassen unterrichtet"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'SaechsSchulG § 28 Abs. 1 Nr. 2': ofVocationalAge },
  requires: { 'Abs. 1 Satz 1': tooLittleGerman, 'BSO § 3 Abs. 2 Satz 1': isOffered },
  grants: { status: 'german-lessons', cite: 'BSO § 5 Abs. 1 Satz 1', work: 'none', workCite: 'BSO § 5 Abs. 1 Satz 1' },
  notSaid: {
    'Abs. 1 Satz 2': 'what is taught: said in the words',
    'Abs. 2': 'on to the preparatory year within the school year: said in the words',
    'BSO § 3 Abs. 1': 'which ways there are',
    'BSO § 3 Abs. 2 Satz 2': 'the school authority decides where there is one',
  },
})

/** A year that prepares for a training. */
export const preparatoryYear: Norm = norm({
  ...saxonSchool,
  id: 'preparatory-year',
  cite: 'SaechsSchulG § 8 Abs. 4 Satz 1',
  aliases: ['BSO § 4'],
  grade: 'may', // "kann … geführt werden"
  gradeCite: 'Abs. 4 Satz 1',
  for: { 'SaechsSchulG § 28 Abs. 1 Nr. 2': ofVocationalAge },
  requires: {
    'BSO § 4 Abs. 1 Satz 1': all(not(yes('schoolCertificate')), not(yes('apprentice'))),
    'BSO § 3 Abs. 2 Satz 1': isOffered,
  },
  grants: {
    status: 'preparation-for-training',
    cite: 'SaechsSchulG § 8 Abs. 4 Satz 1',
    work: 'none',
    workCite: 'SaechsSchulG § 8 Abs. 4 Satz 1',
  },
  notSaid: {
    'Abs. 1': 'what the vocational school is for',
    'Abs. 2': 'how lessons are given',
    'Abs. 3': 'the first year of a training',
    'Abs. 4 Satz 2': 'two years instead of one',
    'Abs. 4 Satz 3': 'social workers are there',
    'BSO § 4 Abs. 2': 'two fields of work',
    'BSO § 4 Abs. 3': 'one year or two',
    'BSO § 4 Abs. 4': 'it is not done twice',
  },
})
