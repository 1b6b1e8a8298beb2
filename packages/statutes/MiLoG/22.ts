import {
  after,
  all,
  any,
  atLeastOld,
  type Condition,
  cited,
  dayOf,
  is,
  months,
  not,
  passed,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'

const month = dayOf('wageMonth')
const upToThreeMonths = yes('internshipUpToThreeMonths')

/** Abs. 1 Satz 2: internships that do not count as work. */
const internshipLeftOut: Condition = any(
  cited('MiLoG § 22 Abs. 1 Satz 2 Nr. 1', is('internshipKind', 'compulsory')),
  cited('MiLoG § 22 Abs. 1 Satz 2 Nr. 2', all(is('internshipKind', 'orientation'), upToThreeMonths)),
  cited(
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 3',
    all(is('internshipKind', 'beside-studies'), upToThreeMonths, not(yes('internshipBefore'))),
  ),
  cited('MiLoG § 22 Abs. 1 Satz 2 Nr. 4', is('internshipKind', 'entry-qualification')),
)

/** Abs. 1 and 3: whom the Act is for. Training and voluntary work are not in it. */
export const countsAsEmployee: Condition = any(
  is('wageRelation', 'employee'),
  all(is('wageRelation', 'internship'), not(internshipLeftOut)),
)

/**
 * Abs. 2: of full age, or with a training behind. The month is told by one of its days, and without a day by its last: a birthday later in
 * that month leaves it open, and so do the days before a birthday within it (`owed.ts`).
 */
export const grownUpOrTrained: Condition = any(
  atLeastOld(18, 'birthDate', month),
  yes('vocationalGermany'),
  yes('vocationalForeignRecognised'),
  all(
    when(after(dayOf('birthDate'), years(18)), '<=', after(month, months(1))),
    unencoded('eighteen-within-the-month'),
  ),
)

/** Abs. 4 Satz 1: the first half year of somebody who was out of work for long; not where the job is subsidised by §§ 16e, 16i SGB II. */
export const firstHalfYear: Condition = all(
  yes('longTermUnemployedBefore'),
  not(passed(months(6), dayOf('jobBeganOn'), month)),
  not(
    any(
      cited('SGB-2 § 16e Abs. 2 Satz 4', yes('jobSubsidised')),
      cited('SGB-2 § 16i Abs. 2 Satz 5', yes('jobSubsidised')),
    ),
  ),
)
