import type { LawWordsPart } from '../words/law-words.ts'

/** What the titles for work share. */
export const de18: LawWordsPart = {
  gates: {
    'AufenthG § 18 Abs. 2 Nr. 1': 'Sie haben eine Arbeit oder ein festes Angebot für eine Arbeit.',
    'AufenthG § 18 Abs. 2 Nr. 3': 'Wenn der Beruf eine Erlaubnis verlangt, haben Sie diese oder eine Zusage.',
    'AufenthG § 18 Abs. 2 Nr. 4a': 'Sie und der Betrieb versichern, dass Sie dort wirklich arbeiten werden.',
    'AufenthG § 18 Abs. 2 Nr. 5':
      'Wer beim ersten Mal schon 45 Jahre alt ist: Ihr Gehalt ist hoch genug (2026: 55 770 € im Jahr), oder Sie haben für das Alter vorgesorgt.',
    'AufenthG § 18 Abs. 2 Nr. 5 Satz 2':
      'Bei einem öffentlichen Interesse an Ihrer Arbeit kann die Behörde auf Gehalt oder Vorsorge verzichten.',
    'AufenthG § 18 Abs. 3 Nr. 1':
      'Sie haben eine deutsche Berufsausbildung von mindestens zwei Jahren oder eine gleichwertige aus dem Ausland.',
    'AufenthG § 18 Abs. 3 Nr. 2':
      'Sie haben einen deutschen Hochschulabschluss, oder Ihrer aus dem Ausland ist anerkannt oder vergleichbar.',
    'AufenthG § 40 Abs. 1 Nr. 2': 'Sie arbeiten für eine Zeitarbeitsfirma, die Sie an andere Betriebe verleiht.',
    'BeschV § 9 Abs. 1':
      'Nach zwei Jahren versicherter Arbeit oder drei Jahren hier wird die Arbeitsagentur nicht gefragt.',
  },
  judgements: {
    'public-interest-in-employment':
      'Gibt es ein öffentliches Interesse an Ihrer Arbeit, zum Beispiel weil in der Region Fachkräfte fehlen? Das gilt besonders, wenn nur wenig am Gehalt fehlt oder Sie nur wenig älter als 45 sind.',
  },
  unencoded: {
    'work-of-limited-time':
      'Ob frühere Arbeit zählt, die nach dem Gesetz zeitlich begrenzt war (etwa neben dem Studium), prüft Lotse noch nicht.',
    'temporary-protection-given-up':
      'Ob ein früherer Antrag auf vorübergehenden Schutz (§ 24) noch im Weg steht, ist umstritten.',
  },
  papers: {
    'declaration-of-employment': 'Erklärung zum Beschäftigungsverhältnis (füllt der Betrieb aus)',
    'occupational-licence': 'Berufserlaubnis oder Zusage, wenn der Beruf eine verlangt',
    'health-insurance': 'Bescheinigung der Krankenkasse',
    'vocational-certificate':
      'Abschlusszeugnis der Ausbildung; aus dem Ausland: Bescheid über die volle Gleichwertigkeit',
    'degree-certificate': 'Hochschulzeugnis; aus dem Ausland: Ausdruck aus „anabin“ oder Zeugnisbewertung der ZAB',
    'work-references': 'Arbeitszeugnisse der letzten Jahre',
    'state-recognition-of-qualification':
      'Bestätigung der ZAB, dass Ihr Abschluss in seinem Land staatlich anerkannt ist',
  },
}
