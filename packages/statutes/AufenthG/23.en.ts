import type { LawWordsPart } from '../words/law-words.ts'

export const en23: LawWordsPart = {
  norms: {
    'permit-group-of-land': {
      title: 'Residence permit under an order of the Land',
      lane: 'Residence § 23 (1)',
      summary: 'For people of a group that the Land has named. What the order asks stands in the order itself.',
      allows: 'You may work if the order or the immigration office permits it.',
      places: { 'Abs. 1 Satz 1': 'You belong to a group that the Land has named.' },
    },
    'permit-admitted-group': {
      title: 'Residence permit after a promise of admission',
      lane: 'Residence § 23 (2)',
      summary: 'For people with a promise of admission by the Federal Office.',
      allows: 'You may take any job and be self-employed.',
      places: { 'Abs. 2 Satz 3': 'You have a promise of admission by the Federal Office for a residence permit.' },
    },
    'settlement-admitted-group': {
      title: 'Settlement permit after a promise of admission',
      lane: 'Settlement § 23 (2)',
      summary: 'For people to whom the Federal Office has promised a settlement permit.',
      allows: 'You may stay without a time limit and take any job.',
      places: { 'Abs. 2 Satz 3': 'You have a promise of admission by the Federal Office for a settlement permit.' },
    },
    'permit-resettlement': {
      title: 'Residence permit for resettled refugees',
      lane: 'Residence § 23 (4)',
      summary: 'For people who were chosen for resettlement in Germany.',
      allows: 'You may take any job and be self-employed.',
      places: { 'Abs. 4 Satz 2': 'You have a promise of admission by the Federal Office in resettlement.' },
    },
  },
  unencoded: { 'order-of-the-land': 'Lotse does not know what the order of the Land asks.' },
}
