import type { LawWordsPart } from '../../words/law-words.ts'

const agreed = { 'AufenthG § 81a Abs. 2': 'The agreement with the immigration office has been signed.' }

export const fastTrackEn: LawWordsPart = {
  norms: {
    'fast-recognition-start': {
      title: 'The office starts the recognition',
      lane: 'Recognition § 81a',
      summary:
        'After the agreement the immigration office starts the recognition or the evaluation of the degree, and advises the employer about the papers.',
      allows: 'Hand in all papers at once. The body confirms within two weeks and should decide in two months.',
      places: { ...agreed, 'Abs. 3 Satz 1 Nr. 2': 'The recognition has not begun yet.' },
    },
    'fast-invitation-due': {
      title: 'The invitation is due',
      lane: 'Invitation § 81a',
      summary:
        'When a decision or a request for more comes in from the recognition body, the immigration office must invite the employer within three working days.',
      allows: 'Ask the immigration office and name the day on which it came in.',
      places: { ...agreed, 'Abs. 3 Satz 1 Nr. 3': 'Three working days have passed, and there was no invitation.' },
    },
    'fast-for-measures': {
      title: 'Going on with a compensation measure',
      lane: 'Measure § 81a',
      summary:
        'If something is missing for recognition, the procedure can go on: for coming in order to qualify (§ 16d).',
      allows: 'Talk to the immigration office about a course or a test.',
      places: { ...agreed, 'Abs. 3 Satz 2': 'The decision names a measure that makes recognition possible.' },
    },
    'fast-agency-consent-deemed': {
      title: 'The consent of the employment agency counts as given',
      lane: 'Agency § 36 BeschV',
      summary:
        'If the Agentur für Arbeit does not say within a week that something is missing, its consent counts as given.',
      allows: 'Point it out to the immigration office.',
      places: { ...agreed, 'Abs. 2 Satz 2': 'A week has passed, and the agency has not asked for more.' },
    },
    'agency-consent-deemed': {
      title: 'Consent after two weeks',
      lane: 'Agency § 36 BeschV',
      summary:
        'Without the accelerated procedure, too, the consent of the Agentur für Arbeit counts as given after two weeks without a question.',
      allows: 'Point it out to the immigration office. With all information the agency looks at a job beforehand, too.',
      places: { 'Abs. 2 Satz 1': 'Two weeks have passed, and the agency has not asked for more.' },
    },
    'fast-advance-consent': {
      title: 'Consent to the visa in advance',
      lane: 'Advance consent § 81a',
      summary:
        'With recognition and consent of the agency there, the immigration office must agree to the visa in advance, without delay. The office at the place of the firm is in charge.',
      allows: 'With it, the skilled worker asks the embassy for an appointment.',
      places: {
        ...agreed,
        'Abs. 3 Satz 1 Nr. 6': 'The recognition is there or not needed, and the other conditions of the title are met.',
        'Abs. 3 Satz 1 Nr. 4': 'The employment agency has agreed, or need not be asked.',
      },
    },
    'fast-appointment-due': {
      title: 'An earlier appointment at the embassy',
      lane: 'Appointment § 31a AufenthV',
      summary: 'With the advance consent the embassy must offer an appointment within three weeks.',
      allows: 'Write to the embassy and name § 31a Abs. 1 AufenthV and the day of the request.',
      places: {
        ...agreed,
        'Abs. 1':
          'The advance consent is there, and the appointment is later than three weeks after the request, or there is none.',
      },
    },
    'fast-visa-decision-due': {
      title: 'The decision about the visa is due',
      lane: 'Visa § 31a AufenthV',
      summary: 'As a rule the visa is decided within three weeks of the whole application.',
      allows: 'Ask the embassy for the reason if it takes longer.',
      places: { ...agreed, 'Abs. 2': 'Three weeks since the whole application have passed without a decision.' },
    },
    'fast-family': {
      title: 'The family comes along in the same procedure',
      lane: 'Family § 81a',
      summary:
        'Wife or husband and minor unmarried children belong to the procedure if their visas are applied for at about the same time.',
      allows: 'Tell the immigration office before the agreement is signed. Their titles are decided apart.',
      places: {
        ...agreed,
        'Abs. 4': 'Wife, husband or minor unmarried child applies for the visa at about the same time.',
      },
    },
  },
  judgements: {
    'title-conditions-met': 'Are the other conditions of the title met, too?',
    'week-of-the-agency-over':
      'Is the week of the agency over? Where it ends on a weekend or a public holiday, only on the next working day.',
    'three-working-days-over': 'Have three working days passed? Sundays and public holidays do not count.',
  },
}
