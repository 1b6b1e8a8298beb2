import { all, any, type Condition, judged, type NormText, not, yes } from '@lotse/law'

/**
 * Abs. 1: home or usual residence in Saxony, whatever paper one holds. Whether that is so in a reception facility, somebody has to say;
 * the text makes no exception for it.
 */
export const livesHere: Condition = all(
  yes('homeInSaxony'),
  any(not(yes('livesInReception')), all(yes('livesInReception'), judged('usual-residence-in-reception'))),
)

/** What all norms about schools in Saxony have in common: the text that was read, and nothing that stands before them. */
export const saxonSchool: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2025-05-31',
  inForce: { from: '2025-05-31' },
  gates: [],
  papers: [
    { id: 'birth-certificate', cite: 'SOGS § 3 Abs. 7 Satz 2' },
    { id: 'last-school-report', cite: 'SOOSA § 5 Abs. 3 Satz 2 Nr. 1' },
  ],
  reviewedBy: null,
}
