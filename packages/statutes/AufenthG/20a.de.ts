import type { LawWordsPart } from '../words/law-words.ts'

const allows =
  'Sie dürfen Arbeit suchen, 20 Stunden in der Woche arbeiten und bei Betrieben je zwei Wochen zur Probe arbeiten. Sie gilt bis zu einem Jahr.'
const shared = {
  'Abs. 4 Satz 1': 'Ihr Lebensunterhalt ist gesichert.',
  'Abs. 4 Satz 2': 'Wer schon hier ist, hat einen Titel für Ausbildung, Studium oder Arbeit.',
  'Abs. 5 Satz 7': 'Sie hatten noch keine Chancenkarte, oder danach genug Zeit ohne sie.',
}

export const de20a: LawWordsPart = {
  norms: {
    'opportunity-card-skilled': {
      title: 'Chancenkarte für Fachkräfte',
      lane: 'Chancenkarte § 20a',
      summary: 'Für Fachkräfte, die in Deutschland eine Arbeit suchen.',
      allows,
      places: {
        'Abs. 3 Nr. 1': 'Sie sind Fachkraft: Ihre Ausbildung oder Ihr Studium ist deutsch oder hier anerkannt.',
        ...shared,
      },
    },
    'opportunity-card-points': {
      title: 'Chancenkarte nach Punkten',
      lane: 'Chancenkarte § 20a (Punkte)',
      summary:
        'Für Menschen mit einem Abschluss aus dem Ausland, der hier noch nicht voll anerkannt ist. Sechs Punkte sind nötig.',
      allows,
      places: {
        'Abs. 3 Nr. 2':
          'Sie haben sechs Punkte: für Sprachen, Erfahrung, Alter, Zeit in Deutschland und teilweise Anerkennung.',
        'Abs. 4 Satz 3 Nr. 1':
          'Ihr Abschluss ist in seinem Land staatlich anerkannt, oder er ist hier teilweise anerkannt.',
        'Abs. 4 Satz 3 Nr. 2': 'Sie können Deutsch (A1) oder Englisch (B2).',
        ...shared,
      },
    },
  },
  judgements: {
    'age-in-whole-years':
      'Gilt jemand, der 35 (oder 40) Jahre und ein paar Monate alt ist, noch als „nicht älter als 35“ (oder 40)?',
  },
  unencoded: {
    'opportunity-card-again': 'Ob seit Ihrer letzten Chancenkarte genug Zeit vergangen ist, prüft Lotse noch nicht.',
    'earlier-lawful-stay': 'Ob Sie früher sechs Monate erlaubt hier gelebt haben, prüft Lotse noch nicht.',
    'spouse-applies-too':
      'Ob Ihre Partnerin oder Ihr Partner auch eine Chancenkarte beantragt, prüft Lotse noch nicht.',
  },
  papers: {
    'means-for-a-year': 'Nachweis über Geld für die ganze Zeit (Sperrkonto, Vertrag über Teilzeitarbeit)',
    'language-certificate': 'Sprachzertifikat: Deutsch ab A1 oder Englisch ab B2',
  },
}
