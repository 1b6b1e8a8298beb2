import type { LawWordsPart } from '../words/law-words.ts'

export const en19c: LawWordsPart = {
  norms: {
    'permit-professional-experience': {
      title: 'Residence permit for long professional experience',
      lane: 'Residence § 19c',
      summary:
        'For people with professional experience whose qualification is not recognised in Germany. In IT it works without any qualification.',
      allows:
        'You may do the job the permit was issued for. It lasts as long as the contract and six months more, four years at most.',
      places: {
        'Abs. 2': 'The job is skilled work: it needs vocational training or a degree.',
        'BeschV § 6 Abs. 1 Satz 1 Nr. 1':
          'In the last five years you gained at least two years of professional experience for this job.',
        'BeschV § 6 Abs. 1 Satz 1 Nr. 2':
          'The salary is high enough (2026: €45,630 gross a year), or the firm pays you by a collective agreement.',
        'BeschV § 6 Abs. 1 Satz 1 Nr. 3':
          'Your qualification is recognised by the state where you got it (at least two years of training, or a degree). In IT this is not needed.',
        'BeschV § 1 Abs. 2 Satz 1':
          'If you are 45 or older when the job begins: your salary is high enough (2026: €55,770 a year), or you have provided for old age.',
        'BeschV § 1 Abs. 2 Satz 2':
          'Where there is a public interest in your work, salary or provision can be done without.',
      },
    },
  },
  unencoded: {
    'first-consent-of-the-employment-agency':
      'Lotse cannot see whether the employment agency agreed by the same rule before.',
  },
}
