import { readdirSync, readFileSync } from 'node:fs'
import {
  type Change,
  day,
  type Fact,
  type FieldFact,
  factOf,
  find,
  findRoutes,
  type Gap,
  type Route,
  readSituation,
  type Situation,
  sayProblem,
  stepThatMakes,
  type Told,
} from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { book } from '../rulebook.ts'
import { noStep } from './no-step.ts'

const on = '2026-11-23'
const folder = new URL('../../../examples/situations/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
  .map((file) => file.replace('.json', ''))

/** A worked situation, told otherwise where the test needs it. */
function situation(name: string, changes: Told = {}): Situation {
  const told = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Told
  const read = readSituation(book().vocabulary, { ...told, ...changes }, on)
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  return read.situation
}
const routesOf = (name: string, changes?: Told, goal = 'title'): Route[] =>
  findRoutes(book(), situation(name, changes), { on: day(on), goal })
const stepsOf = (routes: readonly Route[]): Set<string> =>
  new Set(routes.flatMap(({ legs }) => legs.flatMap(({ steps }) => steps.map(({ kind }) => kind))))
const stepsFor = (name: string, changes?: Told) => stepsOf(routesOf(name, changes))
const toldOf = (name: string, key: string): Told =>
  (JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Record<string, Told>)[key] as Told

/** The values that may be proposed; a field follows its record where it says nothing. Days come with what they are days of. */
function proposals(key: string, fact: Fact | FieldFact, whole: Fact): Pick<Change, 'fact' | 'to'>[] {
  if (!(fact.changedBy === 'nobody' ? whole : fact).proposable) return []
  if (fact.toward !== undefined) return [{ fact: key, to: fact.toward }]
  if (fact.kind === 'boolean' || fact.kind === 'record') return [{ fact: key, to: true }]
  if (fact.kind === 'integer' || fact.kind === 'money') return [{ fact: key, to: fact.max }]
  if (fact.kind === 'choice') return fact.values.map((to) => ({ fact: key, to }))
  // No norm asks for the highest level.
  if (fact.kind === 'level') return fact.values.slice(1, -1).map((to) => ({ fact: key, to }))
  return []
}

it('every change that may be proposed is made by a step', () => {
  const all = book().vocabulary.facts.flatMap((fact) => [
    ...proposals(fact.id, fact, fact),
    ...(fact.kind === 'record' ? fact.of.flatMap((field) => proposals(`${fact.id}.${field.id}`, field, fact)) : []),
  ])
  expect(all.length).toBeGreaterThan(30)
  expect(all.filter((change) => !stepThatMakes(book(), change))).toEqual([])
})

describe('recognition', () => {
  // On the way to another title than settlement, which is open at once.
  const name = 'refugee-to-settlement'

  it('is no step for whoever has no qualification from abroad', () => {
    const steps = stepsFor(name, { degreeForeign: false, vocationalForeign: false })
    expect([...steps].filter((kind) => kind.startsWith('recognise') || kind.startsWith('confirm'))).toEqual([])
  })

  it('is the step for whoever has one that is not recognised', () => {
    expect(stepsFor(name, { degreeForeign: true, vocationalForeign: false })).toContain('recognise-degree')
    expect(stepsFor(name, { degreeForeign: false, vocationalForeign: true })).toContain('recognise-vocational')
  })

  it('is never replaced by a new degree', () => {
    expect(stepThatMakes(book(), { fact: 'degreeGermany', to: true })).toBeUndefined()
    for (const gap of gapsOf(situation(name, { degreeForeign: true })))
      expect(gap.map(({ fact }) => fact)).not.toContain('degreeGermany')
  })

  it('of a trade is no step for whoever works in the occupation studied', () =>
    expect(stepsFor('blue-card-one-euro-below', { vocationalForeign: true })).not.toContain('recognise-vocational'))
})

describe('a training place', () => {
  const training = 'get-training-contract'

  it('is looked for by whoever has learned no trade', () =>
    expect(stepsFor('tolerated-seven-years')).toContain(training))

  it.each(['rejected-nurse-trained-in-germany', 'asylum-pending-with-blue-card-job', 'skilled-worker-visa-time'])(
    'is none for whoever works in the occupation learned: %s',
    (name) => expect(stepsFor(name)).not.toContain(training),
  )

  it('is none for whoever learned a trade and has no work in it, but for other work', () => {
    const employment = toldOf('rejected-nurse-trained-in-germany', 'employment')
    const other = { ...employment, matchesQualification: false, qualified: false }
    expect(stepsFor('rejected-nurse-trained-in-germany', { employment: other })).toContain(training)
  })

  it.each(['tolerated-apprentice', 'tolerated-apprentice-next-autumn'])('is none for whoever has one: %s', (name) =>
    expect(stepsFor(name)).not.toContain(training),
  )

  it('is none for a minor at school who has no certificate yet, and one with it or from eighteen', () => {
    const pupil = { birthDate: '2010-02-01', germanCertificate: false }
    expect(stepsFor('young-with-school-certificate', pupil)).not.toContain(training)
    expect(stepsFor('young-with-school-certificate', { ...pupil, germanCertificate: true })).toContain(training)
    expect(stepsFor('young-with-school-certificate', { ...pupil, birthDate: '2008-02-01' })).toContain(training)
  })
})

describe('a training that runs', () => {
  const apprentice = toldOf('tolerated-apprentice', 'training')
  const assistant = { ...apprentice, kind: 'assistant' }

  it('is not left for a job: work as a skilled worker follows the leg that lets it be finished', () => {
    for (const { legs } of routesOf('tolerated-apprentice')) {
      const at = legs.findIndex(({ steps }) => steps.some(({ kind }) => kind === 'get-matching-job'))
      if (at >= 0) expect(legs[at]?.fromStatus).toBe('toleration-training')
    }
  })

  it('as an assistant in care asks for the promise of the one that follows, and is finished as such', () => {
    const steps = stepsFor('tolerated-apprentice', { training: { ...assistant, followUpPromised: false } })
    expect(steps).toContain('get-training-promise')
    expect(steps).toContain('finish-care-assistant-training')
  })

  it('is finished as what it is, and no other is begun', () => {
    const steps = stepsFor('tolerated-apprentice', { training: { ...assistant, followUpPromised: false } })
    expect(steps).not.toContain('finish-training')
    expect(steps).not.toContain('get-training-contract')
    expect(stepsFor('tolerated-apprentice')).toContain('finish-training')
    expect(stepsFor('tolerated-apprentice')).not.toContain('finish-care-assistant-training')
  })

  it('has training support applied for where the pay does not reach, but not during the asylum procedure', () => {
    const poor: Told = { publicFunds: 'all', incomeFromWork: 0, employment: false }
    expect(stepsFor('tolerated-apprentice', poor)).toContain('get-training-support')
    const stay = [{ status: 'permission-to-stay', from: '2020-01-01' }]
    const asylum = [{ status: 'asylum-pending', from: '2020-01-01' }]
    const seeker = {
      ...poor,
      stay,
      asylum,
      asylumDecidedOn: '2024-05-02',
      training: { ...apprentice, begunDuringAsylum: true },
    }
    const during = routesOf('tolerated-apprentice', seeker).flatMap(({ legs }) =>
      legs.filter(({ fromStatus }) => fromStatus === 'permission-to-stay').flatMap(({ steps }) => steps),
    )
    expect(during.length).toBeGreaterThan(0)
    expect(during.map(({ kind }) => kind)).not.toContain('get-training-support')
  })
})

it('a minor at school is not sent to work first', () => {
  const firstLegs = (birthDate: string) =>
    routesOf('young-with-school-certificate', { birthDate }).flatMap(({ legs }) =>
      legs.slice(0, 1).flatMap(({ steps }) => steps.map(({ kind }) => kind)),
    )
  expect(firstLegs('2010-02-01')).not.toContain('get-job')
  expect(firstLegs('2010-02-01')).not.toContain('earn-more')
  expect(firstLegs('2005-02-01')).toContain('get-job')
})

describe('illness', () => {
  const ill = 'departure-impossible-eighteen-months'
  const working = ['get-job', 'get-matching-job', 'earn-more', 'get-training-contract']
  const learning = (kind: string) => kind.startsWith('german-') || kind === 'civic-test'

  it('that forbids work and learning is not answered with work and learning', () => {
    expect([...stepsFor(ill)].filter((kind) => working.includes(kind) || learning(kind))).toEqual([])
  })

  it('and only it keeps these steps away', () => {
    const well = { cannotForIllnessOrAge: false, cannotLearnForIllness: false, cannotEarnForIllness: false }
    const steps = [...stepsFor(ill, well)]
    expect(steps.some(learning)).toBe(true)
    expect(steps.some((kind) => working.includes(kind))).toBe(true)
  })
})

it('a duty to attend an integration course is met by finishing it', () =>
  expect(
    stepsOf(routesOf('tolerated-without-a2', { integrationCourseDuty: 'open' }, 'toleration-employment')),
  ).toContain('finish-integration-course'))

it('who already works and needs more money earns more, and does not look for a first job', () => {
  const steps = stepsFor('family-four-years')
  expect(steps).toContain('earn-more')
  expect(steps).not.toContain('get-job')
})

it('years as a skilled worker are waited for from the job that begins them', () => {
  for (const { legs } of routesOf('tolerated-seven-years'))
    for (const { norm, steps, opens } of legs)
      if (norm.cite === 'AufenthG § 19d Abs. 1' && steps.some(({ kind }) => kind === 'get-matching-job'))
        expect(opens >= '2029-11-23', opens).toBe(true)
})

describe('what no step makes', () => {
  /** Changes to which a gap may lead, but that nobody is asked to make. */
  const unmade = (name: string) =>
    allGapsOf(situation(name))
      .flatMap(({ changes }) => changes)
      .filter((change) => !change.proposable || !stepThatMakes(book(), change))

  it.each(names)('is asked of nobody: %s', (name) => {
    for (const { changes, proposable } of allGapsOf(situation(name)))
      if (proposable) expect(changes.filter((change) => !stepThatMakes(book(), change))).toEqual([])
  })

  it('has a reason, each', () => {
    const facts = new Set(names.flatMap(unmade).map(({ fact }) => fact))
    expect([...facts].filter((fact) => !(fact in noStep))).toEqual([])
  })

  it('is a fact that is not proposed, or only towards another value', () => {
    for (const key of Object.keys(noStep)) {
      const fact = factOf(book(), key)
      expect(fact, key).toBeDefined()
      const itself = key.includes('.') && fact?.changedBy === 'nobody' ? factOf(book(), key.split('.')[0] ?? '') : fact
      const isOtherwise = ['validPassport', 'employment', 'publicFunds', 'training.kind'].includes(key)
      expect({ key, proposable: itself?.proposable }).toEqual({ key, proposable: isOtherwise })
    }
  })
})

function allGapsOf(facts: Situation): readonly Gap[] {
  return book().ids.flatMap((id) => find(book(), id, facts, { on: day(on) })?.toChange ?? [])
}

/** The changes of each gap that may be proposed. */
function gapsOf(facts: Situation): (readonly Change[])[] {
  return allGapsOf(facts)
    .filter(({ proposable }) => proposable)
    .map(({ changes }) => changes)
}
