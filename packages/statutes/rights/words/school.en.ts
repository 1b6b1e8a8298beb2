import type { LawWordsPart } from '../../words/law-words.ts'

const here = 'The child lives in Saxony. It makes no difference which paper it holds.'
const primary = 'By age these are classes 1 to 4.'
const secondary = 'By age these are classes 5 to 9.'
const tooLittle = 'Another language is spoken at home, and the German does not suffice for lessons yet.'
const vocationalAge = 'By age the nine school years are over, and the three years after them are not.'
const dayCare = 'The child is here with a residence paper or a toleration.'
const fit = 'The school finds the young person fit for it.'
const offered = 'There is such a class with a place nearby.'
const german = 'There is a preparatory class, a preparatory group or extra lessons in German as a second language.'
const advice =
  'Advice of its own finds out which school and which class fit. Bring all school reports, from other countries, too.'

export const schoolEn: LawWordsPart = {
  norms: {
    'school-for-children': {
      title: 'A place at a school',
      lane: 'School',
      summary:
        'All children who live in Saxony go to school: from six years on and for nine school years. It is their right and their duty.',
      allows:
        'Classes 1 to 4: primary school (Grundschule). After that Oberschule, Gymnasium or Gemeinschaftsschule. The parents register the child.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 27 Abs. 1': 'The child turned six by 30 June, and the school year has begun on 1 August.',
        'Abs. 2': 'By age the nine school years are not over yet.',
      },
    },
    'vocational-school': {
      title: 'A place at a vocational school',
      lane: 'Vocational school',
      summary:
        'After the nine school years it goes on: three years of vocational school as a rule, without a training, too.',
      allows:
        'Lessons at a vocational school centre (Berufliches Schulzentrum). Whoever goes to another school full time can stay there.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 1 Nr. 1': 'By age the nine school years are over.',
        'Abs. 2': 'The three years after them are not over yet.',
        'Abs. 5 Satz 1': 'A whole year of full-time lessons at a vocational school is done already.',
      },
    },
    'school-in-training': {
      title: 'Vocational school during a training',
      lane: 'Vocational school',
      summary: 'Whoever is in training goes to the vocational school until it ends, at any age.',
      allows: 'The firm registers the apprentice and gives the time for it.',
      places: { 'Abs. 4 Satz 1': 'There is a training contract.', 'SaechsSchulG § 26 Abs. 1': here },
    },
    'free-lessons': {
      title: 'Lessons cost nothing',
      lane: 'Free',
      summary: 'Lessons at public schools are free. Books are lent.',
      allows:
        'Parents see to exercise books, pens and sports things. There is money for that if theirs does not suffice.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 1': 'The child goes to school or is of school age.',
      },
    },
    'evening-school': {
      title: 'Hauptschule or Realschule certificate in the evening',
      lane: 'Abendoberschule',
      summary: 'The Abendoberschule leads to the Hauptschule or Realschule certificate later on.',
      allows: 'The school looks at whether it fits and whether there is a place. Ask about German courses there.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 1': 'By age the nine school years are over.',
        'SaechsSchulG § 34 Abs. 5 Satz 2': fit,
      },
    },
    'evening-gymnasium': {
      title: 'Abitur in the evening',
      lane: 'Abendgymnasium',
      summary: 'The Abendgymnasium leads to the Abitur beside work.',
      allows: 'The school looks at whether it fits and whether there is a place.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 2': 'By age the duty to go to school is over.',
        'SaechsSchulG § 34 Abs. 5 Satz 2': fit,
      },
    },
    kolleg: {
      title: 'Abitur at a Kolleg',
      lane: 'Kolleg',
      summary: 'At a Kolleg adults who have worked do the Abitur by day.',
      allows:
        'There are Kollegs with preparatory classes in Breitenbrunn, Freiberg and Leipzig. One applies in writing; the head of the school decides.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'Abs. 3': 'You are an adult and have worked before.',
        'SaechsSchulG § 34 Abs. 5 Satz 2': fit,
      },
    },
    'german-in-primary-school': {
      title: 'Learning German in primary school',
      lane: 'German',
      summary: german,
      allows:
        'First mainly German, then more and more subjects with the class, then all of them. How long that takes differs from child to child.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 5 Abs. 2 Satz 1': primary,
        'Abs. 2 Satz 1': tooLittle,
      },
    },
    'school-advice-primary': {
      title: 'Advice: which school, which class',
      lane: 'Advice',
      summary: advice,
      allows: 'The school gives it, or the Landesamt für Schule und Bildung (state office for schools).',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 5 Abs. 2 Satz 1': primary,
        'Abs. 5': 'Another language is spoken at home.',
      },
    },
    'german-in-secondary-school': {
      title: 'Learning German at school',
      lane: 'German',
      summary: german,
      allows:
        'First mainly German, then more and more subjects with the class, then all of them. How long that takes differs from one to the next.',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 6 Abs. 2 Satz 1': secondary,
        'Abs. 3 Satz 1': tooLittle,
      },
    },
    'school-advice-secondary': {
      title: 'Advice: which school, which class',
      lane: 'Advice',
      summary: advice,
      allows: 'The school gives it, or the Landesamt für Schule und Bildung (state office for schools).',
      places: {
        'SaechsSchulG § 26 Abs. 1': here,
        'SaechsSchulG § 6 Abs. 2 Satz 1': secondary,
        'Abs. 4': 'Another language is spoken at home.',
      },
    },
    'preparatory-class-vocational': {
      title: 'Preparatory class at a vocational school centre',
      lane: 'German and trades',
      summary:
        'Whoever is of the age of the vocational school and has too little German learns German and about trades in a preparatory class.',
      allows:
        'Whoever has enough German moves to the preparatory year within the school year. After that a training, a Fachoberschule or a Berufliches Gymnasium are possible.',
      places: {
        'SaechsSchulG § 28 Abs. 1 Nr. 2': vocationalAge,
        'Abs. 1 Satz 1': tooLittle,
        'BSO § 3 Abs. 2 Satz 1': offered,
      },
    },
    'preparatory-year': {
      title: 'A year to prepare for a training (BVJ)',
      lane: 'BVJ',
      summary:
        'Whoever has no school-leaving certificate and no training contract yet prepares for a training for a year.',
      allows: 'Lessons every day, practice in a firm, help from social workers.',
      places: {
        'SaechsSchulG § 28 Abs. 1 Nr. 2': vocationalAge,
        'BSO § 4 Abs. 1 Satz 1': 'There is no school-leaving certificate and no training contract yet.',
        'BSO § 3 Abs. 2 Satz 1': offered,
      },
    },
    'day-care-for-babies': {
      title: 'Day care before the first birthday',
      lane: 'Day care',
      summary: 'If the parents work, look for work or learn, there is a place for babies, too.',
      allows: 'A place at a day-care centre (Kita) or with a child minder, for as many hours as needed.',
      places: {
        'SGB-8 § 6 Abs. 2 Satz 1': dayCare,
        'Abs. 1 Satz 1': 'The child is not one year old yet.',
        'Abs. 1 Satz 1 Nr. 2': 'The parents work, look for work or learn, or the child needs it.',
      },
    },
    'day-care-for-toddlers': {
      title: 'A place in day care',
      lane: 'Day care',
      summary: 'From the first to the third birthday every child has a claim to a place.',
      allows: 'A place at a day-care centre (Kita) or with a child minder.',
      places: { 'SGB-8 § 6 Abs. 2 Satz 1': dayCare, 'Abs. 2 Satz 1': 'The child is one or two years old.' },
    },
    kindergarten: {
      title: 'A place at a Kindergarten',
      lane: 'Day care',
      summary: 'From the third birthday until school every child has a claim to a place at a Kindergarten.',
      allows: 'A place at a day-care centre (Kita). There the child learns German, too, before school begins.',
      places: {
        'SGB-8 § 6 Abs. 2 Satz 1': dayCare,
        'Abs. 3 Satz 1': 'The child is at least three years old and not of school age yet.',
      },
    },
    'education-package': {
      title: 'Money for school things, trips, lunch and help with learning',
      lane: 'Education package',
      summary:
        'Whoever receives money from the Jobcenter or social office receives more for children at school. With asylum seekers’ benefits it is the same.',
      allows:
        'School things, trips, the way to school, help with learning, lunch, sports and music. Ask your office for “Bildung und Teilhabe”. Help with learning is applied for separately.',
      places: {
        'Abs. 1 Satz 1': 'The family receives money from the Jobcenter or social office.',
        'Abs. 1 Satz 2': 'The child is under 25, goes to school and earns no pay in a training.',
      },
    },
  },
  conditions: {
    'school-age': 'The child is of school age.',
    'first-four-school-years': 'The first four school years are not over yet.',
    'first-nine-school-years': 'The first nine school years are not over yet.',
    'first-twelve-school-years': 'The first twelve school years are not over yet.',
  },
  judgements: {
    'usual-residence-in-reception':
      'Has the child lived in the reception facility for so long that it is its usual residence?',
    'german-not-enough-for-lessons': 'Does the German not suffice to follow lessons yet? The school says so.',
    'class-is-offered': 'Is there such a class with a free place nearby?',
    'fit-for-the-school': 'Does this way fit by talent and achievement?',
    'has-worked-before': 'Have you worked in a job before?',
    'day-care-needed-for-child': 'Does the child need the place for its development?',
  },
  unencoded: {
    'years-without-school':
      'The law does not say whether years without school, or at a school abroad, count as school years. The advice at the Landesamt für Schule und Bildung finds out.',
  },
  papers: {
    'birth-certificate': 'Birth certificate or another proof of who the child is',
    'last-school-report': 'The last school report, from another country, too',
    'paper-of-child': 'The residence paper of the child',
  },
  facts: {
    birthDate: {
      label: 'Date of birth of the child',
      question: 'When was the child or young person born?',
      why: 'Age decides whether it is about day care, school or vocational school.',
    },
    livesInReception: {
      label: 'Lives in a reception facility',
      question:
        'Does the child still live in a reception facility of the state (in Chemnitz, Dresden or Leipzig, for example)?',
      why: 'In accommodation of the city or district school begins in the ordinary way.',
    },
    germanSpoken: {
      label: 'The child’s German',
      question: 'How well does the child or young person speak German?',
      why: 'Whoever has little German learns it first. A guess is enough.',
      values: {
        none: 'Not at all yet',
        A1: 'A few words and sentences (A1)',
        A2: 'Simple conversations (A2)',
        B1: 'Most things of everyday life (B1)',
        B2: 'Well (B2)',
        C1: 'Very well (C1)',
        C2: 'Like a first language (C2)',
      },
    },
    publicFunds: {
      label: 'Support to live on',
      question: 'Does the family receive money to live on from the Jobcenter or social office?',
      why: 'Then there is more for children at school. Child benefit and housing benefit do not count here.',
      values: { none: 'No', some: 'Yes, a part', all: 'Yes, all of it' },
    },
  },
}
