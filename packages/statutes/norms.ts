import type { Norm } from '@lotse/law'
import { settlement } from './AufenthG/9.ts'
import { skilledVocational, skilledVocationalToJuly2026 } from './AufenthG/18a.ts'
import { skilledAcademic, skilledAcademicToJuly2026 } from './AufenthG/18b.ts'
import { settlementBlueCard, settlementSkilled } from './AufenthG/18c.ts'
import {
  blueCard,
  blueCardIt,
  blueCardItToJuly2026,
  blueCardShortageOrGraduate,
  blueCardShortageOrGraduateToJuly2026,
  blueCardToJuly2026,
} from './AufenthG/18g.ts'
import { professionalExperiencePermit, professionalExperiencePermitToJuly2026 } from './AufenthG/19c.ts'
import { opportunityCardPoints, opportunityCardSkilled } from './AufenthG/20a.ts'
import { sustainedIntegration } from './AufenthG/25b.ts'

/** Every norm, in the order in which a list shows them. */
export const norms: readonly Norm[] = [
  sustainedIntegration,
  skilledVocational,
  skilledVocationalToJuly2026,
  skilledAcademic,
  skilledAcademicToJuly2026,
  blueCard,
  blueCardToJuly2026,
  blueCardShortageOrGraduate,
  blueCardShortageOrGraduateToJuly2026,
  blueCardIt,
  blueCardItToJuly2026,
  professionalExperiencePermit,
  professionalExperiencePermitToJuly2026,
  opportunityCardSkilled,
  opportunityCardPoints,
  settlement,
  settlementSkilled,
  settlementBlueCard,
]
