import type { LawWordsPart } from './law-words.ts'

const german = (level: string, what: string) => ({ title: `Deutsch ${level} lernen`, what })

export const stepsDe: LawWordsPart = {
  steps: {
    'german-a1': german('A1', 'Ein Deutschkurs für den Anfang.'),
    'german-a2': german('A2', 'Ein Deutschkurs bis zum Niveau A2 (einfache Gespräche im Alltag).'),
    'german-b1': german('B1', 'Ein Deutschkurs bis zum Niveau B1, am Ende mit Prüfung.'),
    'german-b2': german('B2', 'Ein Berufssprachkurs bis zum Niveau B2.'),
    'german-c1': german('C1', 'Ein Berufssprachkurs bis zum Niveau C1.'),
    'clarify-identity': {
      title: 'Identität klären',
      what: 'Papiere besorgen, die zeigen, wer Sie sind, und bei der Ausländerbehörde abgeben. Lassen Sie sich die Abgabe bestätigen.',
    },
    'take-identity-steps': {
      title: 'Alles Mögliche für Papiere tun und belegen',
      what: 'Tun, was die Behörde verlangt und was Ihnen zumutbar ist, und Belege dafür sammeln. Eine Beratung sagt Ihnen, was zumutbar ist.',
    },
    'end-deception': {
      title: 'Angaben berichtigen',
      what: 'Falsche Angaben berichtigen. Sprechen Sie vorher mit einer Anwältin, einem Anwalt oder einer Beratung.',
    },
    'get-passport': {
      title: 'Pass besorgen',
      what: 'Bei der Botschaft oder dem Konsulat Ihres Landes einen Pass beantragen. Mit Schutzstatus fragen Sie vorher eine Beratung.',
    },
    'civic-test': {
      title: 'Test „Leben in Deutschland“',
      what: 'Sich bei der Volkshochschule oder einer Sprachschule anmelden und den Test machen. Er kostet etwa 25 €.',
    },
    'declare-commitment': {
      title: 'Erklärung zum Grundgesetz',
      what: 'Die Erklärung bei der Ausländerbehörde lesen, besprechen und unterschreiben.',
    },
    'get-training-contract': {
      title: 'Ausbildungsplatz finden',
      what: 'Einen Betrieb oder eine Schule finden und einen Ausbildungsvertrag schließen.',
    },
    'register-training': {
      title: 'Ausbildungsvertrag eintragen lassen',
      what: 'Der Betrieb schickt den Vertrag an die Kammer.',
    },
    'finish-training': {
      title: 'Ausbildung abschließen',
      what: 'Die Abschlussprüfung bestehen.',
    },
    'get-job': {
      title: 'Arbeit finden',
      what: 'Eine Arbeit mit Sozialversicherung finden. Mit Duldung oder Gestattung braucht sie vorher die Erlaubnis der Ausländerbehörde.',
    },
    'get-matching-job': {
      title: 'Arbeit im eigenen Beruf finden',
      what: 'Eine Arbeit finden, die zu Ihrem Abschluss passt.',
    },
    'earn-more': {
      title: 'Mehr verdienen',
      what: 'Mehr Stunden arbeiten oder eine besser bezahlte Arbeit finden, bis das Geld reicht.',
    },
    'better-paid-job': {
      title: 'Besser bezahlte Arbeit finden',
      what: 'Eine Arbeit mit mehr Gehalt oder mehr Stunden finden.',
    },
    'recognise-vocational': {
      title: 'Berufsabschluss anerkennen lassen',
      what: 'Einen Antrag bei der zuständigen Kammer oder Behörde stellen. Die Anerkennungsberatung hilft dabei.',
    },
    'recognise-degree': {
      title: 'Studienabschluss bewerten lassen',
      what: 'In der Datenbank „anabin“ nachsehen oder eine Zeugnisbewertung bei der ZAB beantragen.',
    },
    'find-flat': {
      title: 'Wohnung finden',
      what: 'Eine Wohnung mit genug Platz für alle finden.',
    },
    'insure-health': {
      title: 'Krankenversicherung',
      what: 'Mitglied einer Krankenkasse werden. Mit Arbeit meldet Sie der Betrieb an.',
    },
    'pay-pension': {
      title: 'Rentenbeiträge sammeln',
      what: 'Jeder Monat Arbeit mit Sozialversicherung zählt als ein Monat.',
    },
    'go-to-school': {
      title: 'Zur Schule gehen',
      what: 'Die Schule weiter mit Erfolg besuchen.',
    },
    'school-certificate': {
      title: 'Schulabschluss machen',
      what: 'Einen Schulabschluss machen. Das geht auch abends oder an der Volkshochschule.',
    },
    'get-licence': {
      title: 'Berufserlaubnis bekommen',
      what: 'Bei der zuständigen Stelle die Erlaubnis für den Beruf beantragen (etwa Approbation).',
    },
    'wait-until': {
      title: 'Warten, bis die nötige Zeit um ist',
      what: 'Hier zählt nur die Zeit. Achten Sie darauf, dass Ihr Papier immer gültig bleibt.',
    },
    apply: {
      title: 'Antrag stellen',
      what: 'Den Antrag bei der Ausländerbehörde stellen, schriftlich und mit Kopien der Nachweise. Lassen Sie sich den Eingang bestätigen.',
    },
    'be-decided': {
      title: 'Entscheidung der Behörde',
      what: 'Die Behörde prüft und entscheidet. Nach drei Monaten ohne Antwort hilft eine Beratung, nachzufragen.',
    },
  },
}
