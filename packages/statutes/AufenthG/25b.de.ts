import type { LawWordsPart } from '../words/law-words.ts'

export const de25b: LawWordsPart = {
  norms: {
    'permit-sustained-integration': {
      title: 'Aufenthaltserlaubnis bei nachhaltiger Integration',
      lane: 'Aufenthalt § 25b',
      summary:
        'Für Menschen, die seit Jahren geduldet in Deutschland leben, arbeiten und Deutsch sprechen. Mit minderjährigem Kind reichen vier Jahre statt sechs.',
      allows:
        'Sie dürfen jede Arbeit annehmen und sich selbständig machen. Die Erlaubnis gilt bis zu zwei Jahre und wird verlängert.',
      places: {
        'Abs. 1 Satz 1': 'Sie haben eine Duldung oder einen Chancen-Aufenthalt (§ 104c).',
        'Abs. 1 Satz 2 Nr. 1':
          'Sie leben seit sechs Jahren ohne Unterbrechung hier (mit minderjährigem Kind: seit vier Jahren).',
        'Abs. 1 Satz 2 Nr. 2': 'Sie bekennen sich zum Grundgesetz und kennen die Grundregeln des Lebens hier.',
        'Abs. 1 Satz 2 Nr. 3': 'Sie leben überwiegend von eigener Arbeit, oder das ist zu erwarten.',
        'Abs. 1 Satz 2 Nr. 4': 'Sie sprechen Deutsch auf dem Niveau A2.',
        'Abs. 1 Satz 2 Nr. 5': 'Ihre schulpflichtigen Kinder gehen zur Schule.',
        'Abs. 1 Satz 3':
          'Geld vom Staat schadet nicht, wenn Sie es nur vorübergehend aus einem der genannten Gründe brauchen.',
        'Abs. 2 Nr. 1': 'Sie verhindern Ihre Ausreise durch falsche Angaben oder fehlende Mitwirkung.',
        'Abs. 2 Nr. 2': 'Es besteht ein schweres Ausweisungsinteresse, zum Beispiel wegen einer hohen Strafe.',
        'Abs. 3': 'Krankheit, Behinderung oder Alter: Arbeit und A2 werden dann nicht verlangt.',
        'Abs. 8 Satz 1': 'Mit Chancen-Aufenthalt: Ihre Identität ist geklärt.',
        'Abs. 8 Satz 2': 'Sie haben alles Nötige und Zumutbare getan, um Ihre Identität zu klären.',
        'Abs. 5 Satz 2': 'Auch nach bestimmten strengen Asylablehnungen kann sie erteilt werden.',
        'Abs. 7': 'Mit Chancen-Aufenthalt zählt auch die Zeit mit ungeklärter Identität (§ 60b).',
      },
    },
  },
  judgements: {
    'livelihood-expected':
      'Ist nach Schule, Ausbildung, Arbeit und Familie zu erwarten, dass Sie Ihren Lebensunterhalt sichern werden?',
  },
  unencoded: {
    'school-age-of-the-land':
      'Ab wann und bis wann Ihr Kind zur Schule gehen muss, regelt das Land. Fragen Sie die Schule.',
    'school-of-children-elsewhere': 'Ob auch Kinder zählen, die nicht bei Ihnen wohnen, ist nicht geklärt.',
  },
  papers: {
    'residence-history': 'Nachweise über Ihre Aufenthaltszeiten (Duldungen, Meldebescheinigung)',
    'declaration-constitution': 'Erklärung zur freiheitlichen demokratischen Grundordnung',
    'civic-knowledge': 'Test „Leben in Deutschland“ oder deutsches Schul- oder Ausbildungszeugnis',
    'work-contract': 'Arbeitsvertrag',
    'pay-slips': 'Lohnabrechnungen der letzten Monate',
    'german-a2': 'Nachweis über Deutsch A2 (mündlich), wenn vorhanden',
    'school-attendance': 'Schulbescheinigungen der Kinder',
    'identity-papers': 'Papiere zu Ihrer Identität (Geburtsurkunde, Ausweis)',
    passport: 'Pass oder Passersatz',
  },
  inFavour: {
    'overall-integration-outweighs':
      'Fehlt eine der Regelvoraussetzungen, kann besondere Integration sie aufwiegen, zum Beispiel langes Ehrenamt.',
    'break-up-to-three-months':
      'Eine Unterbrechung bis zu drei Monaten gilt nach den Hinweisen des Bundes als unschädlich.',
    'language-by-conversation':
      'Ein Zertifikat ist für A2 nicht vorgeschrieben: Ein Gespräch in der Behörde kann reichen.',
  },
}
