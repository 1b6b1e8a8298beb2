import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, municipalityInDistrict, owed } from './duty.ts'

/** Management of integration rests on a concept. */
export const integrationConcept: Norm = norm({
  ...dutyText,
  id: 'integration-concept',
  cite: 'SaechsIntG § 12 Abs. 3 Satz 1',
  aliases: ['SaechsIntG § 12'],
  grade: 'should', // "soll auf einem kommunalen Integrationskonzept beruhen"
  gradeCite: 'Abs. 3 Satz 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 12 Abs. 3 Satz 1'),
  notSaid: {
    'Abs. 1': 'whether there is such a management at all, each district decides ("können")',
    'Abs. 2': 'what it is for',
    'Abs. 3 Satz 3': 'what may stand in the concept',
  },
})

/** Whoever writes it hears the municipalities of the district. */
export const conceptHearsMunicipalities: Norm = norm({
  ...dutyText,
  id: 'concept-hears-municipalities',
  cite: 'SaechsIntG § 12 Abs. 3 Satz 2',
  grade: 'right', // "sind … anzuhören"
  gradeCite: 'Abs. 3 Satz 2',
  for: { ...inSaxony, 'Abs. 3 Satz 2': municipalityInDistrict },
  grants: owed('SaechsIntG § 12 Abs. 3 Satz 2'),
  notSaid: { 'Abs. 4': 'neighbours are heard where the concept reaches them: nobody tells that about themselves' },
})
