import { any, type Condition, judged, months, type Norm, type NormText, norm, yes } from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { family, heldFor, inFamily, permittedStay, tolerations } from './statuses.ts'

/** Three months without a break permitted, tolerated or allowed: §§ 61 Abs. 1b AufenthG, 59a Abs. 1 AsylG. */
export const threeMonthsHere: Condition = heldFor(months(3), [
  ...permittedStay,
  ...tolerations,
  ...family('title'),
  ...family('fiction'),
])

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'for' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  for: { 'Abs. 1 Satz 1': inFamily('toleration') },
  gates: [],
  papers: [],
  reviewedBy: null,
}

/** People with a toleration may go anywhere after three months. */
export const tolerationTravel: Norm = norm({
  ...text,
  id: 'toleration-free-travel',
  cite: 'AufenthG § 61 Abs. 1b',
  aliases: ['AufenthG § 61'],
  grade: 'right', // "erlischt"
  gradeCite: 'Abs. 1b',
  requires: { 'Abs. 1b': threeMonthsHere },
  barred: { 'Abs. 1c Satz 1': yes('areaOrdered') },
  grants: { status: 'free-travel', cite: 'AufenthG § 61 Abs. 1b', work: 'none', workCite: 'AufenthG § 61 Abs. 1b' },
  notSaid: {
    'Abs. 1a': 'people of § 60a Abs. 2a, brought back at the border',
    'Abs. 1c Satz 2': 'a ground for such an order',
    'Abs. 1e': 'conditions while measures are imminent: advice',
    'Abs. 1f': 'more conditions',
    'Abs. 2': 'facilities for departure',
  },
})

/** Before that, or under an order, the office can allow more. */
export const tolerationLeaveLand: Norm = norm({
  ...text,
  id: 'toleration-leave-area',
  cite: 'AufenthG § 61 Abs. 1 Satz 2',
  grade: 'may', // "kann abgewichen werden"
  gradeCite: 'Abs. 1 Satz 2',
  requires: {
    'Abs. 1 Satz 2': any(yes('schoolElsewhere'), yes('closeFamilyElsewhere'), judged('job-without-labour-market-test')),
  },
  grants: {
    status: 'travel-permission',
    cite: 'AufenthG § 61 Abs. 1 Satz 2',
    work: 'none',
    workCite: 'AufenthG § 61 Abs. 1 Satz 2',
  },
  notSaid: { 'Abs. 1 Satz 3': 'family unity: asked at Satz 2' },
})

/** Who earns a living chooses where to live. */
export const tolerationResidence: Norm = norm({
  ...text,
  id: 'toleration-free-residence',
  cite: 'AufenthG § 61 Abs. 1d Satz 1',
  aliases: ['AufenthG § 61 Abs. 1d'],
  grade: 'right', // bound is who "dessen Lebensunterhalt nicht gesichert ist"
  gradeCite: 'Abs. 1d Satz 1',
  requires: { 'Abs. 1d Satz 1': livelihoodSecured },
  barred: { 'Abs. 1c Satz 1': yes('areaOrdered') },
  grants: {
    status: 'free-residence',
    cite: 'AufenthG § 61 Abs. 1d Satz 1',
    work: 'none',
    workCite: 'AufenthG § 61 Abs. 1d Satz 1',
  },
  notSaid: { 'Abs. 1d Satz 2': 'which place it is: where one lived at the decision' },
})

/** Others can ask for another place. */
export const tolerationChangePlace: Norm = norm({
  ...text,
  id: 'toleration-change-place',
  cite: 'AufenthG § 61 Abs. 1d Satz 3',
  grade: 'may', // "kann die Wohnsitzauflage … ändern"
  gradeCite: 'Abs. 1d Satz 3',
  grants: {
    status: 'free-residence-permission',
    cite: 'AufenthG § 61 Abs. 1d Satz 3',
    work: 'none',
    workCite: 'AufenthG § 61 Abs. 1d Satz 3',
  },
  inFavour: [{ id: 'living-with-family', source: 'AufenthG § 61 Abs. 1d Satz 3' }],
  notSaid: { 'Abs. 1d Satz 4': 'short journeys need no permission: said in the words' },
})
