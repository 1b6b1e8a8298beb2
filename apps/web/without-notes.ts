interface Node {
  type: string
  start: number
  end: number
}
type Parse = (code: string) => unknown

/**
 * The norms without `notSaid`: which sentences they leave out and why is told by the command line, and weighs a tenth of what a phone
 * has to load before the first answer.
 * @param code  JavaScript, types already gone
 */
export function withoutNotes(code: string, parse: Parse): string {
  const places = notesIn(parse(code)).sort((a, b) => b.start - a.start)
  return places.reduce((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code)
}

/** The object literals that stand for `notSaid`, as a property or as a constant of that name. */
function notesIn(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(notesIn)
  if (typeof tree !== 'object' || tree === null) return []
  const node = tree as Node & { key?: { name?: string }; id?: { name?: string }; value?: Node; init?: Node }
  const name =
    node.type === 'Property' ? node.key?.name : node.type === 'VariableDeclarator' ? node.id?.name : undefined
  const said = node.type === 'Property' ? node.value : node.init
  if (name?.startsWith('notSaid') && said?.type === 'ObjectExpression') return [said]
  return Object.values(node).flatMap(notesIn)
}

/**
 * Norms are values: what makes them changes nothing else. Said to the bundler of the values that stand at the top of a module, so that those
 * which nobody on a page asks for are left out. Functions keep their calls as they are.
 * @param code  JavaScript, types already gone
 */
export function valuesArePure(code: string, parse: Parse): string {
  const { body } = parse(code) as { body: (Node & { declaration?: Node | null })[] }
  const values = body
    .map((statement) => statement.declaration ?? statement)
    .filter(({ type }) => type === 'VariableDeclaration')
  const starts = [...new Set(callsIn(values))].sort((a, b) => b - a)
  return starts.reduce((text, start) => `${text.slice(0, start)}/* @__PURE__ */ ${text.slice(start)}`, code)
}

function callsIn(tree: unknown): number[] {
  if (Array.isArray(tree)) return tree.flatMap(callsIn)
  if (typeof tree !== 'object' || tree === null) return []
  const { type, start } = tree as Node
  if (/Function/.test(type)) return []
  return [...(type === 'CallExpression' ? [start] : []), ...Object.values(tree).flatMap(callsIn)]
}
