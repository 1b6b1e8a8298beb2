import type { LawWordsPart } from '../../words/law-words.ts'

const here = 'Das Kind wohnt in Sachsen. Welches Papier es hat, ist gleich.'
const primary = 'Nach dem Alter sind es die Klassen 1 bis 4.'
const secondary = 'Nach dem Alter sind es die Klassen 5 bis 9.'
const tooLittle = 'Zu Hause wird eine andere Sprache gesprochen, und das Deutsch reicht noch nicht für den Unterricht.'
const vocationalAge = 'Die neun Schuljahre sind nach dem Alter vorbei, die drei Jahre danach noch nicht.'
const dayCare = 'Das Kind ist mit einem Aufenthaltspapier oder einer Duldung hier.'
const fit = 'Die Schule hält den jungen Menschen für geeignet.'
const offered = 'In der Nähe gibt es so eine Klasse mit einem Platz.'
const german =
  'Es gibt eine Vorbereitungsklasse, eine Vorbereitungsgruppe oder zusätzlichen Unterricht in Deutsch als Zweitsprache.'
const advice =
  'Eine besondere Beratung klärt, welche Schule und welche Klasse passt. Bringen Sie alle Zeugnisse mit, auch aus anderen Ländern.'

export const schoolDe: LawWordsPart = {
  norms: {
    'school-for-children': {
      title: 'Ein Platz in einer Schule',
      lane: 'Schule',
      summary:
        'Alle Kinder, die in Sachsen wohnen, gehen zur Schule: ab sechs Jahren und neun Schuljahre lang. Das ist ihr Recht und ihre Pflicht.',
      allows:
        'Klasse 1 bis 4: Grundschule. Danach Oberschule, Gymnasium oder Gemeinschaftsschule. Die Eltern melden das Kind an.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 27 Abs. 1':
          'Das Kind ist bis zum 30. Juni sechs Jahre alt geworden, und das Schuljahr hat am 1. August begonnen.',
        'Abs. 2': 'Die neun Schuljahre sind nach dem Alter noch nicht vorbei.',
      },
    },
    'vocational-school': {
      title: 'Ein Platz in einer Berufsschule',
      lane: 'Berufsschule',
      summary: 'Nach den neun Schuljahren geht es weiter: in der Regel drei Jahre Berufsschule, auch ohne Ausbildung.',
      allows:
        'Unterricht in einem Beruflichen Schulzentrum. Wer eine andere Schule in Vollzeit besucht, kann dort bleiben.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 1 Nr. 1': 'Die neun Schuljahre sind nach dem Alter vorbei.',
        'Abs. 2': 'Die drei Jahre danach sind noch nicht vorbei.',
        'Abs. 5 Satz 1': 'Ein ganzes Jahr Vollzeitunterricht an einer beruflichen Schule ist schon geschafft.',
      },
    },
    'school-in-training': {
      title: 'Berufsschule in der Ausbildung',
      lane: 'Berufsschule',
      summary: 'Wer eine Ausbildung macht, besucht bis zu ihrem Ende die Berufsschule, in jedem Alter.',
      allows: 'Der Betrieb meldet an und gibt die Zeit dafür frei.',
      places: {
        'Abs. 4 Satz 1': 'Es gibt einen Ausbildungsvertrag.',
        'SaechsSchulG § 26 Abs. 1': here,
      },
    },
    'free-lessons': {
      title: 'Der Unterricht kostet nichts',
      lane: 'Kostenlos',
      summary: 'Der Unterricht an öffentlichen Schulen ist kostenlos. Bücher werden geliehen.',
      allows: 'Für Hefte, Stifte und Sportsachen sorgen die Eltern. Dafür gibt es Geld, wenn es nicht reicht.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 1': 'Das Kind geht zur Schule oder ist im Schulalter.',
      },
    },
    'evening-school': {
      title: 'Hauptschul- oder Realschulabschluss am Abend',
      lane: 'Abendoberschule',
      summary: 'In der Abendoberschule kann man den Haupt- oder Realschulabschluss nachholen.',
      allows: 'Die Schule prüft, ob der Weg passt und ob ein Platz frei ist. Fragen Sie dort nach Deutschkursen.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 1': 'Die neun Schuljahre sind nach dem Alter vorbei.',
        'SaechsSchulG § 34 Abs. 5 Satz 2': fit,
      },
    },
    'evening-gymnasium': {
      title: 'Abitur am Abend',
      lane: 'Abendgymnasium',
      summary: 'Im Abendgymnasium kann man neben der Arbeit das Abitur machen.',
      allows: 'Die Schule prüft, ob der Weg passt und ob ein Platz frei ist.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 2': 'Die Schulpflicht ist nach dem Alter vorbei.',
        'SaechsSchulG § 34 Abs. 5 Satz 2': fit,
      },
    },
    kolleg: {
      title: 'Abitur am Kolleg',
      lane: 'Kolleg',
      summary: 'Am Kolleg machen Erwachsene, die schon gearbeitet haben, am Tag das Abitur.',
      allows:
        'Kollegs mit Vorbereitungsklassen gibt es in Breitenbrunn, Freiberg und Leipzig. Man bewirbt sich schriftlich; die Schulleitung entscheidet.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 3': 'Sie sind erwachsen und haben schon gearbeitet.',
        'SaechsSchulG § 34 Abs. 5 Satz 2': fit,
      },
    },
    'german-in-primary-school': {
      title: 'Deutsch lernen in der Grundschule',
      lane: 'Deutsch',
      summary: german,
      allows:
        'Erst vor allem Deutsch, dann immer mehr Fächer in der Klasse, dann alle. Wie lange das dauert, ist bei jedem Kind anders.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 5 Abs. 2 Satz 1': primary,
        'Abs. 2 Satz 1': tooLittle,
      },
    },
    'school-advice-primary': {
      title: 'Beratung: welche Schule, welche Klasse',
      lane: 'Beratung',
      summary: advice,
      allows: 'Die Beratung macht die Schule oder das Landesamt für Schule und Bildung.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 5 Abs. 2 Satz 1': primary,
        'Abs. 5': 'Zu Hause wird eine andere Sprache gesprochen.',
      },
    },
    'german-in-secondary-school': {
      title: 'Deutsch lernen in der Schule',
      lane: 'Deutsch',
      summary: german,
      allows:
        'Erst vor allem Deutsch, dann immer mehr Fächer in der Klasse, dann alle. Wie lange das dauert, ist bei jedem anders.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 6 Abs. 2 Satz 1': secondary,
        'Abs. 3 Satz 1': tooLittle,
      },
    },
    'school-advice-secondary': {
      title: 'Beratung: welche Schule, welche Klasse',
      lane: 'Beratung',
      summary: advice,
      allows: 'Die Beratung macht die Schule oder das Landesamt für Schule und Bildung.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 6 Abs. 2 Satz 1': secondary,
        'Abs. 4': 'Zu Hause wird eine andere Sprache gesprochen.',
      },
    },
    'preparatory-class-vocational': {
      title: 'Vorbereitungsklasse an einem Beruflichen Schulzentrum',
      lane: 'Deutsch und Beruf',
      summary:
        'Wer im Berufsschulalter ist und noch zu wenig Deutsch kann, lernt in einer Vorbereitungsklasse Deutsch und Berufe kennen.',
      allows:
        'Wer gut genug Deutsch kann, wechselt noch im Schuljahr in das Berufsvorbereitungsjahr. Danach sind Ausbildung, Fachoberschule oder Berufliches Gymnasium möglich.',
      places: {
        'SaechsSchulG § 28 Abs. 1 Nr. 2': vocationalAge,
        'Abs. 1 Satz 1': tooLittle,
        'BSO § 3 Abs. 2 Satz 1': offered,
      },
    },
    'preparatory-year': {
      title: 'Berufsvorbereitungsjahr',
      lane: 'BVJ',
      summary:
        'Wer noch keinen Schulabschluss und keinen Ausbildungsvertrag hat, bereitet sich ein Jahr auf eine Ausbildung vor.',
      allows: 'Unterricht jeden Tag, Praktikum im Betrieb, Hilfe durch Sozialpädagogen.',
      places: {
        'SaechsSchulG § 28 Abs. 1 Nr. 2': vocationalAge,
        'BSO § 4 Abs. 1 Satz 1': 'Es gibt noch keinen Schulabschluss und keinen Ausbildungsvertrag.',
        'BSO § 3 Abs. 2 Satz 1': offered,
      },
    },
    'day-care-for-babies': {
      title: 'Kita oder Tagespflege vor dem ersten Geburtstag',
      lane: 'Kita',
      summary: 'Wenn die Eltern arbeiten, Arbeit suchen oder lernen, gibt es auch für Babys einen Platz.',
      allows: 'Ein Platz in einer Kita oder bei einer Tagesmutter, so viele Stunden wie nötig.',
      places: {
        'SGB-8 § 6 Abs. 2 Satz 1': dayCare,
        'Abs. 1 Satz 1': 'Das Kind ist noch kein Jahr alt.',
        'Abs. 1 Satz 1 Nr. 2': 'Die Eltern arbeiten, suchen Arbeit oder lernen, oder das Kind braucht es.',
      },
    },
    'day-care-for-toddlers': {
      title: 'Ein Platz in Krippe oder Tagespflege',
      lane: 'Kita',
      summary: 'Vom ersten bis zum dritten Geburtstag hat jedes Kind Anspruch auf einen Platz.',
      allows: 'Ein Platz in einer Kita oder bei einer Tagesmutter.',
      places: { 'SGB-8 § 6 Abs. 2 Satz 1': dayCare, 'Abs. 2 Satz 1': 'Das Kind ist ein oder zwei Jahre alt.' },
    },
    kindergarten: {
      title: 'Ein Platz im Kindergarten',
      lane: 'Kita',
      summary: 'Vom dritten Geburtstag bis zur Schule hat jedes Kind Anspruch auf einen Platz im Kindergarten.',
      allows: 'Ein Platz in einer Kita. Dort lernt das Kind auch Deutsch, bevor die Schule beginnt.',
      places: {
        'SGB-8 § 6 Abs. 2 Satz 1': dayCare,
        'Abs. 3 Satz 1': 'Das Kind ist mindestens drei Jahre alt und noch nicht im Schulalter.',
      },
    },
    'education-package': {
      title: 'Geld für Schulsachen, Ausflüge, Essen und Nachhilfe',
      lane: 'Bildung und Teilhabe',
      summary:
        'Wer Geld vom Jobcenter oder Sozialamt bekommt, bekommt für Schulkinder mehr. Bei Asylbewerberleistungen gilt das Gleiche.',
      allows:
        'Schulsachen, Ausflüge und Klassenfahrten, der Weg zur Schule, Lernförderung, Mittagessen, Sport und Musik. Fragen Sie Ihr Amt nach „Bildung und Teilhabe“. Lernförderung beantragen Sie extra.',
      places: {
        'Abs. 1 Satz 1': 'Die Familie bekommt Geld vom Jobcenter oder Sozialamt.',
        'Abs. 1 Satz 2': 'Das Kind ist unter 25, geht zur Schule und bekommt keine Ausbildungsvergütung.',
      },
    },
  },
  conditions: {
    'school-age': 'Das Kind ist im Schulalter.',
    'first-four-school-years': 'Die ersten vier Schuljahre sind noch nicht vorbei.',
    'first-nine-school-years': 'Die ersten neun Schuljahre sind noch nicht vorbei.',
    'first-twelve-school-years': 'Die ersten zwölf Schuljahre sind noch nicht vorbei.',
  },
  judgements: {
    'usual-residence-in-reception':
      'Lebt das Kind schon so lange in der Aufnahmeeinrichtung, dass es dort seinen gewöhnlichen Aufenthalt hat?',
    'german-not-enough-for-lessons': 'Reicht das Deutsch noch nicht, um dem Unterricht zu folgen? Das sagt die Schule.',
    'class-is-offered': 'Gibt es in der Nähe so eine Klasse mit einem freien Platz?',
    'fit-for-the-school': 'Passt dieser Weg nach Begabung und Leistung?',
    'has-worked-before': 'Haben Sie schon im Beruf gestanden?',
    'day-care-needed-for-child': 'Braucht das Kind den Platz für seine Entwicklung?',
  },
  unencoded: {
    'years-without-school':
      'Ob Jahre ohne Schule oder an einer Schule im Ausland als Schuljahre zählen, sagt das Gesetz nicht. Das klärt die Beratung beim Landesamt für Schule und Bildung.',
  },
  papers: {
    'birth-certificate': 'Geburtsurkunde oder ein anderer Nachweis, wer das Kind ist',
    'last-school-report': 'Das letzte Zeugnis, auch aus einem anderen Land',
    'paper-of-child': 'Das Aufenthaltspapier des Kindes',
  },
  facts: {
    birthDate: {
      label: 'Geburtstag des Kindes',
      question: 'Wann ist das Kind oder der junge Mensch geboren?',
      why: 'Vom Alter hängt ab, ob es um Kita, Schule oder Berufsschule geht.',
    },
    livesInReception: {
      label: 'Wohnt in einer Aufnahmeeinrichtung',
      question:
        'Wohnt das Kind noch in einer Aufnahmeeinrichtung des Landes (zum Beispiel in Chemnitz, Dresden oder Leipzig)?',
      why: 'In einer Unterkunft der Stadt oder des Landkreises beginnt die Schule ganz normal.',
    },
    germanSpoken: {
      label: 'Deutsch des Kindes',
      question: 'Wie gut spricht das Kind oder der junge Mensch Deutsch?',
      why: 'Wer noch wenig Deutsch kann, lernt es zuerst. Eine Schätzung genügt.',
      values: {
        none: 'Noch gar nicht',
        A1: 'Ein paar Wörter und Sätze (A1)',
        A2: 'Einfache Gespräche (A2)',
        B1: 'Das meiste im Alltag (B1)',
        B2: 'Gut (B2)',
        C1: 'Sehr gut (C1)',
        C2: 'Wie eine Muttersprache (C2)',
      },
    },
    publicFunds: {
      label: 'Geld vom Amt zum Leben',
      question: 'Bekommt die Familie Geld zum Leben vom Jobcenter oder Sozialamt?',
      why: 'Dann gibt es für Schulkinder mehr. Kindergeld und Wohngeld zählen hier nicht.',
      values: { none: 'Nein', some: 'Ja, einen Teil', all: 'Ja, alles' },
    },
  },
}
