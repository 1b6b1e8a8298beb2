import { type Grant, judged, type Norm, youngerThan } from '@lotse/law'
import { benefit, benefits } from './benefit.ts'

/** A cut (§ 1a Abs. 1) takes §§ 2, 3 and 6, and not § 4: it stands in the way of nothing here. */
const care = (place: string): Grant => ({
  status: 'medical-care',
  cite: `AsylbLG § 4 ${place}`,
  work: 'none',
  workCite: `AsylbLG § 4 ${place}`,
})

/** Illness that is acute, and pain: doctor, dentist, medicine and what else is needed to get well or better. */
export const careWhenIll = benefits({
  id: 'care-when-ill',
  cite: 'AsylbLG § 4 Abs. 1 Satz 1',
  aliases: ['AsylbLG § 4', 'AsylbLG § 4 Abs. 1'],
  grade: 'right', // "sind … zu gewähren"
  gradeCite: 'Abs. 1 Satz 1',
  grants: care('Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 3 Satz 1': 'the office sees to it: said on the page',
    'Abs. 3 Satz 3': 'what doctors are paid',
    'Abs. 3 Satz 4': 'what doctors are paid',
  },
})

/** Vaccinations and check-ups. */
export const careToStayWell = benefits({
  id: 'care-to-stay-well',
  cite: 'AsylbLG § 4 Abs. 1 Satz 2',
  grade: 'right', // "werden … erbracht"
  gradeCite: 'Abs. 1 Satz 2',
  grants: care('Abs. 1 Satz 2'),
  notSaid: { 'Abs. 3 Satz 2': 'vaccinations are offered early: said in the words' },
})

/** Dentures, not the treatment of teeth, are for what cannot wait. */
export const dentures = benefits({
  id: 'dentures',
  cite: 'AsylbLG § 4 Abs. 1 Satz 3',
  grade: 'right',
  gradeCite: 'Abs. 1 Satz 3',
  requires: { 'Abs. 1 Satz 3': judged('dentures-cannot-wait') },
  grants: care('Abs. 1 Satz 3'),
})

export const careForBirth = benefits({
  id: 'care-for-birth',
  cite: 'AsylbLG § 4 Abs. 2',
  grade: 'right', // "sind … zu gewähren"
  gradeCite: 'Abs. 2',
  grants: care('Abs. 2'),
})

/** Minors have what social assistance gives, from the first day. New on 12.06.2026. */
export const careForMinors: Norm = benefit('June 2026', {
  id: 'care-for-minors',
  cite: 'AsylbLG § 4 Abs. 4 Satz 1',
  aliases: ['AsylbLG § 4 Abs. 4'],
  grade: 'right', // "sind … entsprechend anzuwenden"
  gradeCite: 'Abs. 4 Satz 1',
  requires: { 'Abs. 4 Satz 1': youngerThan(18, 'birthDate') },
  grants: {
    status: 'care-of-social-assistance',
    cite: 'SGB-12 § 52 Abs. 1 Satz 1',
    work: 'none',
    workCite: 'AsylbLG § 4 Abs. 4 Satz 1',
  },
  notSaid: {
    'Abs. 4 Satz 2': 'nothing is to be paid on top: said in the words',
    'Abs. 4 Satz 3': 'a treatment begun goes on after the 18th birthday: said in the words',
    'Abs. 4 Satz 4': 'the same after care by youth welfare',
  },
})
