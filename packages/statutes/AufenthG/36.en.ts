import type { LawWordsPart } from '../words/law-words.ts'

export const en36: LawWordsPart = {
  norms: {
    'permit-parents-of-refugee': {
      title: 'Residence permit for parents of a recognised child',
      lane: 'Family § 36',
      summary:
        'For parents of a child under 18 who is recognised here as a refugee or entitled to asylum and lived here without parents.',
      allows: 'You may take any job and be self-employed. No income or housing is asked.',
      places: {
        'Abs. 1': 'Your child is under 18, recognised here and lives with you.',
        'Abs. 1 Halbsatz 2':
          'No other parent with custody lives here already. How this is read if you are here yourself is disputed: get advice.',
      },
    },
    'permit-spouse-of-protected': {
      title: 'Residence permit for partners of people with subsidiary protection',
      lane: 'Family § 36a',
      summary: 'For husbands, wives and partners of people with subsidiary protection. Largely suspended at present.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 1': 'Your partner has subsidiary protection.',
        'AufenthG § 104 Abs. 14 Satz 1':
          'Reunion with people with subsidiary protection is suspended up to 23 July 2027.',
        'Abs. 2 Satz 1': 'There are humanitarian grounds, such as long separation, danger or grave illness.',
        'Abs. 3 Nr. 1': 'The marriage was made only after the flight.',
        'Abs. 3 Nr. 2': 'The person with protection has committed grave offences.',
        'Abs. 3 Nr. 3': 'His or her permit will presumably not be prolonged.',
        'Abs. 3 Nr. 4': 'He or she has asked for a certificate of departure.',
      },
    },
    'permit-child-of-protected': {
      title: 'Residence permit for children of people with subsidiary protection',
      lane: 'Family § 36a',
      summary: 'For unmarried children under 18 of people with subsidiary protection. Largely suspended at present.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 1': 'You are under 18, unmarried, and your mother or father has subsidiary protection.',
        'AufenthG § 32 Abs. 3': 'The other parent holds a title, too, or agrees, or there is none with custody.',
        'AufenthG § 104 Abs. 14 Satz 1':
          'Reunion with people with subsidiary protection is suspended up to 23 July 2027.',
        'Abs. 3 Nr. 2': 'The person with protection has committed grave offences.',
        'Abs. 3 Nr. 3': 'His or her permit will presumably not be prolonged.',
        'Abs. 3 Nr. 4': 'He or she has asked for a certificate of departure.',
      },
    },
    'permit-parents-of-protected': {
      title: 'Residence permit for parents of a child with subsidiary protection',
      lane: 'Family § 36a',
      summary: 'For parents of a child under 18 with subsidiary protection. Largely suspended at present.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 2 Halbsatz 1': 'Your child is under 18, has subsidiary protection and lives with you.',
        'Abs. 1 Satz 2': 'No other parent with custody lives here already.',
        'AufenthG § 104 Abs. 14 Satz 1':
          'Reunion with people with subsidiary protection is suspended up to 23 July 2027.',
        'Abs. 2 Satz 1': 'There are humanitarian grounds, such as long separation, danger or grave illness.',
        'Abs. 3 Nr. 2': 'The person with protection has committed grave offences.',
        'Abs. 3 Nr. 3': 'His or her permit will presumably not be prolonged.',
        'Abs. 3 Nr. 4': 'He or she has asked for a certificate of departure.',
      },
    },
  },
  judgements: {
    'humanitarian-grounds': 'Are there humanitarian grounds, such as long separation, danger, illness or care?',
  },
  unencoded: {
    'stop-of-reunion-since-june-2026':
      'It is not settled whether the suspension of reunion holds for subsidiary protection granted since 12 June 2026.',
    'married-after-flight': 'Lotse does not check yet whether the marriage was made before the flight.',
    'offences-of-sponsor': 'Lotse does not ask whether the person with protection was sentenced.',
    'permit-of-sponsor-ends': 'Lotse cannot see whether his or her permit will be prolonged.',
    'sponsor-asked-for-exit-paper': 'Lotse does not ask whether he or she asked for a certificate of departure.',
  },
}
