import type { LawWordsPart } from '../../words/law-words.ts'

export const titleDe: LawWordsPart = {
  norms: {
    'title-goes-on': {
      title: 'Ihr Titel gilt weiter, bis entschieden ist',
      lane: 'Titel § 81',
      summary:
        'Wer die Verlängerung oder einen anderen Titel beantragt, solange der alte noch gilt, behält den alten bis zur Entscheidung.',
      allows:
        'Bleiben wie bisher, mit allem, was der Titel erlaubt. Bitten Sie um die Fiktionsbescheinigung: Damit können Sie es zeigen.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel beantragt, und es ist noch nicht entschieden.',
        'Abs. 4 Satz 1':
          'Sie haben eine Aufenthaltserlaubnis, eine Blaue Karte EU oder ein nationales Visum, und der Antrag kam spätestens am letzten Tag an.',
        'Abs. 4 Satz 2': 'Ihr letzter Titel war ein Schengen-Visum.',
        'AsylG § 55 Abs. 2 Satz 1':
          'Sie haben seither Asyl beantragt. Das beendet die Wirkung Ihres Antrags; nur ein Titel von mehr als sechs Monaten, dessen Verlängerung Sie beantragt haben, gilt weiter.',
        'AufenthG § 51 Abs. 1':
          'Der bisherige Titel ist schon vorher erloschen, etwa durch Widerruf, Ausweisung oder eine lange Reise.',
        'AufenthG § 51 Abs. 1 Nr. 8':
          'Sie hatten einen Titel nach § 22, § 23 oder § 25 Abs. 3 bis 5 und haben Asyl beantragt: Damit ist er erloschen.',
      },
    },
    'work-goes-on': {
      title: 'Ihre Arbeit bleibt erlaubt, bis entschieden ist',
      lane: 'Arbeit § 81',
      summary: 'Gilt der bisherige Titel weiter, gilt auch die Arbeit weiter, die er erlaubt.',
      allows: 'Arbeiten wie bisher. Zeigen Sie dem Betrieb die Fiktionsbescheinigung.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel beantragt, und es ist noch nicht entschieden.',
        'Abs. 4 Satz 1': 'Ihr bisheriger Titel gilt weiter: Der Antrag kam spätestens an seinem letzten Tag an.',
        'AufenthG § 4a Abs. 1 Satz 1': 'Der bisherige Titel erlaubt diese Arbeit.',
        'Abs. 4 Satz 2': 'Ihr letzter Titel war ein Schengen-Visum.',
        'AsylG § 55 Abs. 2 Satz 1':
          'Sie haben seither Asyl beantragt. Das beendet die Wirkung Ihres Antrags; nur ein Titel von mehr als sechs Monaten, dessen Verlängerung Sie beantragt haben, gilt weiter.',
        'AufenthG § 51 Abs. 1':
          'Der bisherige Titel ist schon vorher erloschen, etwa durch Widerruf, Ausweisung oder eine lange Reise.',
        'AufenthG § 51 Abs. 1 Nr. 8':
          'Sie hatten einen Titel nach § 22, § 23 oder § 25 Abs. 3 bis 5 und haben Asyl beantragt: Damit ist er erloschen.',
      },
    },
    'title-may-go-on': {
      title: 'Zu spät beantragt: Der Titel kann trotzdem weitergelten',
      lane: 'Titel § 81',
      summary:
        'Kam der Antrag zu spät, kann die Behörde anordnen, dass der alte Titel weitergilt, wenn es sonst unbillig hart wäre.',
      allows:
        'Stellen Sie den Antrag sofort und schreiben Sie, warum er zu spät kam und was auf dem Spiel steht. Bis zur Anordnung gilt nichts weiter, auch die Arbeit nicht.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel beantragt, und es ist noch nicht entschieden.',
        'Abs. 4 Satz 3':
          'Der Antrag kam nach dem letzten Tag des Titels, und ohne die Anordnung wäre es unbillig hart.',
        'Abs. 4 Satz 2': 'Ihr letzter Titel war ein Schengen-Visum.',
        'AsylG § 55 Abs. 2 Satz 1':
          'Sie haben seither Asyl beantragt. Das beendet die Wirkung Ihres Antrags; nur ein Titel von mehr als sechs Monaten, dessen Verlängerung Sie beantragt haben, gilt weiter.',
        'AufenthG § 51 Abs. 1':
          'Der bisherige Titel ist schon vorher erloschen, etwa durch Widerruf, Ausweisung oder eine lange Reise.',
        'AufenthG § 51 Abs. 1 Nr. 8':
          'Sie hatten einen Titel nach § 22, § 23 oder § 25 Abs. 3 bis 5 und haben Asyl beantragt: Damit ist er erloschen.',
      },
    },
    'stay-counts-as-allowed': {
      title: 'Ihr Aufenthalt gilt als erlaubt, bis entschieden ist',
      lane: 'Bleiben § 81',
      summary: 'Wer erlaubt ohne Titel hier ist und rechtzeitig einen beantragt, darf bis zur Entscheidung bleiben.',
      allows: 'Bleiben. Arbeiten erlaubt das allein noch nicht.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel beantragt, und es ist noch nicht entschieden.',
        'Abs. 3 Satz 1':
          'Sie waren erlaubt ohne Titel hier, und der Antrag kam, solange das galt. Ob es erlaubt war, ist umstritten, wenn Sie ohne Visum kamen und von Anfang an länger bleiben wollten.',
        'AsylG § 55 Abs. 2 Satz 1': 'Sie haben seither Asyl beantragt. Das beendet die Wirkung des Antrags.',
        'AufenthG § 51 Abs. 5': 'Die Erlaubnis, ohne Titel hier zu sein, war schon vorher entfallen.',
      },
    },
    'removal-suspended': {
      title: 'Ihre Abschiebung gilt als ausgesetzt, bis entschieden ist',
      lane: 'Bleiben § 81',
      summary:
        'Wer erlaubt ohne Titel hier war und den Antrag zu spät stellt, wird bis zur Entscheidung nicht abgeschoben.',
      allows: 'Bleiben wie mit einer Duldung. Lassen Sie sich beraten: Wie spät zu spät ist, sagt das Gesetz nicht.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel beantragt, und es ist noch nicht entschieden.',
        'Abs. 3 Satz 2': 'Sie waren erlaubt ohne Titel hier, und der Antrag kam danach, aber nicht viel zu spät.',
        'AsylG § 55 Abs. 2 Satz 1': 'Sie haben seither Asyl beantragt. Das beendet die Wirkung des Antrags.',
        'AufenthG § 51 Abs. 5': 'Die Erlaubnis, ohne Titel hier zu sein, war schon vorher entfallen.',
      },
    },
    'fiction-paper': {
      title: 'Die Behörde muss Ihnen eine Fiktionsbescheinigung geben',
      lane: 'Papier § 81',
      summary: 'Sie sagt, was Ihr Antrag bis zur Entscheidung bewirkt.',
      allows: 'Bitten Sie schriftlich darum. Darin steht, welcher Absatz gilt: Absatz 4 heißt, Ihr Titel gilt weiter.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel beantragt, und es ist noch nicht entschieden.',
        'Abs. 5': 'Ihr Titel gilt weiter, Ihr Aufenthalt gilt als erlaubt oder die Abschiebung als ausgesetzt.',
        'Abs. 7': 'Die Behörde muss noch Fingerabdrücke oder ein Foto nehmen.',
      },
    },
    'work-while-card-is-made': {
      title: 'Arbeiten, während die Karte gemacht wird',
      lane: 'Arbeit § 81',
      summary:
        'Ist die neue Karte für Ausbildung, Studium oder Arbeit bestellt, dürfen Sie schon arbeiten, wie sie es erlauben wird.',
      allows: 'Mit der Arbeit anfangen, bevor die Karte da ist. Es muss in der Fiktionsbescheinigung stehen.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel beantragt, und es ist noch nicht entschieden.',
        'Abs. 3 Satz 1': 'Bis zur Entscheidung gilt Ihr Aufenthalt als erlaubt oder Ihr Titel weiter.',
        'Abs. 5a Satz 1': 'Der neue Titel ist für Ausbildung, Studium oder Arbeit, und die Karte ist bestellt.',
      },
    },
    'prolongation-open': {
      title: 'Die Verlängerung wird geprüft wie die Erteilung',
      lane: 'Verlängern § 8',
      summary:
        'Verlängert wird unter denselben Bedingungen, unter denen der Titel erteilt wird. Hier geht es nur um das, was dazukommt.',
      allows:
        'Stellen Sie den Antrag, bevor der Titel abläuft. Wird der Kurs noch besucht, soll jeweils um höchstens ein Jahr verlängert werden. Wer ihn wiederholt und gröblich versäumt und keinen Anspruch hat, soll keine Verlängerung bekommen.',
      places: {
        'Abs. 1': 'Sie haben eine Aufenthaltserlaubnis oder eine Blaue Karte EU.',
        'Abs. 2': 'Die Behörde hat die Verlängerung schriftlich ausgeschlossen.',
        'Abs. 3 Satz 2':
          'Sie müssen keinen Integrationskurs besuchen, haben ihn geschafft, oder Sie besuchen ihn ordentlich.',
        'Abs. 3 Satz 4': 'Wer den Kurs versäumt hat, kann die Verlängerung trotzdem bekommen: Die Behörde wägt ab.',
      },
    },
    'title-outlasts-journey': {
      title: 'Ihr Titel bleibt trotz der Reise',
      lane: 'Reise § 51',
      summary:
        'Wer nicht für immer wegzieht und innerhalb von sechs Monaten zurückkommt, behält den Titel. Mit Blauer Karte EU sind es zwölf Monate.',
      allows:
        'Reisen und zurückkommen, bevor der Titel selbst abläuft: Sein letzter Tag gilt auch unterwegs. Muss es länger dauern, fragen Sie die Ausländerbehörde vorher nach einer längeren Frist.',
      places: {
        'Abs. 1': 'Sie haben eine Aufenthaltserlaubnis, eine Blaue Karte EU oder eine Niederlassungserlaubnis.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
        'Abs. 1 Nr. 6': 'Sie waren nur für eine Zeit weg und sind nicht weggezogen.',
        'Abs. 1 Nr. 7': 'Sie waren innerhalb von sechs Monaten zurück, oder in der längeren Zeit, die für Sie gilt.',
      },
    },
    'title-outlasts-union-mobility': {
      title: 'Ihr Titel bleibt bei Studium oder Forschung in der EU',
      lane: 'Reise § 51',
      summary: 'Ein Teil des Studiums oder der Forschung in einem anderen EU-Staat beendet den Titel nicht.',
      allows:
        'Den Teil im anderen EU-Staat machen und zurückkommen. Klären Sie es vorher mit der Hochschule und der Ausländerbehörde.',
      places: {
        'Abs. 1': 'Sie haben einen Titel für Studium oder Forschung.',
        'Abs. 1a Satz 2': 'Einen Teil davon machen Sie in einem anderen EU-Staat.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
      },
    },
    'settlement-outlasts-journey': {
      title: 'Ihre Niederlassungserlaubnis bleibt, wie lange Sie auch weg sind',
      lane: 'Reise § 51',
      summary:
        'So ist es nach 15 Jahren erlaubtem Aufenthalt mit gesichertem Lebensunterhalt, oder mit einem deutschen Ehepartner.',
      allows:
        'Länger im Ausland leben. Die Ausländerbehörde stellt darüber auf Antrag eine Bescheinigung aus: Holen Sie sie vor der Reise.',
      places: {
        'Abs. 1': 'Sie haben eine Niederlassungserlaubnis.',
        'Abs. 2 Satz 1': 'Sie haben 15 Jahre und ein gesichertes Auskommen, oder einen deutschen Ehepartner.',
        'Abs. 2 Satz 2': 'Kein schweres Ausweisungsinteresse.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
      },
    },
    'settlement-eu-outlasts-journey': {
      title: 'Ihr Daueraufenthalt – EU bleibt',
      lane: 'Reise § 51',
      summary: 'Er endet erst nach zwölf Monaten am Stück außerhalb der EU oder sechs Jahren außerhalb Deutschlands.',
      allows: 'Reisen und zurückkommen. Er endet auch, wenn ein anderer EU-Staat Ihnen dieses Recht gibt.',
      places: {
        'Abs. 9 Satz 1': 'Sie haben einen Daueraufenthalt – EU.',
        'Abs. 9 Satz 1 Nr. 2':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
        'Abs. 9 Satz 1 Nr. 3':
          'Sie waren höchstens zwölf Monate am Stück außerhalb der EU, nach einer Blauen Karte EU höchstens 24.',
        'Abs. 9 Satz 1 Nr. 4': 'Sie waren höchstens sechs Jahre außerhalb Deutschlands.',
      },
    },
    'refugee-title-outlasts-journey': {
      title: 'Mit dem Reiseausweis für Flüchtlinge bleibt Ihr Titel',
      lane: 'Reise § 51',
      summary: 'Solange der deutsche Reiseausweis gilt, erlischt der Titel durch eine Reise nicht.',
      allows:
        'Reisen, aber nicht in den Staat, vor dem Sie geflohen sind: Das kann den Schutz kosten. Verlängern Sie den Ausweis rechtzeitig.',
      places: {
        'Abs. 1': 'Sie sind als Flüchtling anerkannt oder asylberechtigt.',
        'Abs. 7 Satz 1': 'Sie haben einen gültigen deutschen Reiseausweis für Flüchtlinge.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
      },
    },
    'title-outlasts-military-service': {
      title: 'Ihr Titel bleibt trotz Wehrpflicht',
      lane: 'Reise § 51',
      summary:
        'Wer nur wegen der Wehrpflicht im Heimatland länger weg war und innerhalb von drei Monaten danach zurück ist, behält den Titel.',
      allows: 'Zurückkommen, spätestens drei Monate nach der Entlassung. Bringen Sie den Nachweis mit.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel.',
        'Abs. 3':
          'Sie waren nur wegen der Wehrpflicht so lange weg und sind innerhalb von drei Monaten nach der Entlassung zurück.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
      },
    },
    'title-outlasts-forced-marriage': {
      title: 'Zur Ehe gezwungen und festgehalten: Ihr Titel bleibt',
      lane: 'Reise § 51',
      summary: 'Wer hier aufgewachsen ist, im Ausland zur Ehe gezwungen und festgehalten wurde, behält den Titel.',
      allows:
        'Zurückkommen, spätestens drei Monate nach dem Ende der Zwangslage und zehn Jahre nach der Ausreise. Das Hilfetelefon 116 016 hilft in vielen Sprachen, Tag und Nacht.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel.',
        'Abs. 4 Satz 2':
          'Sie wurden mit Gewalt oder Drohung zur Ehe gezwungen und von der Rückkehr abgehalten und sind rechtzeitig zurück.',
        'AufenthG § 37 Abs. 1 Satz 1 Nr. 1':
          'Sie haben als Minderjährige acht Jahre erlaubt hier gelebt und sechs Jahre hier die Schule besucht.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
      },
    },
    'longer-time-abroad': {
      title: 'Längere Zeit im Ausland mit Erlaubnis',
      lane: 'Reise § 51',
      summary:
        'Wer mit Niederlassungserlaubnis nur für eine Zeit weg will, bekommt dafür in der Regel eine längere Frist.',
      allows:
        'Länger als sechs Monate weg sein. Beantragen Sie die Frist vor der Reise, spätestens bevor die sechs Monate um sind.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel.',
        'Abs. 4 Satz 1':
          'Sie haben eine Niederlassungserlaubnis oder einen Daueraufenthalt – EU und wollen nur für eine Zeit weg, oder die Reise liegt im Interesse Deutschlands.',
        'Abs. 1 Nr. 7':
          'Ihr Titel ist noch nicht durch eine Reise erloschen. Sind Sie schon fort, muss die Behörde vielleicht entschieden haben, bevor die Frist um ist.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
      },
    },
    'title-stays-with-asylum': {
      title: 'Ihr Titel bleibt, wenn Sie Asyl beantragen',
      lane: 'Titel § 51',
      summary:
        'Die meisten Titel von mehr als sechs Monaten bleiben. Titel nach § 22, § 23 und § 25 Abs. 3 bis 5 erlöschen mit dem Asylantrag.',
      allows: 'Lassen Sie sich beraten, bevor Sie Asyl beantragen: Der Antrag kann auch spätere Titel erschweren.',
      places: {
        'Abs. 1': 'Sie haben einen Aufenthaltstitel.',
        'Abs. 1 Nr. 8': 'Ihr Titel beruht auf § 22, § 23 oder § 25 Abs. 3 bis 5.',
        'AsylG § 55 Abs. 2 Satz 1': 'Ihr Titel ist für insgesamt höchstens sechs Monate erteilt.',
        'Abs. 1 Nr. 4':
          'Der Titel wurde zurückgenommen oder widerrufen, Sie wurden ausgewiesen, oder eine Bedingung darin ist eingetreten.',
      },
    },
  },
  judgements: {
    'late-application-is-a-hardship':
      'Wäre es unbillig hart, wenn der Titel wegen des späten Antrags nicht weitergilt?',
    'visa-free-stay-was-lawful':
      'War der Aufenthalt ohne Visum erlaubt, obwohl von Anfang an ein längerer geplant war?',
    'late-application-still-close': 'Kam der Antrag noch in zeitlicher Nähe zum erlaubten Aufenthalt?',
    'journey-was-temporary': 'War die Ausreise trotz des Umzugs ihrer Natur nach nur vorübergehend?',
    'journey-serves-germany': 'Liegt die Reise im Interesse Deutschlands?',
    'longer-time-asked-in-time': 'Kam die Bitte um längere Zeit früh genug, obwohl Sie schon fort waren?',
    'forced-and-kept-away':
      'Wurden Sie rechtswidrig mit Gewalt oder Drohung zur Ehe gezwungen und von der Rückkehr abgehalten?',
    'course-duty-kept': 'Haben Sie die Pflicht zum Integrationskurs bisher erfüllt?',
  },
  unencoded: {
    'mobility-within-directive-2016-801':
      'Ob der Aufenthalt im anderen EU-Staat innerhalb der Richtlinie (EU) 2016/801 liegt, wird hier nicht geprüft.',
    'which-interest-in-expulsion': 'Welches Ausweisungsinteresse besteht, wird hier nicht genau genug gefragt.',
  },
}
