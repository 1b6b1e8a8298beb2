import type { LawWordsPart } from './law-words.ts'

/** What stands before many titles, under the id of the gate; ways past it and inner lines under their place of law. */
export const gatesEn: LawWordsPart = {
  gates: {
    '5-1-1': 'Your livelihood is secured.',
    '5-1-1a': 'Your identity is clarified.',
    '5-1-2': 'There is nothing that speaks for an expulsion (Ausweisungsinteresse).',
    '5-1-4': 'You have a valid passport or passport substitute.',
    '5-2': 'You came with the visa that is needed, or you may apply from within Germany.',
    '5-4': 'Nobody accuses you of terrorism or of being a danger to the state (§ 54 Abs. 1 Nr. 2 or 4).',
    '10-1': 'Your asylum procedure has ended.',
    '10-3-1': 'The earlier rejection or withdrawal of your asylum application is not in the way.',
    '10-3-2':
      'Your asylum application was not rejected on an especially strict ground (“offensichtlich unbegründet”, manifestly unfounded).',
    '11': 'No ban on entry and residence (Einreise- und Aufenthaltsverbot) applies to you.',
    '19f-1-1': 'You do not have temporary protection (§ 24).',
    '19f-1-2': 'You do not have a toleration (Duldung).',
    '19f-1-3': 'You hold no EU long-term residence (Daueraufenthalt – EU), nor one of another EU state.',
    '19f-2-1': 'You have no open asylum application.',
    '19f-2-2': 'You do not have a humanitarian permit, other than as a recognised refugee or with protection.',
    '19f-2-3': 'You have no open application for a humanitarian permit.',
    '19f-3-1':
      'You have no open asylum application and are not already recognised as a refugee or with subsidiary protection.',
    'AufenthG § 5 Abs. 3 Satz 2': 'For humanitarian permits the office can do without this.',
    'AufenthG § 5 Abs. 2 Satz 2 Halbsatz 1': 'Where there is a right to the title, the office can do without the visa.',
    'AufenthG § 5 Abs. 2 Satz 2 Halbsatz 2':
      'If travelling to get the visa would be unreasonable, the office does not ask for it.',
    'AufenthG § 5 Abs. 3 Satz 5':
      'After a withdrawn asylum application and arrival before 29 March 2023, the missing visa does no harm.',
    'AufenthV § 39 Satz 1 Nr. 1': 'With a national visa or a residence permit you apply from within Germany.',
    'AufenthV § 39 Satz 1 Nr. 4':
      'With a permission to stay (Aufenthaltsgestattung) you apply from within Germany, if you have a right to the title.',
    '27-3': 'Nobody else in the household needs benefits because of it.',
    'AufenthG § 27 Abs. 3 Satz 1': 'If the household needs benefits, the office may refuse the permit.',
    'AufenthG § 27 Abs. 3 Satz 2': 'For families the office may overlook an interest in expulsion.',
    'AufenthV § 39 Satz 1 Nr. 3':
      'If you have married in Germany or had a child since you entered and so have a claim, you apply here.',
    'AufenthV § 39 Satz 1 Nr. 5':
      'With a toleration you apply here if you have a claim by a marriage in Germany or the birth of a child here.',
    'AufenthV § 39 Satz 1 Nr. 6': 'With the title of the other EU state you apply here, within 90 days of entering.',
    'AufenthG § 4 Abs. 1': 'With a permanent title you apply from within Germany.',
    'AufenthG § 10 Abs. 1 Satz 1':
      'During the asylum procedure it is possible only with a right to the title, or if important interests of Germany demand it.',
    'AufenthG § 10 Abs. 1 Satz 2':
      'During the asylum procedure it is possible only if important interests of Germany demand it.',
    'AufenthG § 10 Abs. 2': 'A permit you already hold can be renewed even during an asylum procedure.',
    'AufenthG § 10 Abs. 3 Satz 3': 'This lock does not apply to anybody who has a right to the title.',
    'AufenthG § 10 Abs. 3 Satz 3 Halbsatz 2':
      'This lock does not apply where there is a ban on removal (Abschiebungsverbot) and nothing else speaks against § 25 Abs. 3.',
    'AufenthG § 10 Abs. 3 Satz 5':
      'After a withdrawn asylum application and arrival before 29 March 2023, this lock does not apply.',
    'AufenthG § 104 Abs. 19': 'There is a transitional rule for older rejections.',
    'AufenthG § 11 Abs. 4 Satz 1': 'The ban can be lifted or shortened if you apply for it.',
    'AufenthG § 11 Abs. 4 Satz 2':
      'The ban is to be lifted (soll) if you otherwise meet everything for a humanitarian permit.',
  },
}
