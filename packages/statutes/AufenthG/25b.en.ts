import type { LawWordsPart } from '../words/law-words.ts'

export const en25b: LawWordsPart = {
  norms: {
    'permit-sustained-integration': {
      title: 'Residence permit for sustained integration',
      lane: 'Residence § 25b',
      summary:
        'For people who have lived in Germany with a toleration for years, work and speak German. With a minor child, four years are enough instead of six.',
      allows: 'You may take any job and be self-employed. The permit is valid for up to two years and can be renewed.',
      places: {
        'Abs. 1 Satz 1': 'You hold a toleration (Duldung) or an opportunity residence permit (§ 104c).',
        'Abs. 1 Satz 2 Nr. 1': 'You have lived here for six years without a break (with a minor child: four years).',
        'Abs. 1 Satz 2 Nr. 2': 'You commit to the constitution and know the basic rules of life here.',
        'Abs. 1 Satz 2 Nr. 3': 'You live mostly from your own work, or that can be expected.',
        'Abs. 1 Satz 2 Nr. 4': 'You speak German at level A2.',
        'Abs. 1 Satz 2 Nr. 5': 'Your children of school age go to school.',
        'Abs. 1 Satz 3':
          'Money from the state does no harm if you need it only for a time and for one of the listed reasons.',
        'Abs. 2 Nr. 1': 'You prevent your departure by false statements or by not cooperating.',
        'Abs. 2 Nr. 2': 'There is a serious interest in expulsion, for example because of a long sentence.',
        'Abs. 3': 'Illness, disability or age: work and A2 are then not required.',
        'Abs. 8 Satz 1': 'With an opportunity residence permit: your identity is clarified.',
        'Abs. 8 Satz 2': 'You have done everything necessary and reasonable to clarify your identity.',
        'Abs. 5 Satz 2': 'It can be granted even after certain strict asylum rejections.',
        'Abs. 7': 'With an opportunity residence permit, time with unclear identity (§ 60b) counts, too.',
      },
    },
  },
  judgements: {
    'livelihood-expected':
      'Can it be expected, from school, training, work and family, that you will secure your livelihood?',
  },
  unencoded: {
    'school-age-of-the-land':
      'From when and until when your child has to go to school is law of the Land. Ask the school.',
    'school-of-children-elsewhere': 'Whether children who do not live with you count, too, is not settled.',
  },
  papers: {
    'residence-history': 'Proof of your periods of stay (tolerations, registration certificate)',
    'declaration-constitution': 'Declaration on the free democratic basic order',
    'civic-knowledge': 'Test “Leben in Deutschland” or a German school or training certificate',
    'work-contract': 'Employment contract',
    'pay-slips': 'Pay slips of the last months',
    'german-a2': 'Proof of German A2 (spoken), if you have one',
    'school-attendance': 'School certificates of the children',
    'identity-papers': 'Papers on your identity (birth certificate, ID)',
    passport: 'Passport or substitute',
  },
  inFavour: {
    'overall-integration-outweighs':
      'If one of the usual requirements is missing, special integration can outweigh it, such as long volunteering.',
    'break-up-to-three-months': 'According to federal guidance, one break of up to three months does no harm.',
    'language-by-conversation': 'No certificate is prescribed for A2: a conversation at the office can be enough.',
  },
}
