import type { LawWordsPart } from '../../words/law-words.ts'

const here = { 'SaechsIntG § 2 Satz 1': 'You live in Saxony.' }
const ofTheAct = {
  ...here,
  'SaechsIntG § 5 Abs. 1': 'You or a parent were not born as Germans, and you stay with a right to.',
}

export const participationEn: LawWordsPart = {
  norms: {
    'first-advice': {
      title: 'First advice near you',
      lane: 'Advice § 11 KomIntAVO',
      summary:
        'Districts and cities should give first advice to everybody who lives in Saxony: about housing, language, day care, school, training, work and taking part.',
      allows:
        'Ask your district or city for the advice centre (Integrations-Beratungszentrum). Which paper you hold makes no difference.',
      places: here,
    },
    'refugee-social-work': {
      title: 'Social work for refugees',
      lane: 'Social work § 13',
      summary:
        'The district or city can support refugees in daily life: with offices, day care and school, housing and work. It is no legal advice.',
      allows: 'Ask in your accommodation or at the Sozialamt for the Flüchtlingssozialarbeit.',
      places: { ...here, 'KomIntAVO § 12 Abs. 1': 'You have a toleration, or you were taken in and assigned.' },
    },
    'social-work-apart': {
      title: 'Apart from the immigration office',
      lane: 'Social work § 12 KomIntAVO',
      summary:
        'Where the state pays for social work for refugees, it must be apart from the office that decides about the stay.',
      allows: 'The people there are not the immigration office.',
      places: here,
    },
    'language-mediation': {
      title: 'Interpreters near you',
      lane: 'Language § 11 KomIntAVO',
      summary:
        'Districts and cities can use money of the state for language mediators and interpreters. They do not have to.',
      allows: 'Ask the office before the appointment whether somebody can interpret.',
      places: here,
    },
    'german-supported': {
      title: 'Support in learning German',
      lane: 'German § 3',
      summary:
        'The offices in Saxony support people with another mother tongue in learning German, in all places of education.',
      allows: 'Which course you get stands in other acts: look at “learning German”.',
      places: { ...here, 'Abs. 1 Satz 2': 'German is not your mother tongue.' },
    },
    'equal-chances-in-education': {
      title: 'Equal chances in education',
      lane: 'Education § 3',
      summary: 'The offices work towards equal chances in education for everybody.',
      allows: 'If you or your child are treated worse, name this task in a complaint.',
      places: ofTheAct,
    },
    'work-supported': {
      title: 'Advice on the way into work',
      lane: 'Work § 9',
      summary:
        'The state provides advice and support on the way into work, beside what the federation offers. The Ministry of Economic Affairs is in charge.',
      allows: 'Ask for the offers in your region.',
      places: ofTheAct,
    },
    'projects-funded': {
      title: 'Money for projects',
      lane: 'Projects § 10',
      summary:
        'The state funds projects: psychosocial centres, organisations of migrants, first orientation and German courses. How much there is stands in the budget.',
      allows: 'An association of your own can apply for money for a project, too.',
      places: ofTheAct,
    },
    'complaint-to-commissioner': {
      title: 'Request or complaint to the commissioner',
      lane: 'Complaint § 22',
      summary:
        'The commissioner for integration of Saxony takes requests and complaints and follows them up. Nobody instructs the commissioner. Until the first election the commissioner for foreigners does it.',
      allows:
        'Write without any form, about any matter with an office. The time for an objection or an action runs on beside it.',
      places: here,
    },
    'offices-answer-commissioner': {
      title: 'Offices must answer the commissioner',
      lane: 'Answers § 22',
      summary: 'If the commissioner asks, the offices must answer. Immigration offices must show the file, too.',
      allows: 'Ask the commissioner in writing to act in your matter.',
      places: {
        ...here,
        'Abs. 1 Satz 5': 'You have asked the commissioner, or agreed.',
        'Abs. 1 Satz 4': 'Grave public interests speak against it.',
      },
    },
    'council-request': {
      title: 'Request for a council',
      lane: 'Council § 18',
      summary:
        'If the main statute says so, people with a migration background can ask for a council for integration and participation.',
      allows: 'Collect signatures and name somebody who speaks for you: that person must be heard.',
      places: {
        ...ofTheAct,
        'Abs. 4 Satz 1': 'The main statute of the municipality provides for the request.',
        'Abs. 4 Satz 2': 'Enough people make the request: 200, 500, 2,000 or 2,500, by the size of the municipality.',
      },
    },
    'council-decision-due': {
      title: 'The decision about the council is due',
      lane: 'Council § 18',
      summary: 'The municipal council must decide about it within three months. That time is over.',
      allows:
        'Ask in writing when it will decide. If that does not help, write to the supervision of municipalities (Kommunalaufsicht).',
      places: {
        ...here,
        'Abs. 4 Satz 1': 'The main statute of the municipality provides for the request.',
        'Abs. 4 Satz 3': 'More than three months have passed since the request, and there is no decision.',
      },
    },
    'council-heard': {
      title: 'The council is heard early',
      lane: 'Council § 18',
      summary:
        'If a matter concerns people with a migration background, the council must be heard as early as possible.',
      allows: 'Bring your topic to the council: it should be able to put it before the municipal council.',
      places: { ...here, 'Abs. 3 Satz 3': 'There is a council.' },
    },
    'seats-in-bodies': {
      title: 'Seats in bodies of the state',
      lane: 'Bodies § 16',
      summary:
        'Bodies of the state that deal with migration should have more members with a migration background. It does not hold for elected ones and for examinations.',
      allows: 'Associations can propose people.',
      places: ofTheAct,
    },
    'staff-share': {
      title: 'Work in offices',
      lane: 'Offices § 8',
      summary: 'The state should employ more people with a migration background. Ability comes first.',
      allows: 'Apply for jobs with the state.',
      places: ofTheAct,
    },
    'jobs-advertised': {
      title: 'Applications are welcome',
      lane: 'Jobs § 8',
      summary:
        'Job advertisements of offices should say that applications of people with a migration background are welcome.',
      allows: 'If the sentence is missing, you can apply all the same.',
      places: here,
    },
    'staff-trained': {
      title: 'Trained staff',
      lane: 'Staff § 7',
      summary: 'Offices train their staff, so that it meets people of every origin without prejudice.',
      allows: 'Tell the office if it was otherwise.',
      places: here,
    },
    'teachers-trained': {
      title: 'Trained teachers',
      lane: 'Staff § 7',
      summary: 'Teachers and educators should learn this, too.',
      allows: 'Speak to the school or day care about it.',
      places: here,
    },
    'municipal-integration-work': {
      title: 'Integration work near you',
      lane: 'Municipal § 11',
      summary: 'Districts and cities do the integration work near you and decide themselves how.',
      allows: 'They are the first address for questions and proposals.',
      places: here,
    },
    'municipal-integration-work-funded': {
      title: 'Money of the state for municipalities',
      lane: 'Money § 11',
      summary: 'The state funds the integration work of districts and cities, as far as the budget goes.',
      allows: 'You can ask your district how much it gets.',
      places: here,
    },
    'integration-concept': {
      title: 'Integration concept',
      lane: 'Concept § 12',
      summary: 'Where integration is managed, it should rest on an integration concept.',
      allows: 'Ask for the concept of your district or city, and how to have a say.',
      places: here,
    },
    'concept-hears-municipalities': {
      title: 'Municipalities are heard',
      lane: 'Concept § 12',
      summary: 'When the district writes an integration concept, it must hear the municipalities.',
      allows: 'Tell your municipality what the concept should hold.',
      places: { ...here, 'Abs. 3 Satz 2': 'You live in a municipality within a district.' },
    },
    'concept-presented': {
      title: 'Concept with the ministry',
      lane: 'Concept § 10 KomIntAVO',
      summary:
        'The concept had to be with the Ministry of Social Affairs by September 2025, and again after each renewal.',
      allows: 'You can ask the district or city whether it is there.',
      places: here,
    },
    'district-commissioner': {
      title: 'Commissioner for integration',
      lane: 'Commissioner § 19',
      summary: 'Districts and cities should have commissioners whose whole work is integration and participation.',
      allows: 'Turn to them with questions and proposals.',
      places: here,
    },
    'municipal-commissioner': {
      title: 'Commissioner of the municipality',
      lane: 'Commissioner § 19',
      summary: 'A municipality within a district can have a commissioner, too. It does not have to.',
      allows: 'Ask at the town hall.',
      places: { ...here, 'Abs. 2': 'You live in a municipality within a district.' },
    },
    'municipal-commissioner-heard': {
      title: 'Commissioners are heard early',
      lane: 'Commissioner § 19',
      summary:
        'If the municipality plans something that concerns people with a migration background, it must hear its commissioners early.',
      allows: 'Tell the commissioners what matters to you.',
      places: here,
    },
    'state-council': {
      title: 'State council',
      lane: 'State council § 17',
      summary:
        'A council at the Ministry of Social Affairs advises the government. Organisations of migrants should sit in it, too.',
      allows: 'Your association can speak with its representatives there.',
      places: here,
    },
    'commissioner-report': {
      title: 'Report of the commissioner',
      lane: 'Report § 22',
      summary: 'Every two years on 30 September the commissioner reports to the Landtag, first in 2026.',
      allows: 'The reports are on the website of the Landtag.',
      places: here,
    },
    'commissioner-heard': {
      title: 'The commissioner is heard about new rules',
      lane: 'Hearing § 22',
      summary:
        'If ordinances or instructions strongly touch the rights of people with a migration background, the commissioner must be heard before.',
      allows: 'Write to the commissioner what you want to say about them.',
      places: here,
    },
    'commissioner-on-petition': {
      title: 'A word about a petition',
      lane: 'Petition § 22',
      summary: 'If the petitions committee asks for it, the commissioner should answer within six weeks.',
      allows: 'Everybody can write a petition to the Landtag.',
      places: here,
    },
    'state-report': {
      title: 'Report of the government',
      lane: 'Report § 25',
      summary:
        'Every five years the government gives the Landtag a report on integration and participation, first two years after the act, in the middle of 2026.',
      allows: 'The report should also say what has to change.',
      places: here,
    },
    'district-report': {
      title: 'Report of the district or city',
      lane: 'Report § 26',
      summary:
        'Districts and cities should report every five years, with figures about advice, interpreters and social work. The first was due in the middle of 2025.',
      allows: 'Ask them for the report.',
      places: here,
    },
    'act-evaluated': {
      title: 'The act is examined',
      lane: 'Evaluation § 28',
      summary: 'Three years after the act, in the middle of 2027, the government examines what it has done.',
      allows: 'What you have lived through counts: tell the commissioners.',
      places: here,
    },
    'allocation-notice': {
      title: 'Notice about the money',
      lane: 'Money § 4 KomIntAVO',
      summary: 'By 1 November districts and cities learn how much money they are likely to get next year.',
      allows: 'It shows providers whether an offer can go on.',
      places: here,
    },
    'allocation-notice-again': {
      title: 'A new notice',
      lane: 'Money § 4 KomIntAVO',
      summary: 'If it will be more or less money, a new notice should come.',
      allows: 'Districts and cities can answer within two weeks.',
      places: here,
    },
    'allocation-examined': {
      title: 'Objections are examined',
      lane: 'Money § 4 KomIntAVO',
      summary:
        'If a district or city objects, the Ministry of Social Affairs examines it and reckons anew where the objection is right.',
      allows: 'This is between the offices only.',
      places: here,
    },
    'allocation-paid': {
      title: 'Payment',
      lane: 'Money § 5 KomIntAVO',
      summary: 'The money comes by 1 March and 1 July at the latest. Where a proof is missing, it can be held back.',
      allows: 'This is between the offices only.',
      places: here,
    },
    'use-proved': {
      title: 'Proof of use',
      lane: 'Money § 7 KomIntAVO',
      summary: 'Six months after the period of funding, districts and cities prove what they used the money for.',
      allows: 'This is between the offices only.',
      places: here,
    },
  },
  judgements: {
    'toleration-as-entitled-stay': 'Does a toleration count as a stay with a right to, in the sense of the act?',
    'grave-public-interests': 'Do grave public interests speak against it?',
  },
  unencoded: {
    'stay-with-a-permit-of-another-state':
      'Whether you are here with a right to, with the permit of another EU state, depends on how long. Lotse does not check it.',
    'agreement-with-switzerland': 'An agreement holds for Swiss people. Lotse does not check it yet.',
  },
}
