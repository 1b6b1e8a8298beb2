import type { Fact, FieldFact, Vocabulary } from '@lotse/law'
import type { FactWords, LawWords } from '@lotse/statutes/words/index.ts'
import { wordsOfFact } from '@lotse/statutes/words/index.ts'

type Schema = Record<string, unknown>

const DAY = '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$'

/**
 * The JSON Schema of a situation, from the vocabulary. It says form and allowed values; that a day exists, that days and
 * spans do not contradict each other and lie in the past is checked by reading the situation.
 */
export function situationSchema(vocabulary: Vocabulary, de: LawWords, en: LawWords): Schema {
  const both = (key: string) => ({ de: wordsOfFact(de, key), en: wordsOfFact(en, key) })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://lotse.example/schema/situation.schema.json',
    title: 'Situation',
    description:
      'What is known about one person on one day. Every fact may be absent or null: then it is unknown. "No" has to be said.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      asOf: {
        ...day,
        description: 'Day on which the facts hold; default: the day of evaluation. / Tag, an dem die Angaben gelten.',
      },
      ...Object.fromEntries(
        vocabulary.facts.map((fact) => [
          fact.id,
          { ...orUnknown(formOf(fact, both(fact.id))), ...described(fact, both(fact.id)) },
        ]),
      ),
    },
    $defs: Object.fromEntries(
      vocabulary.facts.flatMap((fact) =>
        fact.kind === 'spans' ? [[`span-${fact.id}`, spanSchema(fact.statuses)] as const] : [],
      ),
    ),
  }
}

const day: Schema = { type: 'string', pattern: DAY }
const unknown: Schema = { type: 'null' }
const orUnknown = (form: Schema): Schema =>
  Array.isArray(form['anyOf']) ? { anyOf: [...form['anyOf'], unknown] } : { anyOf: [form, unknown] }

interface Both {
  de: FactWords
  en: FactWords
}

function described(fact: Fact | FieldFact, { de, en }: Both): Schema {
  const hangs = fact.onlyIf ? ` Counts only if ${fact.onlyIf.fact} is ${fact.onlyIf.is.join(' or ')}.` : ''
  return { title: en.label, description: `${en.question} / ${de.question}${hangs}` }
}

function formOf(fact: Fact | FieldFact, words: Both): Schema {
  switch (fact.kind) {
    case 'boolean':
      return { type: 'boolean' }
    case 'choice':
    case 'level':
      return { enum: [...fact.values] }
    case 'integer':
      return { type: 'integer', minimum: fact.min, maximum: fact.max }
    case 'money':
      return { type: 'integer', minimum: 0, maximum: fact.max, $comment: `cents per ${fact.per}` }
    case 'date':
      return day
    case 'set':
      return listOf({ enum: [...fact.values] }, fact.values.length)
    case 'spans':
      return listOf({ $ref: `#/$defs/span-${fact.id}` }, 40)
    case 'list':
      return listOf(fieldsOf(fact.of, words), fact.max)
    case 'record':
      return { anyOf: [{ type: 'boolean' }, fieldsOf(fact.of, words)] }
  }
}

/** `[…]` is complete, `{"atLeast": […]}` is what is known of it. */
function listOf(items: Schema, maxItems: number): Schema {
  const list = { type: 'array', items, maxItems }
  return {
    anyOf: [
      list,
      { type: 'object', additionalProperties: false, required: ['atLeast'], properties: { atLeast: list } },
    ],
  }
}

function fieldsOf(fields: readonly FieldFact[], { de, en }: Both): Schema {
  const words = (id: string): Both => ({ de: wordsIn(de, id), en: wordsIn(en, id) })
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      fields.map((field) => [
        field.id,
        { ...orUnknown(formOf(field, words(field.id))), ...described(field, words(field.id)) },
      ]),
    ),
  }
}

const wordsIn = (words: FactWords, id: string): FactWords => words.fields?.[id] ?? { label: id, question: id, why: '' }

function spanSchema(statuses: readonly string[]): Schema {
  const text = { anyOf: [{ type: 'string', maxLength: 120 }, unknown] }
  return {
    type: 'object',
    additionalProperties: false,
    required: ['status'],
    properties: {
      status: { enum: [...statuses] },
      from: { anyOf: [day, unknown], description: 'First day. Only the first span may leave it out.' },
      to: { anyOf: [day, unknown], description: 'Last day; left out while it goes on.' },
      issuedUnder: { ...text, description: 'Place of law of the grant, such as AufenthG § 25b Abs. 1.' },
      basis: text,
    },
  }
}
