import assert from 'node:assert/strict'
import { createEnzymeSignals } from '#src/model/enzyme-signals.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { follow, type Law, near, type SpineNumbers, spineWith, values } from '#tests/model/laws/law.ts'

const spineOf = (numbers: SpineNumbers) => spineWith(numbers, spineSlot)
const hill = (x: number, half: number, n: number) => x ** n / (x ** n + half ** n)
const signals = {
  ...createEnzymeSignals(),
  fullCalmodulin: 0.4 * values.pkaHalfCalmodulin,
  calcineurin: 0.3,
  withCalmodulin: 0.5,
  phosphorylated: 0.2,
}

export const pkaLaws: Law<typeof import('#src/model/processes/regulate-pka.ts')>[] = [
  {
    says: 'PKA is driven by calmodulin up to its ceiling and falls off by itself',
    holds({ regulatePka, pkaDrive, calmodulinDrive, restingPka }) {
      const drive =
        values.pkaTonicRate +
        values.pkaRate * hill(signals.fullCalmodulin, values.pkaHalfCalmodulin, values.pkaPower)
      near(pkaDrive(values, calmodulinDrive(values, signals)), drive)
      const rate = (pka: number) => drive * (1 - pka / values.pkaCeiling) - pka / values.pkaDecay
      const dt = 0.2 / (drive + 1 / values.pkaDecay)
      for (const pka of [0.1, 0.9 * values.pkaCeiling]) {
        const spine = spineOf({ pka })
        regulatePka(values, spine, drive, dt)
        near(spine[spineSlot.pka]!, follow(pka, dt, rate).end)
      }
      assert.ok(Math.abs(rate(restingPka(values, signals))) < 1e-9 * drive)
    },
  },
  {
    says: 'more PKA than the ceiling counts as the ceiling',
    holds({ regulatePka }) {
      const [full, over] = [spineOf({ pka: values.pkaCeiling }), spineOf({ pka: 3 * values.pkaCeiling })]
      for (const spine of [full, over]) regulatePka(values, spine, 1e-3, 1000)
      near(over[spineSlot.pka]!, full[spineSlot.pka]!)
    },
  },
]

export const pp1Laws: Law<typeof import('#src/model/processes/inhibit-pp1.ts')>[] = [
  {
    says: 'calcineurin frees PP1, PKA holds it back',
    holds({ freePp1 }) {
      const half = values.inhibitorHalfCalcineurin * (1 + 2 * values.inhibitorPkaGain)
      near(
        freePp1(values, half / values.calcineurinAvailability, 2),
        values.pp1Availability * 0.5 ** values.pp1Power,
      )
      assert.ok(freePp1(values, 0.5, 0) > freePp1(values, 0.5, 1))
      assert.ok(freePp1(values, 0.6, 1) > freePp1(values, 0.5, 1))
      near(
        freePp1({ ...values, pp1Availability: 0.5 }, 0.5, 1),
        0.5 * freePp1({ ...values, pp1Availability: 1 }, 0.5, 1),
      )
      const weak = { ...values, calcineurinAvailability: 0.5 }
      near(freePp1(weak, 0.5, 1), freePp1({ ...values, calcineurinAvailability: 1 }, 0.25, 1))
    },
  },
  {
    says: 'PP1 follows what is free within its time, and a step sees its mean',
    holds({ inhibitPp1, freePp1 }) {
      const spine = spineOf({ pp1: 0.9 })
      const mean = inhibitPp1(values, spine, signals, 1, 2 * values.pp1Time)
      const target = freePp1(values, signals.calcineurin, 1)
      const course = follow(0.9, 2 * values.pp1Time, (y) => (target - y) / values.pp1Time)
      near(spine[spineSlot.pp1]!, course.end)
      near(mean, course.mean)
    },
  },
]

export const bindLaws: Law<typeof import('#src/model/processes/bind-camkii-to-nmdars.ts')>[] = [
  {
    says: 'driven CaMKII docks where there is room and PP1 lets it, leaves by itself and by PP1',
    holds({ bindCamkiiToNmdars }) {
      const rate = (y: number) =>
        (values.boundRate * 0.6 * (1 - y)) / (1 + 0.7 / values.boundHalfPp1) -
        y * (1 / values.boundDecay + 0.7 / values.boundPp1Decay)
      for (const dt of [0.1 / values.boundRate, 1 / values.boundRate]) {
        const spine = spineOf({ bound: 0.3 })
        bindCamkiiToNmdars(values, spine, 0.6, 0.7, dt)
        near(spine[spineSlot.bound]!, follow(0.3, dt, rate).end, 3e-3)
      }
      const idle = spineOf({ bound: 0.3 })
      bindCamkiiToNmdars(values, idle, 0, 0, values.boundDecay)
      near(idle[spineSlot.bound]!, 0.3 / Math.E)
      const freed = spineOf({ bound: 0.3 })
      bindCamkiiToNmdars(values, freed, 0, 0.5, values.boundPp1Decay)
      near(freed[spineSlot.bound]!, 0.3 * Math.exp(-0.5 - values.boundPp1Decay / values.boundDecay))
    },
  },
  {
    says: 'both calmodulin and phosphate are needed, and an inhibitor takes of both',
    holds({ camkiiDrive }) {
      const at = (withCalmodulin: number, phosphorylated: number, of = values) =>
        camkiiDrive(of, { ...signals, withCalmodulin, phosphorylated })
      near(at(values.boundHalfCalmodulin, values.boundHalfPhosphorylated), 0.25)
      near(
        at(0.4, 0.2),
        hill(0.4, values.boundHalfCalmodulin, values.boundPower) *
          hill(0.2, values.boundHalfPhosphorylated, 1),
      )
      near(at(0.4, 0), 0)
      near(at(0.4, 0.2, { ...values, camkiiAvailability: 0.5 }), at(0.2, 0.1))
    },
  },
]

export const phosphateLaws: Law<typeof import('#src/model/processes/phosphorylate-ampars.ts')>[] = [
  {
    says: 'CaMKII beyond rest puts phosphate on, PP1 and time take it off',
    holds({ phosphorylateAmpars }) {
      const rate = (y: number) =>
        values.s831Phosphorylation * 0.4 * 0.5 * (1 - y) -
        y * (1 / values.s831Decay + 0.6 / values.s831Pp1Decay)
      const spine = spineOf({ phosphorylated: 0.2 })
      const dt = 0.5 / values.s831Phosphorylation
      phosphorylateAmpars({ ...values, camkiiAvailability: 0.5 }, spine, 0.4, 0.6, dt)
      near(spine[spineSlot.phosphorylated]!, follow(0.2, dt, rate).end)
      const idle = spineOf({ phosphorylated: 0.2 })
      phosphorylateAmpars(values, idle, -0.5, 0, values.s831Decay)
      near(idle[spineSlot.phosphorylated]!, 0.2 / Math.E)
    },
  },
]

export const tagLaws: Law<typeof import('#src/model/processes/tag-depression.ts')>[] = [
  {
    says: 'PP1 that acts sets the tag, CaMKII and time erase it',
    holds({ tagDepression }) {
      const rate = (y: number) =>
        (0.3 / values.depressionRise) * (1 - y) -
        y * (1 / values.depressionDecay + 0.2 * values.depressionErasure)
      const spine = spineOf({ depressionTag: 0.1 })
      const dt = values.depressionRise
      tagDepression(values, spine, 0.2, 0.3, dt)
      near(spine[spineSlot.depressionTag]!, follow(0.1, dt, rate).end, 1e-3)
      const idle = spineOf({ depressionTag: 0.4 })
      tagDepression(values, idle, 0, -0.2, values.depressionDecay)
      near(idle[spineSlot.depressionTag]!, 0.4 / Math.E)
    },
  },
]

export const guardLaws: Law<typeof import('#src/model/processes/guard-places.ts')>[] = [
  {
    says: 'PP1 gets at an AMPAR as soon as one of its TARPs has no docked CaMKII',
    holds({ unguardedPlaces }) {
      const at = (bound: number, of = values) => unguardedPlaces(of, spineOf({ bound }))
      near(at(0), 1)
      near(at(0.5), 1 - values.dockedProtection * 0.5 ** values.tarpsPerAmpar)
      near(at(0.5, { ...values, tarpsPerAmpar: 1 }), 1 - 0.5 * values.dockedProtection)
      near(at(1, { ...values, dockedProtection: 0.3 }), 0.7)
    },
  },
]

export const actinLaws: Law<typeof import('#src/model/processes/polymerize-actin.ts')>[] = [
  {
    says: 'driven actin is called for where there is none, the call fades, and filaments follow it',
    holds({ polymerizeActin, actinDrive }) {
      near(actinDrive(values, { ...signals, fullCalmodulin: values.actinHalfCalmodulin }), 0.5)
      const less = { ...signals, fullCalmodulin: 0.4 * values.actinHalfCalmodulin }
      near(actinDrive(values, less), hill(0.4, 1, values.pkaPower))
      const dt = 0.4 * values.actinDecay
      const spine = spineOf({ actinCall: 0.3 })
      polymerizeActin(values, spine, 0.02, dt)
      const rate = (y: number) => values.actinPolymerization * 0.02 * (1 - y) - y / values.actinDecay
      near(spine[spineSlot.actinCall]!, follow(0.3, dt, rate).end)
      const short = 0.5 * values.actinRise
      const grown = spineOf({ actinCall: 0.8, actin: 0.2 })
      polymerizeActin({ ...values, actinDecay: 1e12 }, grown, 0, short)
      near(grown[spineSlot.actin]!, 0.8 - 0.6 * Math.exp(-0.5))
    },
  },
]
