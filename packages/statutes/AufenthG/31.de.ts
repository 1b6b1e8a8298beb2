import type { LawWordsPart } from '../words/law-words.ts'

export const de31: LawWordsPart = {
  norms: {
    'permit-own-right-of-spouse': {
      title: 'Eigenständige Aufenthaltserlaubnis nach dem Ende einer Ehe',
      lane: 'Eigenes Recht § 31',
      summary:
        'Für Menschen, deren Erlaubnis auf einer Ehe oder Partnerschaft beruht, die zu Ende ist. Nach drei Jahren zusammen, nach dem Tod, oder in einer besonderen Härte wie Gewalt.',
      allows:
        'Sie bleiben unabhängig von der Ehe. Sie dürfen jede Arbeit annehmen und sich selbständig machen. Sie gilt ein Jahr und kann verlängert werden; im ersten Jahr schadet Geld vom Jobcenter nicht.',
      places: {
        'Abs. 1 Satz 1':
          'Sie haben eine Aufenthaltserlaubnis wegen einer Ehe oder Partnerschaft, und Sie leben nicht mehr zusammen.',
        'Abs. 1 Satz 1 Nr. 1':
          'Sie haben drei Jahre zusammen und erlaubt in Deutschland gelebt, oder Ihre Partnerin oder Ihr Partner ist gestorben.',
        'Abs. 1 Satz 2':
          'Ihre frühere Partnerin oder Ihr früherer Partner hatte bis dahin einen Titel, der verlängert werden konnte, oder war deutsch.',
        'Abs. 2 Satz 1':
          'In einer besonderen Härte werden keine drei Jahre verlangt, vor allem bei Gewalt oder wenn es um das Wohl eines Kindes geht.',
        'Abs. 4 Satz 2':
          'Das Zusammenleben ist vor weniger als einem Jahr zu Ende gegangen; danach entscheidet die Behörde nach Ermessen.',
      },
    },
  },
  judgements: {
    'special-hardship-of-spouse':
      'Ist es eine besondere Härte, zum Beispiel wegen Gewalt, wegen der Lage im Herkunftsland oder wegen eines Kindes?',
    'own-right-after-the-first-year': 'Verlängert die Behörde auch nach dem ersten Jahr?',
  },
  unencoded: {
    'title-of-former-spouse':
      'Warum Ihre frühere Partnerin oder Ihr früherer Partner keinen verlängerbaren Titel hatte, prüft Lotse noch nicht. Lassen Sie sich beraten.',
  },
  papers: {
    'proof-of-married-life': 'Nachweise über das Zusammenleben (Meldebescheinigung, Mietvertrag)',
    'proof-of-violence': 'Bei Gewalt: ärztliches Attest, Beratung, Frauenhaus, Anzeige (was es gibt)',
  },
  inFavour: {
    'violence-is-hardship':
      'Wer Gewalt in der Partnerschaft erlebt hat, gilt als Härtefall. Hilfetelefon: 116 016, Tag und Nacht, in vielen Sprachen.',
    'child-counts-for-hardship': 'Auch das Wohl eines Kindes, das bei Ihnen lebt, zählt.',
  },
}
