import { readdirSync, readFileSync } from 'node:fs'
import { day, find, findNorms, findRoutes, nextQuestions, readSituation, type Situation, sayProblem } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { book } from '../rulebook.ts'
import { type Answer, differences, type Expectation, type Worked, type WorkedSituation } from './worked.ts'

const folder = new URL('../../../examples/situations/', import.meta.url)
const readJson = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const situations: WorkedSituation[] = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))
  .map((name) => ({ name, told: readJson(`${name}.json`), worked: readJson(`${name}.expected.json`) as Worked }))

const read = ({ told }: WorkedSituation, on: string): Situation => {
  const result = readSituation(book().vocabulary, told, on)
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'))
  return result.situation
}

const answersTo = (situation: Situation, { norm, on, application }: Expectation, today: string): Answer[] =>
  findNorms(book(), norm).flatMap((id) => {
    const finding = find(book(), id, situation, {
      on: day(on ?? today),
      ...(application ? { application: day(application) } : {}),
    })
    return finding ? [{ ...finding, gaps: finding.toChange }] : []
  })

const spansOf = ({ told }: WorkedSituation) => (told['stay'] ?? []) as { status: string; to?: string }[]

const say = ({ norm, on, application }: Expectation) =>
  `${norm}${on ? ` on ${on}` : ''}${application ? `, applied for on ${application}` : ''}`

/** Written from the text already; the norms themselves come with the rest of the map. This list may only shrink. */
const notEncodedYet = new Set<string>([])

describe.each(situations)('$name', (situation) => {
  const { worked } = situation
  const facts = read(situation, worked.on)

  for (const expectation of worked.expect.filter(({ norm }) => !notEncodedYet.has(norm)))
    it(say(expectation), () => {
      expect(findNorms(book(), expectation.norm), `${expectation.norm} is encoded`).not.toEqual([])
      expect(differences(expectation, answersTo(facts, expectation, worked.on)), expectation.because).toEqual([])
    })

  if (worked.all)
    it('no norm promises more than is known', () => {
      for (const id of book().ids) {
        const finding = find(book(), id, facts, { on: day(worked.on) })
        if (finding) expect({ id, ...finding.grade }).toMatchObject({ id, ...worked.all })
      }
    })

  if (worked.next)
    it('asks what tells most first', () => {
      const asked = nextQuestions(book(), facts, { on: day(worked.on) }).map(({ key }) => key)
      expect(asked).toEqual(expect.arrayContaining([...(worked.next ?? [])]))
      for (const key of worked.firstQuestionIsNot ?? []) expect(asked.indexOf(key)).not.toBe(0)
    })

  it('never proposes what nobody may be asked to do', () => {
    for (const id of book().ids)
      for (const gap of find(book(), id, facts, { on: day(worked.on) })?.toChange ?? [])
        if (gap.proposable)
          for (const { fact, to } of gap.changes)
            for (const change of [fact.split('.')[0], `${fact}=${to}`])
              expect(worked.neverProposed ?? [], `${id} proposes ${change}`).not.toContain(change)
  })

  it('no route waits until the paper it starts from has run out', () => {
    for (const { legs } of findRoutes(book(), facts, { on: day(worked.on) })) {
      const leg = legs[0]
      const span =
        leg && spansOf(situation).find(({ status, to }) => status === leg.fromStatus && to && to >= worked.on)
      if (leg && span?.to)
        expect(leg.opens <= span.to, `${leg.norm.cite} opens ${leg.opens}, after ${span.to}`).toBe(true)
    }
  }, 30_000)

  const encoded = (citation: string) => findNorms(book(), citation).length > 0
  if ([...(worked.onRoute ?? []), ...(worked.neverOnRoute ?? [])].some(encoded))
    it('routes use what is open and leave out what is barred', () => {
      const routes = findRoutes(book(), facts, {
        on: day(worked.on),
        ...(worked.goal ? { goal: worked.goal } : {}),
      })
      const used = new Set(routes.flatMap(({ legs }) => legs.map(({ norm }) => norm.id)))
      for (const citation of (worked.onRoute ?? []).filter(encoded))
        expect(
          findNorms(book(), citation).some((id) => used.has(id)),
          `a route by ${citation}`,
        ).toBe(true)
      for (const citation of worked.neverOnRoute ?? [])
        for (const id of findNorms(book(), citation)) expect([...used], `no route by ${citation}`).not.toContain(id)
    }, 30_000)
})

/** A change that no kind of step makes (a shortage occupation, years of experience) is no plan: it must not be taken as made. */
it('routes name every step they count', () => {
  const silent = situations.flatMap((situation) =>
    findRoutes(book(), read(situation, situation.worked.on), { on: day(situation.worked.on) })
      .filter(({ legs, effort }) => {
        const named = legs.map(
          ({ steps }) => new Set(steps.filter(({ changes }) => changes.length > 0).map(({ kind }) => kind)).size,
        )
        return effort.steps !== named.reduce((all, count) => all + count, 0)
      })
      .map(({ legs }) => `${situation.name}: ${legs.map(({ norm }) => norm.cite).join(', ')}`),
  )
  expect(silent).toEqual([])
}, 60_000)

/** "dieser Berufsausbildung": whoever has finished one training and begins another with § 60c finishes that one first. */
it('a training of § 60c is over before § 19d Abs. 1a opens', () => {
  const nurse = situations.find(({ name }) => name === 'rejected-nurse-trained-in-germany') as WorkedSituation
  const opens = findRoutes(book(), read(nurse, nurse.worked.on), { on: day(nurse.worked.on) })
    .flatMap(({ legs }) => legs)
    .filter(({ norm }) => norm.cite === 'AufenthG § 19d Abs. 1a')
    .map((leg) => leg.opens)
  expect(opens.filter((opened) => opened < '2028-11-23')).toEqual([])
}, 30_000)

/** Spoken and written German can stand at different levels: a course ends when the slower of both has come to its end. */
it('no level of German is reached before the one below it, and each stands once in a leg', () => {
  const levels = ['german-a1', 'german-a2', 'german-b1', 'german-b2', 'german-c1']
  const legs = situations.flatMap((situation) =>
    findRoutes(book(), read(situation, situation.worked.on), { on: day(situation.worked.on) }).flatMap((route) =>
      route.legs.map((leg) => ({
        name: situation.name,
        learned: leg.steps.filter(({ kind }) => levels.includes(kind)),
      })),
    ),
  )
  const wrong = legs.filter(({ learned }) =>
    learned.some((step, at) => {
      const before = learned[at - 1]
      return before && (levels.indexOf(step.kind) !== levels.indexOf(before.kind) + 1 || step.from < before.to)
    }),
  )
  expect(wrong).toEqual([])
  expect(legs.filter(({ learned }) => learned.length > 1).length).toBeGreaterThan(0)
}, 60_000)
