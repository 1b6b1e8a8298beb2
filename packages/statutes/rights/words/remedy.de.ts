import type { LawWordsPart } from '../../words/law-words.ts'

const anyDecision = 'Sie haben eine Entscheidung des Bundesamts (BAMF) über Ihren Asylantrag oder Ihren Schutz.'
const transfer = 'Im Brief steht: „Die Abschiebung nach … wird angeordnet“ (Dublin).'
const manifest =
  'Ihr Antrag wurde als „offensichtlich unbegründet“ abgelehnt, oder als unzulässig, weil ein anderer Staat Sie schützt, ein Staat außerhalb der EU für Sie sicher ist oder es ein Folgeantrag war.'
const motionInTime = 'Sie haben den Eilantrag in der Woche nach dem Tag gestellt, an dem der Brief als zugestellt gilt.'
const motionOpen = 'Das Gericht hat über den Eilantrag noch nicht entschieden.'
const motionStillInTime = 'Die Woche für den Eilantrag läuft noch.'
const motionFiled = 'Sie haben den Eilantrag schon gestellt.'
const suedInTime = 'Sie haben in der Frist geklagt, die im Brief steht.'
const actionGoesOn = 'Über Ihre Klage ist noch nicht entschieden.'
const stopped = 'Das Gericht hat auf Ihren Eilantrag die Abschiebung gestoppt.'
const oneStateOnly = 'Das Gericht hat die Abschiebung nur für einen von mehreren Staaten gestoppt.'
const newApplication = 'Sie haben den Asylantrag ab dem 12. Juni 2026 eingereicht.'
const regime = 'Welches Recht gilt, hängt davon ab, wann Sie den Asylantrag eingereicht haben.'
const early =
  'Das Amt sieht eine Gefahr, oder dass Sie sich der Abschiebung entziehen wollen. Dann darf es früher kommen.'
const atOnce = 'Das Bundesamt hat geschrieben, dass seine Entscheidung sofort gilt („sofortige Vollziehung“).'
const lawyer =
  'Gehen Sie heute noch zu einer Anwältin, einem Anwalt oder der Asylverfahrensberatung. Nehmen Sie den Brief und den Umschlag mit.'
const tellOffice =
  'Schicken Sie der Ausländerbehörde eine Kopie des Schreibens vom Gericht oder der Eingangsbestätigung und tragen Sie eine bei sich.'
const otherReasons =
  'Danach zählt, was das Gericht entschieden hat. Andere Gründe, die eine Abschiebung hindern, bleiben möglich.'
const again = 'Sie haben nach einer Ablehnung noch einmal Asyl beantragt (Folgeantrag).'
const notYet =
  'Über den Folgeantrag ist noch nicht entschieden, oder die Zeit für die Klage läuft noch, oder Ihr rechtzeitiger Eilantrag ist noch offen.'
const cameBack = 'Sie waren ausgereist und sind ohne Erlaubnis aus einem sicheren Drittstaat zurückgekommen.'
const manifestJudgment =
  'Das Gericht hat die Klage als „offensichtlich unbegründet“ oder „offensichtlich unzulässig“ abgewiesen.'
const remained =
  'Das Gericht hat Ihre Klage abgewiesen, und bis zum Urteil durften Sie bleiben: nach dem Gesetz oder weil ein Gericht es erlaubt hatte.'
const timeRuns = 'Solange die Frist läuft, wird niemand abgeschoben, der nicht als Gefahr gilt.'
const leaveTime = 'Die Frist steht im Brief, und sie läuft noch.'

export const remedyDe: LawWordsPart = {
  norms: {
    'asylum-action': {
      title: 'Sie können klagen',
      lane: 'Klage § 74',
      summary:
        'Gegen Entscheidungen des Bundesamts können Sie beim Verwaltungsgericht klagen. Die Frist ist kurz: zwei Wochen, oft nur eine.',
      allows: `Die Klage kostet kein Geld für das Gericht und geht ohne Anwalt, schriftlich oder bei der Rechtsantragstelle des Gerichts. Die Gründe können Sie bis einen Monat nach der Zustellung nachreichen; was später kommt, zählt vielleicht nicht mehr. Ob Sie bis zum Urteil bleiben dürfen, ist eine eigene Frage: Oft muss ein Eilantrag dazu. ${lawyer}`,
      places: {
        'AsylG § 11':
          'Sie haben eine Entscheidung des Bundesamts und noch nicht geklagt. Einen Widerspruch gibt es nicht.',
        'Abs. 1 Satz 1':
          'Die Frist läuft noch: eine Woche, oder zwei, wenn der Brief zwei nennt. Sie beginnt mit der Zustellung.',
      },
    },
    'urgent-motion': {
      title: 'Eilantrag: Das Gericht kann die Abschiebung stoppen',
      lane: 'Eilantrag § 36',
      summary:
        'Nach manchen Entscheidungen hält die Klage allein die Abschiebung nicht auf. Dann müssen Sie in einer Woche zusätzlich einen Eilantrag stellen.',
      allows: `Der Eilantrag heißt „Antrag auf Anordnung der aufschiebenden Wirkung, § 80 Abs. 5 VwGO“. Er geht an dasselbe Gericht wie die Klage, am besten im selben Brief. Legen Sie den Bescheid dazu und schreiben Sie alle Gründe auf: Was Sie nicht sagen, zählt meist nicht. Ein Antrag nur gegen das Einreiseverbot hält die Abschiebung nicht auf. ${lawyer}`,
      places: {
        'Abs. 1': 'Im Brief steht, dass ein Eilantrag (§ 80 Abs. 5 VwGO) in einer Woche gestellt werden muss.',
        'Abs. 2 Satz 1': motionStillInTime,
        'Abs. 3 Satz 1': 'Die Frist läuft noch, und das Gericht hat ernste Zweifel an der Entscheidung.',
        'Abs. 4 Satz 1': 'Das Gericht hat ernste Zweifel an der Entscheidung.',
        'VwGO § 80 Abs. 5 Satz 2': motionFiled,
        'AsylG § 34a Abs. 3 Satz 1': transfer,
      },
    },
    'transfer-urgent-motion': {
      title: 'Eilantrag gegen die Überstellung (Dublin)',
      lane: 'Eilantrag § 34a',
      summary: 'Gegen die Überstellung in einen anderen EU-Staat können Sie in einer Woche einen Eilantrag stellen.',
      allows: `Stellen Sie Klage und Eilantrag (§ 80 Abs. 5 VwGO) zusammen, in einer Woche. Eine Frist zum Ausreisen gibt es hier nicht, und eine Androhung auch nicht. Ein Antrag nur gegen das Einreiseverbot hält die Überstellung nicht auf. ${lawyer}`,
      places: {
        'Abs. 1 Satz 1': transfer,
        'Abs. 2 Satz 1': motionStillInTime,
        'Abs. 3 Satz 1': motionStillInTime,
        'VwGO § 80 Abs. 5 Satz 1': 'Das Gericht stoppt die Überstellung.',
        'VwGO § 80 Abs. 5 Satz 2': motionFiled,
      },
    },
    'action-holds-up': {
      title: 'Ihre Klage allein hält die Abschiebung auf',
      lane: 'Klage § 75',
      summary:
        'Nur in wenigen Fällen dürfen Sie schon wegen der Klage bis zum Urteil bleiben. Für Anträge ab dem 12. Juni 2026 steht das im EU-Recht.',
      allows: `Verlassen Sie sich darauf nur, wenn hier „ja“ steht. Sonst lesen Sie im Brief, ob ein Eilantrag nötig ist, und stellen Sie ihn im Zweifel. ${tellOffice}`,
      places: {
        'Abs. 1 Satz 1':
          'Ihr Antrag wurde einfach abgelehnt (nicht „offensichtlich unbegründet“), oder Ihr Schutz wurde widerrufen.',
        'AsylG § 74 Abs. 1 Satz 1': suedInTime,
        'VwGO § 80b Abs. 1 Satz 1': actionGoesOn,
        'Abs. 2 Satz 1': 'Ihr Schutz wurde wegen schwerer Straftaten oder einer Gefahr widerrufen.',
        'Abs. 2 Satz 3': atOnce,
        'VwGO § 80 Abs. 2 Satz 1 Nr. 4': atOnce,
        'AsylG § 75': 'Im Brief steht nicht, dass ein Eilantrag in einer Woche nötig ist.',
        'AsylG § 87e Abs. 1 Satz 1': regime,
      },
    },
    'no-transfer-before-court': {
      title: 'Keine Überstellung, bevor das Gericht über den Eilantrag entschieden hat',
      lane: 'Bleiben § 34a',
      summary:
        'Wer den Eilantrag in einer Woche gestellt hat, darf nicht überstellt werden, bis das Gericht entscheidet.',
      allows: `Sie dürfen bleiben, bis das Gericht über den Eilantrag entschieden hat. ${tellOffice} ${otherReasons}`,
      places: {
        'Abs. 1 Satz 1': transfer,
        'Abs. 2 Satz 1': motionInTime,
        'Abs. 2 Satz 2': motionOpen,
        'Abs. 3 Satz 1': motionInTime,
        'Abs. 3 Satz 2': motionOpen,
      },
    },
    'no-removal-before-court': {
      title: 'Keine Abschiebung, bevor das Gericht über den Eilantrag entschieden hat',
      lane: 'Bleiben § 36',
      summary:
        'Das alte Recht: Wer den Eilantrag in einer Woche gestellt hat, darf nicht abgeschoben werden, bis das Gericht entscheidet.',
      allows: `Sie dürfen bleiben, bis das Gericht über den Eilantrag entschieden hat. ${tellOffice} ${otherReasons}`,
      places: { 'Abs. 1': manifest, 'Abs. 3 Satz 1': motionInTime, 'Abs. 3 Satz 8': motionOpen },
    },
    'time-to-leave-not-begun': {
      title: 'Mit dem Eilantrag beginnt die Frist zum Ausreisen noch nicht',
      lane: 'Bleiben § 38',
      summary:
        'Das neue Recht: Die Frist zum Ausreisen beginnt erst, wenn das Gericht den Eilantrag abgelehnt hat und Ihnen das zugestellt ist. Vorher darf niemand abgeschoben werden.',
      allows: `Sie werden nicht abgeschoben, bis das Gericht über den Eilantrag entschieden hat. Ihre Aufenthaltsgestattung kann trotzdem schon ungültig sein. ${tellOffice} ${otherReasons}`,
      places: {
        'Abs. 1 Satz 1': 'Im Brief steht, dass ein Eilantrag in einer Woche nötig ist.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'AsylG § 36 Abs. 2 Satz 1': motionInTime,
        'Abs. 1 Satz 3': motionOpen,
        'AufenthG § 58 Abs. 1 Satz 1': 'Der Brief gibt Ihnen eine Frist zum Ausreisen.',
      },
    },
    'stay-by-court-order': {
      title: 'Das Gericht hat die Abschiebung gestoppt',
      lane: 'Bleiben § 80 VwGO',
      summary: 'Hat das Gericht Ihrem Eilantrag stattgegeben, dürfen Sie bleiben, bis über die Klage entschieden ist.',
      allows: `Lesen Sie nach, ob der Beschluss für eine bestimmte Zeit gilt. Das Gericht kann ihn später ändern, wenn sich etwas ändert. Bitten Sie um eine neue Bescheinigung über die Aufenthaltsgestattung. ${tellOffice}`,
      places: {
        'Abs. 2 Satz 1 Nr. 3': anyDecision,
        'Abs. 5 Satz 1': 'Das Gericht hat die „aufschiebende Wirkung angeordnet“ oder Ihnen den Verbleib erlaubt.',
        'VwGO § 80b Abs. 1 Satz 1': 'Sie haben geklagt oder können es noch, und die Klage ist nicht abgewiesen.',
      },
    },
    'permission-holds-after-decision': {
      title: 'Ihre Aufenthaltsgestattung gilt weiter',
      lane: 'Gestattung § 67',
      summary:
        'Nach einer Ablehnung gilt die Aufenthaltsgestattung nur weiter, solange die Entscheidung noch nicht vollzogen werden darf.',
      allows: `Lassen Sie die Bescheinigung rechtzeitig verlängern. ${tellOffice}`,
      places: {
        'Abs. 1 Satz 1': 'Sie haben eine Aufenthaltsgestattung und eine Entscheidung des Bundesamts.',
        'Abs. 1 Satz 1 Nr. 3':
          'Sie haben den Antrag zurückgenommen, oder im Brief steht, dass ein Eilantrag in einer Woche nötig ist.',
        'Abs. 1 Satz 1 Nr. 4':
          'Die Entscheidung darf noch nicht vollzogen werden, oder Sie haben den Antrag zurückgenommen.',
        'Abs. 1 Satz 1 Nr. 5': 'Ihre Ausreisepflicht ist vollziehbar.',
        'Abs. 1 Satz 1 Nr. 5a': 'Ihre Ausreisepflicht ist vollziehbar.',
        'Abs. 1 Satz 1 Nr. 6': 'Die Entscheidung ist endgültig.',
        'Abs. 1 Satz 1 Nr. 8': 'Die Entscheidung ist endgültig.',
        'AsylG § 75': 'Sie haben noch ein Recht auf Verbleib.',
      },
    },
    'permission-back-by-court': {
      title: 'Mit dem Beschluss des Gerichts gilt die Aufenthaltsgestattung wieder',
      lane: 'Gestattung § 67',
      summary: 'Erlaubt Ihnen das Gericht den Verbleib, tritt die Aufenthaltsgestattung wieder in Kraft.',
      allows: `Gehen Sie mit dem Beschluss zur Ausländerbehörde oder zum Bundesamt und bitten Sie um eine neue Bescheinigung. ${tellOffice}`,
      places: {
        'AsylG § 31 Abs. 1': 'Ihr Asylantrag wurde abgelehnt oder eingestellt.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'VwGO § 80b Abs. 1 Satz 1': 'Die Klage läuft noch, oder das Gericht lässt Sie nach dem Urteil weiter bleiben.',
        'Abs. 2': 'Das Gericht hat die Abschiebung gestoppt oder Ihnen den Verbleib erlaubt.',
      },
    },
    'follow-up-holds-removal': {
      title: 'Der Folgeantrag hält die Abschiebung auf',
      lane: 'Folgeantrag § 71',
      summary:
        'Die alte Abschiebungsandrohung darf in der Regel erst vollzogen werden, wenn das Bundesamt entschieden hat und die Zeit für die Klage vorbei ist.',
      allows: `Stellen Sie den Folgeantrag persönlich bei der Außenstelle des Bundesamts und lassen Sie sich das bestätigen. Es braucht keine neue Androhung, und Haft ist trotzdem möglich. Die Gebiete, in denen Sie sich aufhalten müssen, gelten weiter. Nach einer Ablehnung stellen Sie in einer Woche Klage und Eilantrag. ${tellOffice}`,
      places: {
        'Abs. 1 Satz 1': again,
        'Abs. 5 Satz 3': notYet,
        'Abs. 3 Satz 3': notYet,
        'Abs. 5 Satz 2':
          'Das Bundesamt hat die Abschiebung freigegeben, weil schon ein früherer Folgeantrag abgelehnt war oder dieser nur die Abschiebung aufhalten sollte.',
        'Abs. 3 Satz 2': 'Das Bundesamt hat der Ausländerbehörde geschrieben, dass Sie abgeschoben werden dürfen.',
        'Abs. 6 Satz 2': cameBack,
        'Abs. 4 Satz 2': cameBack,
      },
    },
    'second-application-tolerated': {
      title: 'Mit einem Zweitantrag gilt Ihr Aufenthalt als geduldet',
      lane: 'Zweitantrag § 71a',
      summary:
        'Das alte Recht: Wer nach einem erfolglosen Asylverfahren in einem anderen Dublin-Staat hier Asyl beantragt, gilt als geduldet, bis entschieden ist.',
      allows: 'Sie dürfen hier auf die Entscheidung warten.',
      places: {
        'Abs. 1': 'Ein anderer Dublin-Staat hat Ihren Asylantrag endgültig abgelehnt.',
        'Abs. 3 Satz 1': 'Über Ihren Antrag hier ist noch nicht entschieden.',
      },
    },
    'no-removal-after-judgment': {
      title: 'Nach dem Urteil: ein Monat ohne Abschiebung',
      lane: 'Bleiben § 78',
      summary:
        'Durften Sie bis zum Urteil bleiben, ist die Abschiebung noch einen Monat lang nicht zulässig. Stellen Sie in diesem Monat einen Antrag auf Verbleib, gilt das, bis darüber entschieden ist.',
      allows: `Nutzen Sie den Monat: Das Rechtsmittel und der Antrag auf Verbleib gehen an das Verwaltungsgericht. Das Gericht soll in zwei Wochen entscheiden. ${lawyer}`,
      places: {
        'Abs. 9 Satz 1': remained,
        'AsylG § 87e Abs. 1 Satz 1': regime,
        'Abs. 9 Satz 4':
          'Der Monat läuft noch, oder Ihr rechtzeitiger Antrag auf Verbleib ist offen, oder das Gericht hat ihn angenommen.',
        'Abs. 1 Satz 1': manifestJudgment,
      },
    },
    'motion-to-remain': {
      title: 'Nach dem Urteil: Das Gericht kann Sie bleiben lassen',
      lane: 'Verbleib § 78',
      summary:
        'In einem Monat nach dem Urteil können Sie beantragen, dass Sie bis zum Ende des Rechtsmittels bleiben dürfen.',
      allows: `Der Antrag geht an das Verwaltungsgericht, zusammen mit dem Antrag auf Zulassung der Berufung. Dafür brauchen Sie eine Anwältin oder einen Anwalt. ${lawyer}`,
      places: {
        'Abs. 9 Satz 1': remained,
        'AsylG § 87e Abs. 1 Satz 1': regime,
        'Abs. 4 Satz 1': 'Der Monat nach der Zustellung des Urteils läuft noch.',
        'Abs. 9 Satz 3': 'Sie haben den Antrag noch nicht gestellt, und das Gericht erlaubt den Verbleib.',
        'Abs. 1 Satz 1': manifestJudgment,
      },
    },
    'leave-to-appeal': {
      title: 'Gegen das Urteil: Zulassung der Berufung',
      lane: 'Berufung § 78',
      summary: 'Gegen ein Urteil in Asylsachen können Sie in einem Monat die Zulassung der Berufung beantragen.',
      allows: `Der Antrag geht an das Verwaltungsgericht. Er nennt das Urteil und in demselben Monat alle Gründe. Solange er läuft, ist das Urteil nicht endgültig; wird er abgelehnt, ist es das. Sie brauchen dafür eine Anwältin oder einen Anwalt. ${lawyer}`,
      places: {
        'Abs. 2': 'Das Verwaltungsgericht hat Ihre Klage abgewiesen.',
        'Abs. 3':
          'Es gibt einen der drei Gründe: eine grundsätzliche Frage, ein Urteil gegen die Linie der höheren Gerichte oder ein schwerer Fehler im Verfahren.',
        'Abs. 4 Satz 1': 'Der Monat nach der Zustellung des Urteils läuft noch.',
        'Abs. 1 Satz 1': manifestJudgment,
      },
    },
    'decision-falls-with-court-order': {
      title: 'Die Entscheidung und die Androhung sind unwirksam',
      lane: 'Unwirksam § 37',
      summary:
        'Das alte Recht: Hatte das Bundesamt auf einen Staat außerhalb der EU verwiesen und gibt das Gericht dem Eilantrag statt, fällt die Entscheidung weg.',
      allows: 'Das Bundesamt muss Ihr Asylverfahren weiterführen. Fragen Sie dort nach dem nächsten Termin.',
      places: {
        'Abs. 1 Satz 1': 'Ihr Antrag war unzulässig, weil ein Staat außerhalb der EU für Sie sicher sei.',
        'VwGO § 80 Abs. 5 Satz 1': stopped,
        'Abs. 3': oneStateOnly,
      },
    },
    'longer-time-after-court-order': {
      title: 'Die Frist zum Ausreisen endet erst 30 Tage nach dem Ende des Verfahrens',
      lane: 'Frist § 37',
      summary:
        'Das alte Recht: Gibt das Gericht nach „offensichtlich unbegründet“ dem Eilantrag statt, werden aus der Woche 30 Tage nach dem endgültigen Ende.',
      allows: 'Sie können das Urteil in Deutschland abwarten.',
      places: {
        'Abs. 2': 'Ihr Antrag wurde als „offensichtlich unbegründet“ abgelehnt.',
        'VwGO § 80 Abs. 5 Satz 1': stopped,
        'AsylG § 74 Abs. 1 Satz 1': actionGoesOn,
        'Abs. 3': oneStateOnly,
      },
    },
    'leave-within-thirty-days': {
      title: '30 Tage Zeit zum Ausreisen',
      lane: 'Frist § 38',
      summary: 'Das alte Recht: Der Brief gibt 30 Tage ab der Zustellung.',
      allows: `${timeRuns} Klagen müssen Sie früher: in zwei Wochen. Die Ausländerbehörde kann die Frist verlängern.`,
      places: {
        'Abs. 1 Satz 1': 'Ihr Antrag wurde abgelehnt, und Sie haben ihn vor dem 12. Juni 2026 eingereicht.',
        'AufenthG § 59 Abs. 1 Satz 1': leaveTime,
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-thirty-days-after-end': {
      title: 'Mit der Klage endet die Frist erst 30 Tage nach dem Ende des Verfahrens',
      lane: 'Frist § 38',
      summary:
        'Das alte Recht, so steht es im Brief: Wer klagt, muss erst 30 Tage nach dem endgültigen Ende des Asylverfahrens ausgereist sein.',
      allows: `${timeRuns} Gehen Sie zu jedem Termin des Gerichts und melden Sie ihm jede neue Adresse.`,
      places: {
        'Abs. 1 Satz 1': 'Ihr Antrag wurde abgelehnt, und Sie haben ihn vor dem 12. Juni 2026 eingereicht.',
        'AufenthG § 59 Abs. 1 Satz 1': 'So steht es in Ihrem Brief.',
        'Abs. 1 Satz 2': 'Sie haben in der Frist geklagt, und das Verfahren ist nicht endgültig zu Ende.',
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-within-week': {
      title: 'Eine Woche Zeit zum Ausreisen',
      lane: 'Frist § 38',
      summary: 'Das alte Recht: Der Brief gibt nur eine Woche ab der Zustellung.',
      allows: `${timeRuns} In derselben Woche müssen Sie klagen und, wo der Brief es sagt, den Eilantrag stellen. ${lawyer}`,
      places: {
        'Abs. 2':
          'Der Antrag wurde eingestellt, ist unzulässig oder „offensichtlich unbegründet“, und er ist von vor dem 12. Juni 2026.',
        'AufenthG § 59 Abs. 1 Satz 1': leaveTime,
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-within-week-after-action-time': {
      title: 'Eine Woche Zeit zum Ausreisen, wenn die Zeit für die Klage vorbei ist',
      lane: 'Frist § 38',
      summary:
        'Das neue Recht: Die Woche beginnt erst, wenn die Zeit für die Klage vorbei ist, oder wenn das Gericht den Eilantrag abgelehnt hat.',
      allows: `${timeRuns} Die Ausländerbehörde kann die Frist verlängern. ${lawyer}`,
      places: {
        'Abs. 1 Satz 1':
          'Im Brief steht, dass ein Eilantrag in einer Woche nötig ist, und er gibt eine Woche zum Ausreisen.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'Abs. 1 Satz 2': 'Diese Woche ist noch nicht vorbei.',
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-within-thirty-days-after-action-time': {
      title: '30 Tage Zeit zum Ausreisen, wenn die Zeit für die Klage vorbei ist',
      lane: 'Frist § 38',
      summary:
        'Das neue Recht: Die 30 Tage beginnen erst, wenn die Zeit für die Klage vorbei ist. Mit einer Klage beginnen sie, wenn das Recht auf Verbleib endet.',
      allows: `${timeRuns} Die Ausländerbehörde kann die Frist verlängern.`,
      places: {
        'Abs. 2 Satz 1': 'Der Brief gibt 30 Tage zum Ausreisen.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'Abs. 2 Satz 2': 'Diese 30 Tage sind noch nicht vorbei.',
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'no-threat-of-deportation': {
      title: 'Das Bundesamt darf Ihnen die Abschiebung nicht androhen',
      lane: 'Androhung § 34',
      summary:
        'Mit Schutz, einem Abschiebungsverbot oder einem Aufenthaltstitel gibt es keine Androhung, und auch dann nicht, wenn Kinder, Familie oder Krankheit dagegen sprechen.',
      allows: `Steht trotzdem eine Androhung im Brief, klagen Sie in der Frist. Ohne Anwalt muss das Wichtigste in eine Sprache übersetzt sein, die Sie verstehen. ${lawyer}`,
      places: {
        'Abs. 1 Satz 1': 'Sie haben Asyl beantragt.',
        'Abs. 1 Satz 1 Nr. 5':
          'Sie haben Schutz, ein Abschiebungsverbot oder einen Aufenthaltstitel, oder Kinder, Familie oder Krankheit sprechen dagegen.',
      },
    },
    'threat-names-safe-state': {
      title: 'Angedroht wird nur der Staat, in dem Sie sicher waren',
      lane: 'Androhung § 35',
      summary:
        'Das alte Recht: Ist der Antrag unzulässig, weil ein anderer Staat Sie schützt, droht das Bundesamt die Abschiebung dorthin an.',
      allows: `Prüfen Sie, welcher Staat im Brief steht, und erzählen Sie der Beratung, wie es Ihnen dort ging. ${lawyer}`,
      places: {
        'Abs. 1':
          'Ihr Antrag ist unzulässig, weil Sie in einem anderen Staat sicher waren, und er ist von vor dem 12. Juni 2026.',
      },
    },
  },
  judgements: {
    'child-family-or-health-against-removal':
      'Sprechen das Wohl eines Kindes, enge Familie hier oder eine Krankheit gegen die Abschiebung?',
    'court-stops-transfer': 'Stoppt das Gericht die Überstellung? Es wägt ab, was dafür und dagegen spricht.',
    'serious-doubts-about-decision': 'Hat das Gericht ernste Zweifel, ob die Entscheidung richtig ist?',
    'would-evade-or-endanger':
      'Gibt es einen begründeten Verdacht, dass jemand sich entziehen will oder andere gefährdet?',
    'follow-up-only-to-delay': 'Sollte der Folgeantrag nur die Abschiebung aufhalten?',
    'reason-for-appeal': 'Gibt es einen Grund, die Berufung zuzulassen?',
    'court-lets-remain': 'Lässt das Gericht die Person bleiben, bis über das Rechtsmittel entschieden ist?',
  },
  unencoded: {
    'court-rules-for-older-applications':
      'Für Anträge vor dem 12. Juni 2026 bleibt das Verfahren des Bundesamts beim alten Recht. Ob das auch für die Wirkung von Klage und Eilantrag gilt, steht nicht klar im Gesetz. Lesen Sie, was im Brief steht, und fragen Sie sofort eine Beratung.',
    'right-to-remain-by-union-law':
      'Ob Sie bis zum Urteil bleiben dürfen, steht in einer Verordnung der EU, die Lotse nicht geprüft hat. Lesen Sie, was im Brief dazu steht, und fragen Sie sofort eine Beratung.',
    'follow-up-without-right-to-remain':
      'In welchen Fällen ein Folgeantrag die Abschiebung nicht aufhält, steht in einer Verordnung der EU, die Lotse nicht geprüft hat.',
    'last-day-moves':
      'Fällt der letzte Tag auf einen Samstag, Sonntag oder Feiertag, endet die Frist am nächsten Werktag. Rechnen Sie es unter „Fristen“ nach.',
    'filed-before-served':
      'Klage oder Eilantrag sind älter als der Bescheid. Prüfen Sie, ob sie zu einem anderen Bescheid gehören.',
    'whether-threat-is-enforceable':
      'Ob die Androhung schon vollzogen werden darf und Ihre Aufenthaltsgestattung damit endet, prüft Lotse für diesen Fall nicht.',
    'year-without-instruction':
      'Fehlt im Brief die Belehrung, galt früher ein Jahr, jetzt sind es drei Monate. Welche Zeit für ältere Anträge gilt, ist nicht klar.',
    'effect-after-dismissal':
      'Wie lange Sie nach einem abweisenden Urteil noch bleiben dürfen, hängt von Fristen ab, die Lotse nicht rechnet. Fragen Sie sofort Ihre Anwältin oder Ihren Anwalt.',
    'removal-despite-ban':
      'In seltenen Fällen darf trotz eines Abschiebungsverbots wegen Krankheit oder Gefahr abgeschoben werden. Das prüft Lotse nicht.',
    'return-to-safe-third-state':
      'Wer ohne Erlaubnis aus einem sicheren Drittstaat zurückgekommen ist, kann dorthin zurückgebracht werden. Das prüft Lotse nicht.',
    'time-to-leave-of-this-decision':
      'Welche Regeln für diese Entscheidung gelten, wird verschieden gelesen. Richten Sie sich nach dem Brief.',
    'stopped-for-one-state':
      'Ob Sie in einen anderen der genannten Staaten abgeschoben werden dürfen, steht im Beschluss des Gerichts.',
    'refusal-within-the-month':
      'Ob die Abschiebung bis zum Ende des Monats unzulässig bleibt, wenn das Gericht den Antrag schon vorher abgelehnt hat, ist nicht klar.',
    'remain-after-manifest-judgment':
      'Ob das auch gilt, wenn das Urteil „offensichtlich unbegründet“ sagt und nicht mehr anfechtbar ist, prüft Lotse nicht.',
  },
}
