import type { LawWordsPart } from '../words/law-words.ts'

export const de22: LawWordsPart = {
  norms: {
    'permit-admission': {
      title: 'Aufnahme aus dem Ausland',
      lane: 'Aufenthalt § 22',
      summary:
        'Für Menschen, die mit einem Visum aus dringenden humanitären oder völkerrechtlichen Gründen aufgenommen wurden.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'AufenthG § 22 Satz 1': 'Sie wurden als einzelne Person aus dem Ausland aufgenommen.',
        'AufenthG § 22 Satz 1 Halbsatz 2': 'Völkerrechtliche oder dringende humanitäre Gründe sprechen dafür.',
      },
    },
    'permit-admission-by-ministry': {
      title: 'Aufnahme durch das Bundesinnenministerium',
      lane: 'Aufenthalt § 22',
      summary: 'Für Menschen, deren Aufnahme das Bundesinnenministerium erklärt hat.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: { 'AufenthG § 22 Satz 2': 'Das Bundesinnenministerium hat Ihre Aufnahme erklärt.' },
    },
  },
  judgements: {
    'urgent-humanitarian-admission': 'Liegen völkerrechtliche oder dringende humanitäre Gründe vor?',
  },
  papers: { 'promise-of-admission': 'Aufnahmezusage oder das Schreiben dazu' },
}
