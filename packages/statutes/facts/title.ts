import { type Fact, fact } from '@lotse/law'

const away = { onlyIf: { fact: 'wasAbroad', is: [true] } } as const
const asked = { onlyIf: { fact: 'titleApplicationOpen', is: [true] } } as const

/** What decides whether a paper goes on while an office decides (§ 81 AufenthG), and whether a journey ends it (§ 51 AufenthG). */
export const titleFacts: readonly Fact[] = [
  /** Has asked for a title or for its prolongation, and the office has not decided yet. */
  fact('boolean', 'titleApplicationOpen', 'stay', { late: true }),
  /** Day on which the application reached the office. */
  fact('date', 'titleApplicationOn', 'stay', { past: true, ...asked, late: true }),
  /**
   * What the stay rested on when the application was made, or last before it. `permit`: Aufenthaltserlaubnis, Blaue Karte EU or ICT-Karte;
   * `visa-free`: lawful without a title.
   */
  fact('choice', 'paperBefore', 'stay', {
    values: ['permit', 'national-visa', 'schengen-visa', 'visa-free', 'permission-to-stay', 'toleration', 'none'],
    ...asked,
    late: true,
  }),
  /** Its last day: of the title, or of the time for which no title was needed. */
  fact('date', 'paperBeforeUntil', 'stay', { past: false, ...asked, late: true }),
  /** It ended before that day: withdrawn, revoked, by expulsion, by a long journey or by a condition in it (§ 51 Abs. 1 Nr. 2–9). */
  fact('boolean', 'paperBeforeEnded', 'stay', { ...asked, late: true }),
  /** The paper allowed the work that is done: § 4a Abs. 1, 3. */
  fact('boolean', 'paperBeforeAllowsWork', 'work', { ...asked, late: true }),
  /** Was given under §§ 22, 23 or 25 Abs. 3 to 5: § 51 Abs. 1 Nr. 8. */
  fact('boolean', 'paperBeforeHumanitarian', 'stay', { ...asked, late: true }),
  /** Was given for more than six months in all: § 55 Abs. 2 AsylG. */
  fact('boolean', 'paperBeforeOverSixMonths', 'stay', { ...asked, late: true }),
  /** The application is for the same title again, not for another: § 55 Abs. 2 Satz 2 AsylG. */
  fact('boolean', 'asksForProlongation', 'stay', { ...asked, late: true }),
  /** Has asked for asylum while the title was held or the application was open. */
  fact('boolean', 'asylumAskedSinceTitle', 'protection', { late: true }),
  /** Citizen of a state of § 41 AufenthV, who may also come without a visa to stay longer, and plans no work that Abs. 2 shuts out. */
  fact('boolean', 'visaFreeForLongStay', 'stay', { ...asked, late: true }),
  /** The office still has to take fingerprints or a photo: § 81 Abs. 7. */
  fact('boolean', 'fingerprintsOutstanding', 'identity', { ...asked, late: true }),
  /** The office has ordered the card: § 81 Abs. 5a. */
  fact('boolean', 'cardOrdered', 'stay', { ...asked, late: true }),
  /** The title to come is for training, studies or work (Kapitel 2 Abschnitt 3 or 4): § 81 Abs. 5a. */
  fact('boolean', 'cardForTrainingOrWork', 'work', { ...asked, late: true }),

  /** Was abroad with the title that is held now, or is. */
  fact('boolean', 'wasAbroad', 'stay', { late: true }),
  /** Last day in Germany before a journey. */
  fact('date', 'leftGermanyOn', 'stay', { past: true, ...away, late: true }),
  /** Day of coming back, as it was or as it is planned. */
  fact('date', 'backInGermanyOn', 'stay', { past: false, ...away, late: true }),
  /** Why: `for-good` for a move, `union-mobility` for a part of the studies or the research in another state of the Union. */
  fact('choice', 'reasonForLeaving', 'stay', {
    values: ['temporary', 'for-good', 'military-service', 'forced-marriage', 'union-mobility'],
    ...away,
    late: true,
  }),
  /** The office has set a longer time for coming back, and until when: § 51 Abs. 1 Nr. 7. */
  fact('boolean', 'longerTimeAbroad', 'stay', { ...away, late: true }),
  fact('date', 'longerTimeAbroadUntil', 'stay', {
    past: false,
    onlyIf: { fact: 'longerTimeAbroad', is: [true] },
    late: true,
  }),
  /** Discharged from the military service that the law of the home country demands: § 51 Abs. 3. */
  fact('date', 'militaryServiceUntil', 'stay', {
    past: true,
    onlyIf: { fact: 'reasonForLeaving', is: ['military-service'] },
    late: true,
  }),
  /** Free again to travel after having been forced into a marriage and kept away: § 51 Abs. 4 Satz 2. */
  fact('date', 'freeToReturnOn', 'stay', {
    past: true,
    onlyIf: { fact: 'reasonForLeaving', is: ['forced-marriage'] },
    sensitive: true,
    late: true,
  }),
  /** As a minor eight years here lawfully and six years at school: § 37 Abs. 1 Satz 1 Nr. 1. */
  fact('boolean', 'grewUpHere', 'stay', { ...away, late: true }),
  /** Holds a travel document for refugees of a German office that is valid: § 51 Abs. 7 Satz 1. */
  fact('boolean', 'refugeeTravelDocument', 'stay', { ...away, late: true }),
  /** Fifteen years lawfully in Germany, or married to and living with somebody who has them: § 51 Abs. 2 Satz 1, Abs. 10 Satz 2. */
  fact('boolean', 'fifteenYearsLawful', 'stay', { ...away, late: true }),
  /** The permit is for the family of somebody with a blue card: § 51 Abs. 10 Satz 1. */
  fact('boolean', 'familyOfBlueCard', 'family', { ...away, late: true }),
  /** Has been outside the Union (without Denmark and Ireland) since, and back on: § 51 Abs. 9 Satz 1 Nr. 3. */
  fact('date', 'leftUnionOn', 'stay', { past: true, ...away, late: true }),
  fact('date', 'backInUnionOn', 'stay', { past: false, ...away, late: true }),
  /** Held a blue card before the Daueraufenthalt – EU, or came as family of one: § 51 Abs. 9 Satz 1 Nr. 3 Halbsatz 2. */
  fact('boolean', 'blueCardBeforeSettlementEu', 'stay', { ...away, late: true }),
  /** Withdrawn, revoked, taken by expulsion, or a condition in it has come true: § 51 Abs. 1 Nr. 2–5a, 9. */
  fact('boolean', 'titleTakenAway', 'stay', { late: true }),
  /** The title was given for more than six months in all, or without an end: § 55 Abs. 2 Satz 1 AsylG. */
  fact('boolean', 'titleOverSixMonths', 'stay', { late: true }),
  /** The office has written that the permit will not be prolonged: § 8 Abs. 2. */
  fact('boolean', 'prolongationExcluded', 'stay', { late: true }),
]
