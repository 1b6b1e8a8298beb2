import { type Norm, type NormText, norm, yes } from '@lotse/law'
import {
  type AsylbLGText,
  afterArrivalCertificate,
  group,
  onlyBridge,
  otherTitle,
  ownMeansUsedUp,
  paperOfTemporaryProtection,
} from './1.ts'

/** Notes on sentences that stand before every benefit of the act. */
const notSaid = {
  'AsylbLG § 1 Abs. 1 Nr. 2': 'people at an airport or a port: they are inside, with the authorities',
  'AsylbLG § 1 Abs. 1 Nr. 2a': 'people at an airport or a port: they are inside, with the authorities',
  'AsylbLG § 1 Abs. 1 Nr. 3 Buchst. a': 'asked at Nr. 3; which order of § 23 it was, is said to be unknown',
  'AsylbLG § 1 Abs. 1 Nr. 3 Buchst. b': 'asked at Nr. 3; which sentence of § 25 Abs. 4 it was, is said to be unknown',
  'AsylbLG § 1 Abs. 1 Nr. 3 Buchst. c': 'asked at Nr. 3',
  'AsylbLG § 1 Abs. 1 Nr. 8':
    'permits and papers of spring 2022 whose holders were never photographed and fingerprinted: nobody asks for that any more',
  'AsylbLG § 1 Abs. 3 Satz 1':
    'the benefit ends with the month in which its ground ends: said in the words of the social codes',
  'AsylbLG § 1 Abs. 3 Satz 2': 'children of a parent who leaves the act: asked with the family',
  'AsylbLG § 1 Abs. 3a Satz 2': 'how long: until the permit, which ends it by Abs. 2',
  'AsylbLG § 7 Abs. 1 Satz 2': 'means of partners who are not married: the office works it out',
  'AsylbLG § 7 Abs. 1 Satz 3': 'what is paid for in kind',
  'AsylbLG § 7 Abs. 2': 'which income counts: the office works it out',
  'AsylbLG § 7 Abs. 3': 'which income counts: the office works it out',
  'AsylbLG § 7 Abs. 4': 'claims against others',
  'AsylbLG § 7 Abs. 5': 'which means count: the office works it out',
  'AsylbLG § 8 Abs. 1 Satz 2': 'somebody else has undertaken to pay (§ 68 AufenthG)',
  'AsylbLG § 8 Abs. 2': 'money for whoever has undertaken to pay',
  'AsylbLG § 11 Abs. 1': 'programmes of return',
  'AsylbLG § 11 Abs. 2': 'who is elsewhere than ordered: the office of the ordered place pays (§ 10a Abs. 1)',
  'AsylbLG § 11 Abs. 2a Satz 2': 'the certificate is missing without own fault: inside what is said to be unknown',
  'AsylbLG § 11 Abs. 2a Satz 3': 'without own fault: the same',
  'AsylbLG § 11 Abs. 2a Satz 4': 'by own fault: the same',
  'AsylbLG § 11 Abs. 2a Satz 5': 'two other groups before the certificate: the same',
  'AsylbLG § 11 Abs. 3': 'data of the offices',
  'AsylbLG § 11 Abs. 3a': 'fingerprints',
  'AsylbLG § 11 Abs. 3b': 'data of the offices',
  'AsylbLG § 11 Abs. 4': 'an objection to a cut does not stop it: said on the page',
  'AsylbLG § 1 Abs. 3a Satz 3': 'where no fingerprints are provided for, as with small children',
} as const

/** What every benefit in kind of the act has in common. */
type BenefitText = Omit<NormText, 'encodedFrom' | 'inForce' | 'for' | 'gates' | 'papers' | 'reviewedBy'>

/** A benefit in the text of one day: whom the act is for, and what ends or bars it, with what the benefit itself asks for. */
export function benefit(text: AsylbLGText, own: BenefitText): Norm {
  return norm({
    ...own,
    ...(text === 'June 2026'
      ? { encodedFrom: '2026-07-29', inForce: { from: '2026-06-12' } }
      : { encodedFrom: '2026-04-30', inForce: { from: '2026-04-30', to: '2026-06-11' } }),
    for: { 'AsylbLG § 1 Abs. 1': group(text) },
    requires: {
      ...own.requires,
      'AsylbLG § 7 Abs. 1 Satz 1': ownMeansUsedUp,
      'AsylbLG § 11 Abs. 2a Satz 1': afterArrivalCertificate,
    },
    barred: {
      'AsylbLG § 1 Abs. 2': otherTitle,
      'AsylbLG § 1 Abs. 3a Satz 1': paperOfTemporaryProtection,
      'AsylbLG § 1 Abs. 4 Satz 1': onlyBridge(text),
      'AsylbLG § 8 Abs. 1 Satz 1': yes('healthInsured'),
      ...own.barred,
    },
    gates: [],
    papers: [{ id: 'paper-of-stay', cite: 'AsylbLG § 1 Abs. 1' }],
    notSaid: { ...own.notSaid, ...notSaid },
    reviewedBy: null,
  })
}

/** The benefit in both texts, the newer first. */
export const benefits = (own: BenefitText): Norm[] => [benefit('June 2026', own), benefit('April 2026', own)]
