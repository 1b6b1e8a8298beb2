import {
  all,
  any,
  type Condition,
  dayOf,
  is,
  judged,
  months,
  type Norm,
  norm,
  not,
  type Period,
  passed,
  unencoded,
  yes,
} from '@lotse/law'
import { gives } from '../gives.ts'
import { familyHasRight, freeMovementText, isFamily, lost } from './conditions.ts'

const and = (days: number): Period => ({ ...months(6), days })
/** Six months are over; a last day on a weekend or a holiday gives way to the next working day (§ 31 Abs. 3 VwVfG): at most four days. */
const sixMonthsOver = (fact: string): Condition =>
  all(
    not(yes('cardIssued')),
    any(passed(and(5), dayOf(fact)), all(passed(and(1), dayOf(fact)), unencoded('last-day-on-a-weekend'))),
  )
const family = { 'FreizuegG-EU § 1 Abs. 1': isFamily } as const

/** Family without a passport of the Union gets a card, without asking for it. */
export const residenceCard: Norm = norm({
  ...freeMovementText,
  id: 'residence-card',
  cite: 'FreizuegG-EU § 5 Abs. 1',
  aliases: ['FreizuegG-EU § 5', 'Aufenthaltskarte'],
  grade: 'right', // "wird von Amts wegen … ausgestellt"
  gradeCite: 'Abs. 1 Satz 1',
  for: family,
  requires: {
    'Abs. 1 Satz 1': all(not(yes('cardIssued')), is('unionFamilyEvent', 'none'), familyHasRight),
  },
  barred: lost,
  grants: gives('residence-card', 'FreizuegG-EU § 5 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'a certificate at once that the data were given: in its words',
    'Abs. 2': 'the office may ask to see the conditions, three months after coming: in its words',
    'Abs. 3': 'it may look again where there is an occasion',
    'Abs. 4': 'it may find the loss where the conditions fall away within five years: counts once found (§ 7)',
    'Abs. 6': 'loss of permanent residence: the same',
    'Abs. 7': 'cards of other close people',
    'FreizuegG-EU § 11 Abs. 4': 'a Fiktionsbescheinigung until the card is there: in its words',
  },
})

/** Six months after the data the card is due. */
export const residenceCardDue: Norm = norm({
  ...freeMovementText,
  id: 'residence-card-due',
  cite: 'FreizuegG-EU § 5 Abs. 1 Satz 1',
  grade: 'right', // "innerhalb von sechs Monaten, nachdem sie die erforderlichen Angaben gemacht haben"
  gradeCite: 'Abs. 1 Satz 1',
  for: family,
  requires: {
    'Abs. 1 Satz 1': all(
      sixMonthsOver('cardDataGivenOn'),
      any(
        all(is('unionFamilyEvent', 'none'), familyHasRight),
        all(is('unionFamilyEvent', 'died', 'left', 'divorced'), judged('kept-the-right-of-family')),
      ),
    ),
  },
  barred: lost,
  grants: gives('residence-card', 'FreizuegG-EU § 5 Abs. 1 Satz 1'),
})

/** The card of permanent residence: six months after asking. */
export const permanentCardDue: Norm = norm({
  ...freeMovementText,
  id: 'permanent-card-due',
  cite: 'FreizuegG-EU § 5 Abs. 5 Satz 2',
  grade: 'right',
  gradeCite: 'Abs. 5 Satz 2',
  for: family,
  requires: { 'Abs. 5 Satz 2': all(sixMonthsOver('permanentCardAskedOn'), judged('lawful-for-five-years')) },
  barred: lost,
  grants: gives('residence-card', 'FreizuegG-EU § 5 Abs. 5 Satz 2'),
  notSaid: { 'Abs. 5 Satz 1': 'citizens get a certificate without delay: in the words of permanent residence' },
})
