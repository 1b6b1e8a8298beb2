/**
 * A small tolerant XML scanner for the files of gesetze-im-internet: elements, text, entities; no namespaces, no DTD.
 * Own code because those files use a dozen tags, it must run in the browser, and a general parser would weigh more
 * than everything else here.
 */
export interface Element {
  tag: string
  attributes: string
  children: (Element | string)[]
}

export function parseXml(text: string): Element {
  const root: Element = { tag: '', attributes: '', children: [] }
  const stack: Element[] = []
  const pattern =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<(\/?)([\w:-]+)([^>]*?)(\/?)>|([^<]+)/g
  for (const [, cdata, closing, tag, attributes = '', empty, words] of text.matchAll(pattern)) {
    const parent = stack.at(-1) ?? root
    if (words !== undefined) parent.children.push(decode(words))
    else if (cdata !== undefined) parent.children.push(cdata)
    else if (tag === undefined) continue
    else if (closing) {
      const depth = stack.findLastIndex((element) => element.tag === tag)
      if (depth >= 0) stack.length = depth
    } else {
      const element: Element = { tag, attributes, children: [] }
      parent.children.push(element)
      if (!empty) stack.push(element)
    }
  }
  return root
}

function decode(words: string): string {
  return words.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(lt|gt|quot|apos|amp));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal) return String.fromCodePoint(Number(decimal))
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      return named[name.toLowerCase()] ?? whole
    },
  )
}

const named: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
}

/** All elements of a tag below an element, in order; elements inside a found one are not searched. */
export function allOf(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.tag === tag ? [child] : allOf(child, tag)
  })
}

/** The text of an element with all its descendants. */
export function textOf(element: Element | undefined): string {
  if (!element) return ''
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.tag === 'BR' ? ' ' : textOf(child)))
    .join('')
}
