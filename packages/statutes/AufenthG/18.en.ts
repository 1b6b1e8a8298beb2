import type { LawWordsPart } from '../words/law-words.ts'

/** What the titles for work share. */
export const en18: LawWordsPart = {
  gates: {
    'AufenthG § 18 Abs. 2 Nr. 1': 'You have a job or a firm offer of a job.',
    'AufenthG § 18 Abs. 2 Nr. 3': 'If the occupation needs a licence, you have it or it has been promised.',
    'AufenthG § 18 Abs. 2 Nr. 4a': 'You and the employer assure that you will really work there.',
    'AufenthG § 18 Abs. 2 Nr. 5':
      'If you are 45 or older the first time: your salary is high enough (2026: €55,770 a year), or you have provided for old age.',
    'AufenthG § 18 Abs. 2 Nr. 5 Satz 2':
      'Where there is a public interest in your work, the office can do without the salary or the provision.',
    'AufenthG § 18 Abs. 3 Nr. 1':
      'You have a German vocational qualification of at least two years, or an equivalent one from abroad.',
    'AufenthG § 18 Abs. 3 Nr. 2': 'You have a German degree, or yours from abroad is recognised or comparable.',
    'AufenthG § 40 Abs. 1 Nr. 2': 'You work for a temporary-work agency that lends you to other firms.',
    'BeschV § 9 Abs. 1': 'After two years of insured work, or three years here, the employment agency is not asked.',
  },
  judgements: {
    'public-interest-in-employment':
      'Is there a public interest in your work, for example because skilled workers are missing in the region? This holds above all if the salary falls short only slightly or you are only slightly older than 45.',
  },
  unencoded: {
    'work-of-limited-time':
      'Lotse does not check yet whether earlier work counts that the law limits in time (such as beside studies).',
    'temporary-protection-given-up':
      'It is disputed whether an earlier application for temporary protection (§ 24) still stands in the way.',
  },
  papers: {
    'declaration-of-employment':
      'Declaration on the employment (“Erklärung zum Beschäftigungsverhältnis”, filled in by the firm)',
    'occupational-licence': 'Licence for the occupation or a promise of it, if the occupation needs one',
    'health-insurance': 'Certificate of the health insurance fund',
    'vocational-certificate': 'Certificate of the training; from abroad: notice of full equivalence',
    'degree-certificate': 'Degree certificate; from abroad: print-out from “anabin” or ZAB statement of comparability',
    'work-references': 'References of your employers of the last years',
    'state-recognition-of-qualification':
      'Confirmation by the ZAB that your qualification is recognised by the state where you got it',
  },
}
