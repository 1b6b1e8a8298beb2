import type { LawWordsPart } from './law-words.ts'

const german = (level: string, what: string) => ({ title: `Deutsch ${level} lernen`, what })

export const stepsDe: LawWordsPart = {
  steps: {
    'german-a1': german(
      'A1',
      'Ein Deutschkurs für den Anfang. Die Migrationsberatung oder die Volkshochschule hilft, einen Platz zu finden.',
    ),
    'german-a2': german(
      'A2',
      'Ein Deutschkurs für einfache Gespräche im Alltag. Die Volkshochschule oder eine Sprachschule prüft und gibt das Zertifikat.',
    ),
    'german-b1': german(
      'B1',
      'Ein Deutschkurs mit Prüfung am Ende, zum Beispiel der „Deutsch-Test für Zuwanderer“. Fragen Sie die Volkshochschule oder eine Sprachschule.',
    ),
    'german-b2': german(
      'B2',
      'Ein Berufssprachkurs mit Prüfung. Die Agentur für Arbeit oder das Jobcenter sagt, ob Sie ihn machen können.',
    ),
    'german-c1': german(
      'C1',
      'Ein Berufssprachkurs mit Prüfung. Die Agentur für Arbeit oder das Jobcenter sagt, ob Sie ihn machen können.',
    ),
    'clarify-identity': {
      title: 'Identität klären',
      what: 'Papiere besorgen, die zeigen, wer Sie sind, und bei der Ausländerbehörde abgeben. Lassen Sie sich die Abgabe bestätigen. Sprechen Sie vorher mit einer Beratung.',
    },
    'take-identity-steps': {
      title: 'Alles Mögliche für Papiere tun und belegen',
      what: 'Tun, was die Behörde verlangt und was Ihnen zumutbar ist, und Belege dafür sammeln. Eine Beratung sagt Ihnen, was zumutbar ist.',
    },
    'end-deception': {
      title: 'Angaben berichtigen',
      what: 'Falsche Angaben bei der Behörde berichtigen. Sprechen Sie vorher mit einer Anwältin, einem Anwalt oder einer Beratung.',
    },
    'get-passport': {
      title: 'Pass besorgen',
      what: 'Bei der Botschaft oder dem Konsulat Ihres Landes einen Pass beantragen. Mit Schutzstatus oder im Asylverfahren fragen Sie vorher eine Beratung.',
    },
    'civic-test': {
      title: 'Test „Leben in Deutschland“',
      what: 'Sich bei der Volkshochschule oder einer Sprachschule anmelden und den Test machen. Er kostet etwa 25 €.',
    },
    'naturalisation-test': {
      title: 'Einbürgerungstest machen',
      what: 'Sich bei der Volkshochschule anmelden. 33 Fragen, 17 müssen richtig sein; der Test kostet etwa 25 €.',
    },
    'declare-history': {
      title: 'Bekenntnis für die Einbürgerung',
      what: 'Die Erklärung bekommen Sie mit dem Antrag. Lesen Sie sie in Ruhe; bei der Einbürgerung spricht die Behörde mit Ihnen darüber.',
    },
    'declare-commitment': {
      title: 'Erklärung zum Grundgesetz',
      what: 'Die Erklärung bei der Ausländerbehörde lesen, besprechen und unterschreiben.',
    },
    'get-training-contract': {
      title: 'Ausbildungsplatz finden',
      what: 'Einen Betrieb oder eine Schule finden und einen Ausbildungsvertrag unterschreiben. Die meisten Ausbildungen beginnen im August oder September. Die Berufsberatung der Agentur für Arbeit hilft. Auch Pflegehilfe kann zählen, wenn Ihnen die Ausbildung danach schriftlich zugesagt ist. Wenn Sie Arbeit haben: Sprechen Sie mit einer Beratung, bevor Sie kündigen.',
    },
    'register-training': {
      title: 'Ausbildungsvertrag eintragen lassen',
      what: 'Der Betrieb schickt den Vertrag an die Kammer (IHK oder Handwerkskammer). Fragen Sie im Betrieb nach der Bestätigung.',
    },
    'get-training-promise': {
      title: 'Zusage für die Ausbildung danach',
      what: 'Den Betrieb oder die Schule um eine schriftliche Zusage bitten: für eine längere Ausbildung nach der Helferausbildung.',
    },
    'have-german-checked': {
      title: 'Deutsch vom Betrieb oder der Schule prüfen lassen',
      what: 'Der Betrieb oder die Schule schreibt auf, dass Ihr Deutsch für diese Ausbildung reicht, oder dass Sie davor noch einen Deutschkurs machen.',
    },
    'get-training-support': {
      title: 'Berufsausbildungsbeihilfe (BAB) beantragen',
      what: 'Mit dem Ausbildungsvertrag zur Agentur für Arbeit gehen und BAB beantragen. Sie ist für Menschen, die nicht bei den Eltern wohnen; mit Duldung erst nach 15 Monaten in Deutschland.',
    },
    'school-certificate': {
      title: 'Schulabschluss machen',
      what: 'Einen Schulabschluss machen. Das geht auch abends oder an der Volkshochschule. Die Schulberatung sagt Ihnen, wo.',
    },
    'finish-training': {
      title: 'Ausbildung abschließen',
      what: 'Die Abschlussprüfung bestehen. Wenn es schwierig wird, fragen Sie früh nach Hilfe: bei der Berufsschule oder der Agentur für Arbeit.',
    },
    'finish-care-assistant-training': {
      title: 'Ausbildung in der Pflegehilfe abschließen',
      what: 'Nur wenn Ihre Helferausbildung in der Pflege ist: die staatliche Prüfung bestehen. Die Ausbildung dauert ein bis zwei Jahre; die Schule sagt Ihnen, wie lange. Wenn es schwierig wird, fragen Sie dort früh nach Hilfe.',
    },
    'finish-integration-course': {
      title: 'Integrationskurs abschließen',
      what: 'Den Kurs besuchen, zu dem Sie verpflichtet sind, und beide Prüfungen bestehen: Deutsch und „Leben in Deutschland“. Fragen Sie die Sprachschule nach einem Platz.',
    },
    'insure-health': {
      title: 'Krankenversicherung',
      what: 'Mitglied einer Krankenkasse werden. Mit Arbeit oder Ausbildung meldet Sie der Betrieb an. Sonst hilft die Migrationsberatung.',
    },
    'earn-more': {
      title: 'Genug verdienen',
      what: 'Mehr Stunden arbeiten oder eine (besser bezahlte) Arbeit finden, bis das Geld ohne Jobcenter oder Sozialamt reicht. In einer Ausbildung zählt Ihr Lohn vom Betrieb mit. Wie viel genug ist, rechnet eine Beratung mit Ihnen aus.',
    },
    'get-job': {
      title: 'Arbeit finden',
      what: 'Eine Arbeit mit Sozialversicherung finden. Die Agentur für Arbeit oder das Jobcenter hilft bei der Suche. Mit Duldung oder Gestattung brauchen Sie für die Arbeit vorher die Erlaubnis der Ausländerbehörde.',
    },
    'get-matching-job': {
      title: 'Arbeit als Fachkraft finden',
      what: 'Eine Arbeit finden, für die man eine Ausbildung oder ein Studium braucht. Wenn Sie einen Abschluss haben, muss sie dazu passen. Wer noch in Ausbildung ist, sucht erst im letzten halben Jahr davon. Die Agentur für Arbeit oder das Jobcenter hilft.',
    },
    'better-paid-job': {
      title: 'Mehr Gehalt bekommen',
      what: 'Mit dem Betrieb über mehr Gehalt oder mehr Stunden sprechen, oder eine besser bezahlte Arbeit finden. Die Agentur für Arbeit oder das Jobcenter berät Sie.',
    },
    'declare-employment': {
      title: 'Erklärung zum Beschäftigungsverhältnis',
      what: 'Der Betrieb füllt dieses Formular aus. Sie geben es bei der Ausländerbehörde ab. Das Formular gibt es bei der Agentur für Arbeit.',
    },
    'get-longer-contract': {
      title: 'Längeren Arbeitsvertrag bekommen',
      what: 'Den Betrieb um einen Vertrag ohne Ende bitten, oder um einen von mindestens sechs Monaten.',
    },
    'get-work-permission': {
      title: 'Erlaubnis für diese Arbeit bekommen',
      what: 'Bei der Ausländerbehörde die Erlaubnis für diese Arbeit beantragen, mit dem Arbeitsvertrag. Die Migrationsberatung hilft beim Antrag.',
    },
    'recognise-vocational': {
      title: 'Berufsabschluss aus dem Ausland anerkennen lassen',
      what: 'Nur wenn Sie im Ausland einen Beruf gelernt haben: einen Antrag bei der zuständigen Kammer oder Behörde stellen. Die Anerkennungsberatung sagt Ihnen, welche das ist.',
    },
    'recognise-degree': {
      title: 'Studienabschluss aus dem Ausland bewerten lassen',
      what: 'Nur wenn Sie im Ausland ein Studium abgeschlossen haben: in der Datenbank „anabin“ nachsehen oder eine Zeugnisbewertung bei der ZAB (Zentralstelle für ausländisches Bildungswesen) beantragen. Die Anerkennungsberatung hilft kostenlos.',
    },
    'confirm-foreign-qualification': {
      title: 'Abschluss aus dem Ausland bestätigen lassen',
      what: 'Bei der ZAB (Zentralstelle für ausländisches Bildungswesen) eine Auskunft beantragen, dass Ihr Abschluss im Herkunftsland staatlich anerkannt ist. Für einen Beruf heißt sie „Digitale Auskunft zur Berufsqualifikation“, für ein Studium „Zeugnisbewertung“. Die Anerkennungsberatung hilft kostenlos.',
    },
    'find-flat': {
      title: 'Wohnung finden',
      what: 'Eine Wohnung mit genug Platz für alle finden. Fragen Sie vorher, ob Sie umziehen dürfen: Es steht bei den Auflagen in Ihrem Papier. Die Migrationsberatung hilft bei der Suche.',
    },
    'pay-pension': {
      title: 'Rentenbeiträge sammeln',
      what: 'Jeder Monat Arbeit mit Sozialversicherung zählt als ein Monat. Die Deutsche Rentenversicherung sagt Ihnen kostenlos, wie viele es sind.',
    },
    'go-to-school': {
      title: 'Weiter zur Schule gehen',
      what: 'Die Schule weiter mit Erfolg besuchen. Ob die Zeit in der Berufsschule mitzählt, fragen Sie eine Beratung.',
    },
    'get-licence': {
      title: 'Berufserlaubnis bekommen',
      what: 'Bei der zuständigen Stelle die Erlaubnis für den Beruf beantragen (etwa in der Pflege oder als Ärztin). Die Anerkennungsberatung hilft.',
    },
    'get-lasting-licence': {
      title: 'Berufserlaubnis auf Dauer bekommen',
      what: 'Bei der zuständigen Stelle die Erlaubnis ohne Ende beantragen (etwa die Approbation). Dafür muss der Abschluss voll anerkannt sein. Die Anerkennungsberatung hilft.',
    },
    'wait-until': {
      title: 'Warten, bis die nötige Zeit um ist',
      what: 'Hier zählt nur die Zeit. Achten Sie darauf, dass Ihr Papier immer gültig bleibt, und lassen Sie es früh genug bei der Ausländerbehörde verlängern.',
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
