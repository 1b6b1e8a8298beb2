import type { LawWordsPart } from './law-words.ts'

export const factsFlatEn: LawWordsPart = {
  facts: {
    householdPersons: {
      label: 'People in the household',
      question: 'How many people move into the flat together?',
      why: 'The limit of income and the size of the flat depend on it.',
    },
    householdChildren: {
      label: 'Children in the household',
      question: 'For how many children in the household is there child benefit (Kindergeld) or the tax allowance?',
      why: 'The limit is higher for each child.',
    },
    householdGrossYear: {
      label: 'Income of the household in a year',
      question: 'How much does everybody in the household earn together in a year, before taxes and contributions?',
      why: 'If it is below the limit, a housing certificate is possible. Above it, too, if enough is taken off.',
    },
    treatedWorseAt: {
      label: 'Turned away',
      question: 'Were you turned away, or treated worse than others, by a landlord, a shop, a service or an insurance?',
      why: 'Then there can be claims. For work other rules hold, and for offices.',
      values: {
        no: 'No',
        flat: 'Yes, with a flat',
        shop: 'Yes, in a shop, restaurant or club',
        insurance: 'Yes, with an insurance',
        other: 'Yes, with another offer to everybody, for example a doctor’s practice, a bank, a school',
      },
    },
    treatedWorseGround: {
      label: 'Because of',
      question: 'What was the reason?',
      why: 'If there were several: the main one. Nationality alone does not count, origin does.',
      values: {
        origin: 'origin or skin colour',
        sex: 'sex or pregnancy',
        religion: 'religion',
        disability: 'disability',
        age: 'age',
        'sexual-identity': 'whom you love',
        other: 'something else',
      },
    },
    treatedWorseOn: {
      label: 'Happened on',
      question: 'On which day did it happen?',
      why: 'You have two months. If it happened several times: the last.',
    },
    flatOfferedPublicly: {
      label: 'Offered to everybody',
      question: 'Was the flat offered to everybody, for example on the internet or by a notice?',
      why: 'Only then does the act protect every flat where the reason is origin.',
    },
    landlordOver50: {
      label: 'Large landlord',
      question: 'Does the landlord let more than 50 flats in all?',
      why: 'It matters for reasons other than origin. Cooperatives and large firms mostly have more.',
    },
    landlordOnSameGround: {
      label: 'Landlord in the same house',
      question: 'Does the landlord or their family live on the same ground?',
      why: 'Then the act may not hold.',
    },
  },
}
