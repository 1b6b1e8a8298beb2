import type { LawWordsPart } from '../words/law-words.ts'

const anyWork = 'You may take any job and be self-employed.'
const threeYears = `${anyWork} The permit is valid for three years. Until you have it, your stay already counts as permitted.`
const expelled = 'You have been expelled in spite of your protection.'
const impossible = {
  'Abs. 5 Satz 1':
    'You are under an enforceable duty to leave but cannot leave, and that will not change in the near future.',
  'Abs. 5 Satz 3': 'It is not your fault that you cannot leave.',
  'Abs. 5 Satz 4': 'You give false information, or you do not do what is possible and reasonable for you.',
}

export const en25: LawWordsPart = {
  norms: {
    'permit-asylum': {
      title: 'Residence permit for people entitled to asylum',
      lane: 'Residence § 25 Abs. 1',
      summary: 'For people whom the Federal Office has recognised as entitled to asylum.',
      allows: threeYears,
      places: {
        'Abs. 1 Satz 1': 'The Federal Office has recognised you as entitled to asylum.',
        'Abs. 1 Satz 2': expelled,
      },
    },
    'permit-refugee': {
      title: 'Residence permit for refugees',
      lane: 'Residence § 25 Abs. 2',
      summary: 'For people to whom the Federal Office has granted refugee status.',
      allows: threeYears,
      places: {
        'Abs. 2 Satz 1': 'The Federal Office has granted you refugee status.',
        'Abs. 1 Satz 2': expelled,
      },
    },
    'permit-subsidiary-protection': {
      title: 'Residence permit for subsidiary protection',
      lane: 'Residence § 25 Abs. 2',
      summary: 'For people to whom the Federal Office has granted subsidiary protection.',
      allows: threeYears,
      places: {
        'Abs. 2 Satz 1': 'The Federal Office has granted you subsidiary protection.',
        'Abs. 2 Satz 2': 'The Federal Office has granted you subsidiary protection.',
        'Abs. 1 Satz 2': expelled,
      },
    },
    'permit-ban-on-removal': {
      title: 'Residence permit because of a ban on removal',
      lane: 'Residence § 25 Abs. 3',
      summary: 'For people who must not be removed to their country because of a danger there.',
      allows: `${anyWork} The permit is valid for at least one year.`,
      places: {
        'Abs. 3 Satz 1': 'A ban on removal has been found for you (§ 60 Abs. 5 or 7).',
        'Abs. 3 Satz 2':
          'You could go to another country, or you break your duties towards that repeatedly or grossly.',
        'Abs. 3 Satz 3': 'Grave reasons shut the permit out, for example a grave offence or a war crime.',
      },
    },
    'permit-departure-impossible': {
      title: 'Residence permit because departure is impossible',
      lane: 'Residence § 25 Abs. 5',
      summary:
        'For tolerated people who cannot leave through no fault of their own, for example because of illness, family or because no country issues papers.',
      allows: `${anyWork} At first the permit is valid for six months at most and can be renewed.`,
      places: impossible,
    },
    'permit-departure-impossible-18-months': {
      title: 'Residence permit after 18 months of toleration because departure is impossible',
      lane: 'Residence § 25 Abs. 5',
      summary:
        'Like the permit because departure is impossible. After 18 months of toleration the office is to grant it (soll).',
      allows: `${anyWork} At first the permit is valid for six months at most and can be renewed.`,
      places: { ...impossible, 'Abs. 5 Satz 2': 'Your removal has been suspended for 18 months (toleration).' },
    },
  },
  gates: {
    'AsylG § 26 Abs. 2 Satz 1':
      'The Federal Office has found that, as family of somebody with protection, you get the same residence.',
  },
  judgements: {
    'grave-reasons': 'Does what there is against you weigh so heavily that it shuts out protection or residence?',
    'departure-elsewhere-reasonable': 'Is it possible and reasonable for you to go to the other country?',
    'breach-repeated-or-gross': 'Have you broken your duties to cooperate repeatedly or grossly?',
    'departure-impossible':
      'Is your departure impossible for legal or practical reasons, and will it stay so for the foreseeable future?',
    'hindered-without-own-fault': 'Are you kept from leaving through no fault of your own?',
  },
  unencoded: {
    'other-ground-against-departure':
      'Lotse knows of no ground that makes your departure impossible. Whoever is deeply rooted here (many years, school, work) may have one, too: ask an advice centre.',
    'expulsion-despite-protection':
      'Whether your expulsion shuts out residence with protection stands in the order. Have it looked at.',
  },
  papers: {
    'decision-of-federal-office': 'Decision of the Federal Office (BAMF)',
    'proof-why-departure-fails': 'Proof of why departure is not possible (embassy, family, illness)',
  },
  inFavour: {
    'rooted-here':
      'Whoever is rooted here (long time, language, school, work, family) can be kept from leaving for legal reasons because of it.',
    'office-must-name-steps':
      'The office is to point out your duties to you. Ask in writing which steps it still demands.',
  },
}
