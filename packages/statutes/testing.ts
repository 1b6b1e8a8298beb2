import {
  day,
  evaluate,
  find,
  type Norm,
  type PlainDate,
  readSituation,
  rulebook,
  sayProblem,
  type Told,
} from '@lotse/law'
import { amounts } from './amounts/index.ts'
import { vocabulary } from './facts/index.ts'
import { withRights } from './rights/statuses.ts'

/**
 * The grade of a norm as one word, or as `'barred…right'` while something unknown or a judgement keeps it open.
 * @param norm  one norm, or all versions of one
 * @param told  facts as a situation file would say them
 * @throws if the facts are no situation: a test that tells nonsense fails
 */
export function grade(
  norm: Norm | readonly Norm[],
  told: Told,
  on: PlainDate,
  { application, judgementsMet }: { application?: PlainDate; judgementsMet?: boolean } = {},
): string {
  const norms = Array.isArray(norm) ? (norm as readonly Norm[]) : [norm as Norm]
  const read = readSituation(vocabulary, told, on)
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  const { worst, best } = evaluate(
    rulebook({ vocabulary: withRights, norms, amounts, steps: [] }),
    (norms[0] as Norm).id,
    read.situation,
    {
      on: day(on),
      ...(application ? { application: day(application) } : {}),
      ...(judgementsMet ? { judgementsMet } : {}),
    },
  )
  return worst === best ? worst : `${worst}…${best}`
}

/** The grade with everything only a human can weigh taken as weighed in the person's favour. */
export const gradeIfJudged = (norm: Norm | readonly Norm[], told: Told, on: PlainDate): string =>
  grade(norm, told, on, { judgementsMet: true })

/** The places of a norm that somebody has yet to weigh, and what each is to the norm: where two are open, the grade cannot tell one from none. */
export function leftToWeigh(norm: Norm, told: Told, on: PlainDate): Record<string, string | undefined> {
  const read = readSituation(vocabulary, told, on)
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  const book = rulebook({ vocabulary: withRights, norms: [norm], amounts, steps: [] })
  const reasons = find(book, norm.id, read.situation, { on: day(on) })?.reasons ?? []
  return Object.fromEntries(reasons.filter(({ good }) => good === 'judgement').map(({ cite, role }) => [cite, role]))
}

/** Nothing that stands before a title is in the way: §§ 5, 10, 11. The visa is said by who holds which status. */
export const nothingInTheWay: Told = {
  asylum: [],
  publicFunds: 'none',
  healthInsured: true,
  incomeFromWork: 300_000,
  otherMeans: 0,
  needPerMonth: 150_000,
  identityClarified: true,
  validPassport: true,
  expulsionInterest: 'none',
  enteredWithRequiredVisa: true,
  entryBan: false,
  humanitarianApplicationOpen: false,
}
