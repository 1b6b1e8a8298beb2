/** Who can change a fact. A route proposes only what the person can do or ask for. */
export type Changer = 'person' | 'time' | 'other' | 'nobody'

interface Common {
  /** Stable id, also the key of its texts. */
  id: string
  /** Area of life, for grouping questions: `stay`, `identity`, `work` … */
  area: string
  changedBy: Changer
  /** `false`: never proposed as a step, however much it would help (marriage, a child, leaving, giving up work …). */
  proposable: boolean
  /** The only value that may be proposed; default: `true` for what is so or not, any value for others. Levels and sums only rise. */
  toward?: boolean | string
  /** Health, offences, persecution: asked last, shown with care, never needed to see an answer. */
  sensitive: boolean
  /** Asked only once this fact is known to be so; otherwise it does not exist for the person. */
  onlyIf?: { fact: string; is: readonly (string | boolean)[] }
  /** Not so wherever this other fact is not so, and asked after it: a recognised certificate presupposes a certificate. */
  presupposes?: string
  /** Rarely known or easily misread by the person alone: asked after everything else. */
  late?: boolean
  /**
   * So few people have it that a plan may suppose this value until somebody says otherwise, and says that it does. Only a value that
   * opens nothing: what is supposed never grants.
   */
  seldom?: false | string
}

export interface BooleanFact extends Common {
  kind: 'boolean'
}
export interface ChoiceFact extends Common {
  kind: 'choice'
  values: readonly string[]
}
/** Ordered values, lowest first, such as CEFR levels. */
export interface LevelFact extends Common {
  kind: 'level'
  values: readonly string[]
}
export interface IntegerFact extends Common {
  kind: 'integer'
  min: number
  max: number
}
/** Whole cents; `per` is said in the question. */
export interface MoneyFact extends Common {
  kind: 'money'
  per: 'month' | 'year'
  max: number
}
/** A calendar day. `past`: must not lie after the day the facts were told (`asOf`). */
export interface DateFact extends Common {
  kind: 'date'
  past: boolean
}
export interface SetFact extends Common {
  kind: 'set'
  values: readonly string[]
}
/** Statuses with their days, oldest first, never overlapping: one track of the person's history. */
export interface SpansFact extends Common {
  kind: 'spans'
  statuses: readonly string[]
}
/** A small list of like things, such as children. */
export interface ListFact extends Common {
  kind: 'list'
  max: number
  of: readonly FieldFact[]
}
/** Several facts about one thing that may not exist, such as a training contract. `false` says that there is none. */
export interface RecordFact extends Common {
  kind: 'record'
  of: readonly FieldFact[]
}

export type PlainFact = BooleanFact | ChoiceFact | LevelFact | IntegerFact | MoneyFact | DateFact
/** A fact inside a list or a record. Its id is the bare field name. */
export type FieldFact = PlainFact
export type Fact = PlainFact | SetFact | SpansFact | ListFact | RecordFact

type Told<F extends Fact> = Omit<F, 'id' | 'kind' | 'area' | 'changedBy' | 'proposable' | 'sensitive'> & Partial<Common>

/** Fills in what most facts share: the person says it, it can be proposed, it is not sensitive. */
export function fact<K extends Fact['kind']>(
  kind: K,
  id: string,
  area: string,
  rest: Told<Extract<Fact, { kind: K }>>,
): Extract<Fact, { kind: K }> {
  return {
    kind,
    id,
    area,
    changedBy: 'nobody',
    proposable: false,
    sensitive: false,
    ...rest,
  } as unknown as Extract<Fact, { kind: K }>
}

/** The fact of a key, or the field of a record or a list: `german`, `training.from`. */
export function factOf({ vocabulary }: { vocabulary: Vocabulary }, key: string): Fact | FieldFact | undefined {
  const [id, field] = key.split('.')
  const whole = vocabulary.facts.find((fact) => fact.id === id)
  if (!field || !whole) return whole
  return whole.kind === 'record' || whole.kind === 'list' ? whole.of.find((part) => part.id === field) : undefined
}

export interface StatusKind {
  id: string
  /** `toleration`, `title`, `humanitarian-title` … what `inFamily` asks for. */
  families: readonly string[]
  /** The place of law that makes this status. */
  cite: string
  /** The date on its paper is not its end: it goes on as long as its ground does, and is prolonged. */
  lasts?: true
}

export interface Vocabulary {
  facts: readonly Fact[]
  statuses: readonly StatusKind[]
  /** Days that cannot lie the other way round: `['birthDate', 'arrivedOn']`. */
  inOrder: readonly (readonly [earlier: string, later: string])[]
  /** Other rulebooks read more facts: what is not known here is no mistake in a situation, and set aside unread. */
  isPart?: true
}

/** A slot of the normalised situation: one plain value, or one list. Fields of records are slots of their own. */
export interface Slot {
  key: string
  fact: Fact
  field?: FieldFact
}

/**
 * `training.from` → a slot for the field `from`; `training` itself → whether there is one. Tracks, lists and sets come
 * first, so that a situation keeps them in short arrays: ten thousand people must fit into the processor's cache.
 */
export function slotsOf(vocabulary: Vocabulary): Slot[] {
  const isPlain = (fact: Fact) => fact.kind !== 'spans' && fact.kind !== 'list' && fact.kind !== 'set'
  return [...vocabulary.facts.filter((fact) => !isPlain(fact)), ...vocabulary.facts.filter(isPlain)].flatMap(
    (fact): Slot[] =>
      fact.kind === 'record'
        ? [{ key: fact.id, fact }, ...fact.of.map((field) => ({ key: `${fact.id}.${field.id}`, fact, field }))]
        : [{ key: fact.id, fact }],
  )
}

export function statusesIn({ statuses }: Pick<Vocabulary, 'statuses'>, family: string): string[] {
  return statuses.filter((kind) => kind.families.includes(family)).map((kind) => kind.id)
}
