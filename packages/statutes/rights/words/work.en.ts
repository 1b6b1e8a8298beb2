import type { LawWordsPart } from '../../words/law-words.ts'

const measures =
  'Your removal is already being prepared (a booked flight or an ordered medical examination, for example).'
const permission =
  'You may work as soon as the permission of the immigration office for this job is written in your paper. Being self-employed is not covered.'
const toleratedPermission =
  'You may work as soon as the permission of the immigration office is written in your paper. It counts for the job named there.'
const duties = 'You have broken duties of the asylum procedure repeatedly or seriously, without excuse.'
const accelerated = 'Your application is decided in the accelerated procedure.'
const oldText =
  'This is certain for applications made from 12 June 2026. For older ones it is open whether the new law already counts.'
const side = (title: string, limit: string) => ({
  title,
  lane: title,
  summary: `Your residence title allows work beside its purpose. ${limit}`,
  allows: limit,
})

export const workEn: LawWordsPart = {
  norms: {
    'work-with-title': {
      title: 'Working with your residence title',
      lane: 'Work § 4a (1)',
      summary: 'With this residence title you may take any job and may also be self-employed.',
      allows: 'Any work, without a further permission. The title says: “Erwerbstätigkeit erlaubt”.',
      places: { 'Abs. 1 Satz 1': 'You have a residence title for which no act forbids or limits work.' },
    },
    'work-of-title': {
      title: 'The work your title was granted for',
      lane: 'Work § 4a (3)',
      summary: 'Your title allows the job or training it was granted for.',
      allows:
        'This job. Ask the immigration office before you take another one. With the Blue Card you may change; in the first year the office can hold that up for 30 days and refuse it.',
      places: {
        'Abs. 1 Satz 1': 'You have a residence title for a certain job or training.',
        'Abs. 3 Satz 4': 'It is the job or training for which your title was granted.',
      },
    },
    'side-job-16a': {
      ...side('A side job during training', 'Up to 20 hours a week.'),
      places: { 'AufenthG § 16a Abs. 3 Satz 1': 'You have a residence permit for a training (§ 16a).' },
    },
    'side-job-16b': {
      ...side(
        'A side job during studies',
        'Up to 140 working days a year. Student jobs at the university do not count.',
      ),
      places: { 'AufenthG § 16b Abs. 3 Satz 1': 'You have a residence permit for studies (§ 16b).' },
    },
    'side-job-16d': {
      ...side(
        'A side job during recognition',
        'Up to 20 hours a week. How much exactly depends on the paragraph written in your title.',
      ),
      places: {
        'AufenthG § 16d Abs. 1': 'You have a residence permit for the recognition of your occupation (§ 16d).',
      },
    },
    'side-job-16f': {
      ...side(
        'A side job during a language course',
        'Up to 20 hours a week during a language course. For school and pupil exchange, work is not allowed.',
      ),
      places: { 'AufenthG § 16f Abs. 3 Satz 4': 'You have a residence permit for a language course (§ 16f).' },
    },
    'side-job-16g': {
      ...side('A side job with the training permit', 'Up to 20 hours a week beside the training.'),
      places: { 'AufenthG § 16g Abs. 3a': 'You have a residence permit under § 16g.' },
    },
    'side-job-17': {
      ...side(
        'A side job while looking for training or studies',
        'Up to 20 hours a week, and trial work of two weeks altogether.',
      ),
      places: { 'AufenthG § 17 Abs. 3 Satz 1': 'You have a residence permit under § 17.' },
    },
    'side-job-20a': {
      ...side(
        'A side job with the opportunity card',
        'Up to 20 hours a week on average, and trial work of two weeks each.',
      ),
      places: { 'AufenthG § 20a Abs. 2': 'You have an opportunity card (§ 20a).' },
    },
    'work-beyond-title': {
      title: 'Other work, or more, than your title allows',
      lane: 'Work § 4a (2)',
      summary: 'For work that your title does not allow you need a permission first. The office can give it.',
      allows: 'The work written in the permission. What is written on your title already goes first.',
      places: { 'Abs. 1 Satz 3': 'Your title limits work or allows it for one purpose only.' },
    },
    'work-training-toleration': {
      title: 'Your training with the toleration for training',
      lane: 'Training § 60c',
      summary: 'Whoever has the toleration for training also gets the permission for this training.',
      allows: 'The training written in your toleration. Ask the immigration office before you take a side job.',
      places: { 'AufenthG § 60c Abs. 1 Satz 3': 'You have the toleration for training and do this training.' },
    },
    'work-during-asylum': {
      title: 'Permission to work during the asylum procedure',
      lane: 'Work § 61 (2) AsylG',
      summary:
        'Whoever need not live in a reception facility any more gets the permission for a job after three months.',
      allows: permission,
      places: {
        'Abs. 2 Satz 1': 'Your asylum procedure is running, and you need not live in a reception facility.',
        'Abs. 2 Satz 2': 'You have been here for three months with a permission to stay, a toleration or a title.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 2 Satz 4': 'Your country counts as safe, and you applied for asylum after 31 August 2015.',
        'Abs. 1 Satz 5': accelerated,
      },
    },
    'work-in-reception': {
      title: 'Permission to work in the reception facility',
      lane: 'Work § 61 (1) AsylG',
      summary:
        'Even those who must live in a reception facility get the permission for a job after three months, sometimes only after six.',
      allows: permission,
      places: {
        'Abs. 1 Satz 1': 'You must live in a reception facility.',
        'Abs. 1 Satz 2 Nr. 1': 'Your asylum procedure is running.',
        'Abs. 1 Satz 2':
          'Your application was registered three months ago, or six if another EU state may be responsible.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 1 Satz 5': accelerated,
      },
    },
    'work-tolerated-in-reception': {
      title: 'Permission to work with a toleration in the reception facility',
      lane: 'Work § 61 (1) AsylG',
      summary: 'With a toleration the office should permit work after six months, with a valid passport after three.',
      allows: permission,
      places: {
        'Abs. 1 Satz 6':
          'You have a toleration, must live in a reception facility, and your removal is not already being prepared.',
        'Abs. 1 Satz 7': 'You have had the toleration for six months, with a valid passport for three.',
      },
    },
    'work-tolerated-allowed-before': {
      title: 'Permission to work if you were allowed to work during the asylum procedure',
      lane: 'Work § 61 (1) AsylG',
      summary:
        'Whoever was allowed to work during the asylum procedure gets the permission with a toleration, too, without waiting.',
      allows: permission,
      places: {
        'Abs. 1 Satz 6': 'You have a toleration and must live in a reception facility.',
        'Abs. 1 Satz 9': 'You had a permission to work during the asylum procedure.',
      },
    },
    'work-tolerated': {
      title: 'Permission to work with a toleration',
      lane: 'Work § 60a (5b)',
      summary: 'With a toleration the office should permit work if no ban applies.',
      allows: toleratedPermission,
      places: {
        'Abs. 5b Satz 1': 'You have a toleration and need not live in a reception facility.',
        'Abs. 5b Satz 2': measures,
        'Abs. 6': 'A ban on working applies to you.',
      },
    },
  },
  gates: {
    'AsylG § 61 Abs. 1 Satz 3': 'Another EU state was asked to take you over, or has already given you protection.',
    'AsylG § 61 Abs. 1 Satz 7': 'Your identity is clarified by a valid passport, or you begin a training.',
    'AsylG § 87d': 'Georgia and Moldova: the asylum application was made by 30 August 2023.',
    'AufenthG § 60a Abs. 6': 'A ban on working applies to you.',
    'AufenthG § 60b Abs. 5 Satz 2':
      'Your toleration says “für Personen mit ungeklärter Identität”. With it, work is not allowed.',
    'BeschV § 32 Abs. 1 Satz 1':
      'You have been here for three months with a permission, a toleration or a title. A training need not wait.',
    'BeschV § 32 Abs. 2':
      'The employment agency is not asked for a training, nor after four years in Germany without a break.',
    'BeschV § 32 Abs. 2 Nr. 2': 'It is a vocational training in a recognised occupation.',
    'BeschV § 32 Abs. 2 Nr. 5':
      'You have been here for four years without a break, with a permission, a toleration or a title.',
  },
  unencoded: {
    'work-permission-old-or-new-text':
      'Whether the new, better rule already counts for applications made before 12 June 2026 is not settled.',
    'training-as-in-60c': 'Whether the training meets all conditions of § 60c, Lotse does not check at this place.',
    'which-paragraph-of-16d': 'Which paragraph of § 16d your title names, Lotse cannot see.',
    'which-paragraph-of-16f': 'Whether your title is for a language course or for a school, Lotse cannot see.',
  },
  papers: {
    'job-description': 'Declaration on the employment (the firm fills in the form)',
    'work-contract-draft': 'Employment contract or its draft',
    'residence-title': 'Your residence title with its supplementary sheet',
  },
}
