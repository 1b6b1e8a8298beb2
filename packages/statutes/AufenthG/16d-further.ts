import { all, any, is, level, months, type Norm, type NormText, norm, years, yes } from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { consentOfAgency, lentToOtherFirms } from './18-conditions.ts'
import { afterExchange, notFromSchool, notFromSearch } from './after-other-stays.ts'
import { gatesOf } from './gates.ts'
import { everHeld } from './statuses.ts'

const stayUsedUp = (...by: string[]) => all(everHeld('permit-16d'), is('recognitionStayUsedUp', ...by))

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grade' | 'gates' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // "soll … erteilt werden"
  gates: gatesOf({ section: '3', livelihood: livelihoodSecured }),
  reviewedBy: null,
}
const regularly = { ...notFromSearch, ...notFromSchool }
/** Abs. 3 Satz 6: after three years of a recognition partnership no title of this paragraph. */
const barred = { ...afterExchange, 'Abs. 3 Satz 6': stayUsedUp('partnership') }
const papers: NormText['papers'] = [
  { id: 'language-certificate', cite: 'AufenthG § 16d Abs. 1 Satz 2 Nr. 1' },
  { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
  { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
]
const notSaid: Record<string, string> = {
  'Abs. 1': 'a norm of its own: permit-recognition-measure',
  'Abs. 3': 'a norm of its own: permit-recognition-partnership',
}

/** Placed in a job by an agreement of the agency with the administration of another state. */
export const permitRecognitionAgreement: Norm = norm({
  ...shared,
  // Of older texts of § 2 BeschV nobody has read all.
  inForce: { from: '2026-04-30' },
  id: 'permit-recognition-agreement',
  cite: 'AufenthG § 16d Abs. 4',
  aliases: ['Vermittlungsabsprache', 'BeschV § 2'],
  gradeCite: 'Abs. 4 Satz 1',
  for: { 'Abs. 4 Satz 1': all(is('placedByAgreement', 'health', 'regulated', 'other'), yes('employment')) },
  requires: {
    'Abs. 4 Satz 2': yes('germanOfAgreement'),
    'BeschV § 2 Abs. 1 Satz 1 Nr. 1': yes('employment.licence'),
    'BeschV § 2 Abs. 1 Satz 1 Nr. 2': yes('declaresRecognition'),
    'BeschV § 2': any(
      all(is('placedByAgreement', 'health', 'regulated'), yes('jobFitsRecognition')),
      // Abs. 2: "qualifizierten Beschäftigung in ihrem anzuerkennenden Beruf"
      all(is('placedByAgreement', 'other'), yes('jobFitsRecognition'), yes('employment.qualified')),
    ),
  },
  // "in der Regel mindestens hinreichende deutsche Sprachkenntnisse"
  regularly: { 'Abs. 4 Satz 2 Halbsatz 2': level('germanSpoken', 'A2'), ...regularly },
  // Satz 1: "bis zu einer Höchstaufenthaltsdauer von drei Jahren"
  barred: { ...barred, ...lentToOtherFirms, 'Abs. 4 Satz 1 Halbsatz 2': stayUsedUp('agreement') },
  grants: {
    status: 'permit-16d',
    cite: 'AufenthG § 16d Abs. 4 Satz 1',
    longest: years(1),
    work: 'bound',
    workCite: 'AufenthG § 16d Abs. 4 Satz 3',
    countsTowards: ['permit-search-for-work'],
  },
  consents: [{ ...consentOfAgency, cite: 'BeschV § 2 Abs. 1 Satz 1' }],
  papers: [{ id: 'work-contract', cite: 'AufenthG § 16d Abs. 4 Satz 1' }, ...papers],
  notSaid: {
    ...notSaid,
    'Abs. 4 Satz 3': 'a side job of up to 20 hours beside the job: the right side-job-16d',
    'BeschV § 2 Abs. 1 Satz 2': 'other regulated occupations: in the fact "placedByAgreement"',
    'BeschV § 2 Abs. 3': 'for how long the agency agrees, and that it agrees again only while the recognition goes on',
  },
})

/** German as the examination asks for it, unless it is to be proved by the examination itself; as a rule A2. */
const germanForExamination = any(yes('examinationProvesGerman'), yes('germanForExamination'))

/** An examination alone. */
export const permitRecognitionExamination: Norm = norm({
  ...shared,
  id: 'permit-recognition-examination',
  cite: 'AufenthG § 16d Abs. 5',
  gradeCite: 'Abs. 5 Satz 1',
  for: { 'Abs. 5 Satz 1': yes('recognitionExamination') },
  requires: { 'Abs. 5 Satz 1 Halbsatz 2': germanForExamination },
  regularly: {
    'Abs. 5 Satz 1 Halbsatz 3': any(yes('examinationProvesGerman'), level('germanSpoken', 'A2')),
    ...regularly,
  },
  barred,
  grants: {
    status: 'permit-16d',
    cite: 'AufenthG § 16d Abs. 5 Satz 1',
    work: 'none',
    workCite: 'AufenthG § 16d Abs. 5 Satz 2',
  },
  papers: [{ id: 'place-in-examination', cite: 'AufenthG § 16d Abs. 5 Satz 1' }, ...papers],
  notSaid,
})

/** An analysis of what somebody can do who cannot show it by papers. */
export const permitQualificationAnalysis: Norm = norm({
  ...shared,
  id: 'permit-qualification-analysis',
  cite: 'AufenthG § 16d Abs. 6',
  aliases: ['Qualifikationsanalyse'],
  gradeCite: 'Abs. 6 Satz 1',
  for: { 'Abs. 6 Satz 2 Nr. 1': yes('qualificationAnalysisPromised') },
  requires: { 'Abs. 6 Satz 2 Nr. 2': yes('germanForExamination') },
  regularly: { 'Abs. 6 Satz 2 Nr. 2 Halbsatz 2': level('germanSpoken', 'A2'), ...regularly },
  barred,
  grants: {
    status: 'permit-16d',
    cite: 'AufenthG § 16d Abs. 6 Satz 1',
    longest: months(6),
    work: 'permission',
    workCite: 'AufenthG § 16d Abs. 6 Satz 3',
  },
  papers: [{ id: 'promise-of-analysis', cite: 'AufenthG § 16d Abs. 6 Satz 2 Nr. 1' }, ...papers],
  notSaid: {
    ...notSaid,
    'Abs. 6 Satz 3': 'how much work is allowed: the right side-job-16d',
    'Abs. 6 Satz 4': 'that a measure or a partnership may follow: norms of their own',
    'Abs. 6 Satz 5': 'that its time is not counted there',
  },
})
