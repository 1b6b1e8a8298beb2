import { judged, yes } from '@lotse/law'
import { benefits } from './benefit.ts'

/** What § 4 does not give: a lasting illness, therapy, aids, what a child needs. */
export const otherCare = benefits({
  id: 'other-care',
  cite: 'AsylbLG § 6 Abs. 1 Satz 1',
  aliases: ['AsylbLG § 6'],
  grade: 'may', // "können … gewährt werden"
  gradeCite: 'Abs. 1 Satz 1',
  requires: { 'Abs. 1 Satz 1': judged('indispensable-for-health') },
  barred: { 'AsylbLG § 1a Abs. 1 Satz 1': yes('benefitsCut') },
  grants: {
    status: 'medical-care',
    cite: 'AsylbLG § 6 Abs. 1 Satz 1',
    work: 'none',
    workCite: 'AsylbLG § 6 Abs. 1 Satz 1',
  },
  notSaid: {
    'Abs. 1 Satz 2': 'in kind, or in money',
    'Abs. 2': 'people with a permit of § 24, who left the act by § 1 Abs. 2, but for those of spring 2022',
  },
})
