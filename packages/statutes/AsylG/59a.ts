import { any, judged, type Norm, type NormText, norm, not, yes } from '@lotse/law'
import { livelihoodSecured } from '../AufenthG/2.ts'
import { threeMonthsHere } from '../AufenthG/61.ts'
import { seeker, seekerOutside } from './47.ts'

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  gates: [],
  papers: [],
  reviewedBy: null,
}
const travel = (cite: string) => ({ status: 'travel-permission', cite, work: 'none', workCite: cite }) as const

/** After three months one may go anywhere in Germany, but not while one must live in the reception facility. */
export const seekerTravel: Norm = norm({
  ...text,
  id: 'asylum-free-travel',
  cite: 'AsylG § 59a Abs. 1 Satz 1',
  aliases: ['AsylG § 59a', 'AsylG § 56'],
  grade: 'right', // "erlischt"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'AsylG § 56 Abs. 1': seeker },
  requires: { 'Abs. 1 Satz 1': threeMonthsHere, 'Abs. 1 Satz 2': not(yes('livesInReception')) },
  barred: { 'AsylG § 59b Abs. 1': yes('areaOrdered') },
  grants: {
    status: 'free-travel',
    cite: 'AsylG § 59a Abs. 1 Satz 1',
    work: 'none',
    workCite: 'AsylG § 59a Abs. 1 Satz 1',
  },
  notSaid: {
    'Abs. 2': 'after the permission to stay ends: until the same day, or until a title',
    'AsylG § 56 Abs. 2': 'which district it is',
    'AsylG § 59b Abs. 2': 'what else counts then',
  },
})

/** Before that the office allows what work, school or training need. */
export const leaveForWork: Norm = norm({
  ...text,
  id: 'asylum-leave-for-work',
  cite: 'AsylG § 58 Abs. 1 Satz 3',
  aliases: ['AsylG § 58'],
  grade: 'should', // "wird in der Regel erteilt"
  gradeCite: 'Abs. 1 Satz 3',
  for: { 'Abs. 1 Satz 1': seekerOutside },
  requires: { 'Abs. 1 Satz 3': any(yes('employment'), yes('schoolElsewhere')) },
  grants: travel('AsylG § 58 Abs. 1 Satz 3'),
  notSaid: {
    'Abs. 1 Satz 4': 'the other office agrees: the offices see to it',
    'Abs. 2': 'visits to lawyers and counselling: said in the words',
    'Abs. 3': 'appointments with offices and courts need no permission: said in the words',
    'Abs. 4': 'a court has ordered protection: advice',
    'Abs. 5': 'a whole district',
    'Abs. 6': 'areas by ordinance: in Saxony the three districts of the administration',
  },
})

export const leaveForUrgentReasons: Norm = norm({
  ...text,
  id: 'asylum-leave-for-urgent-reasons',
  cite: 'AsylG § 58 Abs. 1 Satz 2',
  grade: 'right', // "ist zu erteilen"
  gradeCite: 'Abs. 1 Satz 2',
  for: { 'Abs. 1 Satz 1': seekerOutside },
  requires: { 'Abs. 1 Satz 2': judged('urgent-reasons-to-leave') },
  grants: travel('AsylG § 58 Abs. 1 Satz 2'),
})

/** The same from a reception facility. */
export const leaveReceptionForUrgentReasons: Norm = norm({
  ...text,
  id: 'reception-leave-for-urgent-reasons',
  cite: 'AsylG § 57 Abs. 1',
  aliases: ['AsylG § 57'],
  grade: 'right', // "erlaubt … wenn … es erfordern", until 11.06.2026 "kann"
  gradeCite: 'Abs. 1',
  for: { 'AsylG § 47 Abs. 1 Satz 1': yes('livesInReception'), 'AsylG § 56 Abs. 1': seeker },
  requires: { 'Abs. 1': judged('urgent-reasons-to-leave') },
  grants: travel('AsylG § 57 Abs. 1'),
  notSaid: {
    'Abs. 2': 'visits to lawyers and counselling: said in the words',
    'Abs. 3': 'appointments with offices and courts: said in the words',
  },
})

/** Who earns a living chooses where to live. */
export const seekerResidence: Norm = norm({
  ...text,
  id: 'asylum-free-residence',
  cite: 'AsylG § 60 Abs. 1 Satz 1',
  aliases: ['AsylG § 60'],
  grade: 'right', // bound is who "dessen Lebensunterhalt nicht gesichert ist"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': seekerOutside },
  requires: { 'Abs. 2 Satz 1': livelihoodSecured, 'AsylG § 59a Abs. 1 Satz 1': threeMonthsHere },
  barred: { 'AsylG § 59b Abs. 1': yes('areaOrdered') },
  grants: {
    status: 'free-residence',
    cite: 'AsylG § 60 Abs. 1 Satz 1',
    work: 'none',
    workCite: 'AsylG § 60 Abs. 1 Satz 1',
  },
  notSaid: {
    'Abs. 1 Satz 2': 'another Land',
    'Abs. 1 Satz 3': 'short journeys need no permission: said in the words',
    'Abs. 2 Satz 2': 'the office hears the person first',
    'Abs. 2 Satz 3': 'the office hears the person first',
    'Abs. 2 Satz 4': 'the office hears the person first',
    'Abs. 3': 'which office it is',
  },
})
