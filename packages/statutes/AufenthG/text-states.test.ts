import { describe, expect, it } from 'vitest'
import { norms } from '../norms.ts'
import { rightsNorms } from '../rights/all.ts'
import { topic as freeMovement } from '../rights/free-movement.ts'
import { topic as participation } from '../rights/participation.ts'

const all = [...norms, ...rightsNorms]

/** The days from which a text is in force that somebody has read. Before the first of them the norm is not answered. */
const begins: Readonly<Record<string, readonly string[]>> = {
  /** Gesetz zur Einführung eines Chancen-Aufenthaltsrechts of 21.12.2022: in force on the day after it was published. */
  '2022-12-31': [
    'permit-sustained-integration',
    'permit-sustained-integration-family',
    'permit-after-employment-toleration',
    'permit-after-employment-toleration-family',
  ],
  /** The minimum wage by act, § 1 MiLoG: twelve euros. */
  '2022-10-01': ['minimum-wage', 'minimum-wage-stays'],
  /** The least pay of a training that began in 2024, § 17 BBiG. */
  '2024-08-01': ['training-pay'],
  /** Of older texts of the ArbZG, the JArbSchG and the AGG nobody has read all. */
  '2024-01-01': [
    'compensation-for-worse-treatment',
    'undo-worse-treatment',
    'money-for-worse-treatment',
    'daily-hours',
    'breaks-at-work',
    'rest-between-days',
    'sunday-rest',
    'days-off-for-sundays',
    'hours-of-the-young',
    'breaks-of-the-young',
    'free-time-of-the-young',
    'night-rest-of-the-young',
    'sunday-rest-of-the-young',
  ],
  /** Third stage of the Fachkräfteeinwanderungsgesetz. */
  '2024-06-01': ['opportunity-card-skilled', 'opportunity-card-points'],
  /** Saxon law as it was read, in the state of May 2025. */
  '2025-05-31': [
    ...participation.norms.map(({ id }) => id),
    'housing-certificate-first-limit',
    'housing-certificate-second-limit',
    'school-for-children',
    'vocational-school',
    'school-in-training',
    'free-lessons',
    'evening-school',
    'evening-gymnasium',
    'kolleg',
    'german-in-primary-school',
    'school-advice-primary',
    'german-in-secondary-school',
    'school-advice-secondary',
    'preparatory-class-vocational',
    'preparatory-year',
  ],
  /** The text of the AsylbLG and of the social codes that was read in April 2026; of older ones nobody has read all. */
  '2026-04-30': [
    'study-mobility',
    'research-mobility',
    'blue-card-mobility',
    'permit-study-internship',
    'permit-voluntary-service',
    'permit-mobile-research',
    'blue-card-from-elsewhere',
    'permit-business-by-treaty',
    'permit-founding-grant',
    'self-employment-beside',
    'permit-practice-for-recognition',
    'permit-mother-tongue-teacher',
    'permit-specialty-cook',
    'permit-driver-to-be',
    'permit-western-balkans',
    'work-that-is-no-employment',
    'permit-recognition-agreement',
    'title-goes-on',
    'stay-during-asylum',
    'asylum-procedure-advice',
    'asylum-application-in-writing',
    'lawyer-in-detention',
    'asylum-hearing',
    'hearing-with-companion',
    'heard-on-other-states',
    'hearing-record',
    'asylum-decision-overdue',
    'asylum-told-of-delay',
    'not-manifest-for-minors',
    'work-goes-on',
    'title-may-go-on',
    'stay-counts-as-allowed',
    'removal-suspended',
    'fiction-paper',
    'work-while-card-is-made',
    'prolongation-open',
    'title-outlasts-journey',
    'title-outlasts-union-mobility',
    'settlement-outlasts-journey',
    'settlement-eu-outlasts-journey',
    'refugee-title-outlasts-journey',
    'title-outlasts-military-service',
    'title-outlasts-forced-marriage',
    'longer-time-abroad',
    'title-stays-with-asylum',
    'own-insurance',
    ...freeMovement.norms.map(({ id }) => id),
    'agency-consent-deemed',
    'fast-agency-consent-deemed',
    'fast-appointment-due',
    'fast-visa-decision-due',
    'title-for-germany',
    'residence-rule-over',
    'residence-rule-not-for-work',
    'residence-rule-lifted',
    'residence-rule-hardship',
    'leave-reception',
    'leave-reception-with-protection',
    'toleration-free-travel',
    'toleration-leave-area',
    'toleration-free-residence',
    'toleration-change-place',
    'rent-assurance',
    'integration-subsidy',
    'entry-qualification-subsidy',
    'trial-at-employer',
    'course-for-employee',
    'subsidy-long-out-of-work',
    'subsidy-participation',
    'day-care-for-babies',
    'day-care-for-toddlers',
    'kindergarten',
    'education-package',
    'insurance-through-jobcenter',
    'help-in-illness',
    'emergency-paid-by-social-office',
    'care-as-insured',
    'care-when-ill',
    'care-to-stay-well',
    'care-for-birth',
    'dentures',
    'other-care',
    'emergency-paid-later',
    'care-until-departure',
    'recognition-application',
    'recognition-acknowledgement',
    'recognition-overdue',
    'recognition-fast-overdue',
    'recognition-without-papers',
    'recognition-equivalence',
    'nursing-licence',
    'nursing-choice',
    'recognition-regulated',
    'recognition-regulated-overdue',
    'recognition-choice',
    'course-claim',
    'course-with-admission',
    'course-duty-with-claim',
    'course-duty-jobcenter',
    'course-duty-need',
    'course-duty-asylum-benefits',
    'vocational-course-duty',
    'course-admission',
    'course-ordered-by-benefits-office',
    'special-course',
    'course-repetition',
    'orientation-claim',
    'vocational-course',
    'vocational-course-to-b1',
    'course-may-be-ordered',
    'course-free',
    'course-free-hardship',
    'course-travel',
    'course-childcare',
    'no-threat-of-deportation',
    'no-transfer-before-court',
    'transfer-urgent-motion',
    'threat-names-safe-state',
    'no-removal-before-court',
    'urgent-motion',
    'decision-falls-with-court-order',
    'longer-time-after-court-order',
    'leave-within-thirty-days',
    'leave-thirty-days-after-end',
    'leave-within-week',
    'follow-up-holds-removal',
    'second-application-tolerated',
    'asylum-action',
    'action-holds-up',
    'leave-to-appeal',
    'stay-by-court-order',
    'permission-holds-after-decision',
  ],
  /** Gesetz zur Modernisierung des Staatsangehörigkeitsrechts: § 40a StAG names the day. */
  '2024-06-27': [
    'naturalisation',
    'naturalisation-with-family',
    'naturalisation-spouse-of-german',
    'naturalisation-by-discretion',
  ],
  /** § 104 Abs. 14: reunion with people with subsidiary protection has stopped. */
  '2025-07-24': ['permit-spouse-of-protected', 'permit-child-of-protected', 'permit-parents-of-protected'],
  /** § 45c, with the advice of § 45b. */
  '2026-01-01': ['duty-to-name-advice'],
  /** § 61 AsylG as the adaptation to the common European asylum system wrote it anew. */
  '2026-06-12': [
    'state-does-not-take',
    'time-to-leave-not-begun',
    'leave-within-week-after-action-time',
    'leave-within-thirty-days-after-action-time',
    'no-removal-after-judgment',
    'motion-to-remain',
    'permission-back-by-court',
    'accelerated-procedure',
    'fast-recognition-start',
    'fast-invitation-due',
    'fast-advance-consent',
    'fast-for-measures',
    'fast-family',
    'work-opportunities',
    'work-opportunity-money',
    'work-opportunity-duty',
    'work-opportunity-cut',
    'work-opportunity-protection',
    'work-during-asylum',
    'work-in-reception',
    'work-tolerated-in-reception',
    'work-tolerated-allowed-before',
    'work-tolerated',
    'care-for-minors',
    'asylum-free-travel',
    'asylum-free-residence',
    'asylum-leave-for-work',
    'asylum-leave-for-urgent-reasons',
    'reception-leave-for-urgent-reasons',
  ],
}
/** What the adaptation to the common European asylum system changed on 12.06.2026. */
const changedInJune = [
  'stay-during-asylum',
  'asylum-application-in-writing',
  'hearing-with-companion',
  'lawyer-in-detention',
  'permit-training',
  'toleration-for-training',
  'permit-asylum',
  'permit-refugee',
  'permit-subsidiary-protection',
  'care-as-insured',
  'care-when-ill',
  'care-to-stay-well',
  'care-for-birth',
  'dentures',
  'other-care',
  'emergency-paid-later',
  'care-until-departure',
  'title-for-germany',
  'residence-rule-over',
  'residence-rule-not-for-work',
  'residence-rule-lifted',
  'residence-rule-hardship',
  'leave-reception',
  'asylum-action',
  'no-transfer-before-court',
  'urgent-motion',
  'follow-up-holds-removal',
  'transfer-urgent-motion',
  'action-holds-up',
  'permission-holds-after-decision',
]
/** § 15a SGB II took the place of § 15 on 01.07.2026. */
const changedWithSgb2 = ['course-duty-jobcenter', 'vocational-course-duty']
/** § 18 Abs. 4 in the text of 29.07.2026: "zuzüglich sechs Monate", before that three. */
const changedInJuly = [
  'permit-skilled-vocational',
  'permit-skilled-academic',
  'blue-card',
  'blue-card-shortage-or-graduate',
  'blue-card-it',
  'permit-professional-experience',
  'permit-employment-by-ordinance',
  'permit-au-pair',
  'permit-single-case',
  'blue-card-from-elsewhere',
  'permit-practice-for-recognition',
  'permit-mother-tongue-teacher',
  'permit-specialty-cook',
  'permit-driver-to-be',
  'permit-western-balkans',
]
/** Everything else has stood as it is since the second stage of the Fachkräfteeinwanderungsgesetz, 01.03.2024. */
const firstDay = (id: string): string => Object.keys(begins).find((day) => begins[day]?.includes(id)) ?? '2024-03-01'

describe.each([...new Set(all.map(({ id }) => id))])('%s', (id) => {
  const texts = all.filter((norm) => norm.id === id)
  const on = (day: string) => texts.filter(({ inForce: { from, to } }) => from <= day && (!to || day <= to))
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

  it('is answered from the first day of its text, and not before', () => {
    expect(on(firstDay(id))).toHaveLength(1)
    expect(on(dayBefore(firstDay(id)))).toHaveLength(0)
  })
  it('goes on', () => expect(on('2030-01-01')).toHaveLength(1))
  const changedOn = changedInJune.includes(id)
    ? '2026-06-12'
    : changedWithSgb2.includes(id)
      ? '2026-07-01'
      : changedInJuly.includes(id)
        ? '2026-07-29'
        : undefined
  it(changedOn ? `has a new text from ${changedOn}` : 'has one text', () => {
    expect(texts).toHaveLength(changedOn ? 2 : 1)
    if (!changedOn) return
    expect(on(changedOn).map(({ inForce }) => inForce.from)).toEqual([changedOn])
    expect(on(dayBefore(changedOn)).map(({ inForce }) => inForce.to)).toEqual([dayBefore(changedOn)])
  })
})
