import {
  all,
  any,
  type Condition,
  cited,
  dayOf,
  is,
  judged,
  months,
  type Norm,
  norm,
  not,
  onTheDay,
  when,
  yes,
} from '@lotse/law'
import { courseText } from '../AufenthG/44.ts'
import { courseEnded, drawsBy, sufficientGerman } from '../AufenthG/44-conditions.ts'
import { heldFor, holds, inFamily, tolerations } from '../AufenthG/statuses.ts'

const registered: Condition = cited('DeuFoeV § 4 Abs. 1 Satz 1 Nr. 1 Buchst. a', yes('registeredWithAgency'))
const jobcenter: Condition = cited('DeuFoeV § 4 Abs. 1 Satz 1 Nr. 1 Buchst. b', drawsBy('jobcenter'))
const employed: Condition = cited(
  'DeuFoeV § 4 Abs. 1 Satz 1 Nr. 1 Buchst. c',
  all(yes('employment'), when(dayOf('employment.from'), '<=', onTheDay)),
)
const forOccupation: Condition = cited('DeuFoeV § 4 Abs. 1 Satz 1 Nr. 2', yes('germanForOccupation'))
const inTraining: Condition = cited(
  'DeuFoeV § 4 Abs. 1 Satz 1 Nr. 3',
  all(
    yes('training'),
    is('training.kind', 'qualified', 'qualified-school'),
    when(dayOf('training.from'), '<=', onTheDay),
  ),
)
const trainingAgreed: Condition = cited(
  'DeuFoeV § 4 Abs. 1 Satz 1 Nr. 4',
  all(
    yes('training'),
    is('training.kind', 'qualified', 'qualified-school'),
    when(dayOf('training.from'), '>', onTheDay),
  ),
)

/** Abs. 1 Satz 2: tolerations of § 60a Abs. 2 Satz 3 at once, others after half a year and on some of the grounds. */
const discretionary: Condition = holds('toleration-discretion', 'toleration-training', 'toleration-employment')
const halfAYear: Condition = all(any(registered, employed, inTraining), heldFor(months(6), tolerations))
const forTolerated: Condition = any(not(inFamily('toleration')), discretionary, halfAYear)

const shared = {
  ...courseText,
  grade: 'may', // "können … erhalten"
  gradeCite: 'Abs. 1 Satz 1',
  papers: [
    { id: 'proof-of-stay', cite: 'DeuFoeV § 2 Abs. 1' },
    { id: 'proof-of-german', cite: 'DeuFoeV § 4 Abs. 3 Satz 1' },
  ],
} as const
const grounds = any(registered, jobcenter, employed, forOccupation, inTraining, trainingAgreed)
const vocational = (cite: string) => ({ status: 'vocational-course', cite, work: 'none', workCite: cite }) as const

/** German for work, from B1 up: where the course is needed for work, training or recognition. */
export const vocationalCourse: Norm = norm({
  ...shared,
  id: 'vocational-course',
  cite: 'DeuFoeV § 4 Abs. 1 Satz 1',
  aliases: ['DeuFoeV § 4'],
  for: { 'Abs. 1 Satz 1': grounds },
  requires: {
    'Abs. 1 Satz 2': forTolerated,
    'Abs. 3 Satz 1': sufficientGerman,
    'DeuFoeV § 3': judged('vocational-german-needed'),
  },
  grants: vocational('DeuFoeV § 12 Abs. 1'),
  inFavour: [{ id: 'lawful-stay-expected', source: 'DeuFoeV § 4 Abs. 2 Satz 2' }],
  notSaid: {
    'Abs. 1 Satz 1 Nr. 1': 'the grounds stand one by one inside Satz 1',
    'Abs. 1 Satz 3': 'people who live across the border',
    'Abs. 1 Satz 4': 'people who live across the border',
    'Abs. 1 Satz 5': 'people who still live abroad',
    'Abs. 1 Satz 6': 'people who still live abroad',
    'Abs. 2 Satz 1': 'who is ordered goes first: at the duty of § 45a AufenthG',
    'Abs. 4': 'what it costs: said on the page',
    'Abs. 5': 'what it costs: said on the page',
    'Abs. 6': 'half back on application: said on the page',
  },
})

/** § 13 Abs. 1 Satz 1 Nr. 3 and 4: up to A2 and B1, for who missed B1 in the integration course, and for tolerated people without one. */
export const vocationalCourseToB1: Norm = norm({
  ...shared,
  id: 'vocational-course-to-b1',
  cite: 'DeuFoeV § 13 Abs. 2',
  aliases: ['DeuFoeV § 13'],
  gradeCite: 'DeuFoeV § 4 Abs. 1 Satz 1',
  for: {
    'DeuFoeV § 4 Abs. 1 Satz 1': grounds,
    'DeuFoeV § 13 Abs. 2': any(
      cited('DeuFoeV § 13 Abs. 2 Nr. 1', all(courseEnded, not(sufficientGerman))),
      cited(
        'DeuFoeV § 13 Abs. 2 Nr. 2',
        all(
          inFamily('toleration'),
          not(discretionary),
          not(is('courseOrderedBy', 'jobcenter', 'benefits-office', 'immigration-office')),
          not(yes('courseAdmitted')),
          halfAYear,
        ),
      ),
    ),
  },
  requires: {
    'DeuFoeV § 4 Abs. 1 Satz 2': forTolerated,
    'DeuFoeV § 3': judged('vocational-german-needed'),
  },
  barred: { 'DeuFoeV § 12 Abs. 1': sufficientGerman },
  grants: vocational('DeuFoeV § 13 Abs. 1 Satz 1'),
  notSaid: { 'Abs. 1': 'which courses there are: in the words' },
})
