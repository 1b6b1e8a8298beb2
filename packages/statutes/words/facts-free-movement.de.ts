import type { LawWordsPart } from './law-words.ts'

export const factsFreeMovementDe: LawWordsPart = {
  facts: {
    freeMovementAs: {
      label: 'EU-Pass oder EU-Familie',
      question: 'Haben Sie den Pass eines EU-Landes, oder gehören Sie zur Familie eines Menschen mit EU-Pass?',
      why: 'Dann gelten eigene Regeln. Zur Familie gehören Ehe und Lebenspartnerschaft, Kinder unter 21 oder mit Unterhalt und Eltern mit Unterhalt.',
      values: {
        german: 'Ich habe die deutsche Staatsangehörigkeit',
        union: 'Ja, ich habe einen EU-Pass (nicht Deutschland)',
        eea: 'Ja, einen Pass aus Island, Liechtenstein oder Norwegen',
        family: 'Nein, aber meine Familie hat einen solchen Pass und lebt hier',
        close: 'Nein, aber eine andere nahe Person: Verwandte, Pflegekind, feste Beziehung ohne Ehe',
        'german-family': 'Nein, aber meine deutsche Familie hat mit mir in einem anderen EU-Land gelebt',
        british: 'Ich bin Britin oder Brite, oder meine Familie ist es',
        swiss: 'Ich habe einen Schweizer Pass, oder meine Familie hat einen',
        none: 'Nein, nichts davon',
      },
    },
    unionRightLost: {
      label: 'Verlust des EU-Rechts',
      question: 'Haben Sie einen Bescheid, dass Ihr Recht auf Freizügigkeit verloren ist oder nicht besteht?',
      why: 'Ohne einen solchen Bescheid müssen EU-Bürger und ihre Familie nicht ausreisen. Lassen Sie sich mit einem Bescheid sofort beraten: es laufen Fristen.',
    },
  },
}
