import type { LawWordsPart } from '../../words/law-words.ts'

const permission =
  'The person may begin as soon as the permission of the foreigners’ office for this job is in their paper.'
const measures = 'The removal of the person is already being prepared.'
const ban = 'A ban on working holds for the person.'
const duties = 'The person broke duties of the asylum procedure repeatedly or seriously, without excuse.'
const accelerated = 'The asylum application is decided in the accelerated procedure.'
const oldText =
  'This holds for certain for applications from 12 June 2026. For older ones it is open whether the new law holds already.'
const foreigner = 'The person is neither German nor from the EU, and belongs to no such family.'
const before = 'You asked for the subsidy before the person begins.'
const decides = 'The employment agency or the Jobcenter decides. Call its service for employers before.'

const plain = (title: string, summary: string, allows: string, places: Record<string, string>) => ({
  title,
  lane: title,
  summary,
  allows,
  places,
})
const side = (title: string, limit: string, cite: string) =>
  plain(title, `This title allows work beside its purpose. ${limit}`, limit, {
    [cite]: 'The person has this title.',
  })

export const employerEn: LawWordsPart = {
  facts: {
    stay: {
      label: 'Paper of the person',
      question: 'Which paper does the person have today?',
      why: 'Its name is on the paper, for example “Aussetzung der Abschiebung (Duldung)”. Ask to see it.',
      fields: {
        status: {
          label: 'Paper',
          question: 'Which paper is it?',
          why: 'The card or sheet says what kind it is, often with a section number (§).',
        },
        from: {
          label: 'since',
          question: 'Since when has the person had this paper without a break?',
          why: 'For waiting times the first day counts. It is no problem if you do not know.',
        },
        to: { label: 'until', question: 'Until when?', why: 'The last day with this paper.' },
        basis: {
          label: 'Basis',
          question: 'On which basis?',
          why: 'The section (§) on the paper.',
        },
        issuedUnder: {
          label: 'granted under',
          question: 'Under which section was it granted?',
          why: 'It is on the paper.',
        },
      },
    },
    livesInReception: {
      label: 'Obliged to live in a reception facility',
      question: 'Does the person still have to live in a reception facility of the state?',
      why: 'Other waiting times hold there. The address is in the paper.',
    },
  },
  norms: {
    'no-permission-needed': plain(
      'No permission needed',
      'For people from Germany and the EU and for their families with a residence card you need no permission.',
      'Any work, as with everybody else. Look at the passport or the card.',
      { 'Abs. 2 Nr. 1': 'The person is German, from the EU, or belongs to such a family.' },
    ),
    'employ-by-paper': plain(
      'The paper allows the work',
      'If a valid paper says that this work is allowed, you may employ the person.',
      'What the paper says: any work, or only this job. Mind the date and limits of hours.',
      {
        'Abs. 5 Satz 1': 'The paper says that this work is allowed.',
        'Abs. 5 Satz 3 Nr. 1': 'You have checked: the paper is still valid.',
      },
    ),
    'work-with-title': plain(
      'Working with this residence title',
      'With this residence title the person may take any work.',
      'Any work, without further permission. The title says: “Erwerbstätigkeit erlaubt”.',
      { 'Abs. 1 Satz 1': 'The person has a title for which no act forbids or limits work.' },
    ),
    'work-of-title': plain(
      'The work for which the title was granted',
      'The title allows the work or training for which it was granted.',
      'This work. For another job the person asks the foreigners’ office before.',
      {
        'Abs. 1 Satz 1': 'The person has a title for a certain work or training.',
        'Abs. 3 Satz 4': 'It is the work or training for which the title was granted.',
      },
    ),
    'side-job-16a': side('Side job during training', 'Up to 20 hours a week.', 'AufenthG § 16a Abs. 3 Satz 1'),
    'side-job-16b': side(
      'Side job during studies',
      'Up to 140 working days a year. Student side jobs do not count.',
      'AufenthG § 16b Abs. 3 Satz 1',
    ),
    'side-job-16d': side(
      'Side job during recognition',
      'Up to 20 hours a week; it depends on the subsection named in the title.',
      'AufenthG § 16d Abs. 1',
    ),
    'side-job-16f': side(
      'Side job during a language course',
      'Up to 20 hours a week during a language course, not while at school.',
      'AufenthG § 16f Abs. 3 Satz 4',
    ),
    'side-job-16g': side(
      'Side job with the training permit',
      'Up to 20 hours a week beside the training.',
      'AufenthG § 16g Abs. 3a',
    ),
    'side-job-17': side(
      'Side job while looking for training or studies',
      'Up to 20 hours a week, and trial work of two weeks at most in all.',
      'AufenthG § 17 Abs. 3 Satz 1',
    ),
    'side-job-20a': side(
      'Side job with the opportunity card',
      'Up to 20 hours a week on average, and trial work of two weeks at most each.',
      'AufenthG § 20a Abs. 2',
    ),
    'work-beyond-title': plain(
      'Other or more work than the title allows',
      'For work that the title does not allow the person needs permission before. The office may give it.',
      'The work named in the permission.',
      { 'Abs. 1 Satz 3': 'The title limits work or allows it for one purpose only.' },
    ),
    'work-training-toleration': plain(
      'The training with the toleration for training',
      'Whoever has the toleration for training also gets the permission for this training.',
      'The training named in the toleration.',
      { 'AufenthG § 60c Abs. 1 Satz 3': 'The person has the toleration for training and does this training.' },
    ),
    'work-during-asylum': plain(
      'Permission to work during the asylum procedure',
      'Whoever need not live in a reception facility any more gets the permission for a job after three months.',
      permission,
      {
        'Abs. 2 Satz 1': 'The asylum procedure is going on, and the person need not live in a reception facility.',
        'Abs. 2 Satz 2':
          'The person has been here for three months with a permission to stay, a toleration or a title.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 2 Satz 4': 'The country of the person counts as safe, and they applied for asylum after 31 August 2015.',
        'Abs. 1 Satz 5': accelerated,
      },
    ),
    'work-in-reception': plain(
      'Permission to work in a reception facility',
      'Whoever has to live in a reception facility also gets the permission for a job after three months, sometimes only after six.',
      permission,
      {
        'Abs. 1 Satz 1': 'The person has to live in a reception facility.',
        'Abs. 1 Satz 2 Nr. 1': 'The asylum procedure is going on.',
        'Abs. 1 Satz 2':
          'The application was registered three months ago, or six if another EU state may be responsible.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 1 Satz 5': accelerated,
      },
    ),
    'work-tolerated-in-reception': plain(
      'Permission to work with a toleration in a reception facility',
      'With a toleration the office should permit work after six months, with a valid passport after three.',
      permission,
      {
        'Abs. 1 Satz 6':
          'The person has a toleration, has to live in a reception facility, and their removal is not being prepared.',
        'Abs. 1 Satz 7': 'The person has had the toleration for six months, with a valid passport for three.',
      },
    ),
    'work-tolerated-allowed-before': plain(
      'Permission to work where work was permitted during the asylum procedure',
      'Whoever was permitted to work during the asylum procedure gets the permission with the toleration, too.',
      permission,
      {
        'Abs. 1 Satz 6': 'The person has a toleration and has to live in a reception facility.',
        'Abs. 1 Satz 9': 'The person had a permission to work during the asylum procedure.',
      },
    ),
    'work-tolerated': plain(
      'Permission to work with a toleration',
      'With a toleration the office should permit work if no ban holds.',
      permission,
      {
        'Abs. 5b Satz 1': 'The person has a toleration and need not live in a reception facility.',
        'Abs. 5b Satz 2': measures,
        'Abs. 6': ban,
      },
    ),
    'accelerated-procedure': plain(
      'Accelerated procedure for skilled workers',
      'You ask the foreigners’ office for it, with the person’s power of attorney. The office gets recognition and consent and announces the person to the German mission.',
      'The mission abroad decides about the visa. Wife or husband and children can come together with the person.',
      {
        'Abs. 1 Satz 1': 'The person lives abroad and needs a visa.',
        'Abs. 5': 'They come for a training, or for a job that needs a training or a degree.',
      },
    ),
    'duty-to-check': plain(
      'Check before the first day',
      'Look at the original paper: is it valid, and does it allow this work?',
      'Do so again before the paper runs out.',
      { 'Abs. 5 Satz 3 Nr. 1': foreigner },
    ),
    'duty-to-copy': plain(
      'Keep a copy',
      'Keep a copy of the paper, electronic or on paper, as long as the person works for you.',
      'Copy the extra sheet, too.',
      { 'Abs. 5 Satz 3 Nr. 2': foreigner },
    ),
    'duty-to-tell-end': plain(
      'Tell an early end: four weeks',
      'If the work for which a title to work was granted ends earlier than planned, tell the foreigners’ office within four weeks of knowing.',
      'Best in writing, with the name and the last day.',
      { 'Abs. 5 Satz 3 Nr. 3': 'The title was granted for the work.' },
    ),
    'duty-to-tell-end-60d': plain(
      'Tell the end: two weeks',
      'If the job ends on which the toleration for employment rests, tell the foreigners’ office within two weeks of knowing.',
      'In writing or electronically, with name, nationality and last day.',
      { 'AufenthG § 60d Abs. 3 Satz 3': 'The person has a toleration for employment.' },
    ),
    'duty-to-tell-end-60c': plain(
      'Tell the end of the training at once',
      'If the training ends early, tell the foreigners’ office at once, as a rule within two weeks.',
      'In writing or electronically, with name, nationality and day.',
      { 'AufenthG § 60c Abs. 5 Satz 1': 'The person has a toleration for training.' },
    ),
    'duty-to-tell-end-16g': plain(
      'Tell the end of the training at once',
      'If the training ends early, tell the foreigners’ office at once, as a rule within two weeks.',
      'In writing or electronically, with name, nationality and day.',
      { 'AufenthG § 16g Abs. 4 Satz 1': 'The person has a residence permit for training under § 16g.' },
    ),
    'duty-to-answer-agency': plain(
      'Answer the employment agency: one month',
      'If the Federal Employment Agency asks about pay, hours and other terms, answer within one month.',
      'The terms must not be worse than for others with the same work.',
      { 'AufenthG § 39 Abs. 4 Satz 2': foreigner },
    ),
    'duty-to-name-advice': plain(
      'Point to free advice',
      'Tell the person in text form, by the first working day, that there is free advice on labour law, with the address of the nearest centre.',
      'It is called Faire Integration. If an agency abroad placed the person, it is for that agency to do.',
      { 'AufenthG § 45c Satz 1': 'The person comes from abroad for this work.' },
    ),
    'integration-subsidy': plain(
      'Integration subsidy (Eingliederungszuschuss)',
      'Up to half of the wage, up to twelve months, if the person can do less at first. From 55 years up to 36 months, with a disability more.',
      `${decides} If the work ends early, a part has to be paid back.`,
      {
        'SGB-3 § 88': 'You give the person a job.',
        'SGB-3 § 88 Satz 1': 'The person is hard to place, and does less at first.',
        'SGB-3 § 92 Abs. 1 Nr. 1': 'You dismissed somebody else to get the subsidy.',
        'SGB-3 § 92 Abs. 1 Nr. 2': 'The person was with you for more than three months within the last four years.',
      },
    ),
    'entry-qualification-subsidy': plain(
      'Entry qualification (Einstiegsqualifizierung)',
      'The pay up to €276 a month and a flat amount for social insurance, for four to twelve months.',
      `${decides} It takes a contract, and the chamber is told. At the end there is a certificate.`,
      {
        'Abs. 1 Satz 1': 'You give an entry qualification.',
        'Abs. 2 Satz 1': 'It lasts four to twelve months.',
        'Abs. 2 Satz 1 Nr. 2': 'It prepares for a recognised occupation.',
        'Abs. 2 Satz 1 Nr. 3': 'It has 20 hours a week at least.',
        'Abs. 4': 'The person is one of those who can be supported.',
        'Abs. 5': 'The person was with the company before, or it is the firm of their family.',
      },
    ),
    'trial-at-employer': plain(
      'Trial in the firm (measure at an employer)',
      'Up to six weeks of trial. The costs of the person are paid.',
      `${decides} A permission of the foreigners’ office can be needed for it, too.`,
      {
        'Abs. 1': 'You want to try the person out.',
        'Abs. 1 Satz 1': 'The person is registered with the employment agency or the Jobcenter.',
        'Abs. 1 Satz 4': 'The trial is needed so that the person finds work.',
        'Abs. 2 Satz 2': 'It lasts six weeks at most, twelve for people long out of work.',
      },
    ),
    'course-for-employee': plain(
      'Further training for employees',
      'Costs of the course and part of the wage while learning. Without a vocational degree it can be the whole wage, else a quarter to three quarters by the size of the firm.',
      `${decides} Apply before the course begins. Courses that you have to give anyway do not count.`,
      {
        'Abs. 1 Satz 1': 'The person works for you and learns more.',
        'Abs. 1 Satz 1 Nr. 1': 'The course gives more than something for this job alone.',
        'Abs. 1 Satz 1 Nr. 3': 'The person had no such support within the last two years.',
        'Abs. 1 Satz 1 Nr. 4': 'The course has more than 120 hours.',
        'Abs. 1 Satz 1 Nr. 5': 'Course and provider are approved.',
      },
    ),
    'subsidy-long-out-of-work': plain(
      'Subsidy for people long out of work (§ 16e SGB II)',
      '75 % of the wage in the first year, 50 % in the second.',
      'The Jobcenter decides. Ask before you sign the contract. Somebody from the Jobcenter accompanies the person.',
      {
        'Abs. 1': 'You give a job to somebody who is with the Jobcenter.',
        'Abs. 1 Satz 1': 'The person has been out of work for two years, and the contract runs for two years at least.',
        'SGB-3 § 92 Abs. 1 Nr. 1': 'You dismissed somebody else to get the subsidy.',
        'SGB-3 § 92 Abs. 1 Nr. 2': 'The person was with you for more than three months within the last four years.',
      },
    ),
    'subsidy-participation': plain(
      'Participation in the labour market (§ 16i SGB II)',
      'The whole minimum wage (or collective wage) in the first two years, then 10 percentage points less each year, for five years.',
      'The Jobcenter decides and assigns the person. Ask before you sign the contract.',
      {
        'Abs. 1': 'You give a job to somebody who is with the Jobcenter.',
        'Abs. 3 Satz 1 Nr. 1': 'The person is at least 25 years old.',
        'Abs. 3 Satz 1 Nr. 2': 'They got money from the Jobcenter in six of the last seven years.',
        'Abs. 3 Satz 1': 'The Jobcenter assigns the person to you.',
        'Abs. 7': 'You dismissed somebody else to get the subsidy.',
      },
    ),
  },
  gates: {
    'AsylG § 61 Abs. 1 Satz 3': 'Another EU state was asked to take over, or has given protection already.',
    'AsylG § 61 Abs. 1 Satz 7': 'The identity is settled by a valid passport, or it is a training.',
    'AsylG § 87d': 'Georgia and Moldova: the asylum application was made by 30 August 2023.',
    'AufenthG § 4a Abs. 5 Satz 2': 'The person has no title, but the permission is in their paper.',
    'AufenthG § 60a Abs. 6': ban,
    'AufenthG § 60b Abs. 5 Satz 2':
      'The toleration says “für Personen mit ungeklärter Identität”. With it work is not allowed.',
    'BeschV § 32 Abs. 1 Satz 1':
      'The person has been here for three months with a title, a toleration or a permission to stay. For a training this wait does not hold.',
    'BeschV § 32 Abs. 2':
      'The employment agency is not asked for a training, and after four years in Germany without a break.',
    'BeschV § 32 Abs. 2 Nr. 2': 'It is a training in a recognised occupation.',
    'BeschV § 32 Abs. 2 Nr. 5':
      'The person has been here for four years without a break with a title, a toleration or a permission to stay.',
    'SGB-2 § 16i Abs. 3 Satz 3': 'Five years are enough with a child under age or a severe disability.',
    'SGB-3 § 45 Abs. 8': 'Twelve weeks are possible for people long out of work.',
    'SGB-3 § 324 Abs. 1 Satz 1': before,
  },
  judgements: {
    'placement-made-harder': 'Is the person harder to place, and do they do less at first?',
    'job-ended-for-subsidy': 'Was somebody else dismissed to get the subsidy?',
    'entry-qualification-needed':
      'Has the person no training place yet, are they not ready yet, or do they need this help for other reasons?',
    'measure-needed': 'Is the trial needed so that the person finds work?',
    'course-more-than-for-this-job': 'Does the course give more than something for this job alone?',
    'support-was-not-enough': 'Was the help of the Jobcenter not enough so far to find work?',
    'jobcenter-assigns': 'Does the Jobcenter assign the person to you?',
  },
  unencoded: {
    'work-permission-old-or-new-text':
      'Whether the new, better rule holds for asylum applications before 12 June 2026 is not settled.',
    'training-as-in-60c': 'Whether the training meets every condition of § 60c is not checked here.',
    'which-paragraph-of-16d': 'Lotse cannot see which subsection of § 16d the title names.',
    'which-paragraph-of-16f': 'Lotse cannot see whether the title is for a language course or for a school.',
    'no-course-within-two-years':
      'The employment agency knows whether the person was supported like this within the last two years.',
    'five-years-with-child': 'The Jobcenter knows whether five years are enough (child or severe disability).',
    'long-out-of-work-trial': 'The employment agency or the Jobcenter knows whether twelve weeks are possible.',
    'purpose-of-visa': 'Lotse cannot see for which purpose the national visa is.',
    'title-behind-fiction': 'Lotse cannot see which title goes on with the interim certificate.',
  },
  papers: {
    'job-description': 'Erklärung zum Beschäftigungsverhältnis (you fill in this form)',
    'work-contract-draft': 'Work contract or draft',
    'residence-title': 'the residence title with its extra sheet',
    'power-of-attorney': 'Power of attorney of the person',
    'agreement-with-office': 'Agreement with the foreigners’ office',
    'subsidy-application': 'Application, before the first day',
  },
}
