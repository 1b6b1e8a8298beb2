import { any, type Condition, type Norm, type NormText, norm, unencoded, yes } from '@lotse/law'
import { family, holds } from './statuses.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  gates: [],
  papers: [{ id: 'residence-title', cite: 'AufenthG § 4a Abs. 3 Satz 1' }],
  reviewedBy: null,
}
const byLaw = {
  status: 'work-by-law',
  cite: 'AufenthG § 4a Abs. 1 Satz 1',
  workCite: 'AufenthG § 4a Abs. 1 Satz 1',
} as const
const sideJob = { ...byLaw, status: 'side-job-by-law', cite: 'AufenthG § 4a Abs. 1 Satz 2', work: 'bound' } as const

/** The title goes on as it was, with what it allowed: which one it was cannot be seen from the paper. */
const goesOn: Condition = { is: 'all', of: [holds('fiction-continued'), unencoded('title-behind-fiction')] }

/** A national visa is a title, too; whether it was given for work stands on it. */
const visa: Condition = { is: 'all', of: [holds('visa-national'), unencoded('purpose-of-visa')] }

/** Titles for which no act forbids or limits work. */
const unlimited = [
  'permit-20',
  'permit-22',
  'permit-23a',
  'permit-24',
  'permit-25-1',
  'permit-25-2-refugee',
  'permit-25-2-subsidiary',
  'permit-25-3',
  'permit-25-5',
  'permit-25a',
  'permit-25b',
  'permit-104c',
  ...family('family-title'),
  ...family('permanent-title'),
]

/** Any work, employed or one's own, without asking anybody. */
export const workWithTitle: Norm = norm({
  ...shared,
  id: 'work-with-title',
  cite: 'AufenthG § 4a Abs. 1 Satz 1',
  aliases: ['AufenthG § 4a', 'AufenthG § 4a Abs. 1'],
  grade: 'right', // "dürfen eine Erwerbstätigkeit ausüben"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': any(holds(...unlimited), goesOn, visa) },
  grants: { ...byLaw, work: 'any' },
  notSaid: { 'Abs. 3 Satz 1': 'the title says whether work is allowed; what is written there counts' },
})

/** The work for which the title was granted. */
export const workOfTitle: Norm = norm({
  ...shared,
  id: 'work-of-title',
  cite: 'AufenthG § 4a Abs. 3 Satz 4',
  aliases: ['AufenthG § 4a Abs. 3'],
  grade: 'right',
  gradeCite: 'Abs. 1 Satz 1',
  for: {
    'Abs. 1 Satz 1': any(
      holds('permit-16a', 'permit-16g', 'permit-16g-work', 'permit-18a', 'permit-18b', 'permit-18d', 'blue-card'),
      holds('permit-19c', 'permit-19d', 'permit-21'),
      { is: 'all', of: [holds('permit-16d'), unencoded('which-paragraph-of-16d')] },
    ),
  },
  requires: { 'Abs. 3 Satz 4': yes('employment.unchangedSincePermit') },
  grants: { ...byLaw, work: 'bound' },
  notSaid: { 'Abs. 3 Satz 5': 'when a firm passes to another owner' },
})

/** More than the title allows, or work that it forbids: the office may permit it. */
export const workBeyondTitle: Norm = norm({
  ...shared,
  id: 'work-beyond-title',
  cite: 'AufenthG § 4a Abs. 2 Satz 1',
  aliases: ['AufenthG § 4a Abs. 2'],
  grade: 'may', // no act says that it is to be granted
  gradeCite: 'Abs. 2 Satz 1',
  for: {
    'Abs. 1 Satz 3': any(
      holds(
        'permit-16a',
        'permit-16b',
        'permit-16d',
        'permit-16f',
        'permit-16g',
        'permit-16g-search',
        'permit-16g-work',
      ),
      holds(
        'permit-17',
        'permit-18a',
        'permit-18b',
        'permit-18d',
        'permit-19c',
        'permit-19d',
        'permit-20a',
        'permit-21',
      ),
      holds('permit-23', 'permit-25-4', 'permit-25-4a', 'permit-25-4b'),
    ),
  },
  grants: {
    status: 'work-permission',
    cite: 'AufenthG § 4a Abs. 2 Satz 1',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 2 Satz 1',
  },
  papers: [
    { id: 'residence-title', cite: 'AufenthG § 4a Abs. 3 Satz 1' },
    { id: 'job-description', cite: 'AufenthG § 39 Abs. 4' },
  ],
  notSaid: { 'Abs. 2 Satz 1': 'whether the agency is asked: BeschV § 31 says no for humanitarian titles' },
})

const sideJobOf = (id: string, cite: string, statuses: readonly string[], open?: string): Norm =>
  norm({
    ...shared,
    id,
    cite,
    grade: 'right', // "berechtigt … zur Ausübung"
    gradeCite: cite,
    for: {
      [cite]: open ? { is: 'all', of: [holds(...statuses), unencoded(open)] } : holds(...statuses),
    },
    grants: { ...sideJob, workCite: cite },
  })

/** What a title for training, study, recognition or a search allows beside its purpose. */
export const sideJobs: readonly Norm[] = [
  sideJobOf('side-job-16a', 'AufenthG § 16a Abs. 3 Satz 1', ['permit-16a']),
  sideJobOf('side-job-16b', 'AufenthG § 16b Abs. 3 Satz 1', ['permit-16b']),
  sideJobOf('side-job-16d', 'AufenthG § 16d Abs. 1', ['permit-16d'], 'which-paragraph-of-16d'),
  sideJobOf('side-job-16f', 'AufenthG § 16f Abs. 3 Satz 4', ['permit-16f'], 'which-paragraph-of-16f'),
  sideJobOf('side-job-16g', 'AufenthG § 16g Abs. 3a', ['permit-16g']),
  sideJobOf('side-job-17', 'AufenthG § 17 Abs. 3 Satz 1', ['permit-17']),
  sideJobOf('side-job-20a', 'AufenthG § 20a Abs. 2', ['permit-20a']),
]

/** Whoever holds the toleration for a training is permitted to do it. */
export const workInTrainingToleration: Norm = norm({
  ...shared,
  id: 'work-training-toleration',
  cite: 'AufenthG § 60c Abs. 1 Satz 3',
  grade: 'right', // "ist die Beschäftigungserlaubnis zu erteilen"
  gradeCite: 'AufenthG § 60c Abs. 1 Satz 3',
  for: { 'AufenthG § 60c Abs. 1 Satz 3': { is: 'all', of: [holds('toleration-training'), yes('training')] } },
  grants: {
    ...byLaw,
    status: 'work-permission',
    cite: 'AufenthG § 60c Abs. 1 Satz 3',
    work: 'bound',
    workCite: 'AufenthG § 60c Abs. 1 Satz 3',
  },
})
