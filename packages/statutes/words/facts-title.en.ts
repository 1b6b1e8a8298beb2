import type { LawWordsPart } from './law-words.ts'

export const factsTitleEn: LawWordsPart = {
  facts: {
    titleApplicationOpen: {
      label: 'Application open',
      question: 'Have you applied for a residence title or its prolongation, and the office has not decided yet?',
      why: 'An e-mail or an online form can be an application, too. Keep the proof.',
    },
    titleApplicationOn: {
      label: 'Application made on',
      question: 'On which day did your application reach the office?',
      why: 'The day it arrived counts, not the appointment.',
    },
    paperBefore: {
      label: 'Stay before the application',
      question: 'What did your stay rest on when you applied, or last before that?',
      why: 'What the application does depends on it.',
      values: {
        permit: 'residence permit or EU Blue Card',
        'national-visa': 'national visa (type D)',
        'schengen-visa': 'Schengen visa (type C)',
        'visa-free': 'allowed without a title (no visa needed)',
        'permission-to-stay': 'Aufenthaltsgestattung (asylum procedure)',
        toleration: 'toleration (Duldung)',
        none: 'none of these',
      },
    },
    paperBeforeUntil: {
      label: 'Last day of it',
      question: 'What was or is the last day of that title, or of the time without a visa?',
      why: 'It stands on the card, in the visa, or follows from the entry.',
    },
    paperBeforeEnded: {
      label: 'Ended before',
      question: 'Did the office revoke or withdraw that title, were you expelled, or did it end by a long journey?',
      why: 'What has ended cannot go on.',
    },
    paperBeforeAllowsWork: {
      label: 'Work was allowed',
      question: 'Did that title allow the work you do?',
      why: 'It stands on the card or on the supplementary sheet.',
    },
    paperBeforeHumanitarian: {
      label: 'Title under § 22, § 23 or § 25 (3) to (5)',
      question: 'Was it a title under § 22, § 23 or § 25 (3), (4), (4a), (4b) or (5)?',
      why: 'The section stands on the card. Such titles end with an application for asylum.',
    },
    paperBeforeOverSixMonths: {
      label: 'Title for more than six months',
      question: 'Was that title given for more than six months in all?',
      why: 'Shorter ones end with an application for asylum.',
    },
    asksForProlongation: {
      label: 'Application for prolongation',
      question: 'Did you apply to prolong that title, not for another one?',
      why: 'Only then does it go on in spite of an application for asylum.',
    },
    asylumAskedSinceTitle: {
      label: 'Asylum asked since',
      question: 'Have you applied for asylum since you had the title or since the application has been open?',
      why: 'An application for asylum ends what most other applications do.',
    },
    visaFreeForLongStay: {
      label: 'No visa needed for longer',
      question: 'May you come without a visa for more than 90 days with your passport?',
      why: 'So it is with passports of Australia, Israel, Japan, Canada, South Korea, New Zealand, the United Kingdom and the USA, for example.',
    },
    fingerprintsOutstanding: {
      label: 'Fingerprints still to be taken',
      question: 'Does the office still have to take your fingerprints or a photo to secure your identity?',
      why: 'Before that it must not issue the paper.',
    },
    cardOrdered: {
      label: 'Card ordered',
      question: 'Has the office ordered your new card?',
      why: 'It tells you, or it stands in the Fiktionsbescheinigung.',
    },
    cardForTrainingOrWork: {
      label: 'New title for training or work',
      question: 'Is the new title for training, studies or work (§§ 16 to 21)?',
      why: 'For other titles the rule does not count.',
    },
    wasAbroad: {
      label: 'Been abroad',
      question: 'Have you been abroad for longer with your present title, or are you?',
      why: 'Long journeys can end a title.',
    },
    leftGermanyOn: {
      label: 'Left on',
      question: 'On which day did you leave Germany?',
      why: 'The time is counted from that day.',
    },
    backInGermanyOn: {
      label: 'Back on',
      question: 'On which day did you come back, or when will you?',
      why: 'The day of entry counts.',
    },
    reasonForLeaving: {
      label: 'Reason for the journey',
      question: 'Why were you away, or are you?',
      why: 'Whoever moves away for good loses the title at once.',
      values: {
        temporary: 'for a time: visit, holiday, treatment, short work',
        'for-good': 'moved abroad',
        'military-service': 'military service the home country demands',
        'forced-marriage': 'forced into a marriage and kept there',
        'union-mobility': 'part of the studies or research in another EU state',
      },
    },
    longerTimeAbroad: {
      label: 'Longer time set',
      question: 'Has the immigration office allowed you to be away for more than six months?',
      why: 'It stands in a letter or a certificate.',
    },
    longerTimeAbroadUntil: {
      label: 'Until',
      question: 'Until which day?',
      why: 'The day stands in the letter.',
    },
    militaryServiceUntil: {
      label: 'Discharged on',
      question: 'On which day were you discharged from the service?',
      why: 'After it three months are left to come back.',
    },
    freeToReturnOn: {
      label: 'Free again since',
      question: 'Since which day were you free to come back?',
      why: 'After it three months are left to come back.',
    },
    grewUpHere: {
      label: 'Grew up here',
      question: 'Did you live in Germany lawfully for eight years as a minor, and go to school here for six?',
      why: 'The act asks for it.',
    },
    refugeeTravelDocument: {
      label: 'Travel document for refugees',
      question: 'Do you have a valid travel document for refugees of a German office?',
      why: 'As long as it is valid, no journey ends your title.',
    },
    fifteenYearsLawful: {
      label: 'Fifteen years lawfully',
      question: 'Have you lived in Germany lawfully for 15 years, or do you live with a husband or wife who has?',
      why: 'Then the settlement permit bears more.',
    },
    familyOfBlueCard: {
      label: 'Family of a Blue Card',
      question: 'Do you have your permit as family of somebody with an EU Blue Card?',
      why: 'Then it is twelve months instead of six.',
    },
    leftUnionOn: {
      label: 'Left the EU on',
      question: 'On which day did you last leave the EU (without Denmark and Ireland)?',
      why: 'For a Daueraufenthalt – EU the time outside the EU counts.',
    },
    backInUnionOn: {
      label: 'Back in the EU on',
      question: 'On which day were you back in the EU, or when will you be?',
      why: 'Denmark and Ireland do not count.',
    },
    blueCardBeforeSettlementEu: {
      label: 'Blue Card before',
      question: 'Did you have an EU Blue Card before the Daueraufenthalt – EU, or come as family of somebody with one?',
      why: 'Then it is 24 months instead of twelve.',
    },
    titleTakenAway: {
      label: 'Title taken away',
      question: 'Has the office revoked or withdrawn your title, or were you expelled?',
      why: 'Then it ends that way. There are time limits for acting against it.',
    },
    titleOverSixMonths: {
      label: 'Title for more than six months',
      question: 'Was your title given for more than six months in all, or without an end?',
      why: 'Shorter ones end with an application for asylum.',
    },
    prolongationExcluded: {
      label: 'Prolongation excluded',
      question: 'Has the office written that your permit will not be prolonged?',
      why: 'That is possible only for a stay that is meant for a time.',
    },
  },
}
