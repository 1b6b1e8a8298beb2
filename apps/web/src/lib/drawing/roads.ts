// The signature drawing as geometry: statuses are lanes, time runs along them, a road is a line that changes lanes.
// It never reads the page and holds no text of its own; the same input always gives the same drawing.
// Start reading at `drawRoads`.
import type { Grade, PlainDate } from '@lotse/law'
import { fromOrdinal, ordinal } from '../words/dates.ts'

export interface RoadStep {
  on: PlainDate
  label: string
  /** Where the step is explained on the page: `#schritt-…`. */
  href: string
  done?: boolean
}

export interface RoadLeg {
  /** Index of a lane, 0 at the bottom. */
  from: number
  to: number
  grade: Grade
  opens: PlainDate
  arrives: PlainDate
  /** Open on that day whatever is still unknown. */
  isSure: boolean
  /** Date and grade, shown where the lane changes. */
  label: string
  href: string
  steps: readonly RoadStep[]
}

export interface Road {
  id: string
  /** Whole road in one sentence, for who points at it. */
  name: string
  legs: readonly RoadLeg[]
}

/** An end on a lane: a paper expires, a last day to apply. */
export interface Bar {
  lane: number
  on: PlainDate
  label: string
}

export interface RoadMap {
  today: PlainDate
  todayLabel: string
  /** Today's status first, the goal last. */
  lanes: readonly string[]
  /** The main road first. */
  roads: readonly Road[]
  bars: readonly Bar[]
}

export interface Point {
  x: number
  y: number
}

export interface PlacedText extends Point {
  lines: readonly string[]
  anchor: 'start' | 'middle' | 'end'
  size: number
}

export interface DrawnRing extends Point {
  href: string
  label: string
  done: boolean
  text: PlacedText
}

export interface DrawnRoad {
  id: string
  name: string
  isMain: boolean
  paths: readonly { d: string; grade: Grade }[]
  rings: readonly DrawnRing[]
  changes: readonly { href: string; text: PlacedText; at: Point; label: string }[]
  end: Point
}

export interface Drawing {
  width: number
  height: number
  laneWidth: number
  lanes: readonly { from: Point; to: Point; text: PlacedText }[]
  ticks: readonly { from: Point; to: Point; text: PlacedText }[]
  roads: readonly DrawnRoad[]
  bars: readonly { from: Point; to: Point; text: PlacedText }[]
  start: Point
}

export interface Form {
  /** `wide`: time runs with the reading direction. `tall`: time runs down. */
  shape: 'wide' | 'tall'
  rtl?: boolean
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Frame {
  tall: boolean
  width: number
  height: number
  /** First and last place of the time axis, and its place across. */
  timeFrom: number
  timeTo: number
  laneStep: number
  laneWidth: number
  lane: (index: number) => number
  size: number
}

const LEAST_GAP = { wide: 62, tall: 46 }

export function drawRoads(map: RoadMap, { shape, rtl = false }: Form): Drawing {
  const days = eventDays(map)
  const frame = frameOf(map, shape, days.length)
  const place = scale(days, frame, shape)
  const at = (day: number, lane: number, offset = 0): Point =>
    frame.tall ? { x: frame.lane(lane) + offset, y: place(day) } : { x: place(day), y: frame.lane(lane) + offset }
  const today = ordinal(map.today)
  const end = days.at(-1) as number
  const taken: Box[] = []

  const ticks = yearTicks(map, frame, place, end)
  for (const tick of ticks) taken.push(boxOf(tick.text))
  const canvas: Canvas = { map, frame, at, today, end }
  const roads = map.roads.map((road, index) => drawRoad(road, index, canvas))
  const lines = roads.flatMap(({ samples }) => samples)
  const bars = map.bars.map((bar) => drawBar(bar, frame, at, taken, lines))
  for (const road of roads) {
    for (const { text, places } of road.wishes.filter(({ isStep }) => !isStep || road.isMain)) {
      placeText(text, places, frame, taken, lines)
      taken.push(boxOf(text))
    }
  }
  // Names of steps on side roads are shown only when the road is touched: they give way to all that is always there.
  for (const road of roads)
    if (!road.isMain)
      for (const { text, places } of road.wishes.filter(({ isStep }) => isStep))
        placeText(text, places, frame, taken, lines)

  const drawing: Drawing = {
    width: frame.width,
    height: frame.height,
    laneWidth: frame.laneWidth,
    start: at(today, 0),
    lanes: map.lanes.map((name, lane) => ({
      from: at(today, lane),
      to: at(end, lane),
      text: laneName(name, lane, map.lanes.length, frame),
    })),
    ticks,
    bars,
    roads: roads.map(({ samples: _, wishes: __, ...road }) => road),
  }
  return rtl ? mirrored(drawing) : drawing
}

/** Every day something happens, today first; the last is a little after everything, so that the roads go on. */
function eventDays(map: RoadMap): number[] {
  const today = ordinal(map.today)
  const all = [
    ...map.bars.map((bar) => bar.on),
    ...map.roads.flatMap((road) =>
      road.legs.flatMap((leg) => [leg.opens, leg.arrives, ...leg.steps.map((step) => step.on)]),
    ),
  ].map(ordinal)
  const days = [...new Set([today, ...all.filter((day) => day >= today)])].sort((a, b) => a - b)
  const last = days.at(-1) as number
  return [...days, last + Math.max(120, Math.round((last - today) * 0.12))]
}

function frameOf(map: RoadMap, shape: 'wide' | 'tall', events: number): Frame {
  const lanes = map.lanes.length
  if (shape === 'tall') {
    const laneStep = Math.min(92, Math.floor(296 / lanes))
    const timeFrom = lanes > 3 ? 78 : 62
    const height = timeFrom + Math.max(300, events * 54) + 16
    const lane = (index: number) => 64 + laneStep * (index + 0.5) - (lanes > 3 ? 8 : 0)
    return { tall: true, width: 360, height, timeFrom, timeTo: height - 20, laneStep, laneWidth: 28, lane, size: 12.5 }
  }
  const laneStep = lanes > 5 ? 70 : 80
  const top = 40
  const height = top + (lanes - 1) * laneStep + 76
  const lane = (index: number) => top + (lanes - 1 - index) * laneStep
  return { tall: false, width: 1000, height, timeFrom: 196, timeTo: 976, laneStep, laneWidth: 36, lane, size: 14 }
}

/**
 * Time to place: long stretches are longer, but no two events come closer than can be read. The years stand at their
 * true days on the same scale.
 */
function scale(days: readonly number[], frame: Frame, shape: 'wide' | 'tall'): (day: number) => number {
  const span = frame.timeTo - frame.timeFrom
  const total = (days.at(-1) as number) - (days[0] as number)
  const gaps = days.slice(1).map((day, index) => day - (days[index] as number))
  const least = Math.min(LEAST_GAP[shape], (span * 0.85) / gaps.length)
  const free = span - least * gaps.length
  const places = [frame.timeFrom]
  for (const gap of gaps) places.push((places.at(-1) as number) + least + (free * gap) / total)
  return (day) => {
    const next = Math.max(
      1,
      days.findIndex((other) => other >= day),
    )
    const [a, b] = [days[next - 1] as number, days[next] as number]
    const [from, to] = [places[next - 1] as number, places[next] as number]
    return round(from + ((to - from) * (day - a)) / (b - a))
  }
}

function yearTicks(map: RoadMap, frame: Frame, place: (day: number) => number, end: number): Drawing['ticks'] {
  const today = ordinal(map.today)
  const first = Number(map.today.slice(0, 4)) + 1
  const last = Number(fromOrdinal(end).slice(0, 4))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const wanted = [
    { day: today, label: map.todayLabel },
    ...years.map((year) => ({ day: ordinal(`${year}-01-01`), label: String(year) })),
  ]
  const gap = frame.tall ? 26 : 58
  const kept: { day: number; label: string; at: number }[] = []
  for (const tick of wanted) {
    const at = place(tick.day)
    if (kept.length === 0 || at - (kept.at(-1)?.at ?? 0) >= gap) kept.push({ ...tick, at })
  }
  const edge = frame.laneWidth / 2 + 8
  const [low, high] = [frame.lane(0), frame.lane(map.lanes.length - 1)]
  return kept.map(({ label, at }, index) => {
    const size = frame.tall ? 12 : 13.5
    if (frame.tall)
      return {
        from: { x: low - edge, y: at },
        to: { x: high + edge, y: at },
        text: { x: 4, y: at + 4, lines: [label], anchor: 'start', size },
      }
    return {
      from: { x: at, y: high - edge },
      to: { x: at, y: low + edge },
      text: { x: at, y: frame.height - 10, lines: [label], anchor: index === 0 ? 'middle' : 'middle', size },
    }
  })
}

interface Canvas {
  map: RoadMap
  frame: Frame
  at: (day: number, lane: number, offset?: number) => Point
  today: number
  end: number
}

/** A road before its texts have found their places. */
interface Sketch extends DrawnRoad {
  /** Points along the line, so that texts can keep off it. */
  samples: Point[]
  wishes: { text: PlacedText; places: readonly Place[]; isStep: boolean }[]
}

/** The main road runs in the middle of its lanes, others beside it. */
const offsetOf = (index: number, frame: Frame): number =>
  index === 0 ? 0 : (index % 2 === 1 ? -1 : 1) * Math.ceil(index / 2) * (frame.tall ? 6 : 8)

const sameLeg = (a: RoadLeg | undefined, b: RoadLeg | undefined): boolean =>
  a !== undefined && b !== undefined && a.from === b.from && a.to === b.to && a.opens === b.opens && a.href === b.href

/** The earlier road that goes the same way up to this leg. */
function companion(map: RoadMap, road: number, leg: number): number | undefined {
  const own = map.roads[road]?.legs.slice(0, leg + 1) ?? []
  const other = map.roads.slice(0, road).findIndex(({ legs }) => own.every((mine, index) => sameLeg(mine, legs[index])))
  return other < 0 ? undefined : other
}

const isShared = (map: RoadMap, road: number, leg: number): boolean => companion(map, road, leg) !== undefined

/** Where in its lanes each leg of a road begins and ends: together with another road as long as both go the same way. */
function tracksOf(map: RoadMap, road: number, frame: Frame): [number, number][] {
  const own = offsetOf(road, frame)
  let from = own
  return (map.roads[road]?.legs ?? []).map((_, leg) => {
    const other = companion(map, road, leg)
    const to = other === undefined ? own : offsetOf(other, frame)
    const track: [number, number] = [leg === 0 && other !== undefined ? to : from, to]
    from = to
    return track
  })
}

function drawRoad(road: Road, index: number, { map, frame, at, today, end }: Canvas): Sketch {
  const tracks = tracksOf(map, index, frame)
  const isMain = index === 0
  const paths: { d: string; grade: Grade }[] = []
  const rings: DrawnRing[] = []
  const changes: DrawnRoad['changes'][number][] = []
  const samples: Point[] = []
  const wishes: Sketch['wishes'] = []
  let since = today
  for (const [place, leg] of road.legs.entries()) {
    const [opens, arrives] = [Math.max(since, ordinal(leg.opens)), ordinal(leg.arrives)]
    const [from, to] = tracks[place] as [number, number]
    const [a, b, c] = [at(since, leg.from, from), at(opens, leg.from, from), at(arrives, leg.to, to)]
    const isLast = place === road.legs.length - 1
    const onward = isLast ? `L${point(at(end, leg.to, to))}` : ''
    paths.push({ d: `M${point(a)}L${point(b)}${bend(b, c, frame.tall)}${onward}`, grade: leg.grade })
    samples.push(...along(a, b), ...alongBend(b, c, frame.tall), ...(isLast ? along(c, at(end, leg.to, to)) : []))
    for (const step of leg.steps) {
      const ring = at(Math.max(since, ordinal(step.on)), leg.from, from)
      const text: PlacedText = { ...ring, lines: wrapped(step.label, 20), anchor: 'middle', size: frame.size - 0.5 }
      const drawn: DrawnRing = { ...ring, href: step.href, label: step.label, done: step.done ?? false, text }
      rings.push(drawn)
      wishes.push({ text, places: stepPlaces(ring, frame, text.lines.length), isStep: true })
    }
    const text: PlacedText = { ...c, lines: [leg.label], anchor: 'start', size: frame.size }
    // What an earlier road says at the same place is not said again.
    if (!isShared(map, index, place)) {
      wishes.push({ text, places: changePlaces(b, c, frame), isStep: false })
      changes.push({ href: leg.href, text, at: b, label: leg.label })
    }
    since = arrives
  }
  const last = road.legs.at(-1) as RoadLeg
  return {
    id: road.id,
    name: road.name,
    isMain,
    paths,
    rings,
    changes,
    end: at(end, last.to, tracks.at(-1)?.[1]),
    samples,
    wishes,
  }
}

const along = (from: Point, to: Point): Point[] => {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6))
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }))
}

/** Points of the curve that `bend` draws. */
function alongBend(from: Point, to: Point, tall: boolean): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const mix = (t: number, pulled: boolean) =>
    pulled ? 3 * (1 - t) ** 2 * t * 0.55 + 3 * (1 - t) * t ** 2 * 0.45 + t ** 3 : 3 * (1 - t) * t ** 2 + t ** 3
  return Array.from({ length: 25 }, (_, index) => {
    const t = index / 24
    return { x: from.x + dx * mix(t, !tall), y: from.y + dy * mix(t, tall) }
  })
}

/** Leaves the one lane and comes into the other along it, like a car. */
function bend(from: Point, to: Point, tall: boolean): string {
  if (tall) {
    const pull = (to.y - from.y) * 0.55
    return `C${point({ x: from.x, y: from.y + pull })} ${point({ x: to.x, y: to.y - pull })} ${point(to)}`
  }
  const pull = (to.x - from.x) * 0.55
  return `C${point({ x: from.x + pull, y: from.y })} ${point({ x: to.x - pull, y: to.y })} ${point(to)}`
}

function drawBar(
  bar: Bar,
  frame: Frame,
  at: Canvas['at'],
  taken: Box[],
  lines: readonly Point[],
): Drawing['bars'][number] {
  const middle = at(ordinal(bar.on), bar.lane)
  const half = frame.laneWidth / 2 + 3
  const [from, to] = frame.tall
    ? [
        { x: middle.x - half, y: middle.y },
        { x: middle.x + half, y: middle.y },
      ]
    : [
        { x: middle.x, y: middle.y - half },
        { x: middle.x, y: middle.y + half },
      ]
  const text: PlacedText = { ...middle, lines: [bar.label], anchor: 'middle', size: frame.size - 0.5 }
  placeText(text, stepPlaces(middle, frame), frame, taken, lines)
  taken.push(boxOf(text))
  return { from, to, text }
}

type Place = Pick<PlacedText, 'x' | 'y' | 'anchor'>

/** Places for the name of a step, best first: under its lane, above it, further along. */
function stepPlaces({ x, y }: Point, { tall, laneWidth, size }: Frame, lines = 1): Place[] {
  if (tall)
    return [
      { x: x + 16, y: y + 4, anchor: 'start' },
      { x: x + 16, y: y - 12, anchor: 'start' },
      { x: x - 16, y: y + 4, anchor: 'end' },
      { x: x + 16, y: y + 20, anchor: 'start' },
      { x: x - 16, y: y - 12, anchor: 'end' },
    ]
  const below = y + laneWidth / 2 + size + 2
  const above = y - laneWidth / 2 - 8 - (lines - 1) * size * LINE
  return [below, above, below + size + 4, above - size - 4, below + 2 * size + 8].flatMap((row): Place[] => [
    { x, y: row, anchor: 'middle' },
    { x: x - 8, y: row, anchor: 'start' },
    { x: x + 8, y: row, anchor: 'end' },
  ])
}

/** Places for date and grade of a lane change: beside the lane it comes into. */
function changePlaces(from: Point, to: Point, { tall, laneWidth, size }: Frame): Place[] {
  if (tall) {
    const middle = (from.y + to.y) / 2
    const rows = [
      middle,
      middle - 12,
      from.y + 4,
      to.y + 4,
      middle + 14,
      to.y + 20,
      from.y - 12,
      to.y + 36,
      from.y - 28,
    ]
    const side = Math.max(from.x, to.x)
    return rows.flatMap((y): Place[] => [
      { x: side + 14, y, anchor: 'start' },
      { x: to.x - 14, y, anchor: 'end' },
      { x: from.x + 14, y, anchor: 'start' },
      { x: from.x - 14, y, anchor: 'end' },
    ])
  }
  const above = to.y - laneWidth / 2 - 8
  const below = to.y + laneWidth / 2 + size + 2
  const turn = from.x + (to.x - from.x) * 0.3
  return [above, below, above - size - 5, below + size + 5].flatMap((y): Place[] => [
    { x: turn, y, anchor: 'start' },
    { x: to.x - 10, y, anchor: 'start' },
    { x: to.x + 14, y, anchor: 'start' },
    { x: to.x + 14, y, anchor: 'middle' },
    { x: to.x - 26, y, anchor: 'end' },
  ])
}

/** Puts a text where it is inside the drawing, covers no other text and the least of the lines; the first such place. */
function placeText(
  text: PlacedText,
  places: readonly Place[],
  frame: Frame,
  taken: readonly Box[],
  lines: readonly Point[],
): void {
  const seen = places.map((place, order) => {
    const box = boxOf({ ...text, ...place })
    const covers = taken.filter((other) => overlaps(box, other)).length
    const crossed = lines.filter((at) => holds(box, at)).length
    return { place, cost: (isInside(box, frame) ? 0 : 1e6) + covers * 1e4 + crossed * 10 + order }
  })
  const best = seen.reduce((a, b) => (b.cost < a.cost ? b : a))
  Object.assign(text, best.place)
}

const holds = (box: Box, { x, y }: Point): boolean =>
  x > box.x - 3 && x < box.x + box.width + 3 && y > box.y - 2 && y < box.y + box.height + 2

const LINE = 1.22

/** The room a text takes, with letters taken a little wider than they are. */
export function boxOf({ x, y, lines, anchor, size }: PlacedText): Box {
  const width = Math.max(...lines.map((line) => line.length)) * size * 0.6
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - size, width, height: size * LINE * lines.length + 2 }
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isInside = (box: Box, frame: Frame): boolean =>
  box.x >= 2 && box.x + box.width <= frame.width - 2 && box.y >= 0 && box.y + box.height <= frame.height

/** Beside the lane on wide drawings; above it on tall ones, in two rows where lanes are narrow. */
function laneName(name: string, lane: number, lanes: number, frame: Frame): PlacedText {
  if (!frame.tall) {
    const lines = wrapped(name, 20)
    const y = frame.lane(lane) + 5 - ((lines.length - 1) * 14.5 * LINE) / 2
    return { x: frame.timeFrom - 30, y, lines, anchor: 'end', size: 14.5 }
  }
  const isStaggered = lanes > 3
  const lines = wrapped(name, Math.floor(((isStaggered ? 2 : 1) * frame.laneStep) / 6.2))
  const bottom = isStaggered && lane % 2 === 1 ? 22 : frame.timeFrom - 26
  const y = bottom - (lines.length - 1) * 12 * LINE
  return { x: frame.lane(lane), y: Math.max(11, y), lines, anchor: 'middle', size: 12 }
}

/** At most two lines, broken between words. */
export function wrapped(label: string, most: number): string[] {
  const text = label.replaceAll('§ ', '§\u00a0')
  if (text.length <= most) return [text]
  const words = text.split(' ')
  const breaks = words.slice(1).map((_, index) => {
    const [a, b] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { lines: [a, b], longest: Math.max(a.length, b.length) }
  })
  const best = breaks.sort((a, b) => a.longest - b.longest)[0]
  return (best?.lines ?? [text]).map((line) => (line.length > most + 8 ? `${line.slice(0, most + 6)}…` : line))
}

/** The same drawing for scripts that run from right to left. Anchors are logical already. */
function mirrored(drawing: Drawing): Drawing {
  const flip = <P extends Point>(p: P): P => ({ ...p, x: round(drawing.width - p.x) })
  const flipPath = (d: string) =>
    d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => `${round(drawing.width - Number(x))},${y}`)
  const line = <L extends { from: Point; to: Point; text: PlacedText }>(l: L): L => ({
    ...l,
    from: flip(l.from),
    to: flip(l.to),
    text: flip(l.text),
  })
  return {
    ...drawing,
    start: flip(drawing.start),
    lanes: drawing.lanes.map(line),
    ticks: drawing.ticks.map(line),
    bars: drawing.bars.map(line),
    roads: drawing.roads.map((road) => ({
      ...road,
      end: flip(road.end),
      paths: road.paths.map((path) => ({ ...path, d: flipPath(path.d) })),
      rings: road.rings.map((ring) => ({ ...flip(ring), text: flip(ring.text) })),
      changes: road.changes.map((change) => ({ ...change, at: flip(change.at), text: flip(change.text) })),
    })),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
const point = ({ x, y }: Point): string => `${round(x)},${round(y)}`
