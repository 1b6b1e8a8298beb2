import type { LawWordsPart } from '../../words/law-words.ts'

export const titleEn: LawWordsPart = {
  norms: {
    'title-goes-on': {
      title: 'Your title goes on until it is decided',
      lane: 'Title § 81',
      summary:
        'Whoever applies for prolongation or another title while the old one is still valid keeps the old one until the decision.',
      allows: 'Stay as before, with all the title allows. Ask for the Fiktionsbescheinigung: with it you can show it.',
      places: {
        'Abs. 1': 'You have applied for a residence title, and nothing is decided yet.',
        'Abs. 4 Satz 1':
          'You hold a residence permit, an EU Blue Card or a national visa, and the application arrived on its last day at the latest.',
        'Abs. 4 Satz 2': 'Your last title was a Schengen visa.',
        'AsylG § 55 Abs. 2 Satz 1':
          'You have asked for asylum since. That ends what your application does; only a title of more than six months that you asked to prolong goes on.',
        'AufenthG § 51 Abs. 1': 'The title had ended before, for example by revocation, expulsion or a long journey.',
        'AufenthG § 51 Abs. 1 Nr. 8':
          'You had a title under § 22, § 23 or § 25 (3) to (5) and asked for asylum: with that it ended.',
      },
    },
    'work-goes-on': {
      title: 'Your work stays allowed until it is decided',
      lane: 'Work § 81',
      summary: 'Where the old title goes on, the work it allows goes on, too.',
      allows: 'Work as before. Show the firm the Fiktionsbescheinigung.',
      places: {
        'Abs. 1': 'You have applied for a residence title, and nothing is decided yet.',
        'Abs. 4 Satz 1': 'Your old title goes on: the application arrived on its last day at the latest.',
        'AufenthG § 4a Abs. 1 Satz 1': 'The old title allows this work.',
        'Abs. 4 Satz 2': 'Your last title was a Schengen visa.',
        'AsylG § 55 Abs. 2 Satz 1':
          'You have asked for asylum since. That ends what your application does; only a title of more than six months that you asked to prolong goes on.',
        'AufenthG § 51 Abs. 1': 'The title had ended before, for example by revocation, expulsion or a long journey.',
        'AufenthG § 51 Abs. 1 Nr. 8':
          'You had a title under § 22, § 23 or § 25 (3) to (5) and asked for asylum: with that it ended.',
      },
    },
    'title-may-go-on': {
      title: 'Applied too late: the title can go on all the same',
      lane: 'Title § 81',
      summary:
        'If the application came too late, the office can order that the old title goes on where it would otherwise be unduly hard.',
      allows:
        'Apply at once, and write why it came late and what is at stake. Until the order nothing goes on, not even work.',
      places: {
        'Abs. 1': 'You have applied for a residence title, and nothing is decided yet.',
        'Abs. 4 Satz 3':
          'The application came after the last day of the title, and without the order it would be unduly hard.',
        'Abs. 4 Satz 2': 'Your last title was a Schengen visa.',
        'AsylG § 55 Abs. 2 Satz 1':
          'You have asked for asylum since. That ends what your application does; only a title of more than six months that you asked to prolong goes on.',
        'AufenthG § 51 Abs. 1': 'The title had ended before, for example by revocation, expulsion or a long journey.',
        'AufenthG § 51 Abs. 1 Nr. 8':
          'You had a title under § 22, § 23 or § 25 (3) to (5) and asked for asylum: with that it ended.',
      },
    },
    'stay-counts-as-allowed': {
      title: 'Your stay counts as allowed until it is decided',
      lane: 'Stay § 81',
      summary: 'Whoever is here lawfully without a title and applies for one in time may stay until the decision.',
      allows: 'Stay. Work is not allowed by this alone.',
      places: {
        'Abs. 1': 'You have applied for a residence title, and nothing is decided yet.',
        'Abs. 3 Satz 1':
          'You were here lawfully without a title, and the application came while that held. Whether it was lawful is disputed if you came without a visa and meant to stay longer from the outset.',
        'AsylG § 55 Abs. 2 Satz 1': 'You have asked for asylum since. That ends what the application does.',
        'AufenthG § 51 Abs. 5': 'The right to be here without a title had ended before.',
      },
    },
    'removal-suspended': {
      title: 'Your deportation counts as suspended until it is decided',
      lane: 'Stay § 81',
      summary: 'Whoever was here lawfully without a title and applies too late is not deported before the decision.',
      allows: 'Stay as with a toleration. Get advice: the act does not say how late is too late.',
      places: {
        'Abs. 1': 'You have applied for a residence title, and nothing is decided yet.',
        'Abs. 3 Satz 2':
          'You were here lawfully without a title, and the application came after that, but not much too late.',
        'AsylG § 55 Abs. 2 Satz 1': 'You have asked for asylum since. That ends what the application does.',
        'AufenthG § 51 Abs. 5': 'The right to be here without a title had ended before.',
      },
    },
    'fiction-paper': {
      title: 'The office has to give you a Fiktionsbescheinigung',
      lane: 'Paper § 81',
      summary: 'It says what your application does until the decision.',
      allows: 'Ask for it in writing. It says which paragraph counts: (4) means that your title goes on.',
      places: {
        'Abs. 1': 'You have applied for a residence title, and nothing is decided yet.',
        'Abs. 5': 'Your title goes on, your stay counts as allowed, or deportation counts as suspended.',
        'Abs. 7': 'The office still has to take fingerprints or a photo.',
      },
    },
    'work-while-card-is-made': {
      title: 'Work while the card is being made',
      lane: 'Work § 81',
      summary: 'Once the new card for training, studies or work is ordered, you may work as it will allow.',
      allows: 'Start work before the card is there. It has to be written in the Fiktionsbescheinigung.',
      places: {
        'Abs. 1': 'You have applied for a residence title, and nothing is decided yet.',
        'Abs. 3 Satz 1': 'Until the decision your stay counts as allowed or your title goes on.',
        'Abs. 5a Satz 1': 'The new title is for training, studies or work, and the card is ordered.',
      },
    },
    'prolongation-open': {
      title: 'Prolonging is examined like granting',
      lane: 'Prolong § 8',
      summary:
        'A permit is prolonged on the same conditions on which it is given. This is only about what comes on top.',
      allows:
        'Apply before the title ends. While the course still runs it should be prolonged for a year at most. Whoever misses it again and again, gravely and without a claim to the title, should get no prolongation.',
      places: {
        'Abs. 1': 'You hold a residence permit or an EU Blue Card.',
        'Abs. 2': 'The office has excluded prolonging in writing.',
        'Abs. 3 Satz 2': 'You need not attend an integration course, have passed it, or attend it properly.',
        'Abs. 3 Satz 4': 'Whoever missed the course can have it prolonged all the same: the office weighs it.',
      },
    },
    'title-outlasts-journey': {
      title: 'Your title stays in spite of the journey',
      lane: 'Journey § 51',
      summary:
        'Whoever does not move away for good and is back within six months keeps the title. With an EU Blue Card it is twelve months.',
      allows:
        'Travel and come back before the title itself runs out: its last day counts on the way, too. If it has to take longer, ask the immigration office for a longer time before you go.',
      places: {
        'Abs. 1': 'You hold a residence permit, an EU Blue Card or a settlement permit.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
        'Abs. 1 Nr. 6': 'You were away only for a time and did not move.',
        'Abs. 1 Nr. 7': 'You were back within six months, or within the longer time that counts for you.',
      },
    },
    'title-outlasts-union-mobility': {
      title: 'Your title stays with studies or research in the EU',
      lane: 'Journey § 51',
      summary: 'A part of the studies or the research in another EU state does not end the title.',
      allows:
        'Do that part in the other EU state and come back. Settle it before with the university and the immigration office.',
      places: {
        'Abs. 1': 'You hold a title for studies or research.',
        'Abs. 1a Satz 2': 'You do a part of it in another EU state.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
      },
    },
    'settlement-outlasts-journey': {
      title: 'Your settlement permit stays however long you are away',
      lane: 'Journey § 51',
      summary: 'So it is after 15 years of lawful stay with a secured livelihood, or with a German husband or wife.',
      allows: 'Live abroad for longer. The immigration office certifies it on application: get that before you go.',
      places: {
        'Abs. 1': 'You hold a settlement permit.',
        'Abs. 2 Satz 1': 'You have 15 years and a secured livelihood, or a German husband or wife.',
        'Abs. 2 Satz 2': 'No grave interest in expulsion.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
      },
    },
    'settlement-eu-outlasts-journey': {
      title: 'Your Daueraufenthalt – EU stays',
      lane: 'Journey § 51',
      summary: 'It ends only after twelve months on end outside the EU or six years outside Germany.',
      allows: 'Travel and come back. It also ends when another EU state gives you this right.',
      places: {
        'Abs. 9 Satz 1': 'You hold a Daueraufenthalt – EU.',
        'Abs. 9 Satz 1 Nr. 2': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
        'Abs. 9 Satz 1 Nr. 3':
          'You were outside the EU for twelve months on end at most, after an EU Blue Card for 24 at most.',
        'Abs. 9 Satz 1 Nr. 4': 'You were outside Germany for six years at most.',
      },
    },
    'refugee-title-outlasts-journey': {
      title: 'With the travel document for refugees your title stays',
      lane: 'Journey § 51',
      summary: 'As long as the German travel document is valid, no journey ends the title.',
      allows: 'Travel, but not to the state you fled from: that can cost the protection. Renew the document in time.',
      places: {
        'Abs. 1': 'You are recognised as a refugee or entitled to asylum.',
        'Abs. 7 Satz 1': 'You hold a valid German travel document for refugees.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
      },
    },
    'title-outlasts-military-service': {
      title: 'Your title stays in spite of military service',
      lane: 'Journey § 51',
      summary:
        'Whoever was away longer only for the service the home country demands and is back within three months after it keeps the title.',
      allows: 'Come back three months after the discharge at the latest. Bring the proof.',
      places: {
        'Abs. 1': 'You hold a residence title.',
        'Abs. 3': 'You were away so long only for military service and are back within three months of the discharge.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
      },
    },
    'title-outlasts-forced-marriage': {
      title: 'Forced into a marriage and kept away: your title stays',
      lane: 'Journey § 51',
      summary: 'Whoever grew up here and was forced into a marriage abroad and kept there keeps the title.',
      allows:
        'Come back, three months after you were free and ten years after you left at the latest. The helpline 116 016 helps in many languages, day and night.',
      places: {
        'Abs. 1': 'You hold a residence title.',
        'Abs. 4 Satz 2':
          'You were forced into a marriage by violence or threat, kept from coming back, and are back in time.',
        'AufenthG § 37 Abs. 1 Satz 1 Nr. 1':
          'As a minor you lived here lawfully for eight years and went to school here for six.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
      },
    },
    'longer-time-abroad': {
      title: 'A longer time abroad with permission',
      lane: 'Journey § 51',
      summary:
        'Whoever holds a settlement permit and wants to be away only for a time is as a rule given a longer time for it.',
      allows:
        'Be away for more than six months. Ask for it before you go, at the latest before the six months are over.',
      places: {
        'Abs. 1': 'You hold a residence title.',
        'Abs. 4 Satz 1':
          'You hold a settlement permit or a Daueraufenthalt – EU and want to be away only for a time, or the journey is in Germany’s interest.',
        'Abs. 1 Nr. 7':
          'No journey has ended your title yet. If you are away already, the office may have to decide before the time is over.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
      },
    },
    'title-stays-with-asylum': {
      title: 'Your title stays if you ask for asylum',
      lane: 'Title § 51',
      summary:
        'Most titles of more than six months stay. Titles under § 22, § 23 and § 25 (3) to (5) end with the application for asylum.',
      allows: 'Get advice before you ask for asylum: the application can make later titles harder, too.',
      places: {
        'Abs. 1': 'You hold a residence title.',
        'Abs. 1 Nr. 8': 'Your title rests on § 22, § 23 or § 25 (3) to (5).',
        'AsylG § 55 Abs. 2 Satz 1': 'Your title was given for six months in all at most.',
        'Abs. 1 Nr. 4': 'The title was withdrawn or revoked, you were expelled, or a condition in it came true.',
      },
    },
  },
  judgements: {
    'late-application-is-a-hardship':
      'Would it be unduly hard if the title did not go on because the application was late?',
    'visa-free-stay-was-lawful': 'Was the stay without a visa lawful, though a longer one was planned from the outset?',
    'late-application-still-close': 'Did the application still come close in time to the lawful stay?',
    'journey-was-temporary': 'Was leaving only for a time by its nature, in spite of the move?',
    'journey-serves-germany': 'Is the journey in Germany’s interest?',
    'longer-time-asked-in-time': 'Did you ask for the longer time early enough although you were away already?',
    'forced-and-kept-away':
      'Were you forced into the marriage unlawfully by violence or threat and kept from coming back?',
    'course-duty-kept': 'Have you kept the duty to attend the integration course so far?',
  },
  unencoded: {
    'mobility-within-directive-2016-801':
      'Whether the stay in the other EU state is within Directive (EU) 2016/801 is not checked here.',
    'which-interest-in-expulsion': 'Which interest in expulsion there is, is not asked in enough detail here.',
  },
}
