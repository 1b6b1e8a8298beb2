import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findNorms, type Grade, grades, type Norm, type Told } from '@lotse/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { citeText } from '../apps/web/src/lib/words/cite.ts'
import { dayBefore, type Language, longDay } from '../apps/web/src/lib/words/dates.ts'
import type { Expectation, Worked } from '../packages/statutes/cases/worked.ts'
import { planningBook as book } from '../packages/statutes/planning-book.ts'
import { loadWords, wordsOfFact } from '../packages/statutes/words/index.ts'
import { type AnswerPage, type Entry, type Place, places, readAnswer } from './answer-page.ts'
import { type Person, story } from './story.ts'

const folder = resolve(import.meta.dirname, '../examples/situations')
const readJson = (file: string) => JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
const situations = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))
  .map((name) => {
    const { asOf: _, $schema: __, ...told } = readJson(`${name}.json`) as Told
    return { name, told, worked: readJson(`${name}.expected.json`) as Worked }
  })
type WorkedSituation = (typeof situations)[number]

const words = { de: await loadWords('de'), en: await loadWords('en') }

/** The words of the page for what an answer promises. */
const said = {
  de: {
    grade: { right: 'Anspruch', should: 'soll', may: 'kann', exceptional: 'Einzelfall', barred: '' },
    from: (day: string) => `ab ${longDay(day, 'de')} ·`,
    closes: (day: string) => [
      `spätestens am ${longDay(dayBefore(day), 'de')}.`,
      `Nur bis zum Tag vor dem ${longDay(day, 'de')}.`,
    ],
    headline: { open: 'heute offen.', discretion: 'heute offen, wenn die Behörde zustimmt.' },
    lead: { right: 'Sie haben heute einen Anspruch auf:', should: 'Die Behörde soll Ihnen heute geben:' },
    perhaps: 'vielleicht',
    today: /^heute/,
    unclear: 'kann Lotse nicht sicher sagen',
    file: 'Die Datei ist geöffnet.',
  },
  en: {
    grade: { right: 'right', should: 'should', may: 'may', exceptional: 'single case', barred: '' },
    from: (day: string) => `from ${longDay(day, 'en')} ·`,
    closes: (day: string) => [
      `by ${longDay(dayBefore(day), 'en')} at the latest.`,
      `Only until the day before ${longDay(day, 'en')}.`,
    ],
    headline: { open: 'open today.', discretion: 'open today if the office agrees.' },
    lead: { right: 'Today you have a right to:', should: 'Today the office should give you:' },
    perhaps: 'perhaps',
    today: /^(?:open|possible) today/,
    unclear: 'Lotse cannot say for certain',
    file: 'The file is open.',
  },
} as const

const journeyOf = (told: Told) => ({
  version: 1,
  told,
  passed: [],
  rounded: [],
  trail: Object.keys(told).map((key) => [key]),
  at: 'answer',
})

const setsTheDay = (page: Page, on: string) => page.clock.setFixedTime(new Date(`${on}T12:00:00+01:00`))

/** Comes back to answers that the device kept. */
async function comesBack({ page }: Person, told: Told, on: string, path: string): Promise<void> {
  await setsTheDay(page, on)
  await page.goto(path)
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journeyOf(told)))
  await page.goto(path)
  await page.locator('#facts').waitFor()
}

/** Opens a file by the page's own button. The answer is there once the headline is where reading goes on. */
async function opensTheFile({ page }: Person, name: string, on: string): Promise<void> {
  await setsTheDay(page, on)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.locator('input[type=file]').setInputFiles(resolve(folder, `${name}.json`))
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
}

const rank = (grade: Grade | undefined) => (grade ? grades.indexOf(grade) : -1)

/** Where the text of the law lets a title stand on the page on that day. */
function placesOf(expected: Expectation, norm: Norm, on: string): Place[] {
  const { grade, ifJudged, opensOn, opensOnIfJudged } = expected
  const open = [expected.open ?? []].flat()
  const byOpen: Record<(typeof open)[number], Place[]> = {
    open: ['open', 'discretion', 'meanwhile'],
    'subject-to-judgement': ['discretion', 'meanwhile'],
    // Where only an illness or the like is not told, what can be done says more.
    perhaps: ['perhaps', 'steps', 'meanwhile'],
    closed: ['later', 'steps', 'advice', 'closed'],
  }
  const notToday: Place[] = ['later', 'steps', 'advice', 'closed']
  const today: Place[] = ['open', 'discretion', 'meanwhile']
  let allowed: Place[] = [...places]
  const only = (these: readonly Place[]) => {
    allowed = allowed.filter((place) => these.includes(place))
  }
  const not = (...these: Place[]) => only(places.filter((place) => !these.includes(place)))
  if (open.length > 0) only(open.flatMap((way) => byOpen[way]))
  if (grade?.best && rank(grade.best) < rank('may')) only(notToday)
  if (grade?.best === 'may' || norm.grade === 'may' || grade?.worst === 'barred') not('open')
  if (rank(ifJudged?.worst) >= rank('may')) only(today)
  else if (rank(grade?.best) >= rank(norm.grade) && rank(norm.grade) >= rank('may')) not('later', 'advice', 'closed')
  if (rank(grade?.worst) >= rank('should')) only(['open'])
  const opens = opensOn ?? opensOnIfJudged
  if (opens && opens > on) only(['later'])
  if (opensOn === null && !opensOnIfJudged) not('later')
  if (expected.gap ?? expected.gapHas) only(['steps'])
  return allowed
}

/** What the page says otherwise than the text of the law has it. */
function compare(expected: Expectation, own: Entry, norm: Norm, on: string, language: Language): string[] {
  const { grade, ifJudged, closesOn } = expected
  const wrong: string[] = []
  const say = said[language]
  const holds = (is: boolean, what: string) => {
    if (!is) wrong.push(`${what}; it stands under “${own.place}” with “${own.tag}”`)
  }
  const allowed = placesOf(expected, norm, on)
  holds(allowed.includes(own.place), `belongs under ${allowed.join(' or ')}`)
  const opens = expected.opensOn ?? expected.opensOnIfJudged ?? expected.opensOnAtBest
  if (opens && opens > on) holds(own.tag.includes(say.from(opens).replace(' ·', '')), `opens on ${opens}`)
  if (['open', 'discretion', 'meanwhile'].includes(own.place)) {
    const shown = grades.find((one) => own.tag.endsWith(`· ${say.grade[one]}`))
    holds(
      shown !== undefined && (!grade?.best || rank(shown) <= rank(grade.best)),
      `promises no more than ${grade?.best}`,
    )
    if (ifJudged?.worst && ifJudged.worst === ifJudged.best)
      holds(shown === ifJudged.worst, `has the grade ${ifJudged.worst}`)
  }
  if (closesOn)
    holds(
      say.closes(closesOn).some((phrase) => own.text.includes(phrase)),
      `closes on ${closesOn}`,
    )
  const facts = [...(expected.gap ?? []).flat().map((change) => change.split('=')[0] ?? ''), ...(expected.gapHas ?? [])]
  for (const fact of facts) holds(names(own, fact, language), `names ${fact} as what is left to do`)
  return wrong
}

/** A change is named by the step that makes it, or by the fact. */
function names({ text }: Entry, fact: string, language: Language): boolean {
  const steps = book().steps.filter((step) => step.effects.some((effect) => effect.fact === fact))
  const texts = steps.flatMap(({ id }) => words[language].steps[id]?.title ?? [])
  return [...texts, wordsOfFact(words[language], fact).label].some((one) => text.includes(one))
}

const versionsOn = (on: string): Norm[] =>
  book().ids.flatMap(
    (id) =>
      book()
        .versions.get(id)
        ?.findLast(({ norm }) => norm.inForce.from <= on)?.norm ?? [],
  )

/** The paper somebody holds on the day: it is no road any more, and the page leaves it out. */
function isHeld(told: Told, status: string, on: string): boolean {
  const stay = Array.isArray(told['stay']) ? (told['stay'] as { status: string; from?: string; to?: string }[]) : []
  return stay.some((span) => span.status === status && (span.from ?? on) <= on && (span.to ?? on) >= on)
}

/** The norm that an entry speaks of: by its citation, or where none is shown by its title. */
function normOf({ place, title, text }: Entry, norms: readonly Norm[], language: Language): Norm | undefined {
  const cites = norms.filter(({ cite }) => text.includes(`(${citeText(cite)})`) || text.includes(`: ${citeText(cite)}`))
  const named = norms.filter(({ id }) => words[language].norms[id]?.title === title)
  return place === 'closed'
    ? named[0]
    : cites.find(({ id }) => title.startsWith(words[language].norms[id]?.title ?? '-'))
}

interface Checked {
  wrong: string[]
  /** Expectations held against an entry of their own, against another of the same title, or against its absence. */
  own: number
  byOther: number
  held: number
}

/** Holds the whole answer against what was expected for the day. */
function check({ told, worked }: WorkedSituation, seen: AnswerPage, on: string, language: Language): Checked {
  const checked: Checked = { wrong: [], own: 0, byOther: 0, held: 0 }
  const norms = versionsOn(on)
  const shown = seen.entries.map((entry) => ({ entry, norm: normOf(entry, norms, language) }))
  for (const { entry, norm } of shown) if (!norm) checked.wrong.push(`“${entry.title}” is no title of the law`)
  const statuses = shown.flatMap(({ norm }) => norm?.grants.status ?? [])
  const wanted = [...new Set(norms.map((norm) => norm.grants.status))].filter((status) => !isHeld(told, status, on))
  if ([...statuses].sort().join() !== wanted.sort().join()) checked.wrong.push('not every title stands there once')
  for (const expected of worked.expect.filter((each) => (each.on ?? worked.on) === on && isChecked(each))) {
    const ids = findNorms(book(), expected.norm)
    const meant = norms.filter(({ id }) => ids.includes(id))
    const status = meant.map((norm) => norm.grants.status)
    const found = shown.filter(({ norm }) => norm && status.includes(norm.grants.status))
    const say = (what: string) => checked.wrong.push(`${expected.norm}: ${what}. ${expected.because}`)
    if (found.length === 0) {
      checked.held++
      if (!status.every((one) => isHeld(told, one, on))) say('is not on the page')
      continue
    }
    const own = found.filter(({ norm }) => norm && ids.includes(norm.id))
    for (const { entry, norm } of own)
      if (norm) for (const text of compare(expected, entry, norm, on, language)) say(text)
    if (own.length > 0) checked.own++
    else {
      // Another norm gives the same title and speaks for it: then it must say at least as much.
      checked.byOther++
      const allowed = meant.flatMap((norm) => placesOf(expected, norm, on))
      const least = Math.max(...allowed.map((place) => places.indexOf(place)))
      if (!found.some(({ entry }) => places.indexOf(entry.place) <= least))
        say(`the title stands too low, under ${found.map(({ entry }) => entry.place).join()}`)
    }
  }
  return checked
}

/** A day of application of its own is nothing the page asks for; the command line does. */
const isChecked = ({ norm, application }: Expectation): boolean => !application && findNorms(book(), norm).length > 0

/** Headline, first sentences and drawing say no more than the cards do, and none proposes what nobody may be asked to do. */
function agrees({ worked }: WorkedSituation, seen: AnswerPage, language: Language): string[] {
  const wrong: string[] = []
  const say = said[language]
  const norms = versionsOn(worked.on)
  const shown = seen.entries.map((entry) => ({ entry, norm: normOf(entry, norms, language) }))
  // Another norm may speak for the same title.
  const placeOf = (title: string) => {
    const status = norms.find(({ id }) => words[language].norms[id]?.title === title)?.grants.status
    return shown.find(({ norm }) => norm && norm.grants.status === status)?.entry.place
  }
  const count = (place: Place) => seen.entries.filter((entry) => entry.place === place).length
  if (seen.closedSaid !== count('closed'))
    wrong.push(`says ${seen.closedSaid} titles do not fit, lists ${count('closed')}`)
  if (seen.headline.endsWith(say.headline.open) !== count('open') > 0) wrong.push(`headline “${seen.headline}”`)
  if (seen.headline.endsWith(say.headline.discretion) !== (count('open') === 0 && count('discretion') > 0))
    wrong.push(`headline “${seen.headline}”`)
  for (const promise of Object.values(say.lead)) {
    const [, promised] = seen.lead.split(promise)
    const title = promised?.trim().split(/\.(?:\n|$)/)[0]
    if (title && placeOf(title) !== 'open') wrong.push(`“${promise} ${title}”, but it stands under ${placeOf(title)}`)
  }
  if (seen.lead.includes(say.unclear) && count('later') + count('steps') > 0)
    wrong.push(`begins with what nobody can say: ${seen.lead}`)
  for (const { tag, title } of seen.entries) if (/\b0 /.test(tag)) wrong.push(`“${title}” has the tag “${tag}”`)
  for (const { name, lines } of seen.roads) {
    const [first = ''] = name.split(/ → |, (?:vielleicht |perhaps )?(?:ab|from) /)
    const opening = lines.find((line) => line.includes('beantragen') || line.includes('apply')) ?? ''
    if (placeOf(first) === 'perhaps' && !opening.includes(say.perhaps)) wrong.push(`draws as sure: “${opening}”`)
    if (['closed', 'advice', undefined].includes(placeOf(first))) wrong.push(`draws “${first}”, which has no card`)
    if (new Set(lines).size < lines.length || lines.some((line) => /: (.+) \+ \1/.test(line)))
      wrong.push(`says twice: ${lines.join(' ')}`)
    for (const line of lines) wrong.push(...lanePromises(line, language))
  }
  for (const change of seen.tries)
    for (const never of worked.neverProposed ?? [])
      if (change === never || change.split(/[.=]/)[0] === never) wrong.push(`offers to try ${change}`)
  const isRoad = (citation: string) =>
    shown.some(
      ({ entry, norm }) =>
        !['closed', 'advice'].includes(entry.place) && findNorms(book(), citation).includes(norm?.id ?? ''),
    )
  for (const citation of worked.onRoute ?? []) if (!isRoad(citation)) wrong.push(`shows no road by ${citation}`)
  for (const citation of worked.neverOnRoute ?? []) if (isRoad(citation)) wrong.push(`shows a road by ${citation}`)
  if (worked.all?.worst === 'barred')
    for (const { tag } of seen.entries) if (say.today.test(tag)) wrong.push(`promises “${tag}”`)
  return wrong
}

/** A lane that is named after one paragraph promises no more than that paragraph. */
function lanePromises(line: string, language: Language): string[] {
  const [, lane, word] = /: (.+) \(([^()]+)\)\.(?:$| )/.exec(line) ?? []
  const own = book().norms.filter(({ id }) => words[language].norms[id]?.lane === lane)
  const promised = grades.find((grade) => said[language].grade[grade] === word)
  return own.length > 0 && own.every(({ grade }) => rank(grade) < rank(promised)) ? [`says “${lane} (${word})”`] : []
}

/** Expected from the text already; the page has nothing to say of them. This list may only shrink. */
const notEncodedYet = ['AufenthG § 20 Abs. 1']

const daysOf = ({ worked }: WorkedSituation): string[] => [
  ...new Set([worked.on, ...worked.expect.filter(isChecked).map(({ on }) => on ?? worked.on)]),
]

/** Everything expected, so that no comparison can pass by finding nothing to compare. */
const expectedInAll = situations.flatMap(({ worked }) => worked.expect.filter(isChecked)).length

story('a counsellor opens every worked situation and reads what the law says', { widths: [1280] }, async (person) => {
  const { page } = person
  await comesBack(person, { germanSpoken: 'A1' }, '2026-11-23', '/wege')
  const wrong: string[] = []
  const counts = { own: 0, byOther: 0, held: 0 }
  for (const situation of situations)
    for (const on of daysOf(situation)) {
      await opensTheFile(person, situation.name, on)
      await person.sees(said.de.file)
      const seen = await readAnswer(page, 'de')
      const checked = check(situation, seen, on, 'de')
      const found = on === situation.worked.on ? [...checked.wrong, ...agrees(situation, seen, 'de')] : checked.wrong
      wrong.push(...found.map((sentence) => `${situation.name}, ${on}: ${sentence}`))
      for (const what of ['own', 'byOther', 'held'] as const) counts[what] += checked[what]
    }
  expect(wrong).toEqual([])
  expect(situations.length).toBeGreaterThanOrEqual(31)
  expect(counts.own + counts.byOther + counts.held).toBe(expectedInAll)
  expect(counts.own, 'titles that speak for themselves').toBeGreaterThan(200)
  expect(expectedInAll).toBeGreaterThanOrEqual(322)
  const citations = new Set(situations.flatMap(({ worked }) => worked.expect.map(({ norm }) => norm)))
  for (const citation of citations)
    if (findNorms(book(), citation).length === 0) expect(notEncodedYet).toContain(citation)
})

story('somebody comes back to kept answers, in English as in German', { widths: [360] }, async (person) => {
  for (const situation of situations.filter(({ name }) => inEnglish.includes(name))) {
    const { on } = situation.worked
    await comesBack(person, situation.told, on, '/wege')
    const german = await readAnswer(person.page, 'de')
    await comesBack(person, situation.told, on, '/en/wege')
    const english = await readAnswer(person.page, 'en')
    expect([...check(situation, english, on, 'en').wrong, ...agrees(situation, english, 'en')]).toEqual([])
    expect(english.entries.map(({ place }) => place)).toEqual(german.entries.map(({ place }) => place))
  }
  await person.meetsNoBarrier()
})
const inEnglish = [
  'tolerated-seven-years',
  'knows-almost-nothing',
  'ukrainian-with-engineering-job',
  'skilled-worker-settlement-next-week',
  'chance-permit-near-its-end',
  'unclear-identity-paper',
]

story('somebody who has told little is asked what decides most', { widths: [360] }, async (person) => {
  const { page } = person
  for (const { told, worked } of situations.filter((situation) => situation.worked.next)) {
    await comesBack(person, told, worked.on, '/wege')
    const { entries } = await readAnswer(page, 'de')
    const perhaps = entries.filter(({ place }) => place === 'perhaps')
    for (const key of worked.next ?? [])
      expect(perhaps.some(({ text }) => text.includes(wordsOfFact(words.de, key).label))).toBe(true)
    if (!worked.firstQuestionIsNot) continue
    await person.presses('Nächste Frage ansehen')
    await person.sees('Frage')
    const asked = await page.locator('form').innerText()
    for (const key of worked.firstQuestionIsNot) {
      const { label, question } = wordsOfFact(words.de, key)
      for (const text of [label, question]) expect(asked).not.toContain(text)
    }
  }
})
