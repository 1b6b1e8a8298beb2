import { preparatoryClass, preparatoryYear } from '../BSO/5.ts'
import { eveningGymnasium, eveningSchool, kolleg } from '../SaechsSchulG/14.ts'
import { freeLessons, schoolForChildren, schoolInTraining, vocationalSchool } from '../SaechsSchulG/28.ts'
import { educationPackage } from '../SGB-2/28.ts'
import { dayCareForBabies, dayCareForToddlers, kindergarten } from '../SGB-8/24.ts'
import { adviceInPrimary, germanInPrimary } from '../SOGS/9.ts'
import { adviceInSecondary, germanInSecondary } from '../SOOSA/13.ts'
import type { Topic } from './topics.ts'

/** School and day care of one child or young person; the facts are theirs. */
export const topic: Topic = {
  id: 'school',
  norms: [
    schoolForChildren,
    vocationalSchool,
    schoolInTraining,
    dayCareForBabies,
    dayCareForToddlers,
    kindergarten,
    adviceInPrimary,
    adviceInSecondary,
    germanInPrimary,
    germanInSecondary,
    preparatoryClass,
    preparatoryYear,
    freeLessons,
    educationPackage,
    eveningSchool,
    eveningGymnasium,
    kolleg,
  ],
}
