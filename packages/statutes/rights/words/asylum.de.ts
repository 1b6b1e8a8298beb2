import type { LawWordsPart } from '../../words/law-words.ts'

export const asylumDe: LawWordsPart = {
  norms: {
    'stay-during-asylum': {
      title: 'Sie dürfen während des Asylverfahrens bleiben',
      lane: 'Bleiben § 55',
      summary: 'Bis über Ihren Antrag entschieden ist, dürfen Sie in Deutschland bleiben.',
      allows:
        'Bleiben. Gehen Sie zu jedem Termin, und melden Sie jede neue Anschrift sofort dem Bundesamt. Kommt ein Bescheid, zählt jeder Tag.',
      places: {
        'Abs. 1':
          'Sie haben Asyl beantragt, noch keinen Bescheid, und Sie haben eine Aufenthaltsgestattung oder einen Ankunftsnachweis.',
        'Abs. 1 Satz 1':
          'Sie haben Asyl beantragt, noch keinen Bescheid, und Sie haben eine Aufenthaltsgestattung oder einen Ankunftsnachweis.',
      },
    },
    'asylum-procedure-advice': {
      title: 'Kostenlose Beratung zum Asylverfahren',
      lane: 'Beratung § 12a',
      summary:
        'Der Bund bezahlt eine unabhängige, freiwillige Beratung, am besten schon vor der Anhörung. Einen festen Anspruch auf einen Platz gibt es nicht.',
      allows:
        'Fragen Sie in der Aufnahmeeinrichtung nach der Asylverfahrensberatung. Sie hilft bis zum Ende des Verfahrens und gibt Ihre Daten nur mit Ihrer Zustimmung weiter.',
      places: {
        'Abs. 2 Satz 3': 'Ihr Asylverfahren läuft, auch vor Gericht, und ist noch nicht endgültig zu Ende.',
      },
    },
    'asylum-application-in-writing': {
      title: 'Den Asylantrag schriftlich anzeigen',
      lane: 'Antrag § 14',
      summary:
        'Wer einen längeren Titel hat, in Haft, Krankenhaus oder Heim ist oder als Kind bei Verwandten lebt, zeigt den Antrag beim Bundesamt schriftlich an.',
      allows:
        'Dem Bundesamt schreiben, auf seinem Formblatt. Rechte zählen ab dem Tag, an dem die Anzeige dort ankommt. Es sagt Ihnen, wo der Antrag eingereicht wird. Vorher muss man Sie schriftlich warnen, was eine Ablehnung für spätere Titel heißt.',
      places: {
        'Abs. 1 Satz 1': 'Sie haben noch keinen Asylantrag gestellt.',
        'Abs. 2 Satz 1':
          'Sie haben einen Titel von mehr als sechs Monaten, sind in Haft, Krankenhaus oder Heim, oder Sie sind unter 18 und Ihre Vertretung wohnt nicht in einer Aufnahmeeinrichtung.',
      },
    },
    'lawyer-in-detention': {
      title: 'In Haft: sofort Kontakt zu einem Rechtsbeistand',
      lane: 'Haft § 14',
      summary:
        'Wer in Haft Asyl beantragt, muss sofort einen Rechtsbeistand seiner Wahl erreichen können, außer er hat sich schon vorher einen genommen.',
      allows:
        'Verlangen Sie ein Telefon und einen Rechtsbeistand, und nennen Sie § 14 AsylG. Wer schon einen hat, ruft ihn an.',
      places: {
        'Abs. 4 Satz 1': 'Sie sind in Haft oder Gewahrsam.',
        'Abs. 3 Satz 1': 'Sie sind in Haft oder Gewahrsam.',
      },
    },
    'asylum-hearing': {
      title: 'Das Bundesamt muss Sie persönlich anhören',
      lane: 'Anhörung § 24',
      summary: 'Bevor entschieden wird, hört das Bundesamt Sie zu Ihren Gründen an, mit Dolmetscher.',
      allows:
        'Erzählen Sie alles, was wichtig ist, auch was schwerfällt. Was Sie später sagen, kann unbeachtet bleiben. Gehen Sie vorher zur Beratung. Dass keine Anhörung stattfand, darf nicht gegen Sie sprechen. Konnten Sie nicht kommen, sagen Sie es sofort, mit Nachweis.',
      places: {
        'Abs. 1 Satz 1':
          'Für Anträge vor dem 12. Juni 2026 gilt das alte Gesetz. Für neuere steht es im Recht der EU, das Lotse noch nicht kennt.',
        'Abs. 1 Satz 3': 'Ihr Antrag ist nicht entschieden, und Sie wurden noch nicht angehört.',
        'Abs. 1 Satz 4': 'Das Bundesamt will allem stattgeben, oder eine Anhörung ist auf Dauer nicht möglich.',
        'AsylG § 25 Abs. 5 Satz 1': 'Sie sind zu einem Termin für die Anhörung nicht gekommen.',
        'AsylG § 71 Abs. 3 Satz 3': 'Es ist ein Folgeantrag: Dort kann von einer Anhörung abgesehen werden.',
      },
    },
    'hearing-with-companion': {
      title: 'Nicht allein zur Anhörung gehen',
      lane: 'Anhörung § 25',
      summary:
        'Zur Anhörung darf Sie ein Rechtsbeistand oder eine Person begleiten, die Ihnen beisteht. Sie ist nicht öffentlich.',
      allows:
        'Nehmen Sie jemanden mit, und melden Sie die Person vorher an. Kommt sie trotz Ladung nicht, kann die Anhörung ohne sie stattfinden.',
      places: {
        'Abs. 1': 'Ihr Asylverfahren läuft, und Sie wurden noch nicht angehört.',
      },
    },
    'heard-on-other-states': {
      title: 'Vor einer Ablehnung als unzulässig werden Sie gehört',
      lane: 'Anhörung § 29',
      summary: 'Will das Bundesamt Sie an einen anderen Staat verweisen, hört es Sie dazu persönlich an.',
      allows:
        'Sagen Sie, was Ihnen dort geschah oder droht. Wer nicht kommt, über den wird nach den Akten entschieden; außer er weist sofort nach, dass er nicht kommen konnte.',
      places: {
        'Abs. 1':
          'Für Anträge vor dem 12. Juni 2026 gilt das alte Gesetz. Für neuere steht es im Recht der EU, das Lotse noch nicht kennt.',
        'Abs. 2 Satz 1': 'Ihr Asylantrag ist gestellt, und es ist noch nichts entschieden.',
      },
    },
    'hearing-record': {
      title: 'Sie bekommen eine Kopie der Niederschrift',
      lane: 'Anhörung § 25',
      summary:
        'Was Sie in der Anhörung gesagt haben, wird aufgeschrieben. Sie bekommen eine Kopie, spätestens mit dem Bescheid.',
      allows:
        'Lesen Sie die Niederschrift mit jemandem durch, der beide Sprachen kann, und berichtigen Sie Fehler sofort schriftlich.',
      places: {
        'Abs. 8 Satz 1': 'Sie wurden angehört.',
        'Abs. 8 Satz 2':
          'Für Anträge vor dem 12. Juni 2026 gilt das alte Gesetz. Für neuere steht es im Recht der EU, das Lotse noch nicht kennt.',
      },
    },
    'asylum-decision-overdue': {
      title: 'Die Entscheidung ist überfällig',
      lane: 'Dauer § 24',
      summary: 'Über einen Asylantrag ist in sechs Monaten zu entscheiden, verlängert in höchstens 21.',
      allows:
        'Fragen Sie schriftlich nach dem Stand. Nach 21 Monaten kann eine Klage wegen Untätigkeit helfen: Lassen Sie sich vorher beraten, ob eine schnelle Entscheidung für Sie gut ist.',
      places: {
        'Abs. 1 Satz 1':
          'Für Anträge vor dem 12. Juni 2026 gilt das alte Gesetz. Für neuere steht es im Recht der EU, das Lotse noch nicht kennt.',
        'Abs. 4 Satz 1': 'Der Antrag ist 21 Monate alt, oder sechs Monate und die Zeit wurde nicht verlängert.',
        'Abs. 6 Satz 1': 'Ihr Asylantrag ist gestellt, und es ist noch nichts entschieden.',
        'Abs. 6 Satz 2':
          'Ein anderer EU-Staat wurde gefragt: Dann beginnen die sechs Monate erst, wenn Deutschland zuständig ist.',
      },
    },
    'asylum-told-of-delay': {
      title: 'Das Bundesamt muss sagen, warum es dauert',
      lane: 'Dauer § 24',
      summary:
        'Nach sechs Monaten ohne Entscheidung informiert es Sie, und auf Ihr Verlangen nennt es Gründe und Zeitrahmen.',
      allows: 'Verlangen Sie schriftlich die Gründe und den Zeitrahmen.',
      places: {
        'Abs. 1 Satz 1':
          'Für Anträge vor dem 12. Juni 2026 gilt das alte Gesetz. Für neuere steht es im Recht der EU, das Lotse noch nicht kennt.',
        'Abs. 6 Satz 1': 'Ihr Asylantrag ist gestellt, und es ist noch nichts entschieden.',
        'Abs. 6 Satz 2':
          'Ein anderer EU-Staat wurde gefragt: Dann beginnen die sechs Monate erst, wenn Deutschland zuständig ist.',
        'Abs. 8': 'Der Antrag ist sechs Monate alt.',
      },
    },
    'state-does-not-take': {
      title: 'Kein Verweis auf einen Staat, der Sie nicht aufnimmt',
      lane: 'Prüfung § 29',
      summary:
        'Nimmt der Staat Sie eindeutig nicht auf, darf das Bundesamt Ihren Antrag deshalb nicht als unzulässig ablehnen.',
      allows:
        'Sammeln Sie Belege, dass der Staat Sie nicht aufnimmt, und gehen Sie damit sofort zur Beratung. Gegen einen Bescheid läuft eine kurze Frist.',
      places: {
        'AsylG § 87e Abs. 1 Satz 1': 'Ihr Antrag wurde ab dem 12. Juni 2026 eingereicht.',
        'AsylG § 29 Nr. 5': 'Das Bundesamt nennt einen Staat außerhalb der EU, der für Sie sicher sei.',
        'AsylG § 29 Nr. 4': 'Es ist eindeutig, dass dieser Staat Sie nicht aufnimmt.',
      },
    },
    'not-manifest-for-minors': {
      title: 'Mehr Schutz für Kinder, die allein hier sind',
      lane: 'Prüfung § 30',
      summary: 'Gegen sie zählen die meisten Gründe nicht, aus denen ein Antrag „offensichtlich unbegründet“ heißt.',
      allows: 'Sprechen Sie mit dem Vormund: Er stellt den Antrag und klagt, wenn es nötig ist.',
      places: {
        'Abs. 2': 'Sie sind unter 18 und ohne Eltern hier.',
        'Abs. 1':
          'Für Anträge vor dem 12. Juni 2026 gilt das alte Gesetz. Für neuere steht es im Recht der EU, das Lotse noch nicht kennt.',
      },
    },
  },
  judgements: {
    'third-state-clearly-does-not-take': 'Ist es eindeutig, dass der andere Staat Sie nicht übernimmt?',
  },
  unencoded: {
    'day-germany-became-responsible': 'Ab welchem Tag Deutschland zuständig ist, wird hier nicht gefragt.',
    'decision-time-of-follow-up': 'Ob diese Zeiten auch für einen Folgeantrag gelten, steht nicht im Gesetz.',
    'hearing-after-one-missed':
      'Nach einem versäumten Termin entscheidet das Bundesamt, ob es eine Anhörung gibt. Ihr Grund zählt dabei.',
    'hearing-in-follow-up': 'Bei einem Folgeantrag entscheidet das Bundesamt, ob es eine Anhörung gibt.',
    'hearing-of-dublin-regulation':
      'Geht es darum, ob ein anderer EU-Staat zuständig ist, steht die Anhörung in der Dublin-Verordnung. Ihr Text ist noch nicht hier.',
    'procedure-of-union-law':
      'Wie das Verfahren für Anträge ab dem 12. Juni 2026 läuft, steht in der Verordnung (EU) 2024/1348. Ihr Text fehlt hier noch.',
    'right-to-remain-by-union-law':
      'Wer ohne Papier bleiben darf, steht in der Verordnung (EU) 2024/1348. Ihr Text fehlt hier noch.',
    'decision-time-prolonged-unsaid': 'Das Bundesamt kann die Zeit verlängern, ohne dass Sie es schon wissen.',
    'ground-of-manifestly-unfounded': 'Auf welchem Grund die Ablehnung beruht, wird hier nicht genau genug gefragt.',
  },
}
