import type { LawWordsPart } from '../../words/law-words.ts'

const counts =
  'You work, also in a mini-job or as a temporary help. An internship counts only if the Act does not leave it out.'
const grownUp = 'In that month you are at least 18 years old, or you have finished a training.'
const halfYear =
  'You were out of work for a year or longer before, and are still in the first six months, without a subsidy of § 16e or § 16i SGB II.'
const firmAndAge = {
  'ArbZG § 2 Abs. 2': 'You are employed or in training.',
  'ArbZG § 18 Abs. 2': 'You are at least 18 years old.',
  'ArbZG § 18 Abs. 1': 'You are an executive, work in religious services, or live with the people you look after.',
}
const youngWorker = {
  'JArbSchG § 1 Abs. 1': 'You are employed or in training.',
  'JArbSchG § 2 Abs. 2': 'You are between 15 and 17 years old.',
}
const departs = 'Collective agreements can say otherwise.'
const limit = (title: string, summary: string, allows: string, places: Record<string, string>) => ({
  title,
  lane: title,
  summary,
  allows,
  places,
})

export const wageEn: LawWordsPart = {
  norms: {
    'minimum-wage': {
      title: 'Minimum wage',
      lane: 'Minimum wage § 1 MiLoG',
      summary: 'Every hour of work has to be paid the minimum wage at least, whatever the contract says.',
      allows: 'You can claim the money from the firm. If the contract says more, the contract holds.',
      places: {
        'MiLoG § 22 Abs. 1': counts,
        'Abs. 2 Satz 1': 'The minimum wage of that month is known (from October 2022).',
        'MiLoG § 22 Abs. 2': grownUp,
        'MiLoG § 22 Abs. 4 Satz 1': halfYear,
      },
    },
    'training-pay': {
      title: 'Minimum pay in training',
      lane: 'Minimum pay § 17 BBiG',
      summary: 'In a training the firm has to pay a fixed amount at least, every month.',
      allows:
        'You can claim the money from the firm, by the last working day of the month. Mostly it has to be more: as a rule at least four fifths of what the collective agreement of the trade names.',
      places: {
        'Abs. 1 Satz 1': 'You are in vocational training.',
        'BBiG § 3 Abs. 1': 'The training is in a firm with vocational school.',
        'Abs. 2 Satz 1': 'It began in 2020 or later.',
        'Abs. 3 Satz 1': 'No collective agreement binds the firm.',
        'Abs. 5 Satz 1': 'It is full time.',
      },
    },
    'minimum-wage-stays': {
      title: 'Nobody can give up the minimum wage',
      lane: 'Protection § 3 MiLoG',
      summary:
        'What promises less, in the contract or on another paper, does not hold. A signature does not help the firm either.',
      allows:
        'Only before a court can a settlement be made. Whoever waits does not lose the claim by that alone; still, do not wait, because after some years the firm can refuse to pay.',
      places: {
        'MiLoG § 22 Abs. 1': counts,
        'MiLoG § 22 Abs. 2': grownUp,
        'MiLoG § 22 Abs. 4 Satz 1': halfYear,
      },
    },
    'compensation-for-worse-treatment': {
      title: 'Compensation for worse treatment',
      lane: 'Compensation § 15 AGG',
      summary: 'Whoever is treated worse at work for a forbidden reason can claim money from the firm.',
      allows:
        'A fair compensation, and the loss itself where the firm is to blame. Claim it in writing, at the latest two months after the day you learned of it. Nationality alone is no such reason, origin is.',
      places: {
        'AGG § 1': 'The reason is origin, sex, religion, disability, age or whom you love.',
        'AGG § 6 Abs. 1 Satz 1': 'You are employed or in training.',
        'AGG § 7 Abs. 1': 'You were treated worse for that reason.',
        'Abs. 4 Satz 1': 'Two months have not passed yet since you learned of it.',
      },
    },
    'daily-hours': limit(
      'At most 8 hours a day',
      `At most 8 hours a working day, on some days up to 10 if the average of six months is 8. ${departs}`,
      'Several jobs count together. Breaks do not count.',
      firmAndAge,
    ),
    'breaks-at-work': limit(
      'Breaks',
      `More than 6 hours of work: a break of 30 minutes. More than 9 hours: 45 minutes. ${departs}`,
      'The break can be split into parts of at least 15 minutes. Nobody may work longer than 6 hours on end without a break.',
      firmAndAge,
    ),
    'rest-between-days': limit(
      '11 hours of rest between two working days',
      `After work 11 hours have to be free. ${departs}`,
      'In restaurants, care, transport and farming it can be 10 if another rest lasts 12 hours instead.',
      firmAndAge,
    ),
    'sunday-rest': limit(
      'Sundays and holidays are free',
      'On Sundays and holidays the firm may not let you work, but for certain trades.',
      'There are exceptions for restaurants, hotels, care, transport, farming, guarding, and for a short time in bakeries.',
      firmAndAge,
    ),
    'days-off-for-sundays': limit(
      'A day off for every Sunday',
      `Whoever works on a Sunday gets another day off within two weeks, for a holiday on a working day within eight weeks. ${departs}`,
      'At least 15 Sundays a year stay free.',
      firmAndAge,
    ),
    'hours-of-the-young': limit(
      'Under 18: at most 8 hours a day, 40 a week',
      'Young people may not work more than 8 hours a day and 40 a week. Collective agreements can say otherwise.',
      'On some days eight and a half are possible if another day is shorter; other numbers hold in the harvest.',
      youngWorker,
    ),
    'breaks-of-the-young': limit(
      'Under 18: longer breaks',
      'More than four and a half hours of work: a break of 30 minutes. More than 6 hours: 60 minutes. Collective agreements can say otherwise.',
      'Nobody under 18 may work longer than four and a half hours on end without a break.',
      youngWorker,
    ),
    'free-time-of-the-young': limit(
      'Under 18: 12 hours free between two working days',
      'After work 12 hours on end have to be free.',
      'Nobody may shorten it, no contract either.',
      youngWorker,
    ),
    'night-rest-of-the-young': limit(
      'Under 18: no work at night',
      'Young people may only work from 6 in the morning to 8 in the evening.',
      'From 16: in restaurants until 10 p.m., in bakeries from 5 a.m., in farming from 5 a.m. or until 9 p.m. From 17 in bakeries from 4 a.m.',
      youngWorker,
    ),
    'sunday-rest-of-the-young': limit(
      'Under 18: Sundays are free',
      'Young people may not work on Sundays, but for certain trades.',
      'There are exceptions in hospitals, homes and restaurants. Two Sundays a month stay free, and for each there is another day off.',
      youngWorker,
    ),
  },
  gates: {
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 1': 'School, training or university require the internship.',
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 2': 'It is for orientation and lasts three months at most.',
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 3':
      'It is beside a training or studies, lasts three months at most, and is the first with this firm.',
    'MiLoG § 22 Abs. 1 Satz 2 Nr. 4': 'It is an entry qualification or a preparation for a training.',
    'SGB-2 § 16e Abs. 2 Satz 4': 'The firm gets a subsidy of § 16e SGB II.',
    'SGB-2 § 16i Abs. 2 Satz 5': 'The firm gets a subsidy of § 16i SGB II.',
  },
  judgements: {
    'treated-worse-for-that-ground': 'Were you really treated worse for that reason, without the work demanding it?',
  },
  unencoded: {
    'minimum-wage-before-october-2022': 'For months before October 2022 Lotse does not know the minimum wage.',
    'eighteen-within-the-month': 'You turned 18 around that time. Reckon only the hours from your birthday on.',
    'collective-training-pay': 'Lotse cannot see which amount the collective agreement names.',
    'part-time-training-pay': 'Lotse cannot see which part of the time your part-time training has.',
    'internship-as-work': 'Whether the rule also holds for your internship is for an adviser to check.',
    'other-time-agreed':
      'Two months have passed. Lotse cannot see whether a collective agreement names another time. Ask at once.',
  },
  papers: {
    'hours-record': 'Your record of hours: day, beginning, end, break',
    'pay-slip': 'Pay slips and bank statements',
    'work-contract': 'Work contract, also messages from the firm',
    'training-contract': 'Training contract',
    'written-claim': 'Your letter to the firm, with its date',
  },
  inFavour: {
    'signs-suffice':
      'It is enough to prove signs of it, such as messages or witnesses. Then the firm has to prove the contrary.',
  },
}
