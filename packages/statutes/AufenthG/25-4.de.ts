import type { LawWordsPart } from '../words/law-words.ts'

export const de25Abs4: LawWordsPart = {
  norms: {
    'permit-for-a-time': {
      title: 'Aufenthaltserlaubnis für eine begrenzte Zeit',
      lane: 'Aufenthalt § 25 Abs. 4',
      summary:
        'Für Menschen, die wegen eines dringenden Grundes noch eine Zeit bleiben müssen, zum Beispiel für eine Behandlung oder einen Schulabschluss.',
      allows: 'Arbeiten dürfen Sie erst, wenn die Ausländerbehörde es erlaubt.',
      places: {
        'Abs. 4 Satz 1': 'Sie sind nicht vollziehbar ausreisepflichtig und haben keine Duldung.',
        'AufenthG § 25 Abs. 4 Satz 1 Halbsatz 2': 'Ein dringender Grund verlangt, dass Sie noch eine Zeit hier sind.',
      },
    },
    'permit-extraordinary-hardship': {
      title: 'Verlängerung, weil die Ausreise eine außergewöhnliche Härte wäre',
      lane: 'Aufenthalt § 25 Abs. 4',
      summary:
        'Für Menschen mit einer Aufenthaltserlaubnis, deren Grund weggefallen ist und die nach vielen Jahren hier nicht mehr zumutbar ausreisen können.',
      allows: 'Arbeiten dürfen Sie erst, wenn die Ausländerbehörde es erlaubt.',
      places: {
        'Abs. 4 Satz 2': 'Sie haben eine Aufenthaltserlaubnis, die verlängert werden kann.',
        'AufenthG § 25 Abs. 4 Satz 2 Halbsatz 2':
          'Die Ausreise wäre für Sie wegen besonderer Umstände eine außergewöhnliche Härte.',
      },
    },
    'permit-victim-of-trafficking': {
      title: 'Aufenthaltserlaubnis nach Menschenhandel oder Ausbeutung',
      lane: 'Aufenthalt § 25 Abs. 4a',
      summary:
        'Für Menschen, die Opfer von Menschenhandel oder Ausbeutung geworden sind. Eine Fachberatungsstelle hilft vertraulich und begleitet Sie.',
      allows: 'Die Erlaubnis gilt ein Jahr. Arbeiten dürfen Sie, wenn die Ausländerbehörde es erlaubt.',
      places: {
        'Abs. 4a Satz 1': 'Sie sind Opfer von Menschenhandel, Zwangsarbeit oder Ausbeutung geworden.',
        'Abs. 4a Satz 2 Nr. 1':
          'Staatsanwaltschaft oder Strafgericht halten es für richtig, dass Sie für das Verfahren hier sind.',
        'Abs. 4a Satz 2 Nr. 2': 'Sie haben den Kontakt zu den Beschuldigten abgebrochen.',
        'Abs. 4a Satz 2 Nr. 3': 'Sie haben erklärt, dass Sie als Zeugin oder Zeuge aussagen.',
      },
    },
    'permit-victim-of-trafficking-after': {
      title: 'Nach dem Strafverfahren: Verlängerung für Opfer von Menschenhandel',
      lane: 'Aufenthalt § 25 Abs. 4a',
      summary: 'Wenn das Strafverfahren beendet ist und Gründe dafür sprechen, dass Sie hier bleiben.',
      allows: 'Die Erlaubnis gilt zwei Jahre. Arbeiten dürfen Sie, wenn die Ausländerbehörde es erlaubt.',
      places: {
        'Abs. 4a Satz 3': 'Sie haben die Aufenthaltserlaubnis nach § 25 Abs. 4a, und das Strafverfahren ist beendet.',
        'AufenthG § 25 Abs. 4a Satz 3 Halbsatz 2':
          'Humanitäre oder persönliche Gründe oder öffentliche Interessen verlangen, dass Sie bleiben.',
      },
    },
    'permit-victim-of-illegal-work': {
      title: 'Aufenthaltserlaubnis nach ausbeuterischer Beschäftigung',
      lane: 'Aufenthalt § 25 Abs. 4b',
      summary:
        'Für Menschen, die zu ausbeuterischen Bedingungen oder als Minderjährige verbotswidrig beschäftigt wurden. Eine Beratungsstelle hilft vertraulich.',
      allows: 'Die Erlaubnis gilt ein Jahr. Arbeiten dürfen Sie, wenn die Ausländerbehörde es erlaubt.',
      places: {
        'Abs. 4b Satz 1':
          'Sie sind Opfer einer Straftat nach dem Schwarzarbeitsbekämpfungsgesetz oder § 15a des Arbeitnehmerüberlassungsgesetzes geworden.',
        'Abs. 4b Satz 2 Nr. 1':
          'Staatsanwaltschaft oder Strafgericht halten es für richtig, dass Sie für das Verfahren hier sind.',
        'Abs. 4b Satz 2 Nr. 2': 'Sie haben erklärt, dass Sie als Zeugin oder Zeuge aussagen.',
      },
    },
    'permit-victim-of-illegal-work-pay': {
      title: 'Verlängerung, solange Lohn noch aussteht',
      lane: 'Aufenthalt § 25 Abs. 4b',
      summary:
        'Wenn Ihnen aus der ausbeuterischen Beschäftigung noch Lohn zusteht und Sie ihn vom Ausland aus nur schwer bekämen.',
      allows: 'Arbeiten dürfen Sie, wenn die Ausländerbehörde es erlaubt.',
      places: {
        'Abs. 4b Satz 3': 'Sie haben die Aufenthaltserlaubnis nach § 25 Abs. 4b, und Lohn steht noch aus.',
        'AufenthG § 25 Abs. 4b Satz 3 Halbsatz 2':
          'Es wäre eine besondere Härte, den Lohn vom Ausland aus einzuklagen.',
      },
    },
  },
  judgements: {
    'urgent-reason-for-a-time': 'Ist der Grund so dringend, dass Sie noch eine Zeit hier sein müssen?',
    'sentence-2-for-any-permit':
      'Gilt der Satz auch für Ihre Aufenthaltserlaubnis? Behörden und Gerichte lesen das verschieden.',
    'leaving-extraordinary-hardship': 'Wäre die Ausreise für Sie eine außergewöhnliche Härte?',
    'reasons-to-stay-after-proceedings':
      'Verlangen humanitäre oder persönliche Gründe oder öffentliche Interessen, dass Sie bleiben?',
    'claiming-pay-from-abroad-hardship': 'Wäre es eine besondere Härte, den Lohn vom Ausland aus einzuklagen?',
  },
  papers: {
    'proof-of-temporary-reason': 'Nachweis des Grundes, zum Beispiel Attest, Schulbescheinigung oder Ladung',
    'proof-why-leaving-is-hard': 'Nachweise, warum die Ausreise eine besondere Härte wäre',
    'letter-of-prosecution': 'Schreiben der Staatsanwaltschaft oder des Strafgerichts',
    'proof-of-owed-pay': 'Nachweis über den offenen Lohn, zum Beispiel Arbeitszeiten, Nachrichten, Klage',
  },
  inFavour: {
    'time-to-think':
      'Bei Anhaltspunkten für eine solche Tat gibt die Behörde zuerst mindestens drei Monate Zeit zum Überlegen, ob Sie aussagen.',
  },
}
