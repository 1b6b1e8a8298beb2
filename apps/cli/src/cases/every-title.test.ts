import { readdirSync, readFileSync, statSync } from 'node:fs'
import { day, evaluate, type Grade, type Norm, readSituation, rulebook, type Told } from '@lotse/law'
import { norms, vocabulary } from '@lotse/statutes'
import { amounts } from '@lotse/statutes/amounts/index.ts'
import { describe, expect, it } from 'vitest'
import { strengths } from './case.ts'
import { type ReadCase, readCases } from './read.ts'

// What stands before every title (§§ 5, 10, 11), asked of each title by itself: somebody who has everything lacks one thing. What is left
// is what the act says for the Abschnitt in which the title stands. Human weighing is taken in the person's favour.

const checkout = new URL('../../../../', import.meta.url)
function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(new URL(folder, checkout)).flatMap((name) => {
    const path = `${folder}${name}`
    if (statSync(new URL(path, checkout)).isDirectory()) return filesIn(`${path}/`)
    return path.endsWith('.json') ? [{ path, text: readFileSync(new URL(path, checkout), 'utf8') }] : []
  })
}
const { cases } = readCases(filesIn('cases/'))

/** Everything that §§ 5, 10 and 11 ask is there. */
const nothingInTheWay: Told = {
  asylum: [],
  publicFunds: 'none',
  healthInsured: true,
  incomeFromWork: 300_000,
  otherMeans: 0,
  needPerMonth: 150_000,
  identityClarified: true,
  validPassport: true,
  expulsionInterest: 'none',
  enteredWithRequiredVisa: true,
  entryBan: false,
  humanitarianApplicationOpen: false,
}

function gradeOf(
  norm: Norm,
  told: Told,
  on: string,
  { judgementsMet }: { judgementsMet: boolean } = { judgementsMet: true },
): [worst: Grade, best: Grade] | undefined {
  const read = readSituation(vocabulary, told, on)
  if (!read.ok) return undefined
  const book = rulebook({ vocabulary, norms: [norm], amounts, steps: [] })
  const { worst, best } = evaluate(book, norm.id, read.situation, { on: day(on), judgementsMet })
  return [worst, best]
}

interface Person {
  norm: Norm
  facts: Told
  on: string
}

/** Somebody of `cases/` to whom the norm is open; of an earlier text, on its last day. */
function personFor(norm: Norm): Person | undefined {
  const of = cases.filter(({ ids }) => ids.includes(norm.id))
  const tried = of.map((one: ReadCase) => ({
    norm,
    facts: { ...one.facts, ...nothingInTheWay },
    on: norm.inForce.to ?? one.on,
  }))
  const opens = (worst: boolean) =>
    tried.find(({ facts, on }) => {
      const found = gradeOf(norm, facts, on)
      return found?.[worst ? 0 : 1] === norm.grade && found[1] === norm.grade
    })
  return opens(true) ?? opens(false)
}

const titles = norms.filter(
  ({ grants }) => !grants.status.startsWith('toleration') && !['permit-23a', 'german'].includes(grants.status),
)
const people = titles.map((norm) => ({ norm, person: personFor(norm) }))

// Whether the one who works fulfils § 25b Abs. 6 is not asked of the family, so that nobody is in the clear: 25b-after-60d.test.ts.
it('there is somebody for every title but one', () =>
  expect(people.filter(({ person }) => !person).map(({ norm }) => norm.id)).toEqual([
    'permit-after-employment-toleration-family',
  ]))

/** § 25 Abs. 1 to 3, 4a and 4b, and § 24: § 5 Abs. 1 and 2 are not applied (§ 5 Abs. 3 Satz 1). */
const withoutSection5 = [
  'permit-asylum',
  'permit-refugee',
  'permit-subsidiary-protection',
  'permit-ban-on-removal',
  'permit-temporary-protection',
  'permit-victim-of-trafficking',
  'permit-victim-of-trafficking-after',
  'permit-victim-of-illegal-work',
  'permit-victim-of-illegal-work-pay',
]
/** Abschnitt 5: § 5 Abs. 1 and 2 may be left aside (§ 5 Abs. 3 Satz 2), an entry ban should be lifted (§ 11 Abs. 4 Satz 2). */
const section5 = [
  'permit-sustained-integration',
  'permit-sustained-integration-family',
  'permit-after-employment-toleration',
  'permit-after-employment-toleration-family',
  'permit-integrated-youth',
  'permit-parents-of-integrated-youth',
  'permit-siblings-of-integrated-youth',
  'permit-spouse-of-integrated-youth',
  'permit-child-of-integrated-youth',
  'permit-departure-impossible',
  'permit-departure-impossible-18-months',
  'settlement-refugee',
  'settlement-refugee-three-years',
  'settlement-humanitarian',
  'permit-for-a-time',
  'permit-extraordinary-hardship',
  'permit-admission',
  'permit-admission-by-ministry',
  'permit-group-of-land',
  'permit-admitted-group',
  'settlement-admitted-group',
  'permit-resettlement',
]
/** Skilled workers with vocational training or a degree, and experience: § 10 Abs. 1 Satz 2 and Abs. 3 Satz 4 lock even a claim. */
const skilled = ['permit-skilled-vocational', 'permit-skilled-academic', 'permit-professional-experience']
const blueCards = ['blue-card', 'blue-card-shortage-or-graduate', 'blue-card-it']
/** Titles of Directive (EU) 2016/801. */
const studyAndResearch = ['permit-study', 'permit-study-conditional', 'permit-research']
/** § 16g Abs. 2 Nr. 3 and 4 ask of identity in their own way, and § 16g Abs. 10 Satz 2 takes § 5 Abs. 1 Nr. 1a out. */
const ofTraining = [
  'permit-training',
  'permit-search-training',
  'permit-search-work-after-training',
  'permit-after-training',
]

/** § 33: all of § 5 is left aside ("abweichend von den §§ 5 und 29"). */
const bornHere = ['permit-child-born-in-germany', 'permit-child-born-to-one-holder']
/** § 27 Abs. 3 Satz 2: § 5 Abs. 1 Nr. 2 may be left aside, but for subsidiary protection (§ 36a Abs. 5). */
const family = [
  'permit-spouse-of-german',
  'permit-child-of-german',
  'permit-parent-of-german',
  'permit-parent-of-german-without-custody',
  'permit-spouse-of-foreigner',
  'permit-child-of-foreigner',
  'permit-child-of-one-foreigner',
  'permit-child-hardship',
  'permit-parents-of-refugee',
]
/** § 35 Abs. 3 Satz 2: without a claim the permit may be granted. */
const ofChildren = ['settlement-child-at-sixteen', 'settlement-child-adult', 'settlement-child-humanitarian']

const atMost = (cap: Grade, norm: Norm): Grade =>
  strengths.indexOf(norm.grade) > strengths.indexOf(cap) ? cap : norm.grade

/** What § 5 Abs. 1 leaves where one of its conditions is missing: "in der Regel". */
const regular = (norm: Norm): Grade =>
  [...withoutSection5, ...bornHere].includes(norm.id)
    ? norm.grade
    : section5.includes(norm.id)
      ? atMost('may', norm)
      : 'exceptional'

/** Asked for after arrival, rejected, not left since. */
const asylum =
  (manifestlyUnfounded: string) =>
  ({ facts }: Person): Told => ({
    ...(String(facts['arrivedOn']) > '2024-01-15' ? { arrivedOn: '2024-01-15' } : {}),
    asylum: [{ status: 'asylum-rejected', from: '2024-02-15' }],
    asylumLodgedOn: '2024-01-15',
    asylumDecidedOn: '2024-02-15',
    leftSinceAsylum: false,
    manifestlyUnfounded,
  })

const lacks: readonly [
  what: string,
  changes: Told | ((person: Person) => Told),
  left: (norm: Norm) => Grade | undefined,
][] = [
  [
    '§ 5 Abs. 1 Nr. 1a: identity is not clarified',
    { identityClarified: false },
    (norm) => (ofTraining.includes(norm.id) ? undefined : regular(norm)),
  ],
  [
    '§ 5 Abs. 1 Nr. 2: an interest in expulsion',
    { expulsionInterest: 'other' },
    (norm) => {
      if (norm.id === 'settlement-family-of-german') return 'barred' // § 28 Abs. 2 Satz 1: "kein Ausweisungsinteresse besteht"
      return [...family, ...ofChildren].includes(norm.id) ? 'may' : regular(norm)
    },
  ],
  ['§ 5 Abs. 1 Nr. 4: no passport', { validPassport: false }, regular],
  [
    '§ 5 Abs. 4: a danger to security ("ist zu versagen")',
    { expulsionInterest: '54-1-2-or-4' },
    (norm) => (bornHere.includes(norm.id) ? norm.grade : 'barred'),
  ],
  [
    '§ 10 Abs. 1: asylum is still asked for',
    { asylum: [{ status: 'asylum-pending', from: '2024-05-01' }] },
    (norm) => {
      if ([...blueCards, ...studyAndResearch].includes(norm.id)) return 'barred' // § 19f Abs. 2 Nr. 1, Abs. 3 Nr. 1
      if (norm.id === 'settlement-eu') return 'barred' // § 9a Abs. 3 Nr. 2
      return norm.grade === 'right' && !skilled.includes(norm.id) ? 'right' : 'exceptional'
    },
  ],
  [
    '§ 10 Abs. 3 Satz 1: asylum was rejected',
    asylum('no'),
    (norm) => {
      if ([...section5, ...withoutSection5].includes(norm.id)) return norm.grade
      if (norm.id === 'permit-qualified-tolerated') return 'may' // § 19d Abs. 3: "kann abweichend"
      return norm.grade === 'right' && !skilled.includes(norm.id) ? 'right' : 'barred'
    },
  ],
  [
    '§ 10 Abs. 3 Satz 2: asylum was rejected as manifestly unfounded, for deceit',
    asylum('deception'),
    (norm) => {
      if (norm.id === 'permit-ban-on-removal') return 'should' // Satz 3 Halbsatz 2
      if (/sustained|after-employment|integrated-youth/.test(norm.id)) return 'may' // § 25a Abs. 4, § 25b Abs. 5 Satz 2
      return norm.grade === 'right' && !skilled.includes(norm.id) ? 'right' : 'barred'
    },
  ],
  [
    '§ 11 Abs. 1 Satz 3: an entry ban',
    { entryBan: true },
    (norm) => ([...section5, ...withoutSection5].includes(norm.id) ? atMost('should', norm) : 'exceptional'),
  ],
]

describe.each(lacks)('%s', (_, changes, left) => {
  it.each(
    people.flatMap(({ norm, person }) =>
      person && left(norm) ? [{ name: `${norm.id} from ${norm.inForce.from}`, person }] : [],
    ),
  )('$name', ({ person }) => {
    const { norm, facts, on } = person
    const lacking = typeof changes === 'function' ? changes(person) : changes
    expect(gradeOf(norm, { ...facts, ...lacking }, on)?.[1]).toBe(left(norm))
  })
})

/** Without public funds and with more than is needed it is secured; here it is not. */
const poor: Told = { publicFunds: 'all', incomeFromWork: 0, otherMeans: 0 }
describe('§ 5 Abs. 1 Nr. 1: livelihood is not secured, where the norm itself does not speak of it', () => {
  const left: Readonly<Record<string, Grade>> = {
    'permit-sustained-integration-family': 'may',
    'permit-siblings-of-integrated-youth': 'may',
    'permit-child-of-integrated-youth': 'may',
    'permit-departure-impossible': 'may',
    'permit-departure-impossible-18-months': 'may',
    'permit-training-in-firm': 'exceptional',
    'permit-training-at-school': 'exceptional',
    'permit-training': 'exceptional',
    'permit-after-training': 'exceptional',
    'permit-skilled-vocational': 'exceptional',
    'permit-skilled-academic': 'exceptional',
    'permit-professional-experience': 'exceptional',
    'permit-qualified-tolerated': 'exceptional',
    'permit-after-training-toleration': 'exceptional',
    'permit-study-conditional': 'exceptional',
    'permit-recognition-measure': 'exceptional',
    'permit-recognition-partnership': 'exceptional',
    'permit-language-course': 'exceptional',
    'permit-research': 'exceptional',
    'permit-business': 'exceptional',
    'permit-business-after-studies': 'exceptional',
    'permit-liberal-profession': 'exceptional',
    'permit-employment-by-ordinance': 'exceptional',
    'permit-au-pair': 'exceptional',
    'permit-admission-by-ministry': 'may',
    'permit-admitted-group': 'may',
    'settlement-admitted-group': 'may',
    'permit-resettlement': 'may',
  }
  it.each(
    people.flatMap(({ norm, person }) =>
      person && left[norm.id] ? [{ name: `${norm.id} from ${norm.inForce.from}`, person }] : [],
    ),
  )('$name', ({ person: { norm, facts, on } }) => {
    expect(gradeOf(norm, { ...facts, ...poor }, on)?.[1]).toBe(left[norm.id])
  })
})

describe('§ 5 Abs. 2: entered without the visa for the title, nothing weighed yet, and holds no title', () => {
  // Satz 2: "kann abgesehen werden, wenn die Voraussetzungen eines Anspruchs … erfüllt sind". Without a claim only hardship is left.
  const left: Readonly<Record<string, Grade>> = {
    'permit-study': 'may',
    'permit-research': 'may',
    'permit-child-of-german': 'may',
    'permit-child-of-foreigner': 'may',
    'permit-study-conditional': 'barred',
    'permit-recognition-partnership': 'barred',
    'permit-language-course': 'barred',
    'permit-search-training-place': 'barred',
    'permit-business-after-studies': 'barred',
    'permit-liberal-profession': 'barred',
    'permit-au-pair': 'barred',
    'permit-child-of-one-foreigner': 'barred',
    'permit-parent-of-german-without-custody': 'barred',
  }
  it.each(
    people.flatMap(({ norm, person }) =>
      person && left[norm.id] ? [{ name: `${norm.id} from ${norm.inForce.from}`, person }] : [],
    ),
  )('$name', ({ person: { norm, facts, on } }) => {
    const noTitle: Told = {
      ...facts,
      stay: [{ status: 'none', from: '2026-01-01' }],
      adequateHousing: true,
      degreeGermany: true,
    }
    const worst = (enteredWithRequiredVisa: boolean) =>
      gradeOf(norm, { ...noTitle, enteredWithRequiredVisa }, on, { judgementsMet: false })?.[0]
    expect(worst(true)).toBe(norm.grade)
    expect(worst(false)).toBe(left[norm.id])
  })
})

const since = (status: string): Told => ({ stay: [{ status, from: '2024-05-01' }] })
describe('§ 5 Abs. 1 Nr. 1: who holds no title of § 18a or § 18b must have a secured livelihood for a Blue Card, too', () => {
  it.each(
    people.flatMap(({ norm, person }) =>
      person && blueCards.includes(norm.id) ? [{ name: `${norm.id} from ${norm.inForce.from}`, person }] : [],
    ),
  )('$name', ({ person: { norm, facts, on } }) => {
    expect(gradeOf(norm, { ...facts, ...since('visa-national') }, on)?.[1]).toBe('right')
    expect(gradeOf(norm, { ...facts, ...since('visa-national'), ...poor }, on)?.[1]).toBe('exceptional')
  })
})

describe('§ 19f Abs. 1 and 2: no Blue Card', () => {
  const refused: readonly [what: string, changes: Told][] = [
    ['Abs. 1 Nr. 1: with temporary protection', since('permit-24')],
    ['Abs. 1 Nr. 2: while removal is suspended', since('toleration')],
    ['Abs. 1 Nr. 3: with a long-term residence permit of the Union', since('settlement-eu')],
    ['Abs. 2 Nr. 1: while asylum is asked for', { asylum: [{ status: 'asylum-pending', from: '2024-05-01' }] }],
    ['Abs. 2 Nr. 2: with another humanitarian permit', since('permit-25-5')],
    ['Abs. 2 Nr. 3: while such a permit is asked for', { humanitarianApplicationOpen: true }],
  ]
  it.each(
    refused.flatMap(([what, changes]) =>
      people.flatMap(({ norm, person }) =>
        person && blueCards.includes(norm.id)
          ? [{ name: `${what}: ${norm.id} from ${norm.inForce.from}`, changes, person }]
          : [],
      ),
    ),
  )('$name', ({ changes, person: { norm, facts, on } }) => {
    expect(gradeOf(norm, { ...facts, ...changes }, on)).toEqual(['barred', 'barred'])
  })
})

describe('§ 19f Abs. 1 and 3: no permit to study or for research', () => {
  const refused: readonly [what: string, changes: Told][] = [
    ['Abs. 1 Nr. 1: with temporary protection', since('permit-24')],
    ['Abs. 1 Nr. 2: while removal is suspended', since('toleration')],
    ['Abs. 1 Nr. 3: with a long-term residence permit of the Union', since('settlement-eu')],
    ['Abs. 3 Nr. 1: while asylum is asked for', { asylum: [{ status: 'asylum-pending', from: '2024-05-01' }] }],
    ['Abs. 3 Nr. 1: recognised as a refugee', { protection: 'refugee' }],
    ['Abs. 3 Nr. 1: with subsidiary protection', { protection: 'subsidiary' }],
    ['Abs. 3 Nr. 1: protected in another state of the Union', { protectedElsewhere: true }],
  ]
  it.each(
    refused.flatMap(([what, changes]) =>
      people.flatMap(({ norm, person }) =>
        person && studyAndResearch.includes(norm.id) ? [{ name: `${what}: ${norm.id}`, changes, person }] : [],
      ),
    ),
  )('$name', ({ changes, person: { norm, facts, on } }) => {
    expect(gradeOf(norm, { ...facts, ...changes }, on)).toEqual(['barred', 'barred'])
  })
})

describe('§ 10, where § 5 Abs. 1 Nr. 4 has left no strict claim (BVerwG 16.12.2008, 1 C 37.07)', () => {
  const noPassport: Told = { validPassport: false }
  const pending: Told = { asylum: [{ status: 'asylum-pending', from: '2024-05-01' }] }
  const claims = people.flatMap(({ norm, person }) =>
    person &&
    norm.grade === 'right' &&
    ![...skilled, ...blueCards, ...studyAndResearch, ...withoutSection5, ...bornHere].includes(norm.id)
      ? [{ name: norm.id, person, of5: section5.includes(norm.id), ofTraining: ofTraining.includes(norm.id) }]
      : [],
  )
  it.each(claims.filter(({ name }) => name !== 'settlement-eu'))(
    'Abs. 1: nothing is sure for $name while asylum is asked for',
    ({ person: { norm, facts, on } }) => {
      const read = readSituation(vocabulary, { ...facts, ...noPassport, ...pending }, on)
      if (!read.ok) throw new Error('no situation')
      const book = rulebook({ vocabulary, norms: [norm], amounts, steps: [] })
      expect(evaluate(book, norm.id, read.situation, { on: day(on) })).toEqual({ worst: 'barred', best: 'exceptional' })
    },
  )
  it.each(
    claims.filter(({ name, of5, ofTraining }) => !of5 && !ofTraining && name !== 'permit-after-training-toleration'),
  )('Abs. 3 Satz 1: $name is locked after a rejection', ({ person }) => {
    const { norm, facts, on } = person
    expect(gradeOf(norm, { ...facts, ...noPassport, ...asylum('no')(person) }, on)?.[1]).toBe('barred')
  })
  it.each(claims.filter(({ name, ofTraining }) => ofTraining || name === 'permit-after-training-toleration'))(
    'Abs. 3 Satz 1: $name departs from it (§ 16g Abs. 10 Satz 1, § 19d Abs. 3)',
    ({ person }) => {
      const { norm, facts, on } = person
      expect(gradeOf(norm, { ...facts, ...noPassport, ...asylum('no')(person) }, on)?.[1]).toBe('exceptional')
    },
  )
  it.each(
    people.flatMap(({ norm, person }) =>
      person && ['permit-study', 'permit-research'].includes(norm.id) ? [{ name: norm.id, person }] : [],
    ),
  )('Abs. 3 Satz 1: $name is locked after a rejection', ({ person }) => {
    const { norm, facts, on } = person
    expect(gradeOf(norm, { ...facts, ...noPassport, ...asylum('no')(person) }, on)?.[1]).toBe('barred')
  })
  it.each(claims)('Abs. 3 Satz 2: $name is locked after deceit', ({ person }) => {
    const { norm, facts, on } = person
    expect(gradeOf(norm, { ...facts, ...noPassport, ...asylum('deception')(person) }, on)?.[1]).toBe('barred')
  })
})

describe('§ 16g Abs. 10: from what the permits around a training depart', () => {
  const around = people.flatMap(({ norm, person }) =>
    person && ofTraining.includes(norm.id) ? [{ name: `${norm.id} from ${norm.inForce.from}`, person }] : [],
  )
  it.each(around)('Satz 1: $name needs no visa', ({ person: { norm, facts, on } }) => {
    expect(gradeOf(norm, { ...facts, enteredWithRequiredVisa: false }, on)?.[1]).toBe('right')
  })
  it.each(around.filter(({ person }) => person.norm.id !== 'permit-training'))(
    'Satz 2: $name does not ask of identity',
    ({ person: { norm, facts, on } }) => {
      expect(gradeOf(norm, { ...facts, identityClarified: false }, on)?.[1]).toBe('right')
    },
  )
  it.each(around.filter(({ person }) => person.norm.id.startsWith('permit-search')))(
    'Satz 4: $name does not ask of livelihood',
    ({ person: { norm, facts, on } }) => {
      expect(gradeOf(norm, { ...facts, ...poor }, on)?.[1]).toBe('right')
    },
  )
})
