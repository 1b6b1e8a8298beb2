import { all, any, type Norm, norm, not, unencoded, yes } from '@lotse/law'
import { livesHere, saxonSchool } from './26.ts'
import { afterNineYears, inFirstNineYears, inFirstTwelveYears, schoolAge, schoolAgeByWish } from './27.ts'

const duty = (cite: string) => ({ status: 'school', cite, work: 'none', workCite: cite }) as const

/** A school for general education: nine years from the sixth birthday on. */
export const schoolForChildren: Norm = norm({
  ...saxonSchool,
  id: 'school-for-children',
  cite: 'SaechsSchulG § 28 Abs. 1 Nr. 1',
  aliases: ['SaechsSchulG § 26', 'SaechsSchulG § 28'],
  grade: 'right', // "Schulpflicht besteht für alle Kinder und Jugendlichen"
  gradeCite: 'SaechsSchulG § 26 Abs. 1',
  for: { 'SaechsSchulG § 26 Abs. 1': livesHere },
  requires: {
    'SaechsSchulG § 27 Abs. 1': any(schoolAge, schoolAgeByWish),
    // Years without a school, or in one abroad: the text does not say how they count.
    'Abs. 2': any(inFirstNineYears, all(inFirstTwelveYears, unencoded('years-without-school'))),
  },
  grants: duty('SaechsSchulG § 28 Abs. 1 Nr. 1'),
  notSaid: {
    'SaechsSchulG § 26 Abs. 2': 'what the duty is: lessons and what belongs to them',
    'SaechsSchulG § 26 Abs. 3': 'which schools: public ones and those that stand for them; exceptions by the authority',
    'SaechsSchulG § 26 Abs. 4': 'lessons for children who are ill for long',
    'SaechsSchulG § 26 Abs. 5': 'treaties between states',
    'SaechsSchulG § 27 Abs. 2': 'earlier still, if the parents ask and the child is ready: said on the page',
    'SaechsSchulG § 27 Abs. 3': 'a year later, where a child is not ready',
    'SaechsSchulG § 27 Abs. 4': 'the head of the school decides',
  },
})

/** The vocational school: three years in the rule after the nine. */
export const vocationalSchool: Norm = norm({
  ...saxonSchool,
  id: 'vocational-school',
  cite: 'SaechsSchulG § 28 Abs. 1 Nr. 2',
  grade: 'right',
  gradeCite: 'SaechsSchulG § 26 Abs. 1',
  for: { 'SaechsSchulG § 26 Abs. 1': livesHere },
  requires: { 'Abs. 1 Nr. 1': afterNineYears },
  regularly: { 'Abs. 2': inFirstTwelveYears }, // "in der Regel drei Schuljahre"
  barred: { 'Abs. 5 Satz 1': yes('fullYearAtVocationalSchool') },
  grants: duty('SaechsSchulG § 28 Abs. 1 Nr. 2'),
  notSaid: {
    'Abs. 5 Satz 2': 'a training brings the duty back: at Abs. 4',
    'Abs. 3': 'the end of a training: at Abs. 4',
  },
})

/** Whoever is in a firm's training goes to the vocational school, by duty or by wish. */
export const schoolInTraining: Norm = norm({
  ...saxonSchool,
  id: 'school-in-training',
  cite: 'SaechsSchulG § 28 Abs. 4 Satz 2',
  aliases: ['SaechsSchulG § 28 Abs. 4'],
  grade: 'right', // "sind … berufsschulpflichtig", "können die Berufsschule … besuchen"
  gradeCite: 'Abs. 4 Satz 2',
  for: { 'Abs. 4 Satz 1': all(afterNineYears, yes('apprentice')), 'SaechsSchulG § 26 Abs. 1': yes('homeInSaxony') },
  grants: duty('SaechsSchulG § 28 Abs. 4 Satz 2'),
  papers: [],
})

/** Lessons cost nothing. */
export const freeLessons: Norm = norm({
  ...saxonSchool,
  id: 'free-lessons',
  cite: 'SaechsSchulG § 38 Abs. 1',
  aliases: ['SaechsSchulG § 38'],
  grade: 'right', // "Der Unterricht ist unentgeltlich"
  gradeCite: 'Abs. 1',
  for: { 'SaechsSchulG § 26 Abs. 1': livesHere },
  requires: { 'Abs. 1': any(yes('pupilNow'), all(schoolAge, inFirstTwelveYears)) },
  grants: {
    status: 'free-school',
    cite: 'SaechsSchulG § 38 Abs. 1',
    work: 'none',
    workCite: 'SaechsSchulG § 38 Abs. 1',
  },
  papers: [],
  notSaid: {
    'Abs. 2 Satz 1': 'what books and materials are',
    'Abs. 2 Satz 2': 'books are lent: said in the words',
    'Abs. 2 Satz 3': 'books that are used up',
    'Abs. 2 Satz 4': 'a share for what is used up',
    'Abs. 3': 'what families bring themselves',
    'Abs. 4': 'details by ordinance',
  },
})

/** Vocational age, before a training: who is meant by the classes that prepare. */
export const ofVocationalAge = all(
  livesHere,
  afterNineYears,
  inFirstTwelveYears,
  not(yes('fullYearAtVocationalSchool')),
)
