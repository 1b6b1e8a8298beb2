/** A district or a city of its own in Saxony, and the switchboard of its administration. */
export interface District {
  /** Amtlicher Gemeindeschlüssel. */
  ags: string
  name: string
  phone: string
  /** How people receive care by § 4 AsylbLG there, where a source says so. */
  healthCard?: 'since-2020' | 'decided'
}

/**
 * The 13 by the official register of authorities (2026). Whether there is a card was read for two: Dresden began with it on 01.04.2020
 * (Sachsen Fernsehen, 12/2019), the council of Leipzig decided on it (Sächsischer Flüchtlingsrat). Of the others nothing is known, so
 * nothing is said.
 */
export const districts: readonly District[] = [
  { ags: '14625', name: 'Bautzen', phone: '+49 3591 52510' },
  { ags: '14511', name: 'Chemnitz', phone: '+49 371 4880' },
  { ags: '14612', name: 'Dresden', phone: '+49 351 48802002', healthCard: 'since-2020' },
  { ags: '14521', name: 'Erzgebirgskreis', phone: '+49 3733 830' },
  { ags: '14626', name: 'Görlitz', phone: '+49 3581 6630' },
  { ags: '14713', name: 'Leipzig (Stadt)', phone: '+49 341 1230', healthCard: 'decided' },
  { ags: '14729', name: 'Leipzig (Landkreis)', phone: '+49 3433 2410' },
  { ags: '14627', name: 'Meißen', phone: '+49 3521 7250' },
  { ags: '14522', name: 'Mittelsachsen', phone: '+49 3731 7990' },
  { ags: '14730', name: 'Nordsachsen', phone: '+49 3421 7580' },
  { ags: '14628', name: 'Sächsische Schweiz-Osterzgebirge', phone: '+49 3501 5150' },
  { ags: '14523', name: 'Vogtlandkreis', phone: '+49 3741 3000' },
  { ags: '14524', name: 'Zwickau', phone: '+49 375 44020' },
]
