import { all, any, dayOf, judged, months, not, passed, yes, youngerThan } from '@lotse/law'
import { benefits } from './benefit.ts'

/** After 36 months: what social assistance gives, and so what the statutory insurance pays (SGB XII §§ 48, 52). */
export const careAsInsured = benefits({
  id: 'care-as-insured',
  cite: 'AsylbLG § 2 Abs. 1 Satz 1',
  aliases: ['AsylbLG § 2'],
  grade: 'right', // "sind … entsprechend anzuwenden"
  gradeCite: 'Abs. 1 Satz 1',
  requires: {
    // "ohne wesentliche Unterbrechung": none is none; of one, somebody must say whether it is great.
    'Abs. 1 Satz 1': all(
      passed(months(36), dayOf('arrivedOn')),
      any(not(yes('stayBroken')), all(yes('stayBroken'), judged('break-of-stay-is-small'))),
      any(
        not(yes('accusedOfProlongingStay')),
        all(yes('accusedOfProlongingStay'), judged('stay-not-prolonged-by-abuse')),
      ),
    ),
  },
  waived: {
    'Abs. 3': {
      when: all(youngerThan(18, 'birthDate'), yes('parentOnSocialAssistanceLevel')),
      cap: 'right',
      drops: ['Abs. 1 Satz 1'],
    },
  },
  barred: { 'AsylbLG § 1a Abs. 1 Satz 1': yes('benefitsCut') },
  grants: {
    status: 'care-of-social-assistance',
    cite: 'SGB-12 § 52 Abs. 1 Satz 1',
    work: 'none',
    workCite: 'AsylbLG § 2 Abs. 1 Satz 1',
  },
  notSaid: {
    'Abs. 1 Satz 2': 'money during a training',
    'Abs. 1 Satz 3': 'money during studies',
    'Abs. 1 Satz 4': 'how much money',
    'Abs. 2': 'in which form money is given',
    'AsylbLG § 1a Abs. 1 Satz 2': 'what is left of money and lodging; care for health is among it',
    'AsylbLG § 1a Abs. 1 Satz 3': 'other things in single cases',
    'AsylbLG § 1a Abs. 1 Satz 4': 'in kind',
    'AsylbLG § 1a Abs. 2': 'a ground of a cut: the office must decide it in writing (§ 11 Abs. 4 Nr. 2)',
    'AsylbLG § 1a Abs. 3': 'a ground of a cut',
    'AsylbLG § 1a Abs. 4': 'a ground of a cut',
    'AsylbLG § 1a Abs. 5': 'a ground of a cut',
    'AsylbLG § 1a Abs. 6': 'a ground of a cut',
    'AsylbLG § 1a Abs. 7': 'a ground of a cut',
    'AsylbLG § 1a Abs. 8': 'a ground of a cut',
    'AsylbLG § 1a Abs. 9': 'a ground of a cut',
  },
})
