import type { LawWordsPart } from './law-words.ts'

export const factsExtraHEn: LawWordsPart = {
  facts: {
    'children.holds25a': {
      label: 'The child holds § 25a itself',
      question: 'Does the child’s residence permit say “§ 25a Abs. 1”?',
      why: 'Parents, brothers and sisters can then get a permit, too.',
    },
    'children.custody': {
      label: 'Custody',
      question: 'Do you have custody of the child, alone or together with somebody?',
      why: 'Married parents usually have it together.',
    },
    unmarried: {
      label: 'Never married',
      question: 'Is it true that you have never been married?',
      why: 'Some rules for people under 18 hold only if they have never married.',
    },
    cannotAttendSchoolForIllness: {
      label: 'School impossible because of illness',
      question:
        'Were you unable, because of an illness or disability, to attend school successfully for three years and to get a certificate?',
      why: 'Then neither is required for residence under § 25a. A doctor’s certificate shows it.',
    },
    protectionOfFamily: {
      label: 'Protection of the family',
      question:
        'Does your decision from the Federal Office say that, as a family member of somebody with protection, you get the same residence (Article 23 of Regulation 2024/1347)? If so: which protection does that person have?',
      why: 'This exists for asylum applications from 12 June 2026, even if your own application was rejected.',
      values: {
        none: 'No, it does not say so',
        asylum: 'Yes: asylum (Art. 16a Basic Law)',
        refugee: 'Yes: refugee status',
        subsidiary: 'Yes: subsidiary protection',
      },
    },
    rightElsewhere: {
      label: 'Living in another country',
      question: 'Do you have another nationality, or the right to live in another country where you are not in danger?',
      why: 'Then the office looks at whether you can go there and whether that is reasonable. This answer stays with you.',
    },
    graveReasonsWritten: {
      label: 'Shut out for grave reasons',
      question:
        'Has an office or a court written that you get no protection or no residence because of a war crime, a grave offence or as a danger to the public?',
      why: 'Most people answer “no”. This answer stays with you.',
    },
    integrationCourseOpen: {
      label: 'An integration course was possible',
      question:
        'Were you allowed or obliged to attend an integration course (letter from the Federal Office or the immigration office)?',
      why: 'Only then is written German asked for after a toleration for employment.',
    },
  },
}
