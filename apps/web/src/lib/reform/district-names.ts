/** The three cities and ten districts of Saxony. */
export const districtNames = [
  'Bautzen',
  'Chemnitz',
  'Dresden',
  'Erzgebirgskreis',
  'Görlitz',
  'Leipzig (Landkreis)',
  'Leipzig (Stadt)',
  'Meißen',
  'Mittelsachsen',
  'Nordsachsen',
  'Sächsische Schweiz-Osterzgebirge',
  'Vogtlandkreis',
  'Zwickau',
]
