import type { LawWordsPart } from './law-words.ts'

export const factsHousingEn: LawWordsPart = {
  facts: {
    residenceRuleFrom: {
      label: 'Protection or first title since',
      question: 'On which day were you granted protection, or your first title (§ 22, § 23, § 24 or § 25 (3))?',
      why: 'The three years of the residence rule are counted from that day.',
    },
    residenceRuleProlonged: {
      label: 'Residence rule prolonged',
      question: 'Has the office written to you that the three years last longer?',
      why: 'That is possible where somebody lived elsewhere for a time.',
    },
    placeInTitle: {
      label: 'A place in the title',
      question: 'Does your title or its supplementary sheet say where you have to live?',
      why: 'For example “Wohnsitznahme in … erforderlich”.',
    },
    familyUnderResidenceRule: {
      label: 'Family under the residence rule',
      question: 'Have you come to family for whom a residence rule still counts?',
      why: 'Then it mostly counts for you for as long.',
    },
    familyJobOf15Hours: {
      label: 'A job of 15 hours in the family',
      question: 'Does one of you, husband, wife or minor child, work at least 15 hours a week with social insurance?',
      why: 'Then the residence rule does not count if the pay suffices for one person.',
    },
    familyInTrainingOrStudy: {
      label: 'Training or studies in the family',
      question: 'Is one of you, husband, wife or minor child, in a training or at a university?',
      why: 'Then the residence rule does not count.',
    },
    familyCourseElsewhere: {
      label: 'A course that is not at the place',
      question:
        'Does one of you attend a course, or has finished it, that could not be done without delay where you have to live?',
      why: 'That is an integration course, a vocational German course, three months of qualification for recognition, or further training by the employment agency.',
    },
    closeFamilyElsewhere: {
      label: 'Close family elsewhere',
      question: 'Does your husband, wife or minor child live at another place, and did you live together before?',
      why: 'Then the office has to allow the move, or can.',
    },
    inReceptionSince: {
      label: 'In the reception facility since',
      question: 'Since which day have you lived in the reception facility?',
      why: 'The months are counted from that day.',
    },
    familyInReception: {
      label: 'With a child in the reception facility',
      question:
        'Do you live there with a minor child, as a child with your parents, or as a grown-up unmarried brother or sister?',
      why: 'Families have to stay for six months at most.',
    },
    secondaryMigrationFacility: {
      label: 'Facility for Dublin cases',
      question: 'Do you live in a special facility for people for whom another EU state may be responsible?',
      why: 'Other times count there. It stands in the letter that sent you there.',
    },
    areaOrdered: {
      label: 'Stay limited to an area',
      question: 'Has an office written to you that you may not leave a certain area?',
      why: 'This means a decision of your own, not the rule of the first three months.',
    },
    schoolElsewhere: {
      label: 'School or training elsewhere',
      question: 'Do you have to go to another area regularly for school, training or studies?',
      why: 'There is a permission for that as a rule.',
    },
    offerElsewhere: {
      label: 'An offer elsewhere',
      question:
        'Is there work, a training, a place to study or a course at another place for you, your husband, wife or child?',
      why: 'Then the office has to lift the residence rule.',
      values: {
        none: 'No',
        job: 'Yes, work with social insurance',
        income: 'Yes, an income that covers most of what we need',
        'training-or-study': 'Yes, a training or studies',
        course: 'Yes, an integration course, vocational language course or qualification',
      },
    },
  },
}
