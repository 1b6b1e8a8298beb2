import type { LawWordsPart } from '../../words/law-words.ts'

export const asylumEn: LawWordsPart = {
  norms: {
    'stay-during-asylum': {
      title: 'You may stay during the asylum procedure',
      lane: 'Stay § 55',
      summary: 'Until your application is decided you may stay in Germany.',
      allows:
        'Stay. Go to every appointment, and tell the Federal Office every new address at once. When a decision comes, every day counts.',
      places: {
        'Abs. 1':
          'You have asked for asylum, have no decision yet, and hold a permission to stay (Aufenthaltsgestattung) or a certificate of arrival.',
        'Abs. 1 Satz 1':
          'You have asked for asylum, have no decision yet, and hold a permission to stay (Aufenthaltsgestattung) or a certificate of arrival.',
      },
    },
    'asylum-procedure-advice': {
      title: 'Free advice on the asylum procedure',
      lane: 'Advice § 12a',
      summary:
        'The state pays for independent advice by choice, best before the hearing. There is no firm claim to a place.',
      allows:
        'Ask for the Asylverfahrensberatung in the reception facility. It helps until the end of the procedure and passes your data on only with your consent.',
      places: {
        'Abs. 2 Satz 3': 'Your asylum procedure is running, in court, too, and is not over for good.',
      },
    },
    'asylum-application-in-writing': {
      title: 'Announce the application in writing',
      lane: 'Application § 14',
      summary:
        'Whoever holds a longer title, is in detention, a hospital or a home, or is a child living with relatives, announces the application to the Federal Office in writing.',
      allows:
        'Write to the Federal Office, on its form. Rights count from the day it arrives there. It tells you where the application is lodged. Before that you must be warned in writing what a refusal means for later titles.',
      places: {
        'Abs. 1 Satz 1': 'You have not asked for asylum yet.',
        'Abs. 2 Satz 1':
          'You hold a title of more than six months, are in detention, a hospital or a home, or are under 18 and whoever stands for you does not live in a reception facility.',
      },
    },
    'lawyer-in-detention': {
      title: 'In detention: contact with a lawyer at once',
      lane: 'Detention § 14',
      summary:
        'Whoever asks for asylum in detention must be able to reach a lawyer of their choice at once, unless they had taken one before.',
      allows: 'Demand a telephone and a lawyer, and name § 14 AsylG. Whoever has one already calls them.',
      places: {
        'Abs. 4 Satz 1': 'You are in detention or custody.',
        'Abs. 3 Satz 1': 'You are in detention or custody.',
      },
    },
    'asylum-hearing': {
      title: 'The Federal Office has to hear you in person',
      lane: 'Hearing § 24',
      summary: 'Before it decides, the Federal Office hears you on your reasons, with an interpreter.',
      allows:
        'Tell all that matters, also what is hard to tell. What you say later can be left aside. Get advice before. That there was no hearing must not speak against you. If you could not come, say so at once, with proof.',
      places: {
        'Abs. 1 Satz 1':
          'For applications before 12 June 2026 the old act counts. For newer ones it stands in Union law, which Lotse does not know yet.',
        'Abs. 1 Satz 3': 'Your application is not decided, and you have not been heard yet.',
        'Abs. 1 Satz 4': 'The Federal Office means to grant everything, or a hearing is lastingly impossible.',
        'AsylG § 25 Abs. 5 Satz 1': 'There was a day for the hearing to which you did not come.',
        'AsylG § 71 Abs. 3 Satz 3': 'It is a follow-up application: a hearing can be left out there.',
      },
    },
    'hearing-with-companion': {
      title: 'Do not go to the hearing alone',
      lane: 'Hearing § 25',
      summary: 'A lawyer or somebody who stands by you may come with you to the hearing. It is not public.',
      allows:
        'Take somebody along, and announce them before. If they do not come though summoned, the hearing can take place without them.',
      places: {
        'Abs. 1': 'Your asylum procedure is running, and you have not been heard yet.',
      },
    },
    'heard-on-other-states': {
      title: 'You are heard before a refusal as inadmissible',
      lane: 'Hearing § 29',
      summary: 'If the Federal Office wants to point you to another state, it hears you on that in person.',
      allows:
        'Say what happened to you there or what threatens. Whoever does not come is decided upon from the file; unless they prove at once that they could not come.',
      places: {
        'Abs. 1':
          'For applications before 12 June 2026 the old act counts. For newer ones it stands in Union law, which Lotse does not know yet.',
        'Abs. 2 Satz 1': 'You have asked for asylum, and nothing is decided yet.',
      },
    },
    'hearing-record': {
      title: 'You get a copy of the record',
      lane: 'Hearing § 25',
      summary: 'What you said at the hearing is written down. You get a copy, with the decision at the latest.',
      allows: 'Read the record with somebody who knows both languages, and correct mistakes in writing at once.',
      places: {
        'Abs. 8 Satz 1': 'You have been heard.',
        'Abs. 8 Satz 2':
          'For applications before 12 June 2026 the old act counts. For newer ones it stands in Union law, which Lotse does not know yet.',
      },
    },
    'asylum-decision-overdue': {
      title: 'The decision is overdue',
      lane: 'Time § 24',
      summary: 'An application for asylum is to be decided within six months, prolonged within 21 at most.',
      allows:
        'Ask in writing how it stands. After 21 months an action for failure to act can help: get advice first whether a quick decision is good for you.',
      places: {
        'Abs. 1 Satz 1':
          'For applications before 12 June 2026 the old act counts. For newer ones it stands in Union law, which Lotse does not know yet.',
        'Abs. 4 Satz 1': 'The application is 21 months old, or six months and the time was not prolonged.',
        'Abs. 6 Satz 1': 'You have asked for asylum, and nothing is decided yet.',
        'Abs. 6 Satz 2': 'Another EU state was asked: then the six months begin only when Germany is responsible.',
      },
    },
    'asylum-told-of-delay': {
      title: 'The Federal Office has to say why it takes long',
      lane: 'Time § 24',
      summary: 'After six months without a decision it tells you, and on your demand names reasons and a time.',
      allows: 'Demand the reasons and the time in writing.',
      places: {
        'Abs. 1 Satz 1':
          'For applications before 12 June 2026 the old act counts. For newer ones it stands in Union law, which Lotse does not know yet.',
        'Abs. 6 Satz 1': 'You have asked for asylum, and nothing is decided yet.',
        'Abs. 6 Satz 2': 'Another EU state was asked: then the six months begin only when Germany is responsible.',
        'Abs. 8': 'The application is six months old.',
      },
    },
    'state-does-not-take': {
      title: 'No pointing to a state that does not take you',
      lane: 'Examination § 29',
      summary:
        'If the state clearly does not take you, the Federal Office must not refuse your application as inadmissible for that.',
      allows:
        'Gather proof that the state does not take you, and take it to an adviser at once. Against a decision a short time runs.',
      places: {
        'AsylG § 87e Abs. 1 Satz 1': 'Your application was lodged on 12 June 2026 or later.',
        'AsylG § 29 Nr. 5': 'The Federal Office names a state outside the EU as safe for you.',
        'AsylG § 29 Nr. 4': 'It is clear that this state does not take you.',
      },
    },
    'not-manifest-for-minors': {
      title: 'More protection for children who are here alone',
      lane: 'Examination § 30',
      summary: 'Most grounds for calling an application “manifestly unfounded” do not count against them.',
      allows: 'Talk to the guardian: they make the application and go to court if it is needed.',
      places: {
        'Abs. 2': 'You are under 18 and here without parents.',
        'Abs. 1':
          'For applications before 12 June 2026 the old act counts. For newer ones it stands in Union law, which Lotse does not know yet.',
      },
    },
  },
  judgements: {
    'third-state-clearly-does-not-take': 'Is it clear that the other state does not take you over?',
  },
  unencoded: {
    'day-germany-became-responsible': 'Since which day Germany is responsible is not asked here.',
    'decision-time-of-follow-up': 'Whether these times count for a follow-up application does not stand in the act.',
    'hearing-after-one-missed':
      'After a missed day the Federal Office decides whether there is a hearing. Your reason counts.',
    'hearing-in-follow-up': 'In a follow-up application the Federal Office decides whether there is a hearing.',
    'hearing-of-dublin-regulation':
      'Where the question is whether another EU state is responsible, the hearing stands in the Dublin Regulation. Its text is not here yet.',
    'procedure-of-union-law':
      'How the procedure runs for applications from 12 June 2026 stands in Regulation (EU) 2024/1348. Its text is not here yet.',
    'right-to-remain-by-union-law':
      'Who may remain without a paper stands in Regulation (EU) 2024/1348. Its text is not here yet.',
    'decision-time-prolonged-unsaid': 'The Federal Office can prolong the time without you knowing yet.',
    'ground-of-manifestly-unfounded': 'On which ground the refusal rests is not asked in enough detail here.',
  },
}
