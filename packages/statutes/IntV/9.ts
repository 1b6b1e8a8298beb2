import {
  all,
  amount,
  any,
  type Condition,
  cited,
  compare,
  count,
  judged,
  type Norm,
  norm,
  not,
  number,
  quantity,
  some,
  unencoded,
  yes,
  youngerThan,
} from '@lotse/law'
import { courseText } from '../AufenthG/44.ts'
import { drawsBy } from '../AufenthG/44-conditions.ts'

/** Satz 1 Nr. 1: the social code II, help to live on of XII, the Asylum Seekers' Benefits Act. */
export const freeByBenefits: Condition = drawsBy('jobcenter', 'social-assistance', 'asylum-act')
export const freeByInsurance: Condition = yes('unemploymentBenefit')

const earnsAtMost = (id: string): Condition => compare(quantity('employment.salaryPerYear'), '<=', amount(id))
/** § 32 EStG counts minor children; of grown-up ones it counts those in training and others, which nobody asks here. */
const minors = count('children', youngerThan(18, '.birthDate'))
const grownUp: Condition = some('children', all(not(youngerThan(18, '.birthDate')), youngerThan(25, '.birthDate')))

/** Satz 1 Nr. 3 and Satz 2. */
export const freeByLowWage: Condition = all(
  yes('employment'),
  any(
    earnsAtMost('free-course-wage'),
    cited(
      'IntV § 9 Abs. 2 Satz 2',
      any(
        all(earnsAtMost('free-course-wage-one-child'), compare(minors, '>=', number(1))),
        all(earnsAtMost('free-course-wage-two-children'), compare(minors, '>=', number(2))),
        all(earnsAtMost('free-course-wage-two-children'), grownUp, unencoded('grown-up-children-of-the-tax-code')),
      ),
    ),
  ),
)

const free = {
  status: 'course-free',
  cite: 'IntV § 9 Abs. 2 Satz 1',
  work: 'none',
  workCite: 'IntV § 9 Abs. 2',
} as const

/** The course costs nothing, on application. */
export const courseFree: Norm = norm({
  ...courseText,
  id: 'course-free',
  cite: 'IntV § 9 Abs. 2 Satz 1',
  aliases: ['IntV § 9', 'IntV § 9 Abs. 2'],
  grade: 'right', // "befreit das Bundesamt auf Antrag"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1 Nr. 1': any(freeByBenefits, freeByInsurance, freeByLowWage) },
  grants: free,
  papers: [
    { id: 'application-free-course', cite: 'IntV § 9 Abs. 2 Satz 1' },
    { id: 'proof-of-income', cite: 'IntV § 9 Abs. 2 Satz 1' },
  ],
  notSaid: {
    'Abs. 1': 'half of the rate that is paid to the school: said on the page',
    'Abs. 2 Satz 1 Nr. 2': 'unemployment benefit: inside Nr. 1',
    'Abs. 2 Satz 1 Nr. 3': 'a low wage: inside Nr. 1',
    'Abs. 2 Satz 4': 'in certain cases no application is needed: ask the school',
    'Abs. 2 Satz 5': 'tell when benefits end or pay rises: said in the words',
    'Abs. 3': 'to whom it is paid',
    'Abs. 4': 'who breaks off pays the part that has begun: said on the page',
    'Abs. 5': 'people admitted as ethnic Germans pay nothing',
    'Abs. 6': 'half back after two years, three for special courses: said on the page',
  },
})

/** Free or not by the weighing of a hardship. */
export const courseFreeHardship: Norm = norm({
  ...courseText,
  id: 'course-free-hardship',
  cite: 'IntV § 9 Abs. 2 Satz 3',
  grade: 'may', // "kann … befreien"
  gradeCite: 'Abs. 2 Satz 3',
  for: { 'Abs. 2 Satz 1': not(any(freeByBenefits, freeByInsurance, freeByLowWage)) },
  requires: { 'Abs. 2 Satz 3': judged('cost-is-hardship') },
  grants: { ...free, cite: 'IntV § 9 Abs. 2 Satz 3' },
  papers: [{ id: 'application-free-course', cite: 'IntV § 9 Abs. 2 Satz 3' }],
})
