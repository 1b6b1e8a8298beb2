import type { Norm, Places } from '@lotse/law'

/** What another norm makes mandatory, under its own places: "wenn die Voraussetzungen nach § … erfüllt sind". */
export const requirementsOf = (norm: Norm): Places =>
  Object.fromEntries(
    norm.requirements.filter(({ kind }) => kind === 'mandatory').map(({ cite, condition }) => [cite, condition]),
  )
