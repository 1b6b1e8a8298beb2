import { all, any, judged, type Norm, norm, not, some, yes } from '@lotse/law'
import { courseText } from '../AufenthG/44.ts'
import { freeByBenefits, freeByInsurance, freeByLowWage } from './9.ts'

/** Money for the way to the course, for who pays nothing because of benefits. Asked for before the part of the course begins. */
export const courseTravel: Norm = norm({
  ...courseText,
  id: 'course-travel',
  cite: 'IntV § 4a Abs. 1 Satz 1',
  aliases: ['IntV § 4a'],
  grade: 'right', // "gewährt … bei Bedarf auf Antrag"
  gradeCite: 'Abs. 1 Satz 1',
  for: {
    'Abs. 1 Satz 1 Nr. 1': any(freeByBenefits, freeByInsurance, all(yes('severelyDisabled'), freeByLowWage)),
  },
  grants: { status: 'course-help', cite: 'IntV § 4a Abs. 1 Satz 1', work: 'none', workCite: 'IntV § 4a Abs. 1 Satz 1' },
  papers: [{ id: 'travel-application', cite: 'IntV § 4a Abs. 1 Satz 2' }],
  notSaid: {
    'Abs. 1 Satz 1 Nr. 2': 'severe disability: inside Nr. 1',
    'Abs. 1 Satz 2': 'before the part begins: said in the words',
    'Abs. 1 Satz 3': 'a later application in single cases: said in the words',
    'Abs. 3': 'what goes with the course: for the schools',
  },
})

/** Care for small children beside the course, where there is none in the place. */
export const courseChildcare: Norm = norm({
  ...courseText,
  id: 'course-childcare',
  cite: 'IntV § 4a Abs. 2',
  grade: 'may', // "kann … unterstützen"
  gradeCite: 'Abs. 2',
  for: {
    'Abs. 2': all(some('children', all(yes('.livesWithMe'), not(yes('.attendsSchool')))), judged('no-other-childcare')),
  },
  grants: { status: 'course-help', cite: 'IntV § 4a Abs. 2', work: 'none', workCite: 'IntV § 4a Abs. 2' },
  papers: [],
})
