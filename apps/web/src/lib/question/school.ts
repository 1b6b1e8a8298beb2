// The question "where does my child learn?": school, day care, vocational school, or a certificate later on.
import { day, type PlainDate, plus, years } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import type { CardView } from '../situation/answer/view.ts'
import type { Grouped } from '../situation/group.ts'
import { type Language, longDay } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'

export type Place = 'school' | 'reception' | 'day-care' | 'vocational' | 'training' | 'second-way' | 'small' | 'perhaps'

export interface SchoolAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  /** Where the child learns; nothing where it does not live in Saxony. */
  place: Place | undefined
  /** When school begins, where that is still to come. */
  begins: string
  /** Another language is spoken at home, or that is not known. */
  needsGerman: boolean
  cards: CardView[]
}

/** Asked only where the answer can count soon. */
const ofVocationalAge = ['apprentice', 'schoolCertificate', 'fullYearAtVocationalSchool']
const ofSchoolAge = ['germanSpoken', 'otherHomeLanguage', 'registeredAtSchool', 'pupilNow']
const dayCare = ['day-care-for-babies', 'day-care-for-toddlers', 'kindergarten']
const secondWay = ['evening-school', 'evening-gymnasium', 'kolleg']
const preparation = ['preparatory-class-vocational', 'preparatory-year']
const forTheGrown = ['vocational-school', ...preparation, ...secondWay]

export const question: Question<SchoolAnswer> = {
  topic: 'school',
  first: ['birthDate', 'homeInSaxony', 'livesInReception', 'otherHomeLanguage', 'germanSpoken'],
  isAsked: (key, { told: { birthDate } }, today) => {
    if (typeof birthDate !== 'string') return true
    const isYounger = (age: number) => day(today) < plus(day(birthDate), years(age))
    return !(isYounger(14) && ofVocationalAge.includes(key)) && !(isYounger(5) && ofSchoolAge.includes(key))
  },
  answerOf: ({ on, all, cards, journey, frame }, { locale }) => {
    const place = journey.told['homeInSaxony'] === false ? undefined : placeOf(all)
    const school = all.find(({ finding }) => finding.norm.id === 'school-for-children')
    return {
      ...frame,
      headline: place ? headlines[place](locale) : m.schule_elsewhere({}, { locale }),
      tone: place === 'small' ? 'later' : place === undefined || place === 'perhaps' ? 'calm' : 'open',
      place,
      begins:
        place && school?.group === 'later' && school.day
          ? m.schule_begins({ day: longDay(school.day, locale) }, { locale })
          : '',
      needsGerman: journey.told['otherHomeLanguage'] !== false,
      cards: place ? cards.filter((card) => isFor(place, card, on)).map(asLine) : [],
    }
  },
}

function placeOf(all: readonly Grouped[]): Place {
  const is = (group: Grouped['group'], ...ids: string[]) =>
    all.some((entry) => entry.group === group && ids.includes(entry.finding.norm.id))
  if (is('open', 'school-for-children')) return 'school'
  if (is('discretion', 'school-for-children')) return 'reception'
  if (is('open', ...dayCare)) return 'day-care'
  if (is('open', 'school-in-training')) return 'training'
  if (is('open', 'vocational-school')) return 'vocational'
  if (is('perhaps', 'school-for-children', 'vocational-school')) return 'perhaps'
  if (is('later', 'school-for-children')) return 'small'
  return is('discretion', ...secondWay) ? 'second-way' : 'perhaps'
}

const headlines: { [P in Place]: (locale: Language) => string } = {
  school: (locale) => m.schule_yes({}, { locale }),
  reception: (locale) => m.schule_reception({}, { locale }),
  'day-care': (locale) => m.schule_daycare({}, { locale }),
  vocational: (locale) => m.schule_vocational({}, { locale }),
  training: (locale) => m.schule_training({}, { locale }),
  'second-way': (locale) => m.schule_second({}, { locale }),
  small: (locale) => m.schule_small({}, { locale }),
  perhaps: (locale) => m.schule_perhaps({}, { locale }),
}

/** A child of six need not read about the Abitur at night, nor about the next school; but when school begins, all do. */
function isFor(place: Place, { id, opens }: CardView, on: PlainDate): boolean {
  if (id === 'school-for-children') return true
  const isGrown = ['vocational', 'training', 'second-way', 'perhaps'].includes(place)
  const until = isGrown ? plus(day(on), years(1)) : day(on)
  return (!opens || day(opens) <= until) && (isGrown || !forTheGrown.includes(id))
}

/** What a family is, or has, is no step that it has done; and what goes on in another class does not end. */
const asLine = (card: CardView): CardView => ({
  ...card,
  steps: [],
  missing: '',
  closes: [...dayCare, ...preparation].includes(card.id) ? card.closes : '',
})
