/**
 * Mutants that no situation can tell from the norm, each with why. They are not counted; one that a test does kill is a fault of this
 * list and fails the run. A pattern stands for all that match it.
 */
export const equivalent: readonly { mutants: RegExp; because: string }[] = [
  {
    mutants:
      /^(permit-training-in-firm|permit-training-at-school|permit-skilled-\S+ from \S+|blue-card\S* from \S+|permit-professional-experience from \S+|permit-search-for-work\S*|opportunity-card-\S+|settlement-(general|skilled|blue-card)) \| AufenthG § 10 Abs\. 3 Satz 2 \| gate 10-3-2 dropped$/,
    because:
      'whoever was rejected on a locking ground was rejected, so § 10 Abs. 3 Satz 1 bars first and opens to the same strict claims; only titles of Abschnitt 5, and those that depart from Satz 1, come as far as Satz 2',
  },
  {
    mutants: /^permit-(asylum|refugee|subsidiary-protection|temporary-protection)\b.* \| gate 10-(1|3-2) dropped$/,
    because:
      '§ 5 Abs. 1 and 2 are not applied and the norm has nothing regular, so it reaches § 10 as a strict claim or not at all, and § 10 lets strict claims pass',
  },
  {
    mutants: /^blue-card\S* from \S+ \| AufenthG § 10 Abs\. 1 \| gate 10-1 dropped$/,
    because: '§ 19f Abs. 2 Nr. 1 bars whoever still asks for asylum before § 10 is reached',
  },
  {
    mutants:
      /^(permit-search-for-work\S*|opportunity-card-\S+|settlement-(general|skilled|blue-card|humanitarian)) \| AufenthG § 5 Abs\. 1 Nr\. 1 \| gate 5-1-1 dropped$/,
    because:
      'the norm itself requires that livelihood is secured, in the same words, and bars where it is not; where it waives that, it departs from the gate',
  },
  {
    mutants: /^permit-(sustained-integration|after-employment-toleration) \| AufenthG § 5 Abs\. 4 \| gate 5-4 dropped$/,
    because: '§ 25b Abs. 2 Nr. 2 refuses for the same interests in expulsion',
  },
  {
    mutants:
      /\| AsylG § 87e \| (any 2 › )?(all without part 1 \(asylumLodgedOn < 2026-06-12\)|(all 1 › )?asylumLodgedOn < 2026-06-12: < → <=|(all 1 › )?2026-06-12 → 2026-06-13)$/,
    because:
      'whoever lodged the application on 12.06.2026 or later is under the new text already by the first part of the condition, so the second, for those before, changes nothing for them',
  },
  {
    mutants: /^settlement-refugee\S* \| .* \| any 4 › all without part 1 \(holds permit-23\)$/,
    because:
      'five or three years of permit-23 count only while it is held, and the norm is only for those who hold it under § 23 Abs. 4',
  },
  {
    mutants:
      /^settlement-(refugee|blue-card) \| AufenthG § (26 Abs\. 3 Satz 1|18g) \| (any 2 › )?all without part 1 \(holds fiction-continued\)$/,
    because:
      'the time that the norm asks for must last until today, with the title or its fiction: whoever holds anything else has not reached it',
  },
]
