import { courseOrderedByBenefitsOffice } from '../AsylbLG/5b.ts'
import { courseAdmission, courseClaim, orientationClaim } from '../AufenthG/44.ts'
import {
  dutyForNeed,
  dutyMayBeOrdered,
  dutyThroughJobcenter,
  dutyThroughJobcenterToJune2026,
  dutyWithAsylumBenefits,
  dutyWithClaim,
} from '../AufenthG/44a.ts'
import { vocationalCourseDuty, vocationalCourseDutyToJune2026 } from '../AufenthG/45a.ts'
import { vocationalCourse, vocationalCourseToB1 } from '../DeuFoeV/4.ts'
import { courseWithAdmission } from '../IntV/4.ts'
import { courseChildcare, courseTravel } from '../IntV/4a.ts'
import { courseFree, courseFreeHardship } from '../IntV/9.ts'
import { courseRepetition, specialCourse } from '../IntV/13.ts'
import type { Topic } from './topics.ts'

/** Which German course is open, who must attend, and what it costs. */
export const topic: Topic = {
  id: 'course',
  norms: [
    courseClaim,
    courseWithAdmission,
    dutyWithClaim,
    dutyThroughJobcenter,
    dutyThroughJobcenterToJune2026,
    dutyForNeed,
    dutyWithAsylumBenefits,
    vocationalCourseDuty,
    vocationalCourseDutyToJune2026,
    courseAdmission,
    courseOrderedByBenefitsOffice,
    specialCourse,
    courseRepetition,
    orientationClaim,
    vocationalCourse,
    vocationalCourseToB1,
    dutyMayBeOrdered,
    courseFree,
    courseFreeHardship,
    courseTravel,
    courseChildcare,
  ],
}
