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
  {
    mutants:
      /^(permit-(study|study-conditional|recognition-\S+|language-course|search-training-place|research|business|business-after-studies|liberal-profession|employment-by-ordinance from \S+|au-pair from \S+|(spouse|child|parent)-of-(german|foreigner)|parent-of-german-without-custody|child-of-one-foreigner|child-hardship|child-born-to-one-holder|parents-of-refugee|(spouse|child|parents)-of-protected|own-right-of-(spouse|child)|long-term-resident-elsewhere)|settlement-(family-of-german|child-\S+|eu)) \| AufenthG § 10 Abs\. 3 Satz 2 \| gate 10-3-2 dropped$/,
    because:
      'whoever was rejected on a locking ground was rejected, so § 10 Abs. 3 Satz 1 bars first and opens to the same strict claims; none of these departs from it or stands in Abschnitt 5',
  },
  {
    mutants: /^permit-child-born-in-germany \| .* \| gate 10-(1|3-1|3-2) dropped$/,
    because:
      '§ 33 departs from all of § 5 and Satz 2 leaves nothing to discretion, so it reaches § 10 as a strict claim or not at all, and § 10 lets strict claims pass',
  },
  {
    mutants:
      /^(permit-(school|search-study-place|study-protected-elsewhere|qualification-analysis|civil-servant|study-internship|voluntary-service|mobile-research|business-by-treaty|founding-grant|(single-case|practice-for-recognition|mother-tongue-teacher|specialty-cook|driver-to-be|western-balkans) from \S+)|(mobile-)?ict-card\S*) \| AufenthG § 10 Abs\. 3 Satz 2 \| gate 10-3-2 dropped$/,
    because:
      'whoever was rejected on a locking ground was rejected, so § 10 Abs. 3 Satz 1 bars first and opens to the same strict claims; none of these departs from it or stands in Abschnitt 5',
  },
  {
    mutants:
      /^permit-(search-study-place|study-protected-elsewhere|study-internship|voluntary-service) \| AufenthG § 10 Abs\. 1 \| gate 10-1 dropped$/,
    because: '§ 19f Abs. 3 Nr. 1 bars whoever still asks for asylum before § 10 is reached',
  },
  {
    mutants:
      /^settlement-civil-servant \| AufenthG § (5 Abs\. 1 Nr\. 1 \| gate 5-1-1|5 Abs\. 2 Satz 1 \| gate 5-2|10 Abs\. 3 Satz 2 \| gate 10-3-2) dropped$/,
    because:
      '§ 9 Abs. 2 Satz 1 Nr. 2 and Satz 6 ask for the same livelihood; whoever has held the permit for three years asks for the next title here; and § 10 Abs. 3 Satz 1 bars the rejected first',
  },
  {
    mutants: /^permit-search-study-place \| AufenthG § 5 Abs\. 1 Nr\. 1 \| gate 5-1-1 dropped$/,
    because: '§ 17 Abs. 2 Satz 1 Nr. 2 asks for the same livelihood itself, and bars without it',
  },
  {
    mutants: /^permit-mobile-research \| AufenthG § 5 Abs\. 1 Nr\. 4 \| gate 5-1-4 dropped$/,
    because: '§ 18f Abs. 1 Nr. 2 asks for the passport itself, and bars without it',
  },
  {
    mutants: /^(permit-mobile-research|mobile-ict-card) \| AufenthG § 5 Abs\. 2 Satz 1 \| gate 5-2 dropped$/,
    because:
      'the title of the other state, which the norm asks for itself, lets the person ask for it here (§ 39 Satz 1 Nr. 9, 10 AufenthV)',
  },
  {
    mutants:
      /^permit-recognition-agreement \| AufenthG § 16d Abs\. 4 Satz 1 \| all without part 1 \(placedByAgreement health and 2 more\)$/,
    because: '§ 2 BeschV asks for one of the same agreements',
  },
  {
    mutants: /^permit-(study|study-conditional|research) \| AufenthG § 10 Abs\. 1 \| gate 10-1 dropped$/,
    because: '§ 19f Abs. 3 Nr. 1 bars whoever still asks for asylum before § 10 is reached',
  },
  {
    mutants: /^settlement-eu \| AufenthG § 10 Abs\. 1 \| gate 10-1 dropped$/,
    because: '§ 9a Abs. 3 Nr. 2 itself bars whoever still asks for asylum',
  },
  {
    mutants: /^(permit-search-training-place|settlement-eu) \| AufenthG § 5 Abs\. 1 Nr\. 1 \| gate 5-1-1 dropped$/,
    because: 'the norm itself requires that livelihood is secured, in the same words, and bars where it is not',
  },
  {
    mutants:
      /^(permit-(admission-by-ministry|admitted-group|resettlement|own-right-of-(spouse|child))|settlement-(admitted-group|family-of-german|child-\S+|eu)) \| AufenthG § 5 Abs\. 2 Satz 1 \| gate 5-2 dropped$/,
    because:
      'the norm is only for who holds a title, a national visa or the paper that a title goes on, and with any of these no other visa is asked for',
  },
  {
    mutants:
      /^permit-(recognition-measure|business|child-hardship|parents-of-refugee|spouse-of-protected|parents-of-protected) \| AufenthG § 5 Abs\. 2 Satz 1 \| gate 5-2 dropped$/,
    because:
      'the norm is open to judgement from "barred" on whoever asks, and the gate opens to judgement (hardship of the visa procedure) up to the whole grade: both leave the same grades, weighed or not',
  },
  {
    mutants: /^permit-parents-of-refugee \| AufenthG § 10 Abs\. 1 \| gate 10-1 dropped$/,
    because:
      'what § 36 asks is always weighed, so nothing is sure; where § 5 has lowered the claim it has left the unusual case, which § 10 Abs. 1 opens to judgement, too',
  },
  {
    mutants:
      /^permit-(spouse-of-foreigner|child-of-foreigner|child-of-one-foreigner) \| AufenthG § 27 Abs\. 3 Satz 1 \| gate 27-3 dropped$/,
    because:
      'with public funds § 5 Abs. 1 Nr. 1 leaves less, or, with § 29 Abs. 2 open, the same: discretion at least and the whole grade at best',
  },
  {
    mutants: /^permit-\S+ \| AufenthG § 27 Abs\. (1a|3a) \| exclusion (dropped|→ regular-exclusion)$/,
    because: 'Abs. 1a and 3a rest on one answer, so that the other one bars the same people',
  },
  {
    mutants:
      /^permit-(spouse|child|parents)-of-protected \| AufenthG § 36a Abs\. 3 Nr\. [1-4] \| regular-exclusion dropped$/,
    because: 'none of the numbers of Abs. 3 is asked: each leaves the same unknown, and the others stay',
  },
  {
    mutants:
      /^(permit-business \| AufenthG § 21 Abs\. 1 Satz 1 Nr\. [12]|permit-parents-of-protected \| AufenthG § 36a Abs\. (1 Satz 2|2 Satz 1)) \| mandatory (dropped|→ regular)$/,
    because: 'both of the two are left to judgement whoever asks, so that the other one leaves the same grades',
  },
  {
    mutants: /^minimum-wage\S* \| MiLoG § 22 Abs\. 4 Satz 1 \| all 3 › not › any without part [12] \(jobSubsidised\)$/,
    because: '§§ 16e and 16i SGB II stand one by one, and both ask the one fact that the job is subsidised',
  },
  {
    mutants:
      /^(settlement-child-(at-sixteen|adult|humanitarian) \| AufenthG § 35 Abs\. 3 Satz 1 Nr\. [123]|permit-(spouse|child)-of-protected \| AufenthG § 29 Abs\. 1 Satz 1 Nr\. 2) \| mandatory → regular$/,
    because:
      'whoever lacks it is left to discretion by law (§ 35 Abs. 3 Satz 2, § 29 Abs. 2 Satz 1), which is more than the unusual case',
  },
  {
    mutants:
      /^(settlement-child-humanitarian \| AufenthG § 35 Abs\. 3 Satz 1 Nr\. [123]|permit-(spouse|child)-of-protected \| AufenthG § 29 Abs\. 1 Satz 1 Nr\. 2) \| mandatory dropped$/,
    because: 'the norm is discretion, and whoever lacks it is left to discretion by law: the grade is the same',
  },
  {
    mutants:
      /^permit-after-employment-toleration \| AufenthG § 60d Abs\. 1 Nr\. 2 \| (mandatory (dropped|→ regular)|toleration-unclear-identity: without toleration-unclear-identity)$/,
    because:
      'the norm itself asks for thirty unbroken months with the toleration for employment, which are more than Nr. 2 asks',
  },
  {
    mutants:
      /^permit-after-employment-toleration \| AufenthG § (60d Abs\. 1 Nr\. 6 \| mandatory|25b Abs\. 6 Halbsatz 1 \| (mandatory|germanSpoken A2)) (dropped|→ regular|→ A1)$/,
    because: 'both ask for spoken A2, so that the other one bars the same people',
  },
  {
    mutants:
      /\| AufenthG § (60d Abs\. 1 Nr\. 1 \| (any 2 › )?AufenthG § 60d Abs\. 1 Nr\. 1 Buchst\. b|16g Abs\. 2 Nr\. 3) › (all without part 1 \(not arrivedOn <= 2016-12-31\)|all 1 › not › arrivedOn <= 2016-12-31: <= → <|all 1 › not › 2016-12-31 → 2016-12-30)$/,
    because:
      'whoever meets the earlier day of Buchst. b meets Buchst. a, too, which asks for the day of application alone',
  },
  {
    mutants:
      /^permit-training from 2026-06-12 \| AufenthG § 16g Abs\. 2 Nr\. 3 \| (all without part [12] \(not arrivedOn (<= 2016-12-31|>= 2020-01-01)\)|all [12] › not › (arrivedOn (<= 2016-12-31: <= → <|>= 2020-01-01: >= → >)|2016-12-31 → 2016-12-30|2020-01-01 → 2020-01-02))$/,
    because:
      'who came by 2016 and meets the day of Buchst. b meets that of Buchst. a; who came from 2020 and meets it meets the six months of Buchst. c, which end later',
  },
  {
    mutants:
      /^permit-training from 2026-06-12 \| AufenthG § 16g Abs\. 2 Nr\. 3 \| all (without part 1 \(arrivedOn >= 2020-01-01\)|1 › 2020-01-01 → 2019-12-31)$/,
    because:
      'who came by 2019 and met the six months of Buchst. c had met them by 30.06.2020 (Buchst. b) or long before any application (Buchst. a)',
  },
  {
    mutants:
      /^permit-training from 2026-06-12 \| AufenthG § 16g Abs\. 2 Nr\. 3 \| all without part 2 \(any of identity(Clarified|StepsTaken)On <= application; decision <= application\)$/,
    because:
      'Buchst. b asks for 30.06.2020, and no application under § 16g can be older than its first day, 01.03.2024',
  },
]
