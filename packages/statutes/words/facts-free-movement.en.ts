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
        family: 'No, but my family has such a passport and lives here',
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
  },
}
