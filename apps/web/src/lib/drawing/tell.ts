import { m } from '#lib/paraglide/messages.js'
import { type Language, longDay, monthAndYear } from '../words/dates.ts'
import { gradeWord } from '../words/grades.ts'
import type { RoadLeg, RoadMap } from './roads.ts'

/** One road as dated sentences. */
export interface Story {
  name: string
  lines: string[]
}

function opening({ opens, grade, isSure }: RoadLeg, lane: string, locale: Language) {
  const said = { day: longDay(opens, locale), lane, grade: gradeWord(grade, locale) }
  return isSure ? m.tell_opens(said, { locale }) : m.tell_opens_perhaps(said, { locale })
}

/** What comes after the decision is only told where the decision can be foreseen. */
function arriving({ arrives, isSure }: RoadLeg, lane: string, locale: Language) {
  const month = monthAndYear(arrives, locale)
  return isSure ? m.tell_arrives({ month, lane }, { locale }) : m.tell_decided({ month }, { locale })
}

/** The drawing in words, from the same values: for screen readers, for paper, and for whoever likes reading better. */
export function tellRoads(map: RoadMap, locale: Language): Story[] {
  return map.roads.map((road) => ({
    name: road.name,
    lines: road.legs.flatMap((leg) => {
      const lane = map.lanes[leg.to] ?? ''
      const bar = map.bars.find(({ lane: at, on }) => at === leg.from && on >= leg.opens)
      return [
        ...leg.steps.map((step) => m.tell_step({ day: longDay(step.on, locale), step: step.label }, { locale })),
        opening(leg, lane, locale),
        ...(bar ? [`${bar.label}.`] : []),
        arriving(leg, lane, locale),
      ]
    }),
  }))
}
