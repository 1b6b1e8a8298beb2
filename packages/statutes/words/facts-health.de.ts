import type { LawWordsPart } from './law-words.ts'

export const factsHealthDe: LawWordsPart = {
  facts: {
    askedForTemporaryProtection: {
      label: 'Vorübergehender Schutz beantragt (§ 24)',
      question:
        'Haben Sie vorübergehenden Schutz (§ 24, zum Beispiel aus der Ukraine) beantragt und noch keinen Titel?',
      why: 'Mit der Bescheinigung über den Antrag (Fiktionsbescheinigung) ist das Jobcenter oder Sozialamt zuständig, vorher ein anderes Amt.',
    },
    followUpApplication: {
      label: 'Asylfolgeantrag',
      question: 'Haben Sie nach einer Ablehnung noch einmal Asyl beantragt (Folgeantrag)?',
      why: 'Auch dann bekommen Sie Hilfe nach dem Asylbewerberleistungsgesetz.',
    },
    removalSuspendedOn: {
      label: 'Abschiebung zuerst ausgesetzt am',
      question: 'An welchem Tag wurde zum ersten Mal entschieden, dass Sie nicht abgeschoben werden?',
      why: 'Meist ist es der Tag Ihrer ersten Duldung. 18 Monate danach ist ein anderes Amt für Sie zuständig.',
    },
    familyOnAsylumBenefits: {
      label: 'Familie mit Asylbewerberleistungen',
      question:
        'Bekommt Ihre Ehefrau, Ihr Ehemann oder, wenn Sie unter 18 sind, Ihre Mutter oder Ihr Vater Asylbewerberleistungen?',
      why: 'Dann gilt dieses Gesetz auch für Sie.',
    },
    parentOnSocialAssistanceLevel: {
      label: 'Eltern mit Leistungen nach § 2 AsylbLG',
      question: 'Lebt das Kind mit einem Elternteil zusammen, der „Analogleistungen“ (§ 2 AsylbLG) bekommt?',
      why: 'Dann bekommt das Kind diese Leistungen auch. Im Bescheid steht „§ 2 AsylbLG“.',
    },
    stayBroken: {
      label: 'Längere Zeit im Ausland',
      question: 'Waren Sie in den letzten drei Jahren längere Zeit nicht in Deutschland?',
      why: 'Kurze Reisen schaden nicht. Nach 36 Monaten ohne große Unterbrechung zahlt das Amt so viel wie eine Krankenkasse.',
    },
    accusedOfProlongingStay: {
      label: 'Vorwurf: Aufenthalt missbräuchlich verlängert',
      question:
        'Hat ein Amt Ihnen geschrieben, dass Sie Ihren Aufenthalt „rechtsmissbräuchlich“ selbst verlängert haben?',
      why: 'Dann muss jemand prüfen, ob das stimmt. Gegen den Bescheid können Sie sich wehren.',
    },
    benefitsCut: {
      label: 'Leistungen gekürzt',
      question:
        'Hat das Amt Ihnen einen Bescheid geschickt, dass Ihre Leistungen gekürzt sind (§ 1a), und gilt er noch?',
      why: 'Eine Kürzung ist auf sechs Monate befristet. Zum Arzt dürfen Sie auch dann.',
    },
    transferOrdered: {
      label: 'Überstellung angeordnet',
      question: 'Hat das Bundesamt geschrieben, dass Sie in einen anderen EU-Staat überstellt werden (Dublin)?',
      why: 'Dann gelten für manche andere Regeln. Im Brief steht „Abschiebung nach … wird angeordnet“.',
    },
    transferStoppedByCourt: {
      label: 'Überstellung vom Gericht gestoppt',
      question: 'Hat ein Gericht diese Überstellung erst einmal gestoppt (aufschiebende Wirkung)?',
      why: 'Dann bleibt es bei den Leistungen.',
    },
    cannotWorkThreeHours: {
      label: 'Weniger als drei Stunden Arbeit am Tag möglich',
      question:
        'Können Sie wegen Krankheit oder Behinderung auf längere Zeit weniger als drei Stunden am Tag arbeiten?',
      why: 'Davon hängt nur ab, ob das Jobcenter oder das Sozialamt zuständig ist. Versorgt werden Sie in beiden Fällen.',
    },
  },
}
