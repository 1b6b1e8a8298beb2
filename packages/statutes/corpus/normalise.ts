/**
 * One spelling for the same words (DESIGN.md, decision 9): white space, markup, footnote marks, soft hyphens, the many
 * dashes and quotes, the space after § and one forgotten between two sentences go; every word and every punctuation mark that can change a meaning stays.
 */
export function normalise(text: string): string {
  return tidy(unify(withoutMarkup(text)))
}

/** Markup of the corpora: entities, HTML tags, emphasis, escapes, footnote references, Satz numbers set high. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<sup>\s*\d+\s*<\/sup>/gi, ' ')
    .replace(/<\/?(?:sup|sub|br|i|b|em|strong|u)\s*\/?>/gi, ' ')
    .replace(/\[\^[^\]\s]{1,60}\]/g, '')
    .replace(/\\([.\\*_()[\]#+<>-])/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\[([^[\]]*\|[^[\]]*)\]/g, (_, rows: string) => rows.replace(/\s*\|\s*/g, ' '))
    .replace(/&(lt|gt|amp|quot|apos|nbsp|shy);/g, (_, name: keyof typeof entities) => entities[name])
}

const entities = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
} as const

/** One character for each mark that has many. */
function unify(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012\u2014\u2015\u2212]/g, '–')
    .replace(/(\s)-(?=\s)/g, '$1–')
    .replace(/[„“”«»‟]/g, '"')
    .replace(/[‚‘’‛´`]/g, "'")
    .replace(/§(?=[\s\dA-Za-z])\s*/g, '§ ')
    .replace(/\b(Abs|Nr|Art|Buchst)\.(?=\d)/g, '$1. ')
    .replace(/(?<=[a-zäöüß]{2}\.)(?=[A-ZÄÖÜ][a-zäöüß])/g, ' ')
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.)\]](?:\s|$|[,;.]))/g, '')
    .replace(/\( /g, '(')
    .trim()
}
