import type { LawWordsPart } from '../../words/law-words.ts'

const anyDecision = 'You have a decision of the Federal Office (BAMF) on your asylum application or your protection.'
const transfer = 'The letter says: “Die Abschiebung nach … wird angeordnet” (Dublin).'
const manifest =
  'Your application was refused as “offensichtlich unbegründet” (manifestly unfounded), or as inadmissible because another state protects you, a state outside the EU is safe for you, or it was a follow-up application.'
const motionInTime = 'You filed the urgent motion within the week after the day on which the letter counts as served.'
const motionOpen = 'The court has not decided on the urgent motion yet.'
const motionStillInTime = 'The week for the urgent motion is still running.'
const motionFiled = 'You have filed the urgent motion already.'
const suedInTime = 'You filed the court action within the time given in the letter.'
const actionGoesOn = 'Your court action has not been decided yet.'
const stopped = 'On your urgent motion the court has stopped the deportation.'
const oneStateOnly = 'The court has stopped the deportation to one of several states only.'
const newApplication = 'You lodged the asylum application on 12 June 2026 or later.'
const regime = 'Which law counts depends on when you lodged the asylum application.'
const early = 'The office sees a danger, or that you want to evade deportation. Then it may come earlier.'
const atOnce = 'The Federal Office has written that its decision is enforced at once (“sofortige Vollziehung”).'
const lawyer = 'Go to a lawyer or to asylum counselling today. Take the letter and the envelope with you.'
const tellOffice =
  'Send the immigration office a copy of the court’s letter or of the confirmation of receipt, and carry one with you.'
const otherReasons = 'After that, what the court has decided counts. Other reasons against deportation remain possible.'
const again = 'You applied for asylum once more after a refusal (follow-up application).'
const notYet =
  'The follow-up application has not been decided yet, or the time for the court action is still running, or the urgent motion you filed in time is still open.'
const cameBack = 'You had left and came back from a safe third state without permission.'
const manifestJudgment =
  'The court dismissed the action as “offensichtlich unbegründet” or “offensichtlich unzulässig” (manifestly).'
const remained =
  'The court dismissed your action, and until the judgment you were allowed to stay: by law or because a court had allowed it.'
const timeRuns = 'While this time runs, nobody is deported who is not seen as a danger.'
const leaveTime = 'The time is given in the letter, and it is still running.'

export const remedyEn: LawWordsPart = {
  norms: {
    'asylum-action': {
      title: 'You can go to court',
      lane: 'Action § 74',
      summary:
        'You can challenge decisions of the Federal Office at the administrative court. The time is short: two weeks, often only one.',
      allows: `The court charges no fees, and you need no lawyer: in writing, or at the court’s office for applications (Rechtsantragstelle). You can hand in the reasons until one month after the letter was served; what comes later may not count. Whether you may stay until the judgment is a question of its own: often an urgent motion is needed as well. ${lawyer}`,
      places: {
        'AsylG § 11':
          'You have a decision of the Federal Office and have not gone to court yet. There is no objection to the office itself.',
        'Abs. 1 Satz 1':
          'The time is still running: one week, or two if the letter says two. It begins when the letter is served.',
      },
    },
    'urgent-motion': {
      title: 'Urgent motion: the court can stop the deportation',
      lane: 'Urgent motion § 36',
      summary:
        'After some decisions the court action alone does not stop the deportation. Then you must also file an urgent motion within one week.',
      allows: `The urgent motion is called “Antrag auf Anordnung der aufschiebenden Wirkung, § 80 Abs. 5 VwGO”. It goes to the same court as the action, best in the same letter. Add the decision and write down all reasons: what you do not say mostly does not count. A motion against the entry ban alone does not stop the deportation. ${lawyer}`,
      places: {
        'Abs. 1': 'The letter says that an urgent motion (§ 80 Abs. 5 VwGO) must be filed within one week.',
        'Abs. 2 Satz 1': motionStillInTime,
        'Abs. 3 Satz 1': 'The time is still running, and the court has serious doubts about the decision.',
        'Abs. 4 Satz 1': 'The court has serious doubts about the decision.',
        'VwGO § 80 Abs. 5 Satz 2': motionFiled,
        'AsylG § 34a Abs. 3 Satz 1': transfer,
      },
    },
    'transfer-urgent-motion': {
      title: 'Urgent motion against the transfer (Dublin)',
      lane: 'Urgent motion § 34a',
      summary: 'You can file an urgent motion within one week against the transfer to another EU state.',
      allows: `File the court action and the urgent motion (§ 80 Abs. 5 VwGO) together, within one week. There is no time for leaving here, and no warning. A motion against the entry ban alone does not stop the transfer. ${lawyer}`,
      places: {
        'Abs. 1 Satz 1': transfer,
        'Abs. 2 Satz 1': motionStillInTime,
        'Abs. 3 Satz 1': motionStillInTime,
        'VwGO § 80 Abs. 5 Satz 1': 'The court stops the transfer.',
        'VwGO § 80 Abs. 5 Satz 2': motionFiled,
      },
    },
    'action-holds-up': {
      title: 'Your court action alone stops the deportation',
      lane: 'Action § 75',
      summary:
        'Only in a few cases may you stay until the judgment because of the action alone. For applications from 12 June 2026, EU law says when.',
      allows: `Rely on it only if the answer here is “yes”. Otherwise read in the letter whether an urgent motion is needed, and file it if in doubt. ${tellOffice}`,
      places: {
        'Abs. 1 Satz 1':
          'Your application was simply refused (not “offensichtlich unbegründet”), or your protection was withdrawn.',
        'AsylG § 74 Abs. 1 Satz 1': suedInTime,
        'VwGO § 80b Abs. 1 Satz 1': actionGoesOn,
        'Abs. 2 Satz 1': 'Your protection was withdrawn because of grave offences or a danger.',
        'Abs. 2 Satz 3': atOnce,
        'VwGO § 80 Abs. 2 Satz 1 Nr. 4': atOnce,
        'AsylG § 75': 'The letter does not say that an urgent motion is needed within one week.',
        'AsylG § 87e Abs. 1 Satz 1': regime,
      },
    },
    'no-transfer-before-court': {
      title: 'No transfer before the court has decided on the urgent motion',
      lane: 'Stay § 34a',
      summary: 'Whoever filed the urgent motion within one week must not be transferred until the court decides.',
      allows: `You may stay until the court has decided on the urgent motion. ${tellOffice} ${otherReasons}`,
      places: {
        'Abs. 1 Satz 1': transfer,
        'Abs. 2 Satz 1': motionInTime,
        'Abs. 2 Satz 2': motionOpen,
        'Abs. 3 Satz 1': motionInTime,
        'Abs. 3 Satz 2': motionOpen,
      },
    },
    'no-removal-before-court': {
      title: 'No deportation before the court has decided on the urgent motion',
      lane: 'Stay § 36',
      summary:
        'The older law: whoever filed the urgent motion within one week must not be deported until the court decides.',
      allows: `You may stay until the court has decided on the urgent motion. ${tellOffice} ${otherReasons}`,
      places: { 'Abs. 1': manifest, 'Abs. 3 Satz 1': motionInTime, 'Abs. 3 Satz 8': motionOpen },
    },
    'time-to-leave-not-begun': {
      title: 'With the urgent motion, the time for leaving has not begun yet',
      lane: 'Stay § 38',
      summary:
        'The new law: the time for leaving begins only when the court has refused the urgent motion and you have been served with that. Before it, nobody may be deported.',
      allows: `You are not deported until the court has decided on the urgent motion. Your permission to stay (Aufenthaltsgestattung) may have ended all the same. ${tellOffice} ${otherReasons}`,
      places: {
        'Abs. 1 Satz 1': 'The letter says that an urgent motion is needed within one week.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'AsylG § 36 Abs. 2 Satz 1': motionInTime,
        'Abs. 1 Satz 3': motionOpen,
        'AufenthG § 58 Abs. 1 Satz 1': 'The letter gives you a time for leaving.',
      },
    },
    'stay-by-court-order': {
      title: 'The court has stopped the deportation',
      lane: 'Stay § 80 VwGO',
      summary: 'If the court granted your urgent motion, you may stay until the action has been decided.',
      allows: `Read whether the order holds for a certain time. The court can change it later if something changes. Ask for a new certificate of your permission to stay (Aufenthaltsgestattung). ${tellOffice}`,
      places: {
        'Abs. 2 Satz 1 Nr. 3': anyDecision,
        'Abs. 5 Satz 1': 'The court has ordered the “aufschiebende Wirkung” or allowed you to remain.',
        'VwGO § 80b Abs. 1 Satz 1': 'You have gone to court or still can, and the action has not been dismissed.',
      },
    },
    'permission-holds-after-decision': {
      title: 'Your permission to stay goes on',
      lane: 'Permission § 67',
      summary:
        'After a refusal the permission to stay (Aufenthaltsgestattung) goes on only while the decision may not be carried out yet.',
      allows: `Have the certificate prolonged in time. ${tellOffice}`,
      places: {
        'Abs. 1 Satz 1': 'You have a permission to stay (Aufenthaltsgestattung) and a decision of the Federal Office.',
        'Abs. 1 Satz 1 Nr. 3':
          'You took the application back, or the letter says that an urgent motion is needed within one week.',
        'Abs. 1 Satz 1 Nr. 4': 'The decision may not be carried out yet, or you took the application back.',
        'Abs. 1 Satz 1 Nr. 5': 'Your duty to leave is enforceable.',
        'Abs. 1 Satz 1 Nr. 5a': 'Your duty to leave is enforceable.',
        'Abs. 1 Satz 1 Nr. 6': 'The decision is final.',
        'Abs. 1 Satz 1 Nr. 8': 'The decision is final.',
        'AsylG § 75': 'You still have a right to remain.',
      },
    },
    'permission-back-by-court': {
      title: 'With the court’s order the permission to stay counts again',
      lane: 'Permission § 67',
      summary:
        'If the court allows you to remain, the permission to stay (Aufenthaltsgestattung) comes back into force.',
      allows: `Go with the order to the immigration office or the Federal Office and ask for a new certificate. ${tellOffice}`,
      places: {
        'AsylG § 31 Abs. 1': 'Your asylum application was refused or closed.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'VwGO § 80b Abs. 1 Satz 1': 'The action is still open, or after the judgment the court lets you stay on.',
        'Abs. 2': 'The court has stopped the deportation or allowed you to remain.',
      },
    },
    'follow-up-holds-removal': {
      title: 'The follow-up application stops the deportation',
      lane: 'Follow-up § 71',
      summary:
        'As a rule the earlier warning may be carried out only when the Federal Office has decided and the time for the court action is over.',
      allows: `Lodge the follow-up application in person at the branch of the Federal Office, and have that confirmed. No new warning is needed, and detention is possible all the same. The areas in which you have to stay go on. After a refusal, file the action and the urgent motion within one week. ${tellOffice}`,
      places: {
        'Abs. 1 Satz 1': again,
        'Abs. 5 Satz 3': notYet,
        'Abs. 3 Satz 3': notYet,
        'Abs. 5 Satz 2':
          'The Federal Office has released the deportation, because an earlier follow-up application had been refused or this one was only meant to stop the deportation.',
        'Abs. 3 Satz 2': 'The Federal Office has written to the immigration office that you may be deported.',
        'Abs. 6 Satz 2': cameBack,
        'Abs. 4 Satz 2': cameBack,
      },
    },
    'second-application-tolerated': {
      title: 'With a second application your stay counts as tolerated',
      lane: 'Second application § 71a',
      summary:
        'The older law: whoever applies for asylum here after a procedure in vain in another Dublin state counts as tolerated until it is decided.',
      allows: 'You may wait for the decision here.',
      places: {
        'Abs. 1': 'Another Dublin state has refused your asylum application for good.',
        'Abs. 3 Satz 1': 'Your application here has not been decided yet.',
      },
    },
    'no-removal-after-judgment': {
      title: 'After the judgment: one month without deportation',
      lane: 'Stay § 78',
      summary:
        'If you were allowed to stay until the judgment, deportation is not permitted for one more month. If you ask within this month to remain, that holds until it is decided.',
      allows: `Use the month: the appeal and the motion to remain go to the administrative court. The court should decide within two weeks. ${lawyer}`,
      places: {
        'Abs. 9 Satz 1': remained,
        'AsylG § 87e Abs. 1 Satz 1': regime,
        'Abs. 9 Satz 4':
          'The month is still running, or the motion to remain that you filed in time is open, or the court has granted it.',
        'Abs. 1 Satz 1': manifestJudgment,
      },
    },
    'motion-to-remain': {
      title: 'After the judgment: the court can let you stay',
      lane: 'Remaining § 78',
      summary: 'Within one month after the judgment you can ask to be allowed to stay until the appeal has ended.',
      allows: `The motion goes to the administrative court, together with the application for leave to appeal. You need a lawyer for it. ${lawyer}`,
      places: {
        'Abs. 9 Satz 1': remained,
        'AsylG § 87e Abs. 1 Satz 1': regime,
        'Abs. 4 Satz 1': 'The month after the judgment was served is still running.',
        'Abs. 9 Satz 3': 'You have not filed the motion yet, and the court allows you to remain.',
        'Abs. 1 Satz 1': manifestJudgment,
      },
    },
    'leave-to-appeal': {
      title: 'Against the judgment: leave to appeal',
      lane: 'Appeal § 78',
      summary: 'You can apply for leave to appeal within one month against a judgment in an asylum case.',
      allows: `The application goes to the administrative court. It names the judgment and, within the same month, all reasons. While it is open the judgment is not final; when it is refused, it is. You need a lawyer for it. ${lawyer}`,
      places: {
        'Abs. 2': 'The administrative court has dismissed your action.',
        'Abs. 3':
          'There is one of the three reasons: a question of principle, a judgment against the line of the higher courts, or a grave mistake in the procedure.',
        'Abs. 4 Satz 1': 'The month after the judgment was served is still running.',
        'Abs. 1 Satz 1': manifestJudgment,
      },
    },
    'decision-falls-with-court-order': {
      title: 'The decision and the warning are void',
      lane: 'Void § 37',
      summary:
        'The older law: if the Federal Office pointed to a state outside the EU and the court grants the urgent motion, the decision falls.',
      allows: 'The Federal Office must go on with your asylum procedure. Ask there for the next appointment.',
      places: {
        'Abs. 1 Satz 1':
          'Your application was inadmissible because a state outside the EU was said to be safe for you.',
        'VwGO § 80 Abs. 5 Satz 1': stopped,
        'Abs. 3': oneStateOnly,
      },
    },
    'longer-time-after-court-order': {
      title: 'The time for leaving ends only 30 days after the end of the procedure',
      lane: 'Time § 37',
      summary:
        'The older law: if the court grants the urgent motion after “offensichtlich unbegründet”, the week becomes 30 days after the final end.',
      allows: 'You can wait for the judgment in Germany.',
      places: {
        'Abs. 2': 'Your application was refused as “offensichtlich unbegründet” (manifestly unfounded).',
        'VwGO § 80 Abs. 5 Satz 1': stopped,
        'AsylG § 74 Abs. 1 Satz 1': actionGoesOn,
        'Abs. 3': oneStateOnly,
      },
    },
    'leave-within-thirty-days': {
      title: '30 days for leaving',
      lane: 'Time § 38',
      summary: 'The older law: the letter gives 30 days from the day it was served.',
      allows: `${timeRuns} The time for going to court is shorter: two weeks. The immigration office can prolong the time.`,
      places: {
        'Abs. 1 Satz 1': 'Your application was refused, and you lodged it before 12 June 2026.',
        'AufenthG § 59 Abs. 1 Satz 1': leaveTime,
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-thirty-days-after-end': {
      title: 'With the court action the time ends only 30 days after the end of the procedure',
      lane: 'Time § 38',
      summary:
        'The older law, and so the letter says: whoever goes to court has to have left only 30 days after the final end of the asylum procedure.',
      allows: `${timeRuns} Go to every appointment of the court and tell it every new address.`,
      places: {
        'Abs. 1 Satz 1': 'Your application was refused, and you lodged it before 12 June 2026.',
        'AufenthG § 59 Abs. 1 Satz 1': 'Your letter says so.',
        'Abs. 1 Satz 2': 'You went to court in time, and the procedure has not ended for good.',
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-within-week': {
      title: 'One week for leaving',
      lane: 'Time § 38',
      summary: 'The older law: the letter gives only one week from the day it was served.',
      allows: `${timeRuns} Within the same week you have to go to court and, where the letter says so, file the urgent motion. ${lawyer}`,
      places: {
        'Abs. 2':
          'The procedure was closed, or the application is inadmissible or “offensichtlich unbegründet”, and it is from before 12 June 2026.',
        'AufenthG § 59 Abs. 1 Satz 1': leaveTime,
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-within-week-after-action-time': {
      title: 'One week for leaving, once the time for the court action is over',
      lane: 'Time § 38',
      summary:
        'The new law: the week begins only when the time for the court action is over, or when the court has refused the urgent motion.',
      allows: `${timeRuns} The immigration office can prolong the time. ${lawyer}`,
      places: {
        'Abs. 1 Satz 1':
          'The letter says that an urgent motion is needed within one week, and it gives one week for leaving.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'Abs. 1 Satz 2': 'This week is not over yet.',
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'leave-within-thirty-days-after-action-time': {
      title: '30 days for leaving, once the time for the court action is over',
      lane: 'Time § 38',
      summary:
        'The new law: the 30 days begin only when the time for the court action is over. With an action they begin when the right to remain ends.',
      allows: `${timeRuns} The immigration office can prolong the time.`,
      places: {
        'Abs. 2 Satz 1': 'The letter gives 30 days for leaving.',
        'AsylG § 87e Abs. 1 Satz 2': newApplication,
        'Abs. 2 Satz 2': 'These 30 days are not over yet.',
        'AufenthG § 58 Abs. 1 Satz 2': early,
      },
    },
    'no-threat-of-deportation': {
      title: 'The Federal Office must not warn you of deportation',
      lane: 'Warning § 34',
      summary:
        'With protection, a ban on removal or a residence title there is no warning of deportation, and neither where children, family or illness speak against it.',
      allows: `If there is a warning in the letter all the same, go to court in time. Without a lawyer, the most important part has to be translated into a language that you understand. ${lawyer}`,
      places: {
        'Abs. 1 Satz 1': 'You have applied for asylum.',
        'Abs. 1 Satz 1 Nr. 5':
          'You have protection, a ban on removal or a residence title, or children, family or illness speak against it.',
      },
    },
    'threat-names-safe-state': {
      title: 'The warning may only name the state in which you were safe',
      lane: 'Warning § 35',
      summary:
        'The older law: if the application is inadmissible because another state protects you, the Federal Office warns of deportation to that state.',
      allows: `Check which state the letter names, and tell the counsellors how you lived there. ${lawyer}`,
      places: {
        'Abs. 1':
          'Your application is inadmissible because you were safe in another state, and it is from before 12 June 2026.',
      },
    },
  },
  judgements: {
    'child-family-or-health-against-removal':
      'Do the welfare of a child, close family here or an illness speak against deportation?',
    'court-stops-transfer': 'Does the court stop the transfer? It weighs what speaks for it and against it.',
    'serious-doubts-about-decision': 'Does the court have serious doubts whether the decision is right?',
    'would-evade-or-endanger': 'Is there a justified suspicion that somebody wants to evade it or endangers others?',
    'follow-up-only-to-delay': 'Was the follow-up application only meant to stop the deportation?',
    'reason-for-appeal': 'Is there a reason to grant leave to appeal?',
    'court-lets-remain': 'Does the court let the person stay until the appeal has been decided?',
  },
  unencoded: {
    'court-rules-for-older-applications':
      'For applications from before 12 June 2026 the procedure of the Federal Office follows the older law. Whether that also holds for what an action and an urgent motion bring about is not clear from the Act. Read what the letter says, and ask for advice at once.',
    'right-to-remain-by-union-law':
      'Whether you may stay until the judgment is said in a regulation of the EU that Lotse has not checked. Read what the letter says about it, and ask for advice at once.',
    'follow-up-without-right-to-remain':
      'In which cases a follow-up application does not stop the deportation is said in a regulation of the EU that Lotse has not checked.',
    'last-day-moves':
      'If the last day is a Saturday, Sunday or public holiday, the time ends on the next working day. Check it under “Deadlines”.',
    'filed-before-served':
      'The action or the urgent motion is older than the decision. Check whether it belongs to another decision.',
    'whether-threat-is-enforceable':
      'Whether the warning may be carried out already, so that your permission to stay ends, is not checked by Lotse in this case.',
    'year-without-instruction':
      'If the letter says nothing about the way to court, it used to be one year and is now three months. Which of them holds for older applications is not clear.',
    'effect-after-dismissal':
      'How long you may stay after a judgment against you depends on times that Lotse does not count. Ask your lawyer at once.',
    'removal-despite-ban':
      'In rare cases deportation is possible despite a ban on removal because of illness or danger. Lotse does not check this.',
    'return-to-safe-third-state':
      'Whoever came back from a safe third state without permission can be taken back there. Lotse does not check this.',
    'time-to-leave-of-this-decision':
      'Which rules hold for this decision is read in different ways. Go by what the letter says.',
    'stopped-for-one-state': 'Whether you may be deported to another of the named states is said in the court’s order.',
    'refusal-within-the-month':
      'Whether deportation remains forbidden until the end of the month if the court has refused the motion before is not clear.',
    'remain-after-manifest-judgment':
      'Whether this also holds if the judgment says “offensichtlich unbegründet” and cannot be appealed is something Lotse does not check.',
  },
}
