import type { LawWordsPart } from './law-words.ts'

/** What several norms share: named conditions, judgements, law not encoded yet, consents, kinds of help. */
export const commonDe: LawWordsPart = {
  conditions: {
    'livelihood-secured': 'Sie leben ohne Geld vom Jobcenter oder Sozialamt und sind krankenversichert.',
    'lives-mostly-from-work': 'Mehr als die Hälfte von dem, was Ihr Haushalt braucht, kommt aus Arbeit.',
  },
  judgements: {
    'removal-fails-by-own-fault':
      'Liegt es allein an Ihnen, dass Sie nicht abgeschoben werden können, weil Sie etwas Zumutbares nicht getan haben?',
    'livelihood-lasts': 'Wird Ihr Einkommen voraussichtlich auf Dauer reichen?',
    'visa-procedure-unreasonable':
      'Wäre es für Sie unzumutbar, für das Visum auszureisen, zum Beispiel wegen kleiner Kinder oder Krankheit?',
    'important-interests-of-the-federation': 'Verlangen wichtige Interessen Deutschlands den Aufenthalt?',
  },
  unencoded: {
    'asylum-made-before-lodged':
      'Ob Sie schon vor dem förmlichen Antrag um Asyl gebeten haben, kann Lotse nicht sehen.',
    'minor-without-application': 'Ob für Sie die Ausnahme für unbegleitete Minderjährige gilt, prüft Lotse noch nicht.',
    'purpose-of-visa': 'Für welchen Zweck Ihr nationales Visum gilt, kann Lotse nicht sehen.',
    'title-behind-fiction': 'Welcher Titel mit der Fiktionsbescheinigung weitergilt, kann Lotse nicht sehen.',
    'turkey-as-safe-country': 'Ob die Türkei seit Juni 2026 als sicheres Land gilt, ist hier noch nicht geklärt.',
    'withdrawn-on-legal-information':
      'Ob Sie Ihren Asylantrag nach der kostenlosen Rechtsauskunft beim Bundesamt zurückgenommen haben, prüft Lotse noch nicht.',
    'section-10-3-2-before-june-2026':
      'Welche Regel für Ablehnungen als „offensichtlich unbegründet“ gilt, wenn der Asylantrag vor dem 12. Juni 2026 gestellt wurde, ist noch nicht geklärt.',
  },
  consents: {
    'federal-employment-agency': 'Die Bundesagentur für Arbeit muss zustimmen. Die Ausländerbehörde fragt sie selbst.',
  },
  help: {
    'migration-counselling': 'Migrationsberatung (MBE, unter 27 Jahren: Jugendmigrationsdienst), kostenlos',
    'asylum-counselling': 'Asylverfahrensberatung, unabhängig und kostenlos',
    'refugee-social-work': 'Flüchtlingssozialarbeit in Ihrem Landkreis oder Ihrer Stadt',
    'legal-advice': 'Anwältin, Anwalt oder Rechtsberatung, mit Beratungshilfeschein vom Amtsgericht für 15 €',
    'language-course': 'Deutschkurs',
    'vocational-language-course': 'Berufssprachkurs',
    'orientation-course': 'Orientierungskurs mit dem Test „Leben in Deutschland“',
    'job-mentor': 'Arbeitsmarktmentorin oder Arbeitsmarktmentor',
    'employment-agency': 'Agentur für Arbeit oder Jobcenter',
    'training-search': 'Berufsberatung und Lehrstellensuche',
    'training-support': 'Hilfe während der Ausbildung (Assistierte Ausbildung)',
    chamber: 'Kammer (IHK, Handwerkskammer)',
    'recognition-advice': 'Anerkennungsberatung (IQ), kostenlos',
    'housing-advice': 'Wohnungsberatung',
    'school-advice': 'Schulberatung, Bildungsberatung',
    childcare: 'Kinderbetreuung, Kita',
    interpreter: 'Dolmetschen',
    'psychosocial-centre': 'Psychosoziales Zentrum',
    'anti-discrimination': 'Antidiskriminierungsberatung',
    'fair-integration': 'Beratung zum Arbeitsrecht (Faire Integration)',
    'hardship-commission': 'Härtefallkommission',
    sport: 'Sport und Vereine',
  },
}
