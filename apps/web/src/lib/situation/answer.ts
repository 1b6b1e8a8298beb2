// The answer as plain values in one language: the first sentence, the roads, the titles by what can be done next.
// The page, the print and the text for screen readers are all made from it.
// Start reading at `answerOf`.
import { type Rulebook, supposedOf } from '@lotse/law'
import { type LawWords, wordsOfFact } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { tellRoads } from '../drawing/tell.ts'
import { isOldText, type Language, longDay } from '../words/dates.ts'
import { cardOf } from './answer/card.ts'
import { headlineOf, leadOf } from './answer/lead.ts'
import { mapOf } from './answer/map.ts'
import { titleOf } from './answer/names.ts'
import { firstMissing } from './answer/reasons.ts'
import { factLines, triedText, triesOf } from './answer/told.ts'
import type { AnswerView, Context } from './answer/view.ts'
import { type GroupId, groupIds } from './group.ts'
import type { OpenQuestion } from './guide.ts'
import type { Journey } from './journey.ts'
import type { Plan } from './plan.ts'

export function answerOf(
  rulebook: Rulebook,
  plan: Plan,
  journey: Journey,
  questions: readonly OpenQuestion[],
  words: LawWords,
  locale: Language,
): AnswerView {
  const context: Context = { rulebook, words, locale }
  const shown = plan.titles.filter(({ group }) => group !== 'closed')
  const groups = groupIds
    .filter((id) => id !== 'closed')
    .map((id) => ({
      id,
      ...groupText(id, locale),
      cards: shown.filter(({ group }) => group === id).map((entry) => cardOf(entry, plan, context)),
    }))
    .filter(({ cards }) => cards.length > 0)
  const map = plan.routes.length > 0 ? mapOf(plan, context) : undefined
  const encoded = plan.titles.map(({ finding }) => finding.norm.encodedFrom).sort()[0] ?? plan.on
  return {
    on: plan.on,
    headline: headlineOf(plan, locale),
    lead: leadOf(plan, groups, context),
    left: questions.filter(({ isFiner }) => !isFiner).length,
    finer: questions.filter(({ isFiner }) => isFiner).length,
    map,
    story: map ? tellRoads(map, locale) : [],
    groups,
    closed: plan.titles
      .filter(({ group }) => group === 'closed')
      .map(({ finding }) => ({ title: titleOf(finding.norm, words), why: firstMissing(finding, context) })),
    inTheWay: plan.inTheWay.map((gate) => words.gates[gate] ?? gate),
    needsAdvice: shown.every(({ group }) => group === 'advice'),
    facts: factLines(journey, plan, context),
    supposed: Object.keys(supposedOf(rulebook.vocabulary, journey.told, journey.passed)).map((key) => ({
      key,
      label: wordsOfFact(words, key).label,
    })),
    tries: triesOf(plan, context),
    tried: Object.entries(journey.whatIf ?? {}).map(([key, value]) => triedText(key, value, context)),
    stateOfLaw: m.law_state({ day: longDay(encoded, locale) }, { locale }),
    isOldLaw: isOldText(encoded, plan.on),
  }
}

function groupText(id: GroupId, locale: Language): { title: string; note: string } {
  const texts: Record<GroupId, () => [string, string]> = {
    open: () => [m.group_open({}, { locale }), m.group_open_note({}, { locale })],
    discretion: () => [m.group_discretion({}, { locale }), m.group_discretion_note({}, { locale })],
    perhaps: () => [m.group_perhaps({}, { locale }), m.group_perhaps_note({}, { locale })],
    later: () => [m.group_later({}, { locale }), m.group_later_note({}, { locale })],
    steps: () => [m.group_steps({}, { locale }), m.group_steps_note({}, { locale })],
    meanwhile: () => [m.group_meanwhile({}, { locale }), m.group_meanwhile_note({}, { locale })],
    advice: () => [m.group_advice({}, { locale }), m.group_advice_note({}, { locale })],
    closed: () => [m.group_closed({}, { locale }), ''],
  }
  const [title, note] = texts[id]()
  return { title, note }
}
