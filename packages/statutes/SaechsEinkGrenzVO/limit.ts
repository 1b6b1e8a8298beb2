import {
  all,
  any,
  type Condition,
  cited,
  compare,
  type Norm,
  type NormText,
  norm,
  number,
  quantity,
  sum,
  times,
  unencoded,
  yes,
} from '@lotse/law'

/**
 * The ordinance only sets limits of income. Whom a Wohnberechtigungsschein is for, and what is taken off the income, stands in the
 * Wohnraumförderungsgesetz, which nobody here has read: none of these norms ever says more than "perhaps".
 */
const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2025-05-31',
  inForce: { from: '2025-05-31' },
  gates: [],
  papers: [],
  reviewedBy: null,
}

/** Whole cents: one person, two, each one more, each child. */
interface Limits {
  one: number
  two: number
  more: number
  child: number
}

const persons = quantity('householdPersons')
const gross = quantity('householdGrossYear')

/** What is earned before anything is taken off lies within the limit; above it, what is taken off may still bring it down. */
function within(paragraph: string, { one, two, more, child }: Limits): Condition {
  const children = cited(
    `SaechsEinkGrenzVO § ${paragraph} Abs. 2`,
    compare(
      gross,
      '<=',
      sum(number(two - 2 * more), times(more, persons), times(child, quantity('householdChildren'))),
    ),
  )
  return any(
    all(compare(persons, '<=', number(1)), compare(gross, '<=', number(one))),
    all(compare(persons, '>=', number(2)), children),
    unencoded('income-by-federal-act'),
  )
}

export const limit = (id: string, paragraph: string, limits: Limits): Norm =>
  norm({
    ...text,
    id,
    cite: `SaechsEinkGrenzVO § ${paragraph} Abs. 1`,
    aliases: [`SaechsEinkGrenzVO § ${paragraph}`, ...(paragraph === '1' ? ['WBS', 'Wohnberechtigungsschein'] : [])],
    grade: 'right', // "beträgt": what follows from it is federal law
    gradeCite: 'Abs. 1',
    for: { [`SaechsEinkGrenzVO § ${paragraph}`]: all(yes('homeInSaxony'), unencoded('who-may-have-the-certificate')) },
    requires: { 'Abs. 1': within(paragraph, limits) },
    grants: {
      status: 'housing-certificate',
      cite: `SaechsEinkGrenzVO § ${paragraph} Abs. 1`,
      work: 'none',
      workCite: `SaechsEinkGrenzVO § ${paragraph} Abs. 1`,
    },
  })
