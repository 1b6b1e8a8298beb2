import type { DeadlineWords } from './words.ts'

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const units: Record<string, [one: string, many: string]> = {
  days: ['one day', 'days'],
  weeks: ['one week', 'weeks'],
  months: ['one month', 'months'],
  years: ['one year', 'years'],
}

export const en: DeadlineWords = {
  groups: {
    residence: 'Residence: decision of an office',
    asylum: 'Asylum: letter from the Federal Office (BAMF)',
    court: 'Letter from the administrative court',
    other: 'Benefits and work',
    event: 'No letter, but something that happened',
  },
  letters: {
    'office-decision': { title: 'Decision of an office that you can object to (Widerspruch)' },
    'office-decision-court': { title: 'Decision of an office that you can take to court at once (Klage)' },
    'objection-refused': { title: 'Your objection was refused (Widerspruchsbescheid)' },
    'asylum-benefits': { title: 'Decision on benefits for asylum seekers (AsylbLG)' },
    dismissal: { title: 'Dismissal from work', event: 'day on which you got the written dismissal' },
    'asylum-refused': { title: 'Asylum application refused' },
    'asylum-refused-manifestly': { title: 'Asylum application refused as manifestly unfounded' },
    'asylum-inadmissible': { title: 'Asylum application refused as inadmissible' },
    'asylum-transfer': { title: 'Order of removal to another EU state (transfer, “Dublin”)' },
    'asylum-discontinued': { title: 'Asylum procedure closed, or application counts as withdrawn' },
    'protection-withdrawn': { title: 'Protection revoked or withdrawn' },
    'asylum-border': { title: 'Asylum application refused at the border or the airport' },
    'protection-hearing': { title: 'The Federal Office wants to withdraw protection and asks you first' },
    judgment: { title: 'Judgment of the administrative court (not asylum)' },
    'court-notice': { title: 'Court decision without a hearing, Gerichtsbescheid (not asylum)' },
    'urgent-order': { title: 'Order of the administrative court in urgent proceedings (not asylum)' },
    'asylum-judgment': { title: 'Judgment of the administrative court in an asylum case' },
    'asylum-court-notice': { title: 'Court decision without a hearing, Gerichtsbescheid, in an asylum case' },
    'asylum-court-asks': { title: 'The court asks you to go on with your asylum action' },
    'permit-ends': { title: 'Your residence title expires', event: 'last day on which the title is valid' },
    'visa-free-entry': { title: 'Entry without a visa (from the USA or Japan, for example)', event: 'day of entry' },
    'child-born': { title: 'Your child was born in Germany', event: 'day of birth' },
    'protection-final': {
      title: 'Your protection is final, your family is to come',
      event: 'day on which the recognition became final; not known: the day on which you got the decision',
    },
    'job-ended': { title: 'Work or training ends earlier than planned', event: 'day on which you learned of it' },
    'integration-course': { title: 'Right to an integration course', event: 'day on which the title was granted' },
    'asylum-registered': { title: 'Your asylum application is registered', event: 'day of registration' },
    'temporary-protection-ends': {
      title: 'Permit under § 24 expires, an asylum procedure is suspended',
      event: 'last day on which the permit is valid',
    },
    'missed-deadline': {
      title: 'You missed a deadline through no fault of your own',
      event: 'day on which the obstacle was gone',
    },
    'no-answer': {
      title: 'The office does not answer',
      event: 'day on which the office got your application or objection',
    },
    'job-refused-discrimination': {
      title: 'Discrimination in an application or at work',
      event: 'day on which you got the refusal or learned of the discrimination',
    },
    'discrimination-daily-life': {
      title: 'Discrimination in housing, shopping, insurance',
      event: 'day of the discrimination',
    },
  },
  duties: {
    objection: 'Objection (Widerspruch) at the office',
    action: 'Action (Klage) at the court that the letter names',
    'urgent-motion': 'Urgent motion (Eilantrag) at the court (§ 80 (5) VwGO)',
    'urgent-motion-with-grounds': 'Urgent motion (Eilantrag) at the court, with reasons',
    grounds: 'Give the reasons and evidence for the action',
    answer: 'Answer to the Federal Office',
    'labour-court': 'Action at the labour court',
    'leave-to-appeal': 'Appeal, or ask for leave to appeal (Berufung)',
    'leave-to-appeal-with-grounds': 'Ask for leave to appeal (Berufung), with all reasons',
    'appeal-grounds': 'Reasons for the appeal or for leave to appeal',
    'oral-hearing': 'Motion after the court decision (such as an oral hearing)',
    complaint: 'Complaint (Beschwerde) against the order',
    'complaint-grounds': 'Reasons for the complaint',
    'go-on': 'Answer the court and go on with the case',
    'apply-before': 'Apply for extension or for a new title',
    apply: 'Apply for a residence title',
    'apply-for-child': 'Apply for a residence title for the child',
    'apply-for-family': 'Apply for the family',
    'tell-office': 'Tell the immigration office that it ended',
    'register-for-course': 'Register for the integration course',
    lodge: 'Lodge the asylum application in person',
    'continue-asylum': 'Tell the Federal Office that you want to continue the asylum procedure',
    'continue-action': 'Tell the court that you want to continue the action (if one is suspended)',
    reinstatement: 'Ask for reinstatement (Wiedereinsetzung) and do what was missed',
    inaction: 'Action because the office does not act',
    'claim-employer': 'Claim against the employer, in writing',
    'claim-provider': 'Claim against the landlord or provider',
  },
  ways: {
    letter: 'plain letter by post',
    registered: 'registered letter (Einschreiben)',
    envelope: 'yellow envelope with a date (Zustellungsurkunde)',
    handed: 'handed over in person',
    electronic: 'sent electronically (e-mail)',
    portal: 'put into a portal or user account',
    facility: 'through the reception facility',
    returned: 'did not arrive and went back',
    unknown: 'I do not know',
  },
  toDo: {
    'keep-envelope': 'Keep the letter and its envelope. Write down when and how the letter came.',
    'object-in-writing':
      'Write the objection to the office, with date, file number and signature. Reasons can follow. A plain e-mail is not enough.',
    'sue-in-writing':
      'Write the action to the court, or have it written down there (Rechtsantragstelle). A plain e-mail is not enough.',
    'sue-and-urgent-motion':
      'Action and urgent motion are two things. Both must reach the court in time. The court writes them down for you (Rechtsantragstelle).',
    'get-receipt': 'Ask for a receipt. What counts is the day on which your letter arrives.',
    'ask-urgent-motion': 'Ask an adviser whether an urgent motion is needed, too.',
    'collect-reasons': 'Collect reasons and papers. The reasons have a deadline of their own.',
    'find-lawyer': 'Look for a lawyer at once.',
    'legal-aid': 'If you cannot pay: apply for legal aid (Prozesskostenhilfe) within the same time.',
    'answer-in-writing': 'Answer in writing. Get advice first.',
    'answer-court': 'Write to the court that you go on with the action, and answer its questions.',
    'apply-in-writing': 'Apply in writing or online, even if you have no appointment yet.',
    'ask-for-certificate': 'Ask for the certificate that your title goes on (Fiktionsbescheinigung).',
    'notify-for-family':
      'The time is also kept if you yourself apply here at the immigration office. The family applies for the visa.',
    'tell-in-writing': 'Write it down and keep a copy.',
    'tell-employment-agency': 'Register with the employment agency.',
    'register-for-course': 'Register with a course provider.',
    'lodge-in-person': 'Go to the appointment that the Federal Office gives you. If you have none, ask at once.',
    'catch-up': 'Do what was missed within the same time.',
    'prove-obstacle': 'Collect evidence of the obstacle, such as a medical certificate.',
    'ask-office-first': 'First ask the office in writing why it takes so long.',
    'claim-in-writing': 'Write what happened and what you claim. An adviser helps with the text.',
    'collect-evidence': 'Write down what happened and who was there. Keep advertisements and messages.',
  },
  warnings: {
    'letter-wins':
      'What your letter says holds: to which office or court, and in which time. Read the part “Rechtsbehelfsbelehrung”.',
    'instruction-missing':
      'Where the instruction on how to appeal is missing, a longer time usually runs. Do not rely on it. Act by the early day.',
    'instruction-wrong': 'Whether the instruction is wrong is for a court to say in the end. Act by the early day.',
    'stated-differs':
      'The time in your letter differs from those that Lotse knows. Act by the earlier day and show the letter to an adviser.',
    'lodged-unknown':
      'New law holds for asylum applications from 12 June 2026. Lotse shows the earlier day of both. With the day of the application it becomes more precise.',
    'older-application':
      'For applications before 12 June 2026 one year may hold without a proper instruction. That is not certain. Ask an adviser.',
    'text-not-read':
      'Lotse does not have the wording of this law. The time is therefore not certain. Check it in your letter or with an adviser.',
    'place-unknown':
      'Without the place Lotse counts only holidays that hold everywhere. Name the place of the office or court.',
    'fiction-on-closed-day':
      'The day on which the letter counts as notified is no working day. Whether it then moves is not clear. Lotse reckons without moving it.',
    'came-later':
      'The letter came later than the law assumes. The time may then end later; in doubt the office has to prove the day. Only the early day is safe.',
    'delivery-unknown':
      'How the letter came is not fully known. Lotse reckons with the earliest day. Look at the envelope.',
    'form-of-service': 'Such a letter has to be served formally. If it came as a plain letter, show it to an adviser.',
    past: 'One day has already passed. Go to an adviser today: perhaps the time ran differently, or reinstatement is possible.',
    reinstatement:
      'Who misses a deadline through no fault of their own can ask for reinstatement, mostly within two weeks after the obstacle is gone.',
    'no-stay-of-execution':
      'In residence matters objection and action often stop nothing. Ask about an urgent motion at once.',
    'urgent-motion-too':
      'Does your letter say “Antrag nach § 80 Abs. 5 VwGO innerhalb einer Woche”? Then you need action and urgent motion within this week. Without the urgent motion removal is possible.',
    'office-sets-the-period': 'The day or time in the letter holds. You can ask for more time.',
    'lawyer-needed': 'Before the higher administrative court you need a lawyer.',
    'right-to-remain':
      'To be allowed to stay you may need a separate motion within the same month (§ 78 (9) AsylG). Ask at once.',
    'deemed-withdrawn': 'Without an answer the action counts as withdrawn.',
    'late-application':
      'If the day has passed, apply at once. In cases of hardship the office can order that the title goes on. This rule does not hold for a Schengen visa.',
    'privileged-only': 'This holds only for nationals of the states in § 41 AufenthV.',
    'child-of-asylum-seekers':
      'It holds only where the child does not get the title without an application. If the parents are in the asylum procedure, ask the asylum counselling.',
    'family-third-state':
      'The relief holds only where the family cannot live together in another state with which it has special ties.',
    'titles-of-work-and-training': 'This holds for titles for training or work (Chapter 2, Parts 3 and 4 AufenthG).',
    'course-no-fault': 'If you could not register through no fault of your own, the right remains.',
    'resting-only':
      'This holds only where your asylum procedure or your action is suspended. Without notice it counts as withdrawn.',
    'no-fault-only': 'This helps only without fault. The fault of your lawyer counts, too.',
    'one-year-limit': 'One year after the end of the missed time it is as a rule no longer possible.',
    'good-reason': 'If the office has a good reason, the court waits. In special cases one may sue earlier.',
    'collective-agreement': 'A collective agreement may set another time.',
  },
  holidays: {
    'new-year': 'New Year',
    epiphany: 'Epiphany',
    'womens-day': "Women's Day",
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'liberation-day': 'Liberation Day',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'corpus-christi': 'Corpus Christi',
    'peace-festival': 'Peace Festival',
    assumption: 'Assumption Day',
    'childrens-day': "Children's Day",
    'unity-day': 'Day of German Unity',
    reformation: 'Reformation Day',
    'all-saints': "All Saints' Day",
    repentance: 'Day of Repentance (Buß- und Bettag)',
    christmas: 'Christmas Day',
    'christmas-second': 'second day of Christmas',
  },
  span: (count, unit) => {
    const [one, many] = units[unit] ?? ['', unit]
    return count === 1 ? one : `${numbers[count] ?? count} ${many}`
  },
  line: {
    posted: () => 'Posted or sent',
    'posted-on-its-date': () => 'Not posted before the date on the letter (assumption)',
    fiction: ({ days }) => `Counts as notified on the ${days === 3 ? 'third' : 'fourth'} day after that`,
    came: () => 'Arrived on this day',
    'handed-over': () => 'Handed over on this day',
    'date-on-envelope': () => 'Date on the envelope: served on this day',
    retrieved: () => 'Notified one day after it was fetched',
    returned: () => 'Could not be delivered: counts as served when it was posted',
    'not-before': () => 'Not notified before this day (assumption)',
    event: () => 'Day of the event',
    begins: () => 'The day itself does not count, the time begins on the day after',
    ends: ({ span }, words) => `Length of the time: ${words.span(span.count, span.unit)}. It ends on`,
    'until-then': () => 'Before it expires, that is on this day at the latest',
    moved: ({ holiday }, words) =>
      holiday
        ? `That is a holiday (${words.holidays[holiday]}): the next working day holds`
        : 'That is a Saturday or Sunday: the next working day holds',
    opens: () => 'Possible from this day on',
  },
}
