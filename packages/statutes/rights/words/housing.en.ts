import type { LawWordsPart } from '../../words/law-words.ts'

const bound = 'The residence rule (§ 12a) counts for you.'
const placeInTitle = 'Your title says where you have to live.'
const seeker = 'You have a certificate of arrival or a permission to stay.'
const outside = 'Your asylum procedure is running, and you do not live in a reception facility.'
const reception = 'You live in a reception facility.'
const tolerated = 'You have a toleration (Duldung).'
const threeMonths = 'You have been here for three months without a break, permitted, tolerated or with a title.'
const ordered = 'An office has limited your stay to an area.'
const livelihood = 'You live without public money and have health insurance.'
const ends = 'If the work or training ends within the first three months, the rule goes on in the new state.'

export const housingEn: LawWordsPart = {
  norms: {
    'title-for-germany': {
      title: 'You may live anywhere in Germany',
      lane: 'Living § 12',
      summary: 'A residence title is for the whole of Germany, unless a residence rule or a condition says otherwise.',
      allows: 'Move to where you like. Register at the new place, and tell the Jobcenter before.',
      places: {
        'Abs. 1 Satz 1': 'You have a residence title.',
        'AufenthG § 12a Abs. 1 Satz 1': bound,
        'AufenthG § 12a Abs. 6 Satz 1': 'You came to family for whom a residence rule still counts.',
        'Abs. 2 Satz 2': placeInTitle,
      },
    },
    'residence-rule-over': {
      title: 'The residence rule is over after three years',
      lane: 'Living § 12a',
      summary: 'Three years after protection or the first title you may live anywhere in Germany.',
      allows: 'Move to where you like.',
      places: {
        'Abs. 1 Satz 1': bound,
        'Abs. 1 Satz 3': 'Three years are over, and they were not prolonged.',
        'AufenthG § 12 Abs. 2 Satz 2': placeInTitle,
      },
    },
    'residence-rule-not-for-work': {
      title: 'With work, training or studies the residence rule does not count',
      lane: 'Living § 12a',
      summary: 'It is enough if one of the close family works, learns or attends a course that is not at the place.',
      allows: `Move to another state. ${ends}`,
      places: {
        'Abs. 1 Satz 1': bound,
        'Abs. 1 Satz 2':
          'One of the family is in training or studies, works 15 hours or more with pay that suffices for one person, or attends a course that is not to be had at the place.',
        'AufenthG § 12 Abs. 2 Satz 2': placeInTitle,
      },
    },
    'residence-rule-lifted': {
      title: 'The office has to lift the residence rule',
      lane: 'Moving § 12a (5)',
      summary:
        'If there is work, training, a course or the close family at another place, the office lifts the rule on application.',
      allows: `Apply to the immigration office before you move. ${ends}`,
      places: {
        'Abs. 1 Satz 1': bound,
        'Abs. 5 Satz 1 Nr. 1': 'There is work, a training, studies, a course or your close family at another place.',
      },
    },
    'residence-rule-hardship': {
      title: 'Moving because of a hardship',
      lane: 'Moving § 12a (5)',
      summary: 'The office lifts the rule to avoid a hardship, too, for the safety or care of people for example.',
      allows: 'Apply to the immigration office with proofs. A counselling service helps with writing.',
      places: { 'Abs. 1 Satz 1': bound, 'Abs. 5 Satz 1 Nr. 2': 'It would be a hardship if you had to stay.' },
    },
    'leave-reception': {
      title: 'Leaving the reception facility',
      lane: 'Leaving § 47',
      summary: 'Families with children have to live in the reception facility for six months at most, others for 18.',
      allows: 'The state sends you to a city or district. There you mostly live in shared accommodation first.',
      places: {
        'AsylG § 44 Abs. 1': reception,
        'Abs. 1 Satz 1': 'You have been there for 18 months, with children for six.',
        'Abs. 1 Satz 3': 'The office says that you break duties.',
        'Abs. 1a Satz 1': 'Your country counts as safe.',
        'Abs. 1b Satz 1': 'Longer times count for you.',
        'Abs. 1d Satz 1': 'Saxony has set a longer time for some people, 24 months at most.',
      },
    },
    'leave-reception-with-protection': {
      title: 'Leaving at once after recognition',
      lane: 'Leaving § 50',
      summary: 'Whoever is granted protection or a ban on removal is released from the reception facility at once.',
      allows: 'The state sends you to a city or district. Families stay together.',
      places: {
        'AsylG § 47 Abs. 1 Satz 1': reception,
        'Abs. 1 Satz 1 Nr. 1': 'You were granted protection or a ban on removal.',
      },
    },
    'asylum-free-travel': {
      title: 'You may travel anywhere in Germany',
      lane: 'Travel § 59a',
      summary: 'After three months the limit to an area ends, if you need not live in the reception facility any more.',
      allows: 'Travel and visit without asking. You still have to live where you are assigned to.',
      places: {
        'AsylG § 56 Abs. 1': seeker,
        'Abs. 1 Satz 1': threeMonths,
        'Abs. 1 Satz 2': 'You need not live in a reception facility.',
        'AsylG § 59b Abs. 1': ordered,
      },
    },
    'asylum-free-residence': {
      title: 'Choosing where you live',
      lane: 'Living § 60',
      summary: 'Only who lives on public money has to live at the assigned place. Who earns enough can choose.',
      allows: 'Ask the immigration office before you move, so that it takes the condition away.',
      places: {
        'Abs. 1 Satz 1': outside,
        'Abs. 2 Satz 1': livelihood,
        'AsylG § 59a Abs. 1 Satz 1': threeMonths,
        'AsylG § 59b Abs. 1': ordered,
      },
    },
    'asylum-leave-for-work': {
      title: 'Permission to leave the area for work or school',
      lane: 'Travel § 58',
      summary: 'For permitted work, for school, training or studies the office gives the permission as a rule.',
      allows: 'Go to the other area regularly. To appointments with offices and courts you may go without permission.',
      places: { 'Abs. 1 Satz 1': outside, 'Abs. 1 Satz 3': 'You need it for work, school, training or studies.' },
    },
    'asylum-leave-for-urgent-reasons': {
      title: 'Permission to leave the area for an urgent reason',
      lane: 'Travel § 58',
      summary: 'For urgent family reasons, needed treatment or other compelling reasons the office has to allow it.',
      allows: 'Ask the immigration office before. To lawyers and counselling services it is always to allow it.',
      places: { 'Abs. 1 Satz 1': outside, 'Abs. 1 Satz 2': 'There is an urgent reason.' },
    },
    'reception-leave-for-urgent-reasons': {
      title: 'Permission to leave the area for an urgent reason',
      lane: 'Travel § 57',
      summary:
        'From the reception facility, too: for urgent family reasons, needed treatment or other compelling reasons.',
      allows:
        'Ask the Federal Office before. To appointments with offices and courts you may go without permission; tell them before.',
      places: {
        'AsylG § 47 Abs. 1 Satz 1': reception,
        'AsylG § 56 Abs. 1': seeker,
        'Abs. 1': 'There is an urgent reason.',
      },
    },
    'toleration-free-travel': {
      title: 'You may travel anywhere in Germany',
      lane: 'Travel § 61',
      summary: 'After three months the limit to Saxony ends.',
      allows: 'Travel and visit without asking. You still have to live at the place that was set.',
      places: { 'Abs. 1 Satz 1': tolerated, 'Abs. 1b': threeMonths, 'Abs. 1c Satz 1': ordered },
    },
    'toleration-leave-area': {
      title: 'Permission to leave Saxony',
      lane: 'Travel § 61',
      summary: 'For work, school, training, studies or the family the office can make an exception.',
      allows: 'Ask the immigration office before.',
      places: { 'Abs. 1 Satz 1': tolerated, 'Abs. 1 Satz 2': 'You need it for school, training, family or work.' },
    },
    'toleration-free-residence': {
      title: 'Choosing where you live',
      lane: 'Living § 61',
      summary: 'Only who lives on public money has to live at a certain place. Who earns enough can choose.',
      allows: 'Ask the immigration office before you move, so that it takes the condition away.',
      places: { 'Abs. 1 Satz 1': tolerated, 'Abs. 1d Satz 1': livelihood, 'Abs. 1c Satz 1': ordered },
    },
    'toleration-change-place': {
      title: 'Moving to another place',
      lane: 'Moving § 61',
      summary: 'The immigration office can change the place. It has to heed the family and other human reasons.',
      allows: 'Apply in writing, with proofs. Short journeys are possible without permission.',
      places: { 'Abs. 1 Satz 1': tolerated },
    },
    'rent-assurance': {
      title: 'The Jobcenter says beforehand that it pays the rent',
      lane: 'Rent § 22',
      summary: 'If the rent is adequate, the Jobcenter has to promise to pay it.',
      allows: 'Sign the contract only after the promise. Moving and the deposit need a promise before, too.',
      places: {
        'SGB-2 § 7 Abs. 1 Satz 2 Nr. 2 Buchst. a': 'You have a residence title or a certificate that stands for it.',
        'SGB-2 § 7 Abs. 1 Satz 1 Nr. 3': 'You receive money from the Jobcenter.',
        'Abs. 4 Satz 3': 'The rent is adequate. The Jobcenter says up to which amount.',
      },
    },
  },
  judgements: {
    'income-covers-average-need':
      'Does the pay reach what the Jobcenter pays one person for living and rent on average?',
    'residence-rule-is-a-hardship': 'Would it be a hardship to have to stay at the present place?',
    'urgent-reasons-to-leave': 'Is there an urgent reason of family, health or another compelling kind?',
    'job-without-labour-market-test':
      'Have you a job for which the employment agency does not look at the labour market?',
    'rent-is-adequate': 'Is the rent adequate? Every district sets the limits.',
  },
  unencoded: {
    'residence-rule-for-older-protection':
      'Since June 2026 the law names only protection under the new law. Whether the residence rule goes on for older protection is open. Ask the immigration office or a counselling service before you move.',
    'saxon-ordinance-on-reception':
      'Saxony can set up to 24 months for people from certain countries. Lotse cannot say for which.',
    'time-in-secondary-migration-facility':
      'Other times count in the special facilities for Dublin cases. Lotse does not reckon them.',
  },
  papers: { 'rent-offer': 'Offer or draft of the rent contract' },
  inFavour: { 'living-with-family': 'You want to live with your family, or there are reasons of like weight.' },
}
