import { all, any, type Condition, cited, compare, is, judged, named, quantity, sum, times, yes } from '@lotse/law'

/**
 * Livelihood is secured: own means, health insurance included, and no public funds.
 * Where nobody has worked out the need, a life without public funds leaves the question of whether it will last.
 */
export const livelihoodSecured: Condition = named(
  'livelihood-secured',
  all(
    cited('AufenthG § 2 Abs. 3 Satz 1', is('publicFunds', 'none')),
    cited('AufenthG § 2 Abs. 3 Satz 3', yes('healthInsured')),
    cited(
      'AufenthG § 2 Abs. 3 Satz 1',
      any(
        compare(sum(quantity('incomeFromWork'), quantity('otherMeans')), '>=', quantity('needPerMonth')),
        judged('livelihood-lasts', {
          for: ['employment', 'incomeFromWork'],
          against: [],
        }),
      ),
    ),
  ),
)

/** "Überwiegend durch Erwerbstätigkeit": work covers more than half of what the household needs, or of what it lives on. */
export const livesMostlyFromWork: Condition = named(
  'lives-mostly-from-work',
  any(
    compare(times(2, quantity('incomeFromWork')), '>', quantity('needPerMonth')),
    all(is('publicFunds', 'none'), compare(quantity('incomeFromWork'), '>', quantity('otherMeans'))),
  ),
)
