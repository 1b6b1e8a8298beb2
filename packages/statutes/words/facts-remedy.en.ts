import type { LawWordsPart } from './law-words.ts'

export const factsRemedyEn: LawWordsPart = {
  facts: {
    asylumLetter: {
      label: 'Decision of the Federal Office',
      question: 'What did the Federal Office (BAMF) decide last?',
      why: 'It is on the first page of the decision. The times depend on it, and whether you may stay until the judgment.',
      values: {
        none: 'Nothing yet',
        'asylum-refused': 'Refused',
        'asylum-refused-manifestly': 'Refused as “offensichtlich unbegründet” (manifestly unfounded)',
        'asylum-inadmissible': 'Refused as “unzulässig” (inadmissible), with a warning of deportation',
        'asylum-transfer': '“Die Abschiebung nach … wird angeordnet” (Dublin)',
        'asylum-discontinued': 'The procedure is closed (“eingestellt”)',
        'protection-withdrawn': 'The protection is withdrawn (“widerrufen”, “zurückgenommen”, “entzogen”)',
      },
    },
    inadmissibleBecause: {
      label: 'Why inadmissible',
      question: 'Why is the application inadmissible, according to the decision?',
      why: 'It stands in the reasons of the decision.',
      values: {
        'protected-elsewhere': 'Another EU state has given me protection already',
        'other-third-state': 'A state outside the EU is safe for me',
        'follow-up': 'It was a follow-up or second application without new reasons',
        'safe-third-state': 'I came from a “safe third state” (§ 26a)',
        'other-state': 'Another EU state is responsible',
      },
    },
    asylumLetterServedOn: {
      label: 'Decision served on',
      question: 'On which day was the decision served on you?',
      why: 'The day is on the yellow envelope. In a reception facility it is the day the letter was handed out, otherwise the fourth day after it arrived there.',
    },
    actionTimeInLetter: {
      label: 'Time for the court action in the letter',
      question: 'Which time for the court action (Klage) does the letter give?',
      why: 'It stands at the end, under “Rechtsbehelfsbelehrung”.',
      values: {
        'one-week': 'One week',
        'two-weeks': 'Two weeks',
        'no-instruction': 'None: nowhere does the letter speak of going to court',
      },
    },
    urgentMotionInLetter: {
      label: 'Letter demands an urgent motion',
      question:
        'Does the letter say that you must file an urgent motion (Eilantrag, § 80 Abs. 5 VwGO) within one week?',
      why: 'Then the court action alone does not stop the deportation.',
    },
    timeToLeave: {
      label: 'Time for leaving in the letter',
      question: 'Which time for leaving does the letter give?',
      why: 'As a rule nobody is deported before this time has ended.',
      values: {
        none: 'None',
        week: 'One week',
        'thirty-days': '30 days',
        'thirty-days-after-end': '30 days, and with a court action 30 days after the final end of the procedure',
        other: 'Another one',
      },
    },
    actionState: {
      label: 'State of the court action',
      question: 'Did you go to court against this decision, and how does the action stand?',
      why: 'With the action the decision is not final yet.',
      values: {
        none: 'Not gone to court',
        open: 'Filed, no judgment yet',
        dismissed: 'Dismissed, the judgment is not final yet',
        won: 'Won',
        over: 'Over for good, or taken back',
      },
    },
    actionOn: {
      label: 'Court action filed on',
      question: 'On which day did the action reach the court?',
      why: 'The day is in the confirmation of the court.',
    },
    urgentMotionState: {
      label: 'State of the urgent motion',
      question:
        'Did you file an urgent motion (Eilantrag, § 80 Abs. 5 VwGO) against this decision, and how does it stand?',
      why: 'With it the court can stop the deportation before it decides on the action.',
      values: {
        none: 'Not filed',
        open: 'Filed, not decided yet',
        granted: 'The court has stopped the deportation',
        'granted-for-one-state': 'Stopped for one of several states only',
        refused: 'Refused',
      },
    },
    urgentMotionOn: {
      label: 'Urgent motion filed on',
      question: 'On which day did the urgent motion reach the court?',
      why: 'The day is in the confirmation of the court.',
    },
    urgentRefusalServedOn: {
      label: 'Refusal of the urgent motion served on',
      question: 'On which day was the refusal of the urgent motion served on you?',
      why: 'For applications from 12 June 2026 the time for leaving runs from this day.',
    },
    reinstated: {
      label: 'Reinstatement',
      question: 'Has the court given you “Wiedereinsetzung” (reinstatement) after a missed time?',
      why: 'Then your action or urgent motion counts as filed in time.',
    },
    enforcedAtOnce: {
      label: 'Enforced at once',
      question: 'Does the decision say that “sofortige Vollziehung” (enforcement at once) is ordered?',
      why: 'Then the court action alone stops nothing.',
    },
    convictionOrExtradition: {
      label: 'Conviction or extradition',
      question: 'Do you have to leave because of a conviction, or is your extradition being decided?',
      why: 'Then the office may warn of deportation even while it is not possible yet.',
    },
    followUpState: {
      label: 'State of the follow-up application',
      question: 'What did the Federal Office decide on the follow-up application?',
      why: 'Whether it stops the deportation depends on it.',
      values: {
        open: 'Nothing yet',
        examined: 'It examines it in a further asylum procedure',
        refused: 'No further procedure',
      },
    },
    followUpRefusedBefore: {
      label: 'Earlier follow-up application refused',
      question: 'Was a follow-up application refused for good before this one?',
      why: 'Then another one stops the deportation for a shorter time.',
    },
    removalReleased: {
      label: 'Deportation released',
      question:
        'Has the Federal Office told the immigration office that you may be deported despite the follow-up application?',
      why: 'You are often not told yourself. Answer “no” only if the immigration office or counsellors have confirmed it.',
    },
    askedElsewhereInVain: {
      label: 'Asylum procedure in another Dublin state in vain',
      question: 'Has another Dublin state (EU, Norway, Switzerland …) refused your asylum application for good?',
      why: 'Then your application here was a “Zweitantrag” under the older law.',
    },
    judgmentServedOn: {
      label: 'Judgment served on',
      question: 'On which day was the judgment served?',
      why: 'One month runs from this day. If you have a lawyer, the day it came there counts.',
    },
    judgmentManifest: {
      label: 'Action dismissed as manifest',
      question:
        'Does the judgment say that the action is dismissed as “offensichtlich unbegründet” or “offensichtlich unzulässig”?',
      why: 'Then the judgment cannot be appealed.',
    },
    remainedUntilJudgment: {
      label: 'Allowed to stay until the judgment',
      question: 'Were you allowed to stay until the judgment, by law or because a court had allowed it?',
      why: 'Mostly you then had a valid permission to stay (Aufenthaltsgestattung) until then. If in doubt, ask your lawyer.',
    },
    remainMotionState: {
      label: 'Motion to remain',
      question:
        'Did you ask after the judgment to be allowed to stay (§ 78 Abs. 9 AsylG), and how does the motion stand?',
      why: 'While a motion filed in time is open, nobody may be deported.',
      values: {
        none: 'Not filed',
        open: 'Filed, not decided yet',
        granted: 'The court lets me stay',
        refused: 'Refused',
      },
    },
    remainMotionOn: {
      label: 'Motion to remain filed on',
      question: 'On which day did the motion to remain reach the court?',
      why: 'It has to be there within one month after the judgment was served.',
    },
  },
}
