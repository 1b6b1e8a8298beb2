import type { Norm } from '@lotse/law'
import { trainingPermitToJune2026 } from './AufenthG/16g.ts'
import { skilledVocationalToJuly2026 } from './AufenthG/18a.ts'
import { skilledAcademicToJuly2026 } from './AufenthG/18b.ts'
import { blueCardItToJuly2026, blueCardShortageOrGraduateToJuly2026, blueCardToJuly2026 } from './AufenthG/18g.ts'
import { professionalExperiencePermitToJuly2026 } from './AufenthG/19c.ts'
import { employmentByOrdinanceToJuly2026, permitAuPairToJuly2026 } from './AufenthG/19c-1.ts'
import { tolerationTrainingToJune2026 } from './AufenthG/60c.ts'

/** Former texts of norms that give a stay. Nobody plans in the past: the planner does without them. */
export const formerStays: readonly Norm[] = [
  trainingPermitToJune2026,
  skilledVocationalToJuly2026,
  skilledAcademicToJuly2026,
  blueCardToJuly2026,
  blueCardShortageOrGraduateToJuly2026,
  blueCardItToJuly2026,
  professionalExperiencePermitToJuly2026,
  employmentByOrdinanceToJuly2026,
  permitAuPairToJuly2026,
  tolerationTrainingToJune2026,
]
