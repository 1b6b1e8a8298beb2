import { all, any, type Condition, is, judged, type Norm, norm, not, unencoded, yes } from '@lotse/law'
import { certificate, decided, found, recognitionText } from '../BQFG/procedure.ts'

const nursing: Condition = is('recognitionField', 'nursing')
/** § 40 is for training outside the Union; §§ 41 ff. are for training inside. */
const outside: Condition = any(
  not(yes('certificateFromUnion')),
  all(yes('certificateFromUnion'), unencoded('nursing-training-in-the-union')),
)

/** The licence for nursing, with a training from outside the Union. The BQFG and its clocks do not count (§ 40 Abs. 4). */
export const nursingLicence: Norm = norm({
  ...recognitionText,
  id: 'nursing-licence',
  cite: 'PflBG § 2',
  aliases: ['PflBG § 40'],
  grade: 'right', // "ist auf Antrag zu erteilen"
  gradeCite: 'PflBG § 2',
  for: { 'PflBG § 1 Abs. 1': nursing, 'PflBG § 40 Abs. 1': all(certificate, outside) },
  requires: {
    'PflBG § 40 Abs. 2': any(judged('no-essential-differences'), judged('equal-knowledge-shown')),
    'PflBG § 2 Nr. 2': judged('reliable-for-nursing'),
    'PflBG § 2 Nr. 3': judged('healthy-for-nursing'),
    'PflBG § 2 Nr. 4': unencoded('german-for-nursing'),
  },
  grants: found('PflBG § 2'),
  papers: [
    { id: 'certificates-from-abroad', cite: 'PflBG § 40 Abs. 1' },
    { id: 'proof-of-identity', cite: 'PflBG § 2' },
  ],
})

/** Test or course: the choice is the person's; who waives the examination of the papers comes to it at once. */
export const nursingChoice: Norm = norm({
  ...recognitionText,
  id: 'nursing-choice',
  cite: 'PflBG § 40 Abs. 3 Satz 3',
  aliases: ['PflBG § 40 Abs. 3'],
  grade: 'right', // "hat das Recht … zu wählen"
  gradeCite: 'Abs. 3 Satz 3',
  for: { 'PflBG § 1 Abs. 1': nursing, 'Abs. 1': all(certificate, outside) },
  requires: {
    'Abs. 3 Satz 1': any(
      decided('differences'),
      all(is('recognitionStage', 'not-yet', 'sent', 'complete'), judged('waives-the-examination')),
    ),
  },
  grants: {
    status: 'recognition-measures',
    cite: 'PflBG § 40 Abs. 3 Satz 2',
    work: 'none',
    workCite: 'PflBG § 40 Abs. 3 Satz 3',
  },
  papers: [],
  notSaid: {
    'Abs. 2': 'what an essential difference is: at the licence',
    'Abs. 3 Satz 2': 'the test or a course of three years at most: said in the words',
    'Abs. 3 Satz 4': 'how the authority looks at it',
    'Abs. 3a': 'the waiver is for good: inside Abs. 3 Satz 1, said in the words',
    'Abs. 4': 'the BQFG does not count: its norms are not for nursing',
    'Abs. 5': 'another land may do it',
  },
})
