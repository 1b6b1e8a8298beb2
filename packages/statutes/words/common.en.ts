import type { LawWordsPart } from './law-words.ts'

/** What several norms share: named conditions, judgements, law not encoded yet, consents, kinds of help. */
export const commonEn: LawWordsPart = {
  conditions: {
    'livelihood-secured': 'You live without money from the Jobcenter or social office and have health insurance.',
    'lives-mostly-from-work': 'More than half of what your household needs comes from work.',
  },
  judgements: {
    'removal-fails-by-own-fault':
      'Is it only because of you that you cannot be removed, since you did not do something reasonable?',
    'livelihood-lasts': 'Is your income likely to be enough in the long run?',
    'visa-procedure-unreasonable':
      'Would it be unreasonable for you to leave the country for the visa, for example because of small children or illness?',
    'important-interests-of-the-federation': 'Do important interests of Germany demand the stay?',
  },
  unencoded: {
    'asylum-made-before-lodged': 'Whether you asked for asylum before the formal application, Lotse cannot see.',
    'minor-without-application':
      'Whether the exception for unaccompanied minors applies to you, Lotse does not check yet.',
    'purpose-of-visa': 'Lotse cannot see for which purpose your national visa was issued.',
    'title-behind-fiction': 'Lotse cannot see which title goes on with the Fiktionsbescheinigung.',
    'turkey-as-safe-country': 'Whether Türkiye has counted as a safe country since June 2026 is not settled here yet.',
    'withdrawn-on-legal-information':
      'Whether you withdrew your asylum application after free legal information at the Federal Office, Lotse does not check yet.',
    'section-10-3-2-before-june-2026':
      'Which rule applies to rejections as “offensichtlich unbegründet” (manifestly unfounded), if the asylum application was made before 12 June 2026, is not settled yet.',
  },
  consents: {
    'federal-employment-agency':
      'The Federal Employment Agency (Bundesagentur für Arbeit) has to agree. The immigration office asks it itself.',
  },
  help: {
    'migration-counselling': 'Migration advice (MBE; under 27: Jugendmigrationsdienst), free of charge',
    'asylum-counselling': 'Asylum procedure advice (Asylverfahrensberatung), independent and free of charge',
    'refugee-social-work': 'Social work for refugees (Flüchtlingssozialarbeit) in your district or city',
    'legal-advice': 'Lawyer or legal advice, for €15 with a Beratungshilfeschein from the local court',
    'language-course': 'German course',
    'vocational-language-course': 'German for work (Berufssprachkurs)',
    'orientation-course': 'Orientation course with the test “Leben in Deutschland”',
    'job-mentor': 'Labour market mentor (Arbeitsmarktmentor)',
    'employment-agency': 'Employment agency (Agentur für Arbeit) or Jobcenter',
    'training-search': 'Careers advice and search for a training place',
    'training-support': 'Support during training (Assistierte Ausbildung)',
    chamber: 'Chamber (IHK, Handwerkskammer)',
    'recognition-advice': 'Recognition advice (IQ), free of charge',
    'housing-advice': 'Housing advice',
    'school-advice': 'School and education advice',
    childcare: 'Childcare (Kita)',
    interpreter: 'Interpreting',
    'psychosocial-centre': 'Psychosocial centre',
    'anti-discrimination': 'Advice against discrimination',
    'fair-integration': 'Advice on labour law (Faire Integration)',
    'hardship-commission': 'Hardship commission (Härtefallkommission)',
    sport: 'Sport and clubs',
  },
}
