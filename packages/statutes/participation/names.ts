import type { Body, Creditor, Event } from './duties.ts'

type Named = Record<'de' | 'en', string>

/** How a body is called. German names stay beside the English word, as in letters. */
export const bodyNames: Readonly<Record<Body | Creditor, Named>> = {
  people: { de: 'die Menschen, um die es geht', en: 'the people concerned' },
  'nobody-named': { de: 'das Gesetz nennt niemanden', en: 'the act names nobody' },
  state: { de: 'der Freistaat Sachsen', en: 'the state of Saxony (Freistaat)' },
  'state-offices': {
    de: 'alle Behörden in Sachsen, die unter der Aufsicht des Freistaates stehen',
    en: 'all offices in Saxony under the supervision of the state',
  },
  government: { de: 'die Staatsregierung', en: 'the government of Saxony (Staatsregierung)' },
  'social-ministry': {
    de: 'das Sozialministerium (oberste Integrationsbehörde)',
    en: 'the Ministry of Social Affairs (oberste Integrationsbehörde)',
  },
  'economics-ministry': { de: 'das Wirtschaftsministerium', en: 'the Ministry of Economic Affairs' },
  district: {
    de: 'der Landkreis oder die Kreisfreie Stadt (untere Integrationsbehörde)',
    en: 'the district (Landkreis) or the city without a district (untere Integrationsbehörde)',
  },
  municipality: { de: 'die Gemeinde', en: 'the municipality (Gemeinde)' },
  commissioner: {
    de: 'die oder der Sächsische Integrationsbeauftragte',
    en: 'the commissioner for integration of Saxony (Integrationsbeauftragte)',
  },
  'funding-bank': { de: 'die Sächsische Aufbaubank', en: 'the Sächsische Aufbaubank' },
  parliament: { de: 'der Landtag', en: 'the parliament of Saxony (Landtag)' },
  'petitions-committee': { de: 'der Petitionsausschuss des Landtags', en: 'the petitions committee of the Landtag' },
  council: { de: 'der Beirat für Integration und Teilhabe', en: 'the council for integration (Beirat)' },
  'municipal-commissioner': {
    de: 'die oder der kommunale Beauftragte für Integration und Teilhabe',
    en: 'the municipal commissioner for integration',
  },
}

/** What starts a clock, or what something has to come before. */
export const eventNames: Readonly<Record<Event, Named>> = {
  'council-request': { de: 'der Antrag auf einen Beirat', en: 'the request for a council' },
  'petition-asked': { de: 'die Anforderung des Petitionsausschusses', en: 'the request of the petitions committee' },
  'funding-period-ended': { de: 'das Ende des Zeitraums der Förderung', en: 'the end of the period of funding' },
  'matter-concerns-them': {
    de: 'eine Entscheidung, die Menschen mit Migrationshintergrund berührt',
    en: 'a decision that concerns people with a migration background',
  },
  'rules-drafted': { de: 'der Erlass einer Verordnung oder Vorschrift', en: 'a new ordinance or instruction' },
  'concept-written': {
    de: 'das Integrationskonzept wird geschrieben oder erneuert',
    en: 'the concept is written or renewed',
  },
  'sum-changes': { de: 'die Höhe der Zuweisung wird sich ändern', en: 'the sum is going to differ' },
  objection: {
    de: 'der Landkreis oder die Stadt beanstandet die Mitteilung',
    en: 'the district objects to the notice',
  },
  'commissioner-asks': { de: 'die oder der Beauftragte fragt', en: 'the commissioner asks' },
}
