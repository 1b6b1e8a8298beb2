import type { Departure, Grant, NormText, Paper, Waiver } from '@lotse/law'
import { hardshipOfLearning, speaksWithoutCourse, tooIllToEarn, tooIllToLearn } from './9-conditions.ts'

/** The title that §§ 9, 18c and 26 all grant. */
export const settlementPermit: Grant = {
  status: 'settlement',
  cite: 'AufenthG § 9 Abs. 1 Satz 1',
  work: 'any',
  workCite: 'AufenthG § 4a Abs. 1 Satz 1',
}

/**
 * The sentences of § 9 Abs. 2 that waive, as a paragraph names them: "§ 9 Abs. 2 Satz 2 bis 4 und 6 gilt entsprechend".
 * Satz 2 waives nothing: it is a way to prove. `learning` and `earning` are the places of that paragraph which they waive.
 */
export function waiversOf9(
  sentences: readonly (3 | 4 | 5 | 6)[],
  { learning, earning }: { learning: string[]; earning: string[] },
): Record<string, Waiver> {
  const waivers: Record<3 | 4 | 5 | 6, Waiver> = {
    3: { when: tooIllToLearn, drops: learning },
    4: { when: hardshipOfLearning, drops: learning, cap: 'may' }, // "kann … abgesehen werden"
    5: { when: speaksWithoutCourse, drops: learning },
    6: { when: tooIllToEarn, drops: earning },
  }
  return Object.fromEntries(sentences.map((sentence) => [`AufenthG § 9 Abs. 2 Satz ${sentence}`, waivers[sentence]]))
}

/** Satz 6 waives livelihood, so § 5 Abs. 1 Nr. 1 cannot ask for it again. */
export const livelihoodWaived: Departure = {
  gate: '5-1-1',
  cite: 'AufenthG § 9 Abs. 2 Satz 6',
  cap: 'right',
  when: tooIllToEarn,
}

/** What shows each condition of § 9 Abs. 2 Satz 1. */
export const pensionPaper: Paper = { id: 'pension-record', cite: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 3' }
export const livelihoodPapers: Paper[] = [
  { id: 'work-contract', cite: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 2' },
  { id: 'pay-slips', cite: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 2' },
]
export const germanPaper: Paper = { id: 'german-b1', cite: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 7' }
export const furtherPapers: Paper[] = [
  { id: 'civic-knowledge', cite: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8' },
  { id: 'rental-contract', cite: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 9' },
  { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
]

type InFavour = NonNullable<NormText['inFavour']>[number]

export const courseProves: InFavour = { id: 'integration-course-proves', source: 'AufenthG § 9 Abs. 2 Satz 2' }
/** Where a span of time is asked for. */
export const breakOverlooked: InFavour = { id: 'break-up-to-a-year', source: 'AufenthG § 85' }
