import type { LawWordsPart } from './law-words.ts'

export const factsFreeMovementEn: LawWordsPart = {
  facts: {
    freeMovementAs: {
      label: 'EU passport or EU family',
      question: 'Do you have the passport of an EU country, or do you belong to the family of somebody with one?',
      why: 'Then rules of their own hold. Family are husband, wife and registered partner, children under 21 or maintained, and parents who are maintained.',
      values: {
        german: 'I have German nationality',
        union: 'Yes, I have an EU passport (not of Germany)',
        eea: 'Yes, a passport of Iceland, Liechtenstein or Norway',
        family: 'No, but my family has or had such a passport and lives or lived here',
        close: 'No, but another close person: a relative, a foster child, a lasting relationship without marriage',
        'german-family': 'No, but my German family lived with me in another EU country',
        british: 'I am British, or my family is',
        swiss: 'I have a Swiss passport, or my family has one',
        none: 'No, nothing of this',
      },
    },
    unionRightLost: {
      label: 'Loss of the EU right',
      question: 'Do you have a decision that your right of free movement is lost or is not there?',
      why: 'Without such a decision citizens of the EU and their families do not have to leave. With one, get advice at once: times are running.',
    },
    unionActivity: {
      label: 'Activity',
      question: 'What does the person with the EU passport do here: you, or the one whose family you are?',
      why: 'The right to be here depends on it. If they have died, what they did last counts.',
      values: {
        worker: 'Work for a wage',
        'small-job': 'Only a very small job of a few hours',
        training: 'Vocational training',
        looking: 'Looking for work',
        'self-employed': 'Self-employed, based here',
        'services-given': 'Services here for a firm in another EU country',
        'services-received': 'Receives services here, for example a treatment',
        student: 'Studies',
        'not-working': 'No work, for example a pension',
        stopped: 'Has worked here and stopped',
        'through-family': 'None of these, but others of the family with an EU passport work here',
      },
    },
    unionLookingSince: {
      label: 'Looking since',
      question: 'Since which day has that person looked for work here?',
      why: 'Six months are certain. After that they have to show that they look and have a real chance.',
    },
    unionStopped: {
      label: 'Why it ended',
      question: 'Why has that person stopped working?',
      why: 'Sometimes the right stays.',
      values: {
        'ill-for-a-time': 'Ill or injured, for a time',
        unemployed: 'Unemployed, not by own will',
        'business-ended': 'The own business had to end',
        other: 'Something else',
      },
    },
    unemploymentConfirmed: {
      label: 'Confirmed by the agency',
      question: 'Has the Agentur für Arbeit confirmed that it was not by own will?',
      why: 'Without it the right does not stay. Ask there for it.',
    },
    unionUnemployedSince: {
      label: 'Unemployed since',
      question: 'Since which day has that person been unemployed?',
      why: 'After less than a year of work the right stays for six months.',
    },
    unionWorkedOverYear: {
      label: 'Worked for more than a year',
      question: 'Had that person worked here for more than a year before?',
      why: 'Then the right stays without these six months.',
    },
    unionTie: {
      label: 'Your family',
      question: 'What are you to the person with the EU passport, or to their wife, husband or partner?',
      why: 'Not all relatives count as family.',
      values: {
        spouse: 'Wife, husband, registered partner',
        child: 'Child or grandchild, stepchild, too',
        parent: 'Parent or grandparent, in-law, too',
        other: 'Something else',
      },
    },
    unionMaintains: {
      label: 'Maintained',
      question: 'Do they pay for your living?',
      why: 'It matters from 21 on, and for parents.',
    },
    joinsUnionCitizen: {
      label: 'Came with or after them',
      question: 'Did you come with that person, or after them to live with them?',
      why: 'The right of the family hangs on it.',
    },
    unionFamilyEvent: {
      label: 'What has changed',
      question: 'Has the person with the EU passport died or left, or are you divorced?',
      why: 'The right can stay even then.',
      values: {
        none: 'No',
        died: 'Died',
        left: 'Left Germany',
        divorced: 'Divorced, or the partnership was ended',
      },
    },
    familyYearBeforeDeath: {
      label: 'A year here before',
      question: 'Had you lived in Germany as family for at least a year before the death?',
      why: 'Then the right can stay.',
    },
    livedWithThemAtDeath: {
      label: 'Lived together',
      question: 'Did you live with that person until they died?',
      why: 'It is asked for permanent residence.',
    },
    deathGround: {
      label: 'About the death',
      question: 'Which is true?',
      why: 'One is enough.',
      values: {
        'two-years-here': 'The person with the EU passport had lived here for at least two years without a break',
        'accident-at-work': 'The death came by an accident at work or an occupational disease',
        'german-spouse': 'The wife, husband or partner who is left is German',
        none: 'None of these',
      },
    },
    childInEducation: {
      label: 'Child at school or in training',
      question:
        'Does the child of that person go to school or a training here, and are you the child, or the parent who cares for it?',
      why: 'Then the right stays to the end of it.',
    },
    divorceGround: {
      label: 'After the divorce',
      question: 'Which is true?',
      why: 'One is enough. A particular hardship can be enough, too, for example after violence.',
      values: {
        'three-years': 'The marriage lasted three years to the application, one of them here',
        custody: 'I have custody of a child of that person',
        'contact-only-here': 'By the judgment I may see my minor child only in Germany',
        none: 'None of these',
      },
    },
    ownActivity: {
      label: 'Your activity',
      question: 'What do you do here yourself?',
      why: 'After a death or a divorce you have to meet a condition yourself.',
      values: {
        worker: 'Work for a wage',
        training: 'Vocational training',
        'self-employed': 'Self-employed',
        'services-given': 'Services for a firm in another EU country',
        'not-working': 'No work, but enough money',
        other: 'Something else',
      },
    },
    unionHereSince: {
      label: 'Here since',
      question: 'Since which day have you lived in Germany with this right, without a long break?',
      why: 'After five years there is permanent residence. Up to six months abroad in a year do no harm.',
    },
    awayOverTwoYears: {
      label: 'Away for more than two years',
      question: 'Have you since been abroad for more than two years on end, not only for a time?',
      why: 'Then permanent residence is lost.',
    },
    citizenHasItEarly: {
      label: 'Had it early',
      question:
        'Does the person with the EU passport have permanent residence before five years, for age, incapacity or work across the border, and do you live with them?',
      why: 'Then you have it, too.',
    },
    unionEndOfWork: {
      label: 'End of work',
      question: 'Have you ended work for good, or do you work in another EU country now?',
      why: 'Then permanent residence can come earlier.',
      values: {
        none: 'No',
        age: 'Ended, at 65 or older',
        'early-retirement': 'Ended, in early retirement',
        'accident-at-work':
          'Fully unable to work by an accident at work or an occupational disease, with a pension from here',
        incapacity: 'Fully unable to work for another reason',
        'works-in-other-state': 'I work in another EU country now',
      },
    },
    endOfWorkOn: {
      label: 'Work ended on',
      question: 'On which day did you end your work?',
      why: 'On that day you must have lived here for two or three years already.',
    },
    workedLastTwelveMonths: {
      label: 'Worked in the last year',
      question: 'Had you worked in the twelve months before?',
      why: 'It is asked for. Times in another EU country count.',
    },
    returnsEachWeek: {
      label: 'Back each week',
      question:
        'Had you worked here for three years on end, do you live here, and do you come back at least once a week?',
      why: 'Then there can be permanent residence.',
    },
    cardDataGivenOn: {
      label: 'Data given on',
      question: 'On which day had you told the immigration office everything for the card of residence?',
      why: 'From then it has six months.',
    },
    permanentCardAskedOn: {
      label: 'Permanent card asked for on',
      question: 'On which day did you ask for the card of permanent residence?',
      why: 'From then the office has six months.',
    },
    cardIssued: {
      label: 'Card issued',
      question: 'Do you have the card already?',
      why: 'Then nothing is due any more.',
    },
  },
}
