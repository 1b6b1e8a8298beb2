import { describe, expect, it } from 'vitest'
import { boxOf, type Drawing, drawRoads, overlaps, type RoadMap } from './roads.ts'

/** Two roads to a permanent title, one of them over training. */
const map: RoadMap = {
  today: '2026-11-23',
  todayLabel: 'heute',
  lanes: ['Duldung', 'Ausbildung § 16g', 'Aufenthalt § 25b', 'Niederlassung'],
  roads: [
    {
      id: 'a',
      name: 'über § 25b',
      legs: [
        {
          from: 0,
          to: 2,
          grade: 'should',
          opens: '2027-03-14',
          isSure: true,
          arrives: '2027-06-14',
          label: '14.03.2027 · soll',
          href: '#a1',
          steps: [{ on: '2027-02-01', label: 'Deutsch A2 lernen', href: '#s1' }],
        },
        {
          from: 2,
          to: 3,
          grade: 'right',
          opens: '2030-06-14',
          isSure: true,
          arrives: '2030-09-14',
          label: '14.06.2030 · Anspruch',
          href: '#a2',
          steps: [],
        },
      ],
    },
    {
      id: 'b',
      name: 'über Ausbildung',
      legs: [
        {
          from: 0,
          to: 1,
          grade: 'right',
          opens: '2027-05-23',
          isSure: true,
          arrives: '2027-08-23',
          label: '23.05.2027 · Anspruch',
          href: '#b1',
          steps: [{ on: '2027-05-23', label: 'Ausbildungsplatz finden', href: '#s2' }],
        },
      ],
    },
  ],
  bars: [{ lane: 0, on: '2027-09-30', label: 'Antrag bis 30.09.2027' }],
}

const alwaysThere = (drawing: Drawing) => [
  ...drawing.ticks.map(({ text }) => text),
  ...drawing.bars.map(({ text }) => text),
  ...drawing.roads.flatMap((road) => [
    ...road.changes.map(({ text }) => text),
    ...(road.isMain ? road.rings.map(({ text }) => text) : []),
  ]),
]

describe.each(['wide', 'tall'] as const)('the drawing, %s', (shape) => {
  const drawing = drawRoads(map, { shape })

  it('is the same for the same input', () => expect(drawRoads(map, { shape })).toEqual(drawing))

  it('covers no text that is always there by another', () => {
    const boxes = alwaysThere(drawing).map(boxOf)
    const covered = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))
    expect(covered).toEqual([])
  })

  it('keeps every text inside', () => {
    for (const box of alwaysThere(drawing).map(boxOf)) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width + 20)
    }
  })

  it('begins today in the lane of today', () => {
    const [lane] = drawing.lanes
    expect(drawing.start).toEqual(lane?.from)
  })

  it('puts later days further along', () => {
    const along = shape === 'wide' ? 'x' : 'y'
    const [first, second] = drawing.roads[0]?.changes ?? []
    expect(first?.at[along]).toBeLessThan(second?.at[along] ?? 0)
  })

  it('draws a line for every leg, in the style of its grade', () =>
    expect(drawing.roads.map((road) => road.paths.map(({ grade }) => grade))).toEqual([['should', 'right'], ['right']]))

  it('is mirrored where scripts run from right to left', () => {
    const mirrored = drawRoads(map, { shape, rtl: true })
    expect(mirrored.start.x).toBeCloseTo(drawing.width - drawing.start.x)
    expect(mirrored.start.y).toBe(drawing.start.y)
  })
})

describe('two roads that begin the same way', () => {
  const [a] = map.roads
  if (!a) throw new Error('there is a road')
  const shared: RoadMap = { ...map, roads: [a, { ...a, id: 'c', legs: a.legs.slice(0, 1) }] }
  const [one, two] = drawRoads(shared, { shape: 'wide' }).roads

  it('run in one line as long as they do', () =>
    expect(two?.paths[0]?.d.split('L')[0]).toBe(one?.paths[0]?.d.split('L')[0]))
  it('say the date once', () => expect(two?.changes).toEqual([]))
})
