import { after, all, any, dayOf, days, type Norm, type NormText, norm, not, passed, when, yes } from '@lotse/law'
import { agreed, fastStep } from '../AufenthG/81a.ts'

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  gates: [],
  papers: [],
  reviewedBy: null,
}

/** The embassy offers an appointment within the next three weeks: later ones, or none after that time, are against it. */
export const fastAppointment: Norm = norm({
  ...text,
  id: 'fast-appointment-due',
  cite: 'AufenthV § 31a Abs. 1',
  aliases: ['AufenthV § 31a'],
  grade: 'right', // "bietet … einen Termin … an, der innerhalb der nächsten drei Wochen liegt"
  gradeCite: 'Abs. 1',
  for: agreed,
  requires: {
    'Abs. 1': all(
      yes('advanceConsent'),
      any(
        when(dayOf('appointmentOn'), '>', after(dayOf('appointmentAskedOn'), days(21))),
        passed(days(22), dayOf('appointmentAskedOn')),
      ),
    ),
  },
  barred: { 'Abs. 1': yes('visaDecided') },
  grants: fastStep('AufenthV § 31a Abs. 1'),
})

/** As a rule the visa is decided within three weeks of the whole application. */
export const fastVisaDecision: Norm = norm({
  ...text,
  id: 'fast-visa-decision-due',
  cite: 'AufenthV § 31a Abs. 2',
  grade: 'should', // "erfolgt in der Regel innerhalb von drei Wochen"
  gradeCite: 'Abs. 2',
  for: agreed,
  requires: { 'Abs. 2': all(not(yes('visaDecided')), passed(days(22), dayOf('visaAppliedOn'))) },
  grants: fastStep('AufenthV § 31a Abs. 2'),
})
