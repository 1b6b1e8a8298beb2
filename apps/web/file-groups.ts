// Which modules share a file on the phone (docs/decisions/0019). Left to itself the bundler made fifty files of some hundred bytes, each with a
// head of four hundred, and packed apart they are a tenth heavier. A group takes what its modules import along, so the order is from the
// ground up: nothing may pull what another page has no use for into its file.
import type { RolldownOptions } from 'rolldown'

type Output = Extract<RolldownOptions['output'], { codeSplitting?: unknown }>
type Groups = Extract<NonNullable<Output['codeSplitting']>, object>['groups']

const facts = 'planning|statuses|stay|protection|humanitarian|identity|language|learning|study|work|family'
const screens = 'screen|group|guide|papers|say-fact|answer/(card|steps|told|names|reasons)'

export const groups: Groups = [
  // What every page runs on.
  { name: 'base', test: /paraglide\/(?!messages)|node_modules\/svelte\/|preload-helper/, priority: 9 },
  {
    name: 'page',
    test: /lib\/situation\/(answers|journey|keep|box)\.ts|statutes\/words\/day\.ts|lib\/words\//,
    priority: 8,
  },
  // Sentences of the pages: each page its own, small ones together.
  {
    name: 'says',
    test: /paraglide\/messages\/\w/,
    entriesAware: true,
    entriesAwareMergeThreshold: 48_000,
    priority: 8,
  },
  // From here on: loaded with the first question.
  {
    name: 'engine',
    test: new RegExp(`packages/law/src/(?!deadline)|statutes/(facts/(${facts})\\.|amounts/(planning|salary|training))`),
    priority: 7,
  },
  { name: 'norms', test: /statutes\/planning-book\.ts/, priority: 6 },
  {
    name: 'asking',
    test: new RegExp(`lib/situation/(${screens})\\.ts|statutes/words/(merge|borrow|place|reason|fact|load)\\.ts`),
    priority: 5,
  },
  { name: 'core', test: /statutes\/words\/core\.(de|en)\.ts/, entriesAware: true, priority: 5 },
  { name: 'roads-de', test: /statutes\/words\/planning\.de\.ts/, priority: 4 },
  { name: 'roads-en', test: /statutes\/words\/planning\.en\.ts/, priority: 4 },
]
