import type { LawWordsPart } from '../words/law-words.ts'

export const enStAG: LawWordsPart = {
  norms: {
    naturalisation: {
      title: 'Naturalisation after five years',
      lane: 'Naturalisation',
      summary: 'The right to become German after five years of lawful residence.',
      allows:
        'You are German: you may vote, stay and live anywhere in the EU. You need not give up your other nationality for it; ask what your country of origin demands.',
      places: {
        'Abs. 1 Satz 1 Halbsatz 1':
          'You have lived lawfully in Germany for five years. Time with a toleration does not count; time in the asylum procedure only if you were granted protection.',
      },
    },
    'naturalisation-with-family': {
      title: 'Naturalisation together with the family',
      lane: 'Naturalisation',
      summary: 'For the partner and minor children of somebody who is being naturalised, before five years, too.',
      allows:
        'You are German: you may vote, stay and live anywhere in the EU. You need not give up your other nationality for it; ask what your country of origin demands.',
      places: {
        'Abs. 2': 'A family member is naturalised after five years, and you live here lawfully.',
      },
    },
    'naturalisation-spouse-of-german': {
      title: 'Naturalisation for partners of Germans',
      lane: 'Naturalisation',
      summary:
        'For husbands, wives and registered partners of Germans after three years of residence and two years of marriage.',
      allows:
        'You are German: you may vote, stay and live anywhere in the EU. You need not give up your other nationality for it; ask what your country of origin demands.',
      places: {
        'Abs. 1 Satz 1':
          'You have lived here lawfully for three years and have been married or registered partners with a German for two.',
      },
    },
    'naturalisation-by-discretion': {
      title: 'Naturalisation by discretion',
      lane: 'Naturalisation',
      summary: 'The office may naturalise without a claim, where the public interest speaks for it. This is rare.',
      allows:
        'You are German: you may vote, stay and live anywhere in the EU. You need not give up your other nationality for it; ask what your country of origin demands.',
      places: {
        'Abs. 1': 'You live here lawfully, and there is a public interest.',
        'Abs. 1 Halbsatz 2': 'Your identity and nationality are clarified.',
        'Abs. 1 Nr. 2': 'You were not sentenced, or only to small sentences.',
        'Abs. 1 Nr. 3': 'You have a home.',
        'Abs. 1 Nr. 4': 'You can support yourself and your family.',
        'Abs. 2': 'In a special hardship the office may overlook sentences and income.',
      },
    },
  },
  gates: {
    'StAG § 10 Abs. 1 Satz 1': 'Your identity and nationality are clarified.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 1': 'You commit yourself to the Basic Law and support nothing directed against it.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 1a':
      'You commit yourself to Germany’s special responsibility and to peaceful life together.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 2':
      'Your title is enough for naturalisation: permanent, Blue Card or a permit for a lasting purpose. Not enough are for example §§ 16a, 16b, 17, 20, 24, 25 Abs. 3 to 5.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3':
      'You live without citizen’s benefit and social assistance, or have worked full-time for 20 months.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. a': 'There is an exception for workers recruited long ago.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. b': 'You work full-time, and did so in at least 20 of the last 24 months.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. c':
      'Your partner works full-time like that, and you live with a child under 18.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 5': 'You were not sentenced, or only to small sentences.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 6': 'You speak and write German at level B1.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 7': 'You have passed the naturalisation test or hold a German school certificate.',
    'StAG § 12a Abs. 3': 'No investigation against you is open.',
    'StAG § 11 Satz 1 Nr. 1': 'There are signs of support for extremism.',
    'StAG § 11 Satz 1 Nr. 2': 'There is an especially grave interest in expulsion (§ 54 Abs. 1 Nr. 2 or 4).',
    'StAG § 11 Satz 1 Nr. 3':
      'You are married to several people at once, or naturalisation is excluded for another reason.',
    'StAG § 10 Abs. 4a': 'In a hardship it may be enough that you get along in German in daily life.',
    'StAG § 10 Abs. 6 Satz 1': 'With an illness, a disability or high age German and the test are not asked.',
    'AsylG § 55 Abs. 3': 'You were granted protection: then the time of the asylum procedure counts, too.',
  },
  judgements: {
    'works-full-time': 'Does your work count as full-time?',
    'sentence-slightly-above': 'Does the office leave out a sentence slightly above the limit?',
    'german-fits-the-age': 'Does the child speak German as well as is usual at its age?',
    'german-forbidden-by-illness-or-age':
      'Can you not manage German and the test because of illness, disability or age?',
    'hardship-of-german': 'Would German B1 be a hardship in spite of serious efforts?',
    'public-interest-in-naturalisation':
      'Is there a public interest in your naturalisation, and have you been here long enough?',
    'hardship-without-naturalisation': 'Would it be a special hardship without naturalisation?',
  },
  unencoded: {
    'spouse-works-full-time': 'Lotse does not check yet whether your partner has worked full-time for 20 months.',
    'recruited-worker': 'Lotse does not check yet whether you came as a recruited worker.',
  },
  papers: {
    'naturalisation-test': 'Proof of the naturalisation test or German school certificate',
    'residence-permit': 'Residence title',
  },
  inFavour: {
    'several-nationalities': 'Several nationalities are allowed: you need not give up your other one.',
    'late-application-is-no-break': 'If you once prolonged a title too late, the time is not interrupted.',
    'earlier-stay-may-count': 'After a break the office may count up to three earlier years.',
  },
}
