import type { LawWordsPart } from './law-words.ts'

/** What stands before many titles, under the id of the gate; ways past it and inner lines under their place of law. */
export const gatesDe: LawWordsPart = {
  gates: {
    '5-1-1': 'Ihr Lebensunterhalt ist gesichert.',
    '5-1-1a': 'Ihre Identität ist geklärt.',
    '5-1-2': 'Es liegt nichts vor, was für eine Ausweisung spricht (Ausweisungsinteresse).',
    '5-1-4': 'Sie haben einen gültigen Pass oder Passersatz.',
    '5-2': 'Sie sind mit dem nötigen Visum eingereist, oder Sie dürfen den Antrag hier stellen.',
    '5-4': 'Niemand wirft Ihnen Terror oder eine Gefahr für den Staat vor (§ 54 Abs. 1 Nr. 2 oder 4).',
    '10-1': 'Ihr Asylverfahren ist zu Ende.',
    '10-3-1': 'Die frühere Ablehnung oder Rücknahme Ihres Asylantrags steht nicht im Weg.',
    '10-3-2': 'Ihr Asylantrag wurde nicht aus einem besonders strengen Grund abgelehnt („offensichtlich unbegründet“).',
    '11': 'Es gilt für Sie kein Einreise- und Aufenthaltsverbot.',
    '19f-1-1': 'Sie haben keinen vorübergehenden Schutz (§ 24).',
    '19f-1-2': 'Sie haben keine Duldung.',
    '19f-1-3': 'Sie haben keinen Daueraufenthalt – EU, auch nicht aus einem anderen EU-Staat.',
    '19f-2-1': 'Sie haben keinen offenen Asylantrag.',
    '19f-2-2': 'Sie haben keine humanitäre Aufenthaltserlaubnis, außer als anerkannter Flüchtling oder mit Schutz.',
    '19f-2-3': 'Sie haben keinen offenen Antrag auf einen humanitären Aufenthalt.',
    '19f-3-1':
      'Sie haben keinen offenen Asylantrag und sind nicht schon als Flüchtling oder mit subsidiärem Schutz anerkannt.',
    'AufenthG § 5 Abs. 3 Satz 2': 'Die Behörde kann bei humanitären Aufenthalten darauf verzichten.',
    'AufenthG § 5 Abs. 2 Satz 2 Halbsatz 1': 'Bei einem Anspruch kann die Behörde auf das Visum verzichten.',
    'AufenthG § 5 Abs. 2 Satz 2 Halbsatz 2': 'Ist die Reise für das Visum unzumutbar, verlangt die Behörde es nicht.',
    'AufenthG § 5 Abs. 3 Satz 5':
      'Nach einem zurückgenommenen Asylantrag und Einreise vor dem 29. März 2023 schadet das fehlende Visum nicht.',
    'AufenthV § 39 Satz 1 Nr. 1':
      'Mit einem nationalen Visum oder einer Aufenthaltserlaubnis stellen Sie den Antrag hier.',
    'AufenthV § 39 Satz 1 Nr. 4':
      'Mit einer Aufenthaltsgestattung stellen Sie den Antrag hier, wenn Sie einen Anspruch haben.',
    '27-3': 'Niemand sonst im Haushalt braucht deswegen Geld vom Jobcenter oder Sozialamt.',
    'AufenthG § 27 Abs. 3 Satz 1':
      'Braucht der Haushalt Geld vom Jobcenter oder Sozialamt, kann die Behörde die Erlaubnis versagen.',
    'AufenthG § 27 Abs. 3 Satz 2': 'Die Behörde kann bei Familien über ein Ausweisungsinteresse hinwegsehen.',
    'AufenthV § 39 Satz 1 Nr. 3':
      'Haben Sie seit der Einreise in Deutschland geheiratet oder ein Kind bekommen und dadurch einen Anspruch, stellen Sie den Antrag hier.',
    'AufenthV § 39 Satz 1 Nr. 5':
      'Mit einer Duldung stellen Sie den Antrag hier, wenn Sie durch Heirat oder Geburt eines Kindes in Deutschland einen Anspruch haben.',
    'AufenthV § 39 Satz 1 Nr. 6':
      'Mit dem Titel des anderen EU-Staates stellen Sie den Antrag hier, innerhalb von 90 Tagen nach der Einreise.',
    'AufenthG § 4 Abs. 1': 'Mit einem unbefristeten Titel stellen Sie den Antrag hier.',
    'AufenthG § 10 Abs. 1 Satz 1':
      'Während des Asylverfahrens geht es nur bei einem Anspruch, oder wenn wichtige Interessen Deutschlands es verlangen.',
    'AufenthG § 10 Abs. 1 Satz 2':
      'Während des Asylverfahrens geht es nur, wenn wichtige Interessen Deutschlands es verlangen.',
    'AufenthG § 10 Abs. 2':
      'Eine Aufenthaltserlaubnis, die Sie schon haben, kann auch während eines Asylverfahrens verlängert werden.',
    'AufenthG § 10 Abs. 3 Satz 3': 'Wer einen Anspruch hat, ist von dieser Sperre nicht betroffen.',
    'AufenthG § 10 Abs. 3 Satz 3 Halbsatz 2':
      'Bei einem Abschiebungsverbot gilt diese Sperre nicht, wenn auch sonst nichts gegen § 25 Abs. 3 spricht.',
    'AufenthG § 10 Abs. 3 Satz 5':
      'Nach einem zurückgenommenen Asylantrag und Einreise vor dem 29. März 2023 gilt diese Sperre nicht.',
    'AufenthG § 104 Abs. 19': 'Für ältere Ablehnungen gilt eine Übergangsregel.',
    'AufenthG § 11 Abs. 4 Satz 1': 'Das Verbot kann auf Antrag aufgehoben oder verkürzt werden.',
    'AufenthG § 11 Abs. 4 Satz 2':
      'Das Verbot soll aufgehoben werden, wenn Sie sonst alles für einen humanitären Aufenthalt erfüllen.',
  },
}
