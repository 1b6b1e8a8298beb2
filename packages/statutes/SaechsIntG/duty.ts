// What the duties of the act and of its ordinance share. None of them can be sued for: § 4. Whom they bind, to whom and by when
// stands in `participation/duties.ts`.
import { all, any, type Condition, is, judged, type NormText, not, unencoded, yes } from '@lotse/law'
import { holds, inFamily, tolerations } from '../AufenthG/statuses.ts'

export const dutyText: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2025-05-31',
  inForce: { from: '2025-05-31' },
  gates: [],
  papers: [],
  reviewedBy: null,
}

export const owed = (cite: string) => ({ status: 'public-duty', cite, work: 'none', workCite: cite }) as const

/** § 2 Satz 1: the offices of Saxony and the bodies it supervises are bound, and nobody elsewhere. */
export const inSaxony = { 'SaechsIntG § 2 Satz 1': yes('homeInSaxony') } as const

/** Whether a toleration is a stay "berechtigt", the act does not say. */
const entitledStay: Condition = any(
  inFamily('title', 'permanent-title', 'asylum-procedure', 'fiction'),
  all(holds(...tolerations), judged('toleration-as-entitled-stay')),
  all(holds('long-term-elsewhere'), unencoded('stay-with-a-permit-of-another-state')),
  is('freeMovementAs', 'german'),
  // § 7 Abs. 1 Satz 1 FreizügG/EU: nobody of them has to leave before an office has found that the right is not there.
  all(is('freeMovementAs', 'union', 'eea', 'family'), not(yes('unionRightLost'))),
  all(is('freeMovementAs', 'swiss'), unencoded('agreement-with-switzerland')),
)

/** § 5 Abs. 1: whom the act speaks of. */
export const ofTheAct = {
  ...inSaxony,
  'SaechsIntG § 5 Abs. 1': all(yes('migrationBackground'), entitledStay),
} as const

/** Lives in a municipality that belongs to a Landkreis, not in Chemnitz, Dresden or Leipzig. */
export const municipalityInDistrict: Condition = is('homeMunicipality', 'in-district')
