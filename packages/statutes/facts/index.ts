import type { Vocabulary } from '@lotse/law'
import { courseFacts } from './course.ts'
import { familyFacts } from './family.ts'
import { healthFacts } from './health.ts'
import { hireFacts } from './hire.ts'
import { housingFacts } from './housing.ts'
import { humanitarianFacts } from './humanitarian.ts'
import { conductFacts, identityFacts } from './identity.ts'
import { languageFacts } from './language.ts'
import { learningFacts } from './learning.ts'
import { naturalisationFacts } from './naturalisation.ts'
import { protectionFacts } from './protection.ts'
import { recognitionFacts } from './recognition.ts'
import { schoolFacts } from './school.ts'
import { statuses } from './statuses.ts'
import { stayFacts } from './stay.ts'
import { studyFacts } from './study.ts'
import { wageFacts } from './wage.ts'
import { livelihoodFacts, workFacts } from './work.ts'
import { workRightFacts } from './work-right.ts'

/** Every fact that a norm may ask for. */
export const vocabulary: Vocabulary = {
  facts: [
    ...stayFacts,
    ...protectionFacts,
    ...humanitarianFacts,
    ...identityFacts,
    ...languageFacts,
    ...learningFacts,
    ...studyFacts,
    ...workFacts,
    ...livelihoodFacts,
    ...familyFacts,
    ...conductFacts,
    ...workRightFacts,
    ...wageFacts,
    ...hireFacts,
    ...healthFacts,
    ...schoolFacts,
    ...housingFacts,
    ...naturalisationFacts,
    ...courseFacts,
    ...recognitionFacts,
  ],
  statuses,
  inOrder: [
    ['birthDate', 'arrivedOn'],
    ['arrivedOn', 'asylumLodgedOn'],
    ['asylumLodgedOn', 'asylumDecidedOn'],
    ['training.signedOn', 'training.to'],
    ['training.from', 'training.to'],
    ['employment.from', 'employment.to'],
    ['birthDate', 'degreeOn'],
    ['birthDate', 'marriedOn'],
    ['marriedLifeFrom', 'marriedLifeTo'],
    ['birthDate', 'qualifiedWorkSince'],
    ['birthDate', 'insuredWorkSince'],
  ],
}
