import { all, any, is, type Norm, type NormText, norm, not, yes } from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { livelihoodInTraining } from './16g-conditions.ts'

/** A stay without a title, with the title of another state of the Union: by law, once the institution here has notified it. */
const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grade' | 'gates' | 'barred' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "bedarf … keines Aufenthaltstitels"
  gates: [],
  barred: {
    // Refused already, or to be refused for an interest in expulsion at any time.
    'AufenthG § 19f Abs. 5 Satz 1': any(yes('mobilityRefused'), not(is('expulsionInterest', 'none'))),
    'AufenthG § 11 Abs. 1 Satz 3': yes('entryBan'),
  },
  reviewedBy: null,
}

/** Part of the studies here, up to 360 days. */
export const studyMobility: Norm = norm({
  ...shared,
  id: 'study-mobility',
  cite: 'AufenthG § 16c',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(yes('mobilityNotice'), yes('mobilityWithinDays')) },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': is('titleElsewhere', 'study'),
    'Abs. 1 Satz 1 Nr. 2': yes('studyMobilityProgramme'),
    'Abs. 1 Satz 1 Nr. 3': is('studyPlace', 'full-time', 'part-time'),
    'Abs. 1 Satz 1 Nr. 4': yes('validPassport'),
    'Abs. 1 Satz 1 Nr. 5': livelihoodInTraining,
  },
  grants: {
    status: 'stay-without-title',
    cite: 'AufenthG § 16c Abs. 1 Satz 1',
    work: 'permission',
    workCite: 'AufenthG § 16c Abs. 2 Satz 3',
  },
  papers: [
    { id: 'title-of-other-state', cite: 'AufenthG § 16c Abs. 1 Satz 1 Nr. 1' },
    { id: 'certificate-of-mobility', cite: 'AufenthG § 16c Abs. 4' },
    { id: 'passport', cite: 'AufenthG § 16c Abs. 1 Satz 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'when the university notifies it: its own duty',
    'Abs. 1 Satz 3': 'and when it learns of it later',
    'Abs. 1 Satz 4': 'a copy of the notice to carry when entering from outside the Schengen area',
    'Abs. 2 Satz 1': 'that one may enter: follows from Abs. 1',
    'Abs. 3': 'what to do when it is refused: in § 19f Abs. 5',
    'Abs. 5': 'which office is in charge',
  },
})

/** Part of the research here, up to 180 days of 360. */
export const researchMobility: Norm = norm({
  ...shared,
  id: 'research-mobility',
  cite: 'AufenthG § 18e',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(yes('mobilityNotice'), yes('mobilityWithinDays')) },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': is('titleElsewhere', 'research'),
    'Abs. 1 Satz 1 Nr. 2': yes('researchAgreement'),
    'Abs. 1 Satz 1 Nr. 3': yes('validPassport'),
    'Abs. 1 Satz 1 Nr. 4': livelihoodSecured,
  },
  grants: {
    status: 'stay-without-title',
    cite: 'AufenthG § 18e Abs. 1 Satz 1',
    work: 'bound',
    workCite: 'AufenthG § 18e Abs. 3',
  },
  papers: [
    { id: 'title-of-other-state', cite: 'AufenthG § 18e Abs. 1 Satz 1 Nr. 1' },
    { id: 'research-agreement', cite: 'AufenthG § 18e Abs. 1 Satz 1 Nr. 2' },
    { id: 'certificate-of-mobility', cite: 'AufenthG § 18e Abs. 5' },
    { id: 'passport', cite: 'AufenthG § 18e Abs. 1 Satz 1 Nr. 3' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'when the institution notifies it: its own duty',
    'Abs. 1 Satz 3': 'and when it learns of it later',
    'Abs. 1 Satz 4': 'a copy of the notice to carry when entering from outside the Schengen area',
    'Abs. 2': 'that one may enter: follows from Abs. 1',
    'Abs. 4': 'what to do when it is refused: in § 19f Abs. 5',
    'Abs. 6': 'which office is in charge',
  },
})

/** A business stay with the Blue Card of another state, up to 90 days of 180. Nobody has to be notified. */
export const blueCardMobility: Norm = norm({
  ...shared,
  id: 'blue-card-mobility',
  cite: 'AufenthG § 18h',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': any(is('titleElsewhere', 'blue-card'), is('titleElsewhere', 'long-term-after-blue-card')) },
  requires: {
    'Abs. 1 Satz 1 Halbsatz 2': yes('businessOfBlueCard'),
    'Abs. 1 Satz 1 Halbsatz 3': yes('mobilityWithinDays'),
  },
  barred: { 'AufenthG § 11 Abs. 1 Satz 3': yes('entryBan') },
  grants: {
    status: 'stay-without-title',
    cite: 'AufenthG § 18h Abs. 1 Satz 1',
    work: 'bound',
    workCite: 'AufenthG § 18h Abs. 1 Satz 1',
  },
  papers: [
    { id: 'title-of-other-state', cite: 'AufenthG § 18h Abs. 1 Satz 1' },
    { id: 'proof-of-business', cite: 'AufenthG § 18h Abs. 1 Satz 2' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'a proof to carry where the card is of a state outside the Schengen area: among the papers',
    'Abs. 2': 'long-term residents who had the card before: in Abs. 1 Satz 1',
  },
})
