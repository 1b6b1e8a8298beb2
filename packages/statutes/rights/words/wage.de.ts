import type { LawWordsPart } from '../../words/law-words.ts'

const counts =
  'Sie arbeiten, auch im Minijob oder zur Aushilfe. Ein Praktikum zählt nur, wenn das Gesetz es nicht ausnimmt.'
const grownUp = 'Sie sind in dem Monat mindestens 18 Jahre alt oder haben eine Ausbildung abgeschlossen.'
const halfYear =
  'Sie waren vorher ein Jahr oder länger arbeitslos und sind noch in den ersten sechs Monaten, ohne Förderung nach § 16e oder § 16i SGB II.'
const firmAndAge = {
  'ArbZG § 2 Abs. 2': 'Sie sind angestellt oder in Ausbildung.',
  'ArbZG § 18 Abs. 2': 'Sie sind mindestens 18 Jahre alt.',
  'ArbZG § 18 Abs. 1':
    'Sie sind leitend angestellt, arbeiten im Gottesdienst oder wohnen mit den Menschen zusammen, die Sie betreuen.',
}
const youngWorker = {
  'JArbSchG § 1 Abs. 1': 'Sie sind angestellt oder in Ausbildung.',
  'JArbSchG § 2 Abs. 2': 'Sie sind zwischen 15 und 17 Jahre alt.',
}
const departs = 'Tarifverträge können etwas anderes sagen.'
const limit = (title: string, summary: string, allows: string, places: Record<string, string>) => ({
  title,
  lane: title,
  summary,
  allows,
  places,
})

export const wageDe: LawWordsPart = {
  norms: {
    'minimum-wage': {
      title: 'Mindestlohn',
      lane: 'Mindestlohn § 1 MiLoG',
      summary: 'Jede Stunde Arbeit muss mindestens mit dem Mindestlohn bezahlt werden, egal was im Vertrag steht.',
      allows: 'Sie können das Geld vom Betrieb verlangen. Steht im Vertrag mehr, gilt der Vertrag.',
      places: {
        'MiLoG § 22 Abs. 1': counts,
        'Abs. 2 Satz 1': 'Für den Monat ist die Höhe des Mindestlohns bekannt (ab Oktober 2022).',
        'MiLoG § 22 Abs. 2': grownUp,
        'MiLoG § 22 Abs. 4 Satz 1': halfYear,
      },
    },
    'training-pay': {
      title: 'Mindestvergütung in der Ausbildung',
      lane: 'Mindestvergütung § 17 BBiG',
      summary: 'In der Ausbildung muss der Betrieb jeden Monat mindestens einen festen Betrag zahlen.',
      allows:
        'Sie können das Geld vom Betrieb verlangen, spätestens am letzten Arbeitstag des Monats. Meist muss es mehr sein: in der Regel mindestens vier Fünftel von dem, was der Tarifvertrag der Branche nennt.',
      places: {
        'Abs. 1 Satz 1': 'Sie machen eine Berufsausbildung.',
        'BBiG § 3 Abs. 1': 'Die Ausbildung ist in einem Betrieb mit Berufsschule.',
        'Abs. 2 Satz 1': 'Sie hat 2020 oder später begonnen.',
        'Abs. 3 Satz 1': 'Kein Tarifvertrag bindet den Betrieb.',
        'Abs. 5 Satz 1': 'Sie ist in Vollzeit.',
      },
    },
    'minimum-wage-stays': {
      title: 'Auf den Mindestlohn kann man nicht verzichten',
      lane: 'Schutz § 3 MiLoG',
      summary:
        'Was im Vertrag oder auf einem anderen Papier weniger verspricht, gilt nicht. Auch eine Unterschrift hilft dem Betrieb nicht.',
      allows:
        'Nur vor Gericht kann ein Vergleich geschlossen werden. Wer wartet, verliert den Anspruch nicht allein dadurch; warten Sie trotzdem nicht, denn nach einigen Jahren kann der Betrieb die Zahlung verweigern.',
      places: {
        'MiLoG § 22 Abs. 1': counts,
        'MiLoG § 22 Abs. 2': grownUp,
        'MiLoG § 22 Abs. 4 Satz 1': halfYear,
      },
    },
    'compensation-for-worse-treatment': {
      title: 'Entschädigung wegen Benachteiligung',
      lane: 'Entschädigung § 15 AGG',
      summary:
        'Wer bei der Arbeit aus einem verbotenen Grund schlechter behandelt wird, kann vom Betrieb Geld verlangen.',
      allows:
        'Eine angemessene Entschädigung, dazu den Schaden, wenn der Betrieb schuld ist. Verlangen Sie es schriftlich, spätestens zwei Monate nach dem Tag, an dem Sie davon erfahren haben. Die Staatsangehörigkeit allein ist kein solcher Grund, die Herkunft schon.',
      places: {
        'AGG § 1': 'Der Grund ist Herkunft, Geschlecht, Religion, Behinderung, Alter oder wen Sie lieben.',
        'AGG § 6 Abs. 1 Satz 1': 'Sie sind angestellt oder in Ausbildung.',
        'AGG § 7 Abs. 1': 'Sie wurden aus diesem Grund schlechter behandelt.',
        'Abs. 4 Satz 1': 'Es sind noch keine zwei Monate vergangen, seit Sie davon erfahren haben.',
      },
    },
    'daily-hours': limit(
      'Höchstens 8 Stunden am Tag',
      `Höchstens 8 Stunden am Werktag, an einzelnen Tagen bis 10, wenn es im Schnitt von sechs Monaten 8 sind. ${departs}`,
      'Mehrere Jobs zählen zusammen. Pausen zählen nicht mit.',
      firmAndAge,
    ),
    'breaks-at-work': limit(
      'Pausen',
      `Mehr als 6 Stunden Arbeit: 30 Minuten Pause. Mehr als 9 Stunden: 45 Minuten. ${departs}`,
      'Die Pause kann in Teile von mindestens 15 Minuten geteilt werden. Länger als 6 Stunden am Stück darf niemand ohne Pause arbeiten.',
      firmAndAge,
    ),
    'rest-between-days': limit(
      '11 Stunden Ruhe zwischen zwei Arbeitstagen',
      `Nach der Arbeit müssen 11 Stunden frei sein. ${departs}`,
      'In Gaststätten, Pflege, Verkehr und Landwirtschaft können es 10 sein, wenn eine andere Ruhezeit dafür 12 Stunden dauert.',
      firmAndAge,
    ),
    'sunday-rest': limit(
      'Sonntage und Feiertage sind frei',
      'An Sonntagen und Feiertagen darf der Betrieb Sie nicht arbeiten lassen, außer in bestimmten Branchen.',
      'Ausnahmen gibt es etwa für Gaststätten, Hotels, Pflege, Verkehr, Landwirtschaft, Bewachung und kurze Zeit in Bäckereien.',
      firmAndAge,
    ),
    'days-off-for-sundays': limit(
      'Ein freier Tag für jeden Sonntag',
      `Wer am Sonntag arbeitet, bekommt innerhalb von zwei Wochen einen anderen freien Tag, für einen Feiertag am Werktag innerhalb von acht Wochen. ${departs}`,
      'Mindestens 15 Sonntage im Jahr bleiben frei.',
      firmAndAge,
    ),
    'hours-of-the-young': limit(
      'Unter 18: höchstens 8 Stunden am Tag, 40 in der Woche',
      'Jugendliche dürfen nicht mehr als 8 Stunden am Tag und 40 in der Woche arbeiten. Tarifverträge können etwas anderes sagen.',
      'An einzelnen Tagen sind achteinhalb möglich, wenn ein anderer Tag kürzer ist; in der Ernte gelten andere Zahlen.',
      youngWorker,
    ),
    'breaks-of-the-young': limit(
      'Unter 18: längere Pausen',
      'Mehr als viereinhalb Stunden Arbeit: 30 Minuten Pause. Mehr als 6 Stunden: 60 Minuten. Tarifverträge können etwas anderes sagen.',
      'Länger als viereinhalb Stunden am Stück darf niemand unter 18 ohne Pause arbeiten.',
      youngWorker,
    ),
    'free-time-of-the-young': limit(
      'Unter 18: 12 Stunden frei zwischen zwei Arbeitstagen',
      'Nach der Arbeit müssen 12 Stunden am Stück frei sein.',
      'Die Zeit darf niemand verkürzen, auch kein Vertrag.',
      youngWorker,
    ),
    'night-rest-of-the-young': limit(
      'Unter 18: keine Arbeit in der Nacht',
      'Jugendliche dürfen nur von 6 bis 20 Uhr arbeiten.',
      'Ab 16 Jahren: in Gaststätten bis 22 Uhr, in Bäckereien ab 5 Uhr, in der Landwirtschaft ab 5 oder bis 21 Uhr. Ab 17 in Bäckereien ab 4 Uhr.',
      youngWorker,
    ),
    'sunday-rest-of-the-young': limit(
      'Unter 18: Sonntage sind frei',
      'Am Sonntag dürfen Jugendliche nicht arbeiten, außer in bestimmten Branchen.',
      'Ausnahmen gibt es etwa in Krankenhäusern, Heimen und Gaststätten. Zwei Sonntage im Monat bleiben frei, und für jeden gibt es einen anderen freien Tag.',
      youngWorker,
    ),
  },
  gates: {
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 1': 'Schule, Ausbildung oder Studium schreiben das Praktikum vor.',
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 2': 'Es ist zur Orientierung und dauert höchstens drei Monate.',
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 3':
      'Es ist neben Ausbildung oder Studium, dauert höchstens drei Monate und ist das erste bei diesem Betrieb.',
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 4': 'Es ist eine Einstiegsqualifizierung oder Berufsvorbereitung.',
    'SGB-2 § 16e Abs. 2 Satz 4': 'Der Betrieb bekommt eine Förderung nach § 16e SGB II.',
    'SGB-2 § 16i Abs. 2 Satz 5': 'Der Betrieb bekommt eine Förderung nach § 16i SGB II.',
  },
  judgements: {
    'treated-worse-for-that-ground':
      'Wurden Sie wirklich aus diesem Grund schlechter behandelt, ohne dass die Arbeit es verlangt?',
  },
  unencoded: {
    'minimum-wage-before-october-2022': 'Für Monate vor Oktober 2022 kennt Lotse den Mindestlohn nicht.',
    'eighteen-within-the-month': 'Sie wurden um diese Zeit 18. Rechnen Sie nur die Stunden ab Ihrem Geburtstag.',
    'collective-training-pay': 'Welchen Betrag der Tarifvertrag nennt, kann Lotse nicht sehen.',
    'part-time-training-pay': 'Welchen Teil der Zeit Ihre Ausbildung in Teilzeit hat, kann Lotse nicht sehen.',
    'internship-as-work': 'Ob die Regel auch für Ihr Praktikum gilt, prüft eine Beratungsstelle.',
    'other-time-agreed':
      'Zwei Monate sind vorbei. Ob ein Tarifvertrag eine andere Frist nennt, kann Lotse nicht sehen. Fragen Sie sofort nach.',
  },
  papers: {
    'hours-record': 'Ihre Aufzeichnung der Stunden: Tag, Beginn, Ende, Pause',
    'pay-slip': 'Lohnabrechnungen und Kontoauszüge',
    'work-contract': 'Arbeitsvertrag, auch Nachrichten vom Betrieb',
    'training-contract': 'Ausbildungsvertrag',
    'written-claim': 'Ihr Brief an den Betrieb, mit Datum',
  },
  inFavour: {
    'signs-suffice':
      'Es reicht, wenn Sie Zeichen dafür beweisen, etwa Nachrichten oder Zeugen. Dann muss der Betrieb das Gegenteil beweisen.',
  },
}
