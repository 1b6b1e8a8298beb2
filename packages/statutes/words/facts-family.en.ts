import type { LawWordsPart } from './law-words.ts'

const titles = {
  german: 'German nationality',
  settlement: 'Settlement permit (Niederlassungserlaubnis)',
  'settlement-eu': 'EU long-term residence permit (Erlaubnis zum Daueraufenthalt – EU)',
  'blue-card': 'EU Blue Card',
  research: '§ 18d or § 18f (research)',
  work: '§ 18a, § 18b, § 19c as a manager or in science, § 19c Abs. 2 or § 21',
  refugee: '§ 25 Abs. 1 or § 25 Abs. 2 (asylum or refugee)',
  resettled: '§ 23 Abs. 4 (resettlement)',
  subsidiary: '§ 25 Abs. 2 with subsidiary protection',
  limited: '§ 22, § 23 Abs. 1 or 2, § 25 Abs. 3 or Abs. 4a',
  excluded: '§ 25 Abs. 4, Abs. 4b or Abs. 5, § 25a Abs. 2, § 25b Abs. 4 or § 104c',
  permit: 'Another residence permit',
  '25a-1': '§ 25a Abs. 1 (well integrated young people)',
  '25b-1': '§ 25b Abs. 1 (sustained integration)',
}

export const factsFamilyEn: LawWordsPart = {
  facts: {
    spouseTitle: {
      label: 'What your partner holds',
      question: 'What does your husband, wife or partner hold?',
      why: 'It decides whether you get a permit as family. The number stands on the card or the supplementary sheet.',
      values: { ...titles, other: 'Something else, such as a toleration (Duldung), Gestattung or visa' },
    },
    parentTitle: {
      label: 'What your mother or father holds',
      question:
        'If you live with your mother or father: what does she or he hold? If both hold something from the list, choose the one further up.',
      why: 'With many permits, children under 18 get one, too.',
      values: {
        ...titles,
        '25a-2-1': '§ 25a Abs. 2 (parents of well integrated young people)',
        other: 'Something else, such as a toleration (Duldung), Gestattung or visa',
        none: 'I do not live with my mother or father',
      },
    },
    spouseTitleSince: {
      label: 'Your partner’s title since',
      question: 'Since when has your partner held this title without a break?',
      why: 'Some titles must have been held for two years, or the marriage must be older than the title.',
    },
    spousesAdult: {
      label: 'Both over 18',
      question: 'Are both of you at least 18 years old?',
      why: 'The law asks for it where a permit rests on a marriage.',
    },
    marriedOn: {
      label: 'Day of the marriage',
      question: 'When did you marry or register the partnership?',
      why: 'Some rules ask how long the marriage has lasted. The day stands in the marriage certificate.',
    },
    marriedInGermany: {
      label: 'Married in Germany',
      question: 'Did you marry in Germany (at a German registry office)?',
      why: 'Then you can in some cases apply here, without leaving for a visa.',
    },
    parentTitleSince: {
      label: 'Your mother’s or father’s title since',
      question: 'Since when has your mother or father held this title without a break?',
      why: 'With subsidiary protection it decides whether family reunion is suspended at present.',
    },
    otherParent: {
      label: 'The other parent',
      question: 'What is true of the other parent?',
      why: 'Where both parents have custody, what both hold or want counts.',
      values: {
        none: 'There is no other parent with custody',
        title: 'He or she holds a residence title in Germany, too, or is German',
        agrees: 'No title, but agrees that I live here (or a court has decided so)',
        other: 'Something else',
      },
    },
    cameWithParents: {
      label: 'Came with the parents',
      question: 'Did you move to Germany together with your parents, or were you born here?',
      why: 'Whoever follows alone at 16 or 17 has to show more.',
    },
    bornInGermany: {
      label: 'Born in Germany',
      question: 'Were you born in Germany?',
      why: 'Children born here have a rule of their own.',
    },
    parentsAtBirth: {
      label: 'Parents at birth',
      question:
        'Did the parents hold a residence permit, a settlement permit or the EU long-term residence permit on the day of birth?',
      why: 'If both did, the child gets its permit without an application.',
      values: { both: 'Yes, both (or the only parent with custody)', one: 'Only one parent', none: 'No' },
    },
    childHolds: {
      label: 'Nationality or protection of your child',
      question:
        'Is one of these true of a child of yours under 18 who lives here? If several are, choose the one further up.',
      why: 'Parents of a German child or of a child with protection can get a permit themselves.',
      values: {
        german: 'It is German, and I have custody (alone or shared)',
        'german-contact': 'It is German; I have no custody, but we live as a family or see each other regularly',
        refugee: 'It has asylum or is recognised as a refugee',
        subsidiary: 'It has subsidiary protection',
        other: 'None of these',
      },
    },
    familyExclusionWritten: {
      label: 'Refusal because of the family',
      question:
        'Has an office or a court written that your marriage or kinship is only for show or was forced, or that the person you live with endangers the state or stirs up hatred?',
      why: 'Most people answer “no”. This answer stays with you.',
    },
    marriedLifeEnded: {
      label: 'End of living together',
      question: 'Do you hold your residence permit because of a marriage or partnership, and no longer live together?',
      why: 'Then the permit can go on as a right of your own. Whoever suffers violence need not wait three years.',
      values: {
        no: 'No, or I hold it for another reason',
        separated: 'Yes, we live apart or are divorced',
        died: 'Yes, my partner died while we lived together',
      },
    },
    marriedLifeFrom: {
      label: 'Together in Germany since',
      question: 'Since when had you lived together as a couple in Germany, both lawfully?',
      why: 'Three years together are enough for a right of your own.',
    },
    marriedLifeTo: {
      label: 'Together until',
      question: 'Until when did you live together?',
      why: 'The day you separated counts, not the day of the divorce.',
    },
    formerSpouseHeld: {
      label: 'What the other one held',
      question: 'What did your former partner hold up to then?',
      why: 'It decides whether a right of your own arises.',
      values: {
        german: 'German nationality',
        settlement: 'Settlement permit or EU long-term residence permit',
        permit: 'A residence permit or Blue Card that can be prolonged',
        other: 'None of these, or a permit that must not be prolonged',
      },
    },
    commitsToHistory: {
      label: 'Commitment to Germany’s responsibility',
      question:
        'Would you sign: I commit myself to Germany’s special responsibility for the crimes of the National Socialists and for the protection of Jewish life, to the peaceful life of peoples together and to the ban on wars of aggression?',
      why: 'This commitment belongs to naturalisation.',
    },
    naturalisationTest: {
      label: 'Naturalisation test',
      question:
        'Have you passed the naturalisation test (or got 17 of 33 points in the test “Leben in Deutschland”), or do you have a German school-leaving certificate?',
      why: 'One of them is enough as a rule. A settlement permit takes 15 points, naturalisation 17.',
    },
    taxesPaid: {
      label: 'Taxes paid',
      question: 'Have you paid all taxes that were due?',
      why: 'The EU long-term residence permit asks for it. For employees the firm deducts them.',
    },
  },
}
