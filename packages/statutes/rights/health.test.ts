import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { careUntilDeparture } from '../AsylbLG/1-bridge.ts'
import { careAsInsured } from '../AsylbLG/2.ts'
import { careForBirth, careForMinors, careToStayWell, careWhenIll, dentures } from '../AsylbLG/4.ts'
import { otherCare } from '../AsylbLG/6.ts'
import { emergencyPaidLater } from '../AsylbLG/6a.ts'
import { ownInsurance } from '../AsylbLG/9.ts'
import { jobcenter } from '../SGB-2/7.ts'
import { emergencyPaidBySocialOffice, helpInIllness } from '../SGB-12/23.ts'
import { grade, gradeIfJudged } from '../testing.ts'

const on = '2026-11-23'
const holding = (status: string, from = '2026-09-01'): Told => ({ stay: [{ status, from }] })

/** In need, not insured, nothing else of note. */
const plain: Told = {
  publicFunds: 'all',
  healthInsured: false,
  birthDate: '1990-05-05',
  arrivedOn: '2026-08-20',
  askedForTemporaryProtection: false,
  followUpApplication: false,
  familyOnAsylumBenefits: false,
  obligedToLeave: false,
  protectedElsewhere: false,
  transferOrdered: false,
  benefitsCut: false,
  stayBroken: false,
  accusedOfProlongingStay: false,
}
const seeker: Told = {
  ...plain,
  ...holding('permission-to-stay'),
  asylum: [{ status: 'asylum-pending', from: '2026-09-01' }],
}
const ill = (changes: Told, day = on) => grade(careWhenIll, { ...seeker, ...changes }, day)

describe('AsylbLG § 1: whom the act is for', () => {
  it.each([
    'permission-to-stay',
    'arrival-certificate',
    'toleration',
    'toleration-unclear-identity',
    'toleration-training',
  ])('with %s, from the first day', (status) => expect(ill(holding(status, on))).toBe('right'))
  it.each([
    'permit-25-1',
    'permit-25-2-subsidiary',
    'permit-24',
    'permit-25-3',
    'permit-25b',
    'settlement',
    'permit-family',
  ])('Abs. 2: not with %s, even for family of somebody in it', (status) =>
    expect(ill({ ...holding(status), familyOnAsylumBenefits: true })).toBe('barred'),
  )
  it('Abs. 1 Nr. 1a: asked for asylum, without a certificate yet: what is paid is not said (§ 11 Abs. 2a)', () =>
    expect(ill(holding('none'))).toBe('barred…right'))
  it('Abs. 1 Nr. 1b: asked for temporary protection, from 12.06.2026', () => {
    const asked = {
      ...holding('none', '2026-06-01'),
      arrivedOn: '2026-06-01',
      asylum: [],
      askedForTemporaryProtection: true,
    }
    expect(ill(asked, '2026-06-11')).toBe('barred')
    expect(ill(asked, '2026-06-12')).toBe('right')
  })
  it('Abs. 3a: no longer with the certificate about that application', () =>
    expect(ill({ ...holding('fiction-lawful'), asylum: [], askedForTemporaryProtection: true })).toBe('barred'))
  it('Abs. 1 Nr. 3 Buchst. c: the permit of § 25 Abs. 5 until 18 months after removal was suspended', () => {
    const permit = { ...holding('permit-25-5'), asylum: [], arrivedOn: '2020-01-01' }
    expect(ill({ ...permit, removalSuspendedOn: '2025-05-24' })).toBe('right')
    expect(ill({ ...permit, removalSuspendedOn: '2025-05-23' })).toBe('barred')
    expect(ill({ ...permit, removalSuspendedOn: null })).toBe('barred…right')
  })
  it('Abs. 1 Nr. 3: which permit of § 23 or § 25 Abs. 4 it is, is open', () => {
    expect(ill({ ...holding('permit-23'), asylum: [] })).toBe('barred…right')
    expect(ill({ ...holding('permit-25-4'), asylum: [] })).toBe('barred…right')
  })
  it.each(['obligedToLeave', 'followUpApplication', 'familyOnAsylumBenefits'])('Abs. 1 Nr. 5 to 7: %s', (fact) => {
    expect(ill({ ...holding('none'), asylum: [], [fact]: true })).toBe('right')
    expect(ill({ ...holding('none'), asylum: [] })).toBe('barred')
    expect(ill({ ...holding('none'), asylum: [], [fact]: null })).toBe('barred…right')
  })
  it('§ 7 Abs. 1: who draws nothing must have it worked out', () => {
    expect(ill({ publicFunds: 'none' })).toBe('barred…right')
    expect(gradeIfJudged(careWhenIll, { ...seeker, publicFunds: 'none' }, on)).toBe('right')
    expect(ill({ publicFunds: null })).toBe('barred…right')
    expect(ill({ publicFunds: 'some' })).toBe('right')
  })
  it('§ 8 Abs. 1: not for who is insured, whose insurance pays (§ 9 Abs. 2)', () => {
    expect(ill({ healthInsured: true })).toBe('barred')
    expect(grade(ownInsurance, { ...seeker, healthInsured: true }, on)).toBe('right')
    expect(grade(ownInsurance, seeker, on)).toBe('barred')
    expect(grade(ownInsurance, {}, on)).toBe('barred…right')
  })
  it.each(['stay', 'healthInsured', 'publicFunds'])('an unknown %s never grants', (fact) =>
    expect(ill({ [fact]: null, asylum: null })).toBe('barred…right'),
  )
})

describe('AsylbLG § 1 Abs. 4: another state is responsible', () => {
  const dublin: Told = {
    ...plain,
    ...holding('none'),
    asylum: [],
    obligedToLeave: true,
    transferOrdered: true,
    transferStoppedByCourt: false,
  }
  const bridge = (changes: Told, day = on) => grade(careUntilDeparture, { ...dublin, ...changes }, day)

  it('leaves a bridge, and nothing of § 4', () => {
    expect(bridge({})).toBe('right')
    expect(grade(careWhenIll, dublin, on)).toBe('barred')
    expect(grade(careAsInsured, { ...dublin, arrivedOn: '2020-01-01' }, on)).toBe('barred')
  })
  it('Satz 1 Nr. 2: not where a court has stopped the transfer, since 12.06.2026', () => {
    const stopped = {
      ...dublin,
      transferStoppedByCourt: true,
      arrivedOn: '2026-05-01',
      ...holding('none', '2026-05-01'),
    }
    expect(grade(careWhenIll, stopped, '2026-06-11')).toBe('barred')
    expect(grade(careWhenIll, stopped, '2026-06-12')).toBe('right')
    expect(grade(careUntilDeparture, stopped, '2026-06-11')).toBe('right')
    expect(grade(careUntilDeparture, stopped, '2026-06-12')).toBe('barred')
  })
  it('Satz 1 Nr. 1: protection that lasts elsewhere', () =>
    expect(bridge({ transferOrdered: false, protectedElsewhere: true })).toBe('right'))
  it.each(['toleration', 'permission-to-stay'])('is not for who has a %s', (status) => {
    expect(bridge(holding(status))).toBe('barred')
    expect(grade(careWhenIll, { ...dublin, ...holding(status) }, on)).toBe('right')
  })
  it.each(['transferOrdered', 'obligedToLeave'])('an unknown %s grants neither', (fact) => {
    expect(bridge({ [fact]: null, ...(fact === 'transferOrdered' ? { transferStoppedByCourt: null } : {}) })).toBe(
      'barred…right',
    )
  })
})

describe('AsylbLG §§ 4, 6, 6a: what is covered', () => {
  it.each([
    ['vaccinations and check-ups', careToStayWell],
    ['pregnancy and birth', careForBirth],
    ['an emergency', emergencyPaidLater],
  ] as const)('%s: a right', (_, norms) => {
    expect(grade(norms, seeker, on)).toBe('right')
    expect(grade(norms, { ...seeker, ...holding('permit-24') }, on)).toBe('barred')
  })
  it('dentures: a right where they cannot wait, which somebody must say', () => {
    expect(grade(dentures, seeker, on)).toBe('barred…right')
    expect(gradeIfJudged(dentures, seeker, on)).toBe('right')
  })
  it('§ 6 Abs. 1: "können", where it is indispensable', () => {
    expect(grade(otherCare, seeker, on)).toBe('barred…may')
    expect(gradeIfJudged(otherCare, seeker, on)).toBe('may')
  })
  it('§ 1a: a cut takes §§ 2 and 6, and leaves § 4', () => {
    const cut = { ...seeker, benefitsCut: true, arrivedOn: '2020-01-01' }
    expect(grade(careWhenIll, cut, on)).toBe('right')
    expect(grade(careForBirth, cut, on)).toBe('right')
    expect(grade(otherCare, cut, on)).toBe('barred')
    expect(grade(careAsInsured, cut, on)).toBe('barred')
    expect(grade(careAsInsured, { ...cut, benefitsCut: null }, on)).toBe('barred…right')
  })
  it('§ 4 Abs. 4: minors have the whole, since 12.06.2026', () => {
    const child = {
      ...seeker,
      birthDate: '2008-11-24',
      arrivedOn: '2026-06-01',
      ...holding('permission-to-stay', '2026-06-01'),
      asylum: [],
    }
    expect(grade(careForMinors, child, on)).toBe('right')
    expect(grade(careForMinors, child, '2026-11-24')).toBe('barred')
    expect(grade(careForMinors, child, '2026-06-12')).toBe('right')
    expect(careForMinors.inForce.from).toBe('2026-06-12')
    expect(grade(careForMinors, { ...child, birthDate: null }, on)).toBe('barred…right')
  })
})

describe('AsylbLG § 2: after 36 months', () => {
  const long = { ...seeker, arrivedOn: '2023-11-23', ...holding('permission-to-stay', '2023-11-23') }
  const of = (changes: Told, day = on) => grade(careAsInsured, { ...long, ...changes }, day)

  it('not a day before', () => {
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({})).toBe('right')
  })
  it('a break, or the word of an office, must be weighed', () => {
    expect(of({ stayBroken: true })).toBe('barred…right')
    expect(of({ accusedOfProlongingStay: true })).toBe('barred…right')
    expect(gradeIfJudged(careAsInsured, { ...long, stayBroken: true, accusedOfProlongingStay: true }, on)).toBe('right')
  })
  it('Abs. 3: children with a parent who has it, at once', () => {
    const child = { ...seeker, birthDate: '2015-01-01', parentOnSocialAssistanceLevel: true }
    expect(grade(careAsInsured, child, on)).toBe('right')
    expect(grade(careAsInsured, { ...child, parentOnSocialAssistanceLevel: false }, on)).toBe('barred')
    expect(grade(careAsInsured, { ...child, birthDate: '2008-11-23' }, on)).toBe('barred')
  })
  it.each(['arrivedOn', 'stayBroken', 'accusedOfProlongingStay'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…right'),
  )
})

describe('SGB II § 7, SGB XII § 23: with a title', () => {
  const refugee: Told = {
    ...plain,
    ...holding('permit-25-2-refugee'),
    asylum: [{ status: 'asylum-granted', from: '2026-09-01' }],
    cannotWorkThreeHours: false,
    employment: false,
  }
  const job = (changes: Told, day = on) => grade(jobcenter, { ...refugee, ...changes }, day)
  const office = (changes: Told, day = on) => grade(helpInIllness, { ...refugee, ...changes }, day)

  it('a humanitarian title: both, without waiting', () => {
    expect(job({})).toBe('right')
    expect(office({})).toBe('right')
    expect(grade(emergencyPaidBySocialOffice, refugee, on)).toBe('right')
  })
  it('SGB II: from 15 years until pension age', () => {
    expect(job({ birthDate: '2011-11-24' })).toBe('barred')
    expect(job({ birthDate: '2011-11-23' })).toBe('right')
    expect(job({ birthDate: '1961-11-24' })).toBe('right')
    expect(job({ birthDate: '1961-11-23' })).toBe('barred…right')
    expect(job({ birthDate: '1959-11-23' })).toBe('barred')
    expect(office({ birthDate: '1959-11-23' })).toBe('right')
  })
  it('who cannot work goes to the social office', () => {
    expect(job({ cannotWorkThreeHours: true })).toBe('barred')
    expect(office({ cannotWorkThreeHours: true })).toBe('right')
    expect(job({ cannotWorkThreeHours: null })).toBe('barred…right')
  })
  it('another title waits three months, but for who works', () => {
    const family = { ...holding('permit-family'), asylum: [] }
    expect(office({ ...family, arrivedOn: '2026-08-24' })).toBe('barred')
    expect(office({ ...family, arrivedOn: '2026-08-23' })).toBe('barred…right')
    expect(job({ ...family, arrivedOn: '2026-08-23' })).toBe('right')
    expect(job({ ...family, arrivedOn: '2026-08-24' })).toBe('barred')
    expect(job({ ...family, arrivedOn: '2026-08-24', employment: { hoursPerWeek: 10 } })).toBe('right')
    expect(gradeIfJudged(helpInIllness, { ...refugee, ...family, arrivedOn: '2026-08-23' }, on)).toBe('right')
  })
  it.each(['permit-20', 'permit-20a', 'permit-17', 'permit-16g-search'])(
    'not with a title only for a search: %s',
    (status) => {
      expect(job(holding(status))).toBe('barred')
      expect(office(holding(status))).toBe('barred')
    },
  )
  it('not for who belongs to the AsylbLG', () => {
    const permit = { ...holding('permit-25-5'), asylum: [] }
    expect(job({ ...permit, removalSuspendedOn: '2025-05-24' })).toBe('barred')
    expect(job({ ...permit, removalSuspendedOn: '2025-05-23' })).toBe('right')
    expect(office({ ...permit, removalSuspendedOn: '2025-05-24' })).toBe('barred')
    expect(office({ ...permit, removalSuspendedOn: '2025-05-23' })).toBe('right')
    expect(job(holding('toleration'))).toBe('barred')
    expect(grade(emergencyPaidBySocialOffice, { ...refugee, ...holding('toleration') }, on)).toBe('barred')
  })
  it('the certificate about an application for § 24 counts, another one leaves it open', () => {
    const paper = { ...holding('fiction-lawful'), asylum: [] }
    expect(job({ ...paper, askedForTemporaryProtection: true })).toBe('right')
    expect(job(paper)).toBe('barred…right')
    expect(job({ ...paper, askedForTemporaryProtection: null })).toBe('barred…right')
  })
  it('who is insured has no need of the social office', () => {
    expect(office({ healthInsured: true })).toBe('barred')
    expect(grade(emergencyPaidBySocialOffice, { ...refugee, healthInsured: true }, on)).toBe('barred')
  })
  it.each(['stay', 'publicFunds', 'birthDate'])('an unknown %s never grants', (fact) =>
    expect(job({ [fact]: null })).toBe('barred…right'),
  )
})

describe('AsylbLG §§ 1, 7, 8, 11: what stands before every benefit, in both texts', () => {
  // Ill, pregnant, in pain, a child, for years in Germany: each benefit with somebody who has it.
  const everyBenefit = [
    { norm: careWhenIll, more: {} },
    { norm: careToStayWell, more: {} },
    { norm: careForBirth, more: {} },
    { norm: dentures, more: {} },
    { norm: careForMinors, more: { birthDate: '2012-01-01' } },
    { norm: careAsInsured, more: { arrivedOn: '2020-01-01' } },
    { norm: otherCare, more: {} },
    { norm: emergencyPaidLater, more: {} },
  ].flatMap(({ norm, more }) => (Array.isArray(norm) ? norm : [norm]).map((text: Norm) => ({ text, more })))
  const dayOf = (text: Norm) => text.inForce.to ?? on
  const table = everyBenefit.map(({ text, more }) => ({
    name: `${text.id} on ${dayOf(text)}`,
    given: text.grade,
    june: text.inForce.to === undefined,
    of: (changes: Told) =>
      gradeIfJudged(
        text,
        {
          ...plain,
          arrivedOn: '2026-04-01',
          ...holding('permission-to-stay', '2026-04-01'),
          asylum: [{ status: 'asylum-pending', from: '2026-04-01' }],
          transferStoppedByCourt: false,
          ...more,
          ...changes,
        },
        dayOf(text),
      ),
  }))
  const nobody: Told = { ...holding('none', '2026-04-01'), asylum: [] }

  it.each(table)('$name: § 1 Abs. 1, for whoever belongs to the act and for nobody else', ({ of, given }) => {
    expect(of({})).toBe(given)
    expect(of(nobody)).toBe('barred')
  })
  it.each(table)('$name: § 1 Abs. 2, not with another title', ({ of, given }) => {
    const family = { asylum: [], familyOnAsylumBenefits: true }
    expect(of({ ...holding('none', '2026-04-01'), ...family })).toBe(given)
    expect(of({ ...holding('permit-25-3', '2026-04-01'), ...family })).toBe('barred')
    expect(of({ ...holding('visa-national', '2026-04-01'), ...family })).toBe(`barred…${given}`)
  })
  it.each(table)('$name: § 1 Abs. 3a, not with the paper about an application for § 24', ({ of, given }) => {
    const paper = { ...holding('fiction-lawful', '2026-04-01'), asylum: [], familyOnAsylumBenefits: true }
    expect(of({ ...paper, askedForTemporaryProtection: true })).toBe('barred')
    expect(of(paper)).toBe(given)
  })
  it.each(table)(
    '$name: § 1 Abs. 4, nothing but a bridge where another state is responsible',
    ({ of, given, june }) => {
      const leaving = { ...nobody, obligedToLeave: true }
      expect(of(leaving)).toBe(given)
      expect(of({ ...leaving, protectedElsewhere: true })).toBe('barred')
      expect(of({ ...leaving, transferOrdered: true })).toBe('barred')
      expect(of({ ...leaving, transferOrdered: true, transferStoppedByCourt: true })).toBe(june ? given : 'barred')
      // Only Nr. 5 is named, those who must leave, and not who holds a toleration or a permission to stay.
      const elsewhere = { protectedElsewhere: true, transferOrdered: true }
      expect(of({ ...nobody, followUpApplication: true, ...elsewhere })).toBe(given)
      for (const status of ['permission-to-stay', 'toleration', 'toleration-training', 'toleration-unclear-identity'])
        expect(of({ ...leaving, ...holding(status, '2026-04-01'), ...elsewhere }), status).toBe(given)
    },
  )
  it.each(table)('$name: § 7 Abs. 1, own means first', ({ of, given }) => {
    expect(of({ publicFunds: 'some' })).toBe(given)
    expect(of({ publicFunds: 'all' })).toBe(given)
    expect(of({ publicFunds: null })).toBe(`barred…${given}`)
  })
  it.each(table)('$name: § 8 Abs. 1, not where an insurance pays', ({ of }) =>
    expect(of({ healthInsured: true })).toBe('barred'),
  )
  it.each(table)('$name: § 11 Abs. 2a, before the certificate of arrival it is not said', ({ of, given }) =>
    expect(of({ ...holding('none', '2026-04-01') })).toBe(`barred…${given}`),
  )
  it.each(table)(
    '$name: § 1 Abs. 1 Nr. 1b, asked for temporary protection, without permit and paper',
    ({ of, given, june }) => {
      const asked = { ...nobody, askedForTemporaryProtection: true }
      expect(of(asked)).toBe(june ? given : 'barred')
      expect(of({ ...asked, ...holding('permit-24', '2026-04-01') })).toBe('barred')
      expect(of({ ...asked, ...holding('fiction-continued', '2026-04-01') })).toBe('barred')
    },
  )

  it.each(table.filter(({ name }) => !name.startsWith('dentures') && !name.startsWith('other-care')))(
    '$name: § 7 Abs. 1, who draws nothing must have it worked out',
    ({ name }) => {
      const { text, more } = everyBenefit.find(({ text }) => name === `${text.id} on ${dayOf(text)}`) ?? {}
      const told = { ...seeker, arrivedOn: '2026-04-01', ...holding('permission-to-stay', '2026-04-01'), asylum: [] }
      expect(grade(text as Norm, { ...told, ...more, publicFunds: 'none' }, dayOf(text as Norm))).toBe('barred…right')
    },
  )
})

describe('AsylbLG § 1 Abs. 4: the bridge, in both texts', () => {
  const leaving: Told = {
    ...plain,
    ...holding('none', '2026-04-01'),
    arrivedOn: '2026-04-01',
    asylum: [],
    obligedToLeave: true,
    transferOrdered: true,
    transferStoppedByCourt: false,
  }
  describe.each(['2026-06-11', on])('on %s', (day) => {
    const bridge = (changes: Told) => grade(careUntilDeparture, { ...leaving, ...changes }, day)
    it('for those who must leave, and for whom another state is responsible', () => {
      expect(bridge({})).toBe('right')
      expect(bridge({ obligedToLeave: false })).toBe('barred')
      expect(bridge({ obligedToLeave: false, followUpApplication: true })).toBe('barred')
      expect(bridge({ transferOrdered: false })).toBe('barred')
      expect(bridge({ transferOrdered: false, protectedElsewhere: true })).toBe('right')
    })
    it('not with another title, not with an insurance, own means first', () => {
      expect(bridge({ ...holding('permit-25-3', '2026-04-01'), familyOnAsylumBenefits: true })).toBe('barred')
      expect(bridge({ healthInsured: true })).toBe('barred')
      expect(bridge({ publicFunds: 'none' })).toBe('barred…right')
      expect(bridge({ publicFunds: null })).toBe('barred…right')
    })
  })
})

describe('AsylbLG § 2: each reason that holds the 36 months up, alone', () => {
  const long = { ...seeker, arrivedOn: '2023-11-23', ...holding('permission-to-stay', '2023-11-23') }
  it.each(['stayBroken', 'accusedOfProlongingStay'])('%s must be told before anybody can weigh it', (fact) => {
    expect(gradeIfJudged(careAsInsured, { ...long, [fact]: false }, on)).toBe('right')
    expect(grade(careAsInsured, { ...long, [fact]: true }, on)).toBe('barred…right')
    expect(gradeIfJudged(careAsInsured, { ...long, [fact]: null }, on)).toBe('barred…right')
  })
  it('Abs. 3: until the day before the 18th birthday', () => {
    const child = { ...seeker, parentOnSocialAssistanceLevel: true }
    expect(grade(careAsInsured, { ...child, birthDate: '2008-11-24' }, on)).toBe('right')
    expect(grade(careAsInsured, { ...child, birthDate: '2008-11-23' }, on)).toBe('barred')
  })
})

describe('SGB II § 7, SGB XII §§ 23, 25: what each asks for', () => {
  const refugee: Told = {
    ...plain,
    ...holding('permit-25-2-refugee'),
    asylum: [],
    cannotWorkThreeHours: false,
    employment: false,
  }
  const codes = [{ norm: jobcenter }, { norm: helpInIllness }, { norm: emergencyPaidBySocialOffice }]
  const family = { ...holding('permit-family'), arrivedOn: '2026-08-23' }

  it.each(codes)('$norm.id: a title, or the paper about an application for § 24', ({ norm }) => {
    const of = (changes: Told) => gradeIfJudged(norm, { ...refugee, ...changes }, on)
    expect(of({})).toBe('right')
    expect(of(holding('none'))).toBe('barred')
    for (const paper of ['fiction-lawful', 'fiction-continued']) {
      expect(of({ ...holding(paper), askedForTemporaryProtection: true }), paper).toBe('right')
      expect(of({ ...holding(paper), askedForTemporaryProtection: false }), paper).toBe('barred…right')
    }
    expect(of({ ...holding('none'), askedForTemporaryProtection: true })).toBe('barred')
  })
  it.each(codes)('$norm.id: own means first', ({ norm }) => {
    expect(grade(norm, { ...refugee, publicFunds: 'some' }, on)).toBe('right')
    expect(grade(norm, { ...refugee, publicFunds: 'none' }, on)).toBe('barred…right')
    expect(gradeIfJudged(norm, { ...refugee, publicFunds: 'none' }, on)).toBe('right')
    expect(gradeIfJudged(norm, { ...refugee, publicFunds: null }, on)).toBe('barred…right')
  })
  it.each(codes)('$norm.id: nothing in the first three months, but with work or a title of Abschnitt 5', ({ norm }) => {
    const of = (changes: Told) => gradeIfJudged(norm, { ...refugee, ...family, ...changes }, on)
    expect(of({})).toBe('right')
    expect(of({ arrivedOn: '2026-08-24' })).toBe('barred')
    expect(of({ arrivedOn: '2026-08-24', employment: { hoursPerWeek: 10 } })).toBe('right')
    expect(of({ arrivedOn: '2026-11-01', ...holding('permit-25-3', '2026-11-01') })).toBe('right')
    const paper = { arrivedOn: '2026-11-01', ...holding('fiction-lawful', '2026-11-01') }
    expect(of({ ...paper, askedForTemporaryProtection: true })).toBe('right')
    expect(of({ ...paper, askedForTemporaryProtection: false })).toBe('barred')
  })
  it.each(codes)('$norm.id: not where the right to stay rests on a search alone', ({ norm }) => {
    for (const status of ['permit-17', 'permit-20', 'permit-20a', 'permit-16g-search'])
      expect(gradeIfJudged(norm, { ...refugee, ...holding(status, '2026-08-01'), arrivedOn: '2026-08-01' }, on)).toBe(
        'barred',
      )
  })
  it.each(codes)('$norm.id: not for whoever belongs to the AsylbLG', ({ norm }) => {
    const of = (changes: Told) => gradeIfJudged(norm, { ...refugee, ...changes }, on)
    const permit = { ...holding('permit-25-5'), removalSuspendedOn: '2025-05-23' }
    expect(of(permit)).toBe('right')
    expect(of({ ...permit, removalSuspendedOn: '2025-05-24' })).toBe('barred')
    expect(of({ ...permit, followUpApplication: true })).toBe('barred')
    expect(of({ ...permit, familyOnAsylumBenefits: true })).toBe('barred')
    // Another title ends it (AsylbLG § 1 Abs. 2), and so does the paper (Abs. 3a).
    expect(of({ followUpApplication: true, familyOnAsylumBenefits: true })).toBe('right')
    const paper = { ...holding('fiction-lawful'), askedForTemporaryProtection: true }
    expect(of({ ...paper, familyOnAsylumBenefits: true })).toBe('right')
    const visa = { ...holding('visa-national', '2026-08-01'), arrivedOn: '2026-08-01' }
    expect(of(visa)).toBe('right')
    expect(of({ ...visa, familyOnAsylumBenefits: true })).toBe('barred…right')
    expect(of({ ...visa, followUpApplication: true })).toBe('barred…right')
    // A title is no obligation to leave: Nr. 5 is for people without one.
    expect(of({ ...visa, obligedToLeave: true })).toBe('right')
  })
  it('SGB XII § 23 Abs. 3 Satz 1 Nr. 3: who came for social assistance, somebody must say; never of a title of Abschnitt 5', () => {
    for (const norm of [helpInIllness, emergencyPaidBySocialOffice]) {
      expect(grade(norm, { ...refugee, ...family }, on)).toBe('barred…right')
      expect(grade(norm, refugee, on)).toBe('right')
      const paper = { ...holding('fiction-lawful'), askedForTemporaryProtection: true }
      expect(grade(norm, { ...refugee, ...paper }, on)).toBe('right')
    }
  })
  it('SGB II § 7a: pension age lies between 65 and 67 years, by the year of birth', () => {
    const of = (birthDate: string) => grade(jobcenter, { ...refugee, birthDate }, on)
    expect(of('1961-11-24')).toBe('right')
    expect(of('1961-11-23')).toBe('barred…right')
    expect(of('1959-11-24')).toBe('barred…right')
    expect(of('1959-11-23')).toBe('barred')
  })
})
