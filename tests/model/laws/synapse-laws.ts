import assert from 'node:assert/strict'
import {
  camkiiSpeciesCount,
  rateConstant,
  rateConstantCount,
  species,
} from '#src/model/calmodulin-network.ts'
import type { KineticScheme } from '#src/model/kinetic-scheme.ts'
import { thermalVoltage } from '#src/model/physical-constants.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { follow, type Law, near, type SpineNumbers, spineWith, values } from '#tests/model/laws/law.ts'

const spineOf = (numbers: SpineNumbers) => spineWith(numbers, spineSlot)
const free = (voltage: number) =>
  1 /
  (1 +
    (values.magnesiumConcentration / values.magnesiumHalfBlock) *
      Math.exp(-values.magnesiumVoltageSlope * voltage))

/** µM/ms that 1 pA of a divalent ion brings into 1 µm³: 1/(2·96.485 C/mmol). */
const perCurrent = 1e3 / (2 * 96.485)

export const bufferLaws: Law<typeof import('#src/model/processes/buffer-calcium.ts')>[] = [
  {
    says: 'Ca²⁺ that enters is bound but for a share, and is cleared to rest',
    holds({ bufferCalcium }) {
      for (const dt of [1, 30, 300]) {
        const perPicoampere = perCurrent / values.spineVolume / (1 + values.calciumBindingRatio)
        const rate = (y: number, time: number) =>
          (0.02 + (0.03 * time) / dt) * perPicoampere - (y - values.restingCalcium) / values.calciumDecay
        near(bufferCalcium(values, 1.5, 0.02, 0.05, dt), follow(1.5, dt, rate).end, 1e-3)
      }
      assert.equal(bufferCalcium(values, 0.1, -1e6, -1e6, 1e6), 0)
    },
  },
]

export const admitLaws: Law<typeof import('#src/model/processes/admit-calcium.ts')>[] = [
  {
    says: 'a conductance holds at the voltage where it was measured, and GHK leads on from there',
    holds({ calciumCurrent }) {
      const reference = values.calciumFractionVoltage
      const [inside, outside] = [values.restingCalcium, values.extracellularCalcium]
      near(calciumCurrent(values, 2, reference, inside), 2 * (values.synapticReversal - reference))
      const x = (voltage: number) => (2 * voltage) / thermalVoltage(values.temperature)
      const flux = (voltage: number, calcium: number, out = outside) =>
        (x(voltage) * (calcium - out * Math.exp(-x(voltage)))) / (Math.exp(-x(voltage)) - 1)
      const scale = (2 * (values.synapticReversal - reference)) / flux(reference, inside)
      for (const voltage of [-90, -20, 30, 150]) {
        near(calciumCurrent(values, 2, voltage, 40), scale * flux(voltage, 40))
      }
      near(calciumCurrent(values, 2, 0, 40), scale * (outside - 40))
      near(calciumCurrent(values, 2, 1e-4, 40), scale * (outside - 40), 1e-3)
      const double = { ...values, extracellularCalcium: 2 * outside }
      near(calciumCurrent(double, 2, -20, 40), scale * flux(-20, 40, 2 * outside))
    },
  },
  {
    says: 'R-type channels open with depolarization, inactivate, and are closed by Ca²⁺',
    holds({ rTypeConductance, rTypeActivation, rTypeInactivation }) {
      near(rTypeActivation(values, values.rTypeActivationHalf), 0.5)
      near(
        rTypeActivation(values, values.rTypeActivationHalf + values.rTypeActivationSlope),
        1 / (1 + 1 / Math.E),
      )
      near(rTypeInactivation(values, values.rTypeInactivationHalf) ** 2, 0.5)
      assert.ok(rTypeInactivation(values, -100) > 0.9 && rTypeInactivation(values, 0) < 0.1)
      const steeper =
        Math.log(1 / rTypeInactivation(values, 0) - 1) - Math.log(1 / rTypeInactivation(values, -10) - 1)
      near(steeper, 10 / values.rTypeInactivationSlope)
      near(rTypeConductance(values, 0.5, 0.6, 0), values.rTypeConductance * 0.125 * 0.36)
      near(
        rTypeConductance(values, 0.5, 0.6, values.rTypeCalciumHalf),
        values.rTypeConductance * 0.125 * 0.18,
      )
    },
  },
  {
    says: 'gates follow the voltage: inactivation fast, recovery slow, both quicker in the warm',
    holds({ gateRType, inactivationTime, rTypeActivation, rTypeInactivation }) {
      const warm = { ...values, rTypeRateFactor: 2 }
      near(inactivationTime(warm, 0), values.rTypeInactivationTime / 2)
      near(inactivationTime(warm, 1), values.rTypeRecoveryTime / 2)
      near(
        inactivationTime(warm, 0.25),
        (0.75 * values.rTypeInactivationTime + 0.25 * values.rTypeRecoveryTime) / 2,
      )
      for (const voltage of [-75, -20]) {
        const spine = spineOf({ rTypeActivation: 0.3, rTypeInactivation: 0.4 })
        gateRType(warm, spine, voltage, 1.5)
        const open = rTypeActivation(values, voltage)
        near(
          spine[spineSlot.rTypeActivation]!,
          open + (0.3 - open) * Math.exp((-1.5 * 2) / values.rTypeActivationTime),
        )
        const available = rTypeInactivation(values, voltage)
        const time = inactivationTime(warm, available)
        near(spine[spineSlot.rTypeInactivation]!, follow(0.4, 1.5, (y) => (available - y) / time).end)
      }
    },
  },
]

export const pulseLaws: Law<typeof import('#src/model/processes/pulse-glutamate.ts')>[] = [
  {
    says: 'a pulse begins when the vesicle fuses, scales with it, and runs by D·t',
    holds({ glutamatePulse, glutamatePulseEnd }) {
      const usual = values.glutamatePerVesicle
      const peak =
        values.glutamatePulseFirstPeak + values.glutamatePulseSecondPeak + values.glutamatePulseThirdPeak
      assert.equal(glutamatePulse(values, usual, -1e-9), 0)
      near(glutamatePulse(values, usual, 0), peak)
      near(glutamatePulse(values, usual / 2, 0.1), glutamatePulse(values, usual, 0.1) / 2)
      const expected = (t: number) =>
        (['First', 'Second', 'Third'] as const)
          .map((n) => values[`glutamatePulse${n}Peak`] * Math.exp(-t / values[`glutamatePulse${n}Decay`]))
          .reduce((a, b) => a + b)
      for (const age of [0.01, 0.3, 2]) near(glutamatePulse(values, usual, age), expected(age))
      const quick = { ...values, glutamateDiffusion: 2 * values.glutamateDiffusion }
      near(glutamatePulse(quick, usual, 0.1), expected(0.2))
      near(glutamatePulseEnd(quick), glutamatePulseEnd(values) / 2)
      assert.ok(glutamatePulse(values, usual, glutamatePulseEnd(values)) < 1e-4 * peak)
      const decays = (['First', 'Second', 'Third'] as const).map((n) => values[`glutamatePulse${n}Decay`])
      near(glutamatePulseEnd(values), 12 * Math.max(...decays))
    },
  },
]

export const releaseLaws: Law<typeof import('#src/model/processes/release-glutamate.ts')>[] = [
  {
    says: 'each docked vesicle may fuse, more easily after spikes and a tetanus, up to a ceiling',
    holds({ fusionProbability }) {
      const rested = 0.02
      const of = { ...values, vesicleReleaseProbability: rested, vesicleReleaseCeiling: 0.5 }
      const at = (numbers: SpineNumbers, docked: number, table = of) =>
        fusionProbability(table, spineOf(numbers), docked)
      assert.equal(at({}, 0), 0)
      near(at({}, 1), rested)
      near(at({}, 3), 1 - (1 - rested) ** 3)
      near(at({ facilitation: 0.5 }, 1), rested * (1 + 0.5 * values.facilitationGain))
      near(at({ augmentation: 0.5 }, 1), rested * (1 + 0.5 * values.augmentationGain))
      near(at({ facilitation: 1e6 }, 1), 0.5)
      near(at({}, 1, { ...of, vesicleReleaseCeiling: 0.01 }), rested)
      const certain = { ...of, vesicleReleaseProbability: 0.9, extracellularCalcium: 20_000 }
      assert.equal(at({}, 2.5, certain), 1)
    },
  },
  {
    says: 'release goes with the fourth power of Ca²⁺ where there is little, saturates, and Mg²⁺ competes',
    holds({ releaseInBath, fusionProbability }) {
      const bath = (calcium: number, magnesium: number) => ({
        ...values,
        extracellularCalcium: 1000 * calcium,
        magnesiumConcentration: 1000 * magnesium,
      })
      const at = (calcium: number, magnesium: number) => releaseInBath(bath(calcium, magnesium))
      near(releaseInBath(values), 1)
      assert.equal(at(0, 1), 0)
      near(at(2e-4, 1) / at(1e-4, 1), 16, 1e-3)
      near(at(1e5, 1) / at(1e6, 1), 1, 1e-3)
      // Mg²⁺ alone can be outdone: what it takes, more Ca²⁺ brings back.
      const half = values.releaseHalfMagnesium / 1000
      near(at(1e-4, half) / at(1e-4, 0), 1 / 16, 1e-3)
      near(at(1e6, half) / at(1e6, 0), 1, 1e-3)
      const of = { ...bath(1, 1), vesicleReleaseProbability: 0.02 }
      near(fusionProbability(of, spineOf({}), 1), 0.02 * at(1, 1))
    },
  },
  {
    says: 'a fusion is drawn as often as its chance says, at each spine by itself',
    holds({ drawsFusion }) {
      const spikes = Array.from({ length: 4000 }, (_, i) => i)
      const drawn = (which: 'hero' | 'neighbour', p: number) =>
        spikes.filter((n) => drawsFusion(1, which, n, p))
      near(drawn('hero', 0.2).length, 800, 0.1)
      assert.equal(drawn('hero', 0).length, 0)
      assert.notDeepEqual(drawn('hero', 0.2), drawn('neighbour', 0.2))
    },
  },
  {
    says: 'facilitation fades, and its cube feeds what lasts a minute',
    holds({ fadeFacilitation }) {
      const spine = spineOf({ facilitation: 1.5, augmentation: 0.2 })
      const dt = values.facilitationDecay / 2
      fadeFacilitation(values, spine, dt)
      near(spine[spineSlot.facilitation]!, 1.5 * Math.exp(-0.5))
      const cube = follow(0, dt, (_, t) => (1.5 * Math.exp(-t / values.facilitationDecay)) ** 3).end / dt
      const rate = (y: number) => values.augmentationRate * cube * (1 - y) - y / values.augmentationDecay
      near(spine[spineSlot.augmentation]! - 0.2, follow(0.2, dt, rate).end - 0.2, 1e-3)
    },
  },
  {
    says: 'empty sites fill, faster after recent spikes',
    holds({ refillVesicles }) {
      const urgency = 0.4 / (0.4 + values.refillHalfFacilitation)
      const rate = (1 + values.refillAcceleration * urgency) / values.vesicleRefill
      const dt = values.vesicleRefill / 4
      near(refillVesicles(values, 2, 0.4, dt), follow(2, dt, (y) => rate * (values.dockedVesicles - y)).end)
    },
  },
]

export const vesicleLaws: Law<typeof import('#src/model/processes/fill-vesicle.ts')>[] = [
  {
    says: 'contents scatter around the mean of the table, both ways alike, and none is empty',
    holds({ vesicleContent }) {
      const mean = values.glutamatePerVesicle
      const wide = { ...values, vesicleContentVariation: 0.3 }
      const contents = Array.from({ length: 4000 }, (_, n) => vesicleContent(wide, 1, n))
      near(contents.reduce((a, b) => a + b) / contents.length, mean, 0.02)
      const spread = Math.sqrt(
        contents.reduce((sum, each) => sum + (each / mean - 1) ** 2, 0) / contents.length,
      )
      near(spread, 0.3, 0.05)
      assert.ok(
        Math.min(...contents) >= Math.round(0.1 * mean) && Math.max(...contents) <= Math.round(1.9 * mean),
      )
      // What lies beyond is drawn again, and not put at the mean.
      const widest = { ...values, vesicleContentVariation: 1 }
      const drawn = Array.from({ length: 400 }, (_, n) => vesicleContent(widest, 1, n))
      assert.ok(drawn.filter((each) => each === mean).length < 10)
      assert.ok(Math.min(...drawn) >= Math.round(0.1 * mean) && Math.max(...drawn) <= Math.round(1.9 * mean))
      // A draw of one release is no draw of another.
      assert.equal(new Set(contents.slice(0, 40)).size > 30, true)
      const next = contents.slice(1).map((each, n) => (each / mean - 1) * (contents[n]! / mean - 1))
      assert.ok(Math.abs(next.reduce((a, b) => a + b) / next.length) < 0.02)
    },
  },
  {
    says: 'vesicles fuse anywhere in a disc alike',
    holds({ fusionPlace }) {
      const places = Array.from({ length: 4000 }, (_, n) => fusionPlace(values, 1, n))
      const share = (fits: (place: { x: number; z: number }) => boolean) =>
        places.filter(fits).length / places.length
      const r = values.fusionSpread
      assert.equal(
        share(({ x, z }) => Math.hypot(x, z) <= r),
        1,
      )
      near(
        share(({ x, z }) => Math.hypot(x, z) < r / 2),
        0.25,
        0.1,
      )
      for (const sign of [-1, 1]) {
        near(
          share(({ x, z }) => x * z * sign > 0),
          0.5,
          0.05,
        )
        near(
          share(({ x }) => x * sign > 0),
          0.5,
          0.05,
        )
        near(
          share(({ z }) => z * sign > 0),
          0.5,
          0.05,
        )
      }
      near(
        share(({ x, z }) => Math.abs(x) > Math.abs(z)),
        0.5,
        0.05,
      )
      // How far and in which direction have nothing to do with each other.
      for (const sign of [-1, 1])
        near(
          share(({ x, z }) => z * sign > 0 && Math.hypot(x, z) < r / Math.SQRT2),
          0.25,
          0.1,
        )
    },
  },
]

export const trapLaws: Law<typeof import('#src/model/processes/trap-in-nmda-pores.ts')>[] = [
  {
    says: 'a drug enters pores that are open and free of Mg²⁺, and comes out of open ones',
    holds({ trapInNmdaPores }) {
      const dosed = { ...values, ketamineConcentration: 8, memantineConcentration: 4 }
      const voltage = -50
      const open = 0.02
      const entry =
        open * free(voltage) * Math.exp((values.blockerEntryVoltage - voltage) / values.blockerVoltage)
      const spine = spineOf({ ketamineTrapped: 0.2, memantineTrapped: 0.1 })
      const dt = 1000
      trapInNmdaPores(dosed, spine, open, voltage, dt)
      const rate = (room: number, dose: number, exit: number) => (y: number) =>
        entry * dose * (room - y) - open * exit * y
      near(
        spine[spineSlot.ketamineTrapped]!,
        follow(0.2, dt, rate(0.9, 8 * values.ketamineEntry, values.ketamineExit)).end,
      )
      near(
        spine[spineSlot.memantineTrapped]!,
        follow(0.1, dt, rate(values.memantineTrapped - 0.2, 4 * values.memantineEntry, values.memantineExit))
          .end,
      )
    },
  },
  {
    says: 'without a drug nothing is trapped, and what was trapped still comes out',
    holds({ trapInNmdaPores, poresWithoutDrug }) {
      const clean = { ...values, ketamineConcentration: 0, memantineConcentration: 0 }
      const spine = spineOf({})
      trapInNmdaPores(clean, spine, 0.02, 0, 1000)
      near(poresWithoutDrug(spine), 1)
      for (const slot of ['ketamineTrapped', 'memantineTrapped'] as const) {
        const left = spineOf({ [slot]: 0.4 })
        trapInNmdaPores(clean, left, 0.02, 0, 1000)
        const exit = slot === 'ketamineTrapped' ? values.ketamineExit : values.memantineExit
        near(left[spineSlot[slot]]!, 0.4 * Math.exp(-0.02 * exit * 1000))
        const dosed = spineOf({})
        trapInNmdaPores(
          { ...clean, [slot === 'ketamineTrapped' ? 'ketamineConcentration' : 'memantineConcentration']: 5 },
          dosed,
          0.02,
          0,
          1000,
        )
        assert.ok(dosed[spineSlot[slot]]! > 0)
      }
    },
  },
  {
    says: 'a pore takes one drug, and there are no fewer than no pores',
    holds({ trapInNmdaPores, poresWithoutDrug }) {
      near(poresWithoutDrug(spineOf({ ketamineTrapped: 0.3, memantineTrapped: 0.2 })), 0.5)
      assert.equal(poresWithoutDrug(spineOf({ ketamineTrapped: 0.8, memantineTrapped: 0.4 })), 0)
      const full = spineOf({ ketamineTrapped: 1, memantineTrapped: 0.2 })
      trapInNmdaPores({ ...values, memantineConcentration: 10 }, full, 0.5, -40, 1e5)
      assert.ok(full[spineSlot.memantineTrapped]! <= 1e-9)
      const crowded = spineOf({ ketamineTrapped: 0, memantineTrapped: 1 })
      trapInNmdaPores({ ...values, ketamineConcentration: 10 }, crowded, 0.5, -40, 1e5)
      assert.equal(crowded[spineSlot.ketamineTrapped], 0)
    },
  },
]

export const amparLaws: Law<typeof import('#src/model/processes/gate-ampa-receptors.ts')>[] = [
  {
    says: 'phosphate makes the larger levels more frequent',
    holds({ meanAmparConductance, amparConductances }) {
      const { level, basal, phosphorylated } = amparConductances(values)
      const sum = (list: readonly number[]) => list.reduce((a, b) => a + b)
      near(sum(basal), 1)
      near(sum(phosphorylated), 1)
      near(basal[1]! / basal[0]!, values.amparWeightSecond / values.amparWeightFirst)
      const mean = (share: readonly number[]) => sum(share.map((each, i) => each * level[i]!))
      near(meanAmparConductance(values, 0.25), 0.75 * mean(basal) + 0.25 * mean(phosphorylated))
      const doubled = amparConductances({
        ...values,
        amparWeightFirst: 2 * values.amparWeightFirst,
        amparWeightSecond: 2 * values.amparWeightSecond,
        amparWeightThird: 2 * values.amparWeightThird,
        amparWeightFourth: 2 * values.amparWeightFourth,
      })
      doubled.basal.forEach((each, i) => {
        near(each, basal[i]!)
      })
      const none = amparConductances({
        ...values,
        amparWeightFirst: 0,
        amparWeightSecond: 0,
        amparWeightThird: 0,
        amparWeightFourth: 0,
      })
      assert.deepEqual(none.basal, [0.25, 0.25, 0.25, 0.25])
    },
  },
  {
    says: 'receptors step as Jonas, Major and Sakmann measured',
    holds({ amparScheme }) {
      haveRates(amparScheme({ ...values, amparRateFactor: 1 }), {
        'C0 C1': values.amparBindFirst,
        'C1 C0': values.amparUnbindFirst,
        'C1 C2': values.amparBindSecond,
        'C2 C1': values.amparUnbindSecond,
        'C2 O': values.amparOpen,
        'O C2': values.amparClose,
        'C1 D1': values.amparDesensitizeOneBound,
        'D1 C1': values.amparRecoverOneBound,
        'C2 D2': values.amparDesensitizeTwoBound,
        'D2 C2': values.amparRecoverTwoBound,
        'O D3': values.amparDesensitizeOpen,
        'D3 O': values.amparRecoverOpen,
        'D1 D2': values.amparDesensitizedBind,
        'D2 D1': values.amparDesensitizedUnbind,
        'D2 D3': values.amparDesensitizeDeeper,
        'D3 D2': values.amparDesensitizeShallower,
      })
    },
  },
  {
    says: 'every step is as quick as the temperature says',
    holds: ({ amparScheme }) => scalesWith((amparRateFactor) => amparScheme({ ...values, amparRateFactor })),
  },
]

export const nmdarLaws: Law<typeof import('#src/model/processes/gate-nmda-receptors.ts')>[] = [
  {
    says: 'APV competes for each of two sites, antibodies take receptors away',
    holds({ glutamateSiteFree, ambientOpen, surfaceNmdars, nmdarScheme }) {
      const apv = { ...values, apvConcentration: 3 * values.apvHalfBlock }
      near(glutamateSiteFree(apv), 0.25)
      near(ambientOpen(apv), values.ambientNmdarOpen / 16)
      near(surfaceNmdars({ ...values, nmdarSurface: 0.5 }, '2A'), values.nmdar2ACount / 2)
      near(surfaceNmdars({ ...values, nmdarSurface: 0.5 }, '2B'), values.nmdar2BCount / 2)
      const rates = (table: typeof values) => nmdarScheme(table, '2B').transitions
      const binding = rates(values).filter(({ bindsGlutamate }) => bindsGlutamate)
      const [first, second] = binding.map(({ rate }) => rate)
      near(first!, 2 * second!)
      near(second!, values.nmdarBindFactor * values.nmdar2BBind * glutamateSiteFree(values))
      near(rates(apv)[0]!.rate * glutamateSiteFree(values), rates(values)[0]!.rate * 0.25)
      const [leaveOne, leaveTwo] = [rates(values)[1]!.rate, rates(values)[3]!.rate]
      near(leaveTwo, 2 * leaveOne)
    },
  },
  {
    says: 'receptors step as Erreger and colleagues measured: two sites, two gating steps in either order',
    holds({ nmdarScheme }) {
      const plain = { ...values, nmdarRateFactor: 1, nmdarBindFactor: 1, apvConcentration: 0 }
      for (const of of ['2A', '2B'] as const) {
        const rate = (what: 'Bind' | 'Unbind' | 'SlowForward' | 'SlowBack' | 'FastForward' | 'FastBack') =>
          values[`nmdar${of}${what}`]
        haveRates(nmdarScheme(plain, of), {
          'C0 C1': 2 * rate('Bind'),
          'C1 C0': rate('Unbind'),
          'C1 C2': rate('Bind'),
          'C2 C1': 2 * rate('Unbind'),
          'C2 F': rate('FastForward'),
          'F C2': rate('FastBack'),
          'S O': rate('FastForward'),
          'O S': rate('FastBack'),
          'C2 S': rate('SlowForward'),
          'S C2': rate('SlowBack'),
          'F O': rate('SlowForward'),
          'O F': rate('SlowBack'),
          'C2 D1': values[`nmdar${of}DesensitizeShort`],
          'D1 C2': values[`nmdar${of}RecoverShort`],
          'C2 D2': values[`nmdar${of}DesensitizeLong`],
          'D2 C2': values[`nmdar${of}RecoverLong`],
        })
      }
    },
  },
  {
    says: 'with Mg²⁺ in their pores receptors lose glutamate and close sooner, without it they do not',
    holds({ nmdarScheme }) {
      const factors = { blockedUnbindFactor: 3, blockedCloseFactor: 2 }
      for (const subtype of ['2A', '2B'] as const) {
        const rates = (changed: Partial<typeof values>) =>
          ratesOf(nmdarScheme({ ...values, ...changed }, subtype))
        const plain = rates({})
        const allBlocked = rates({ ...factors, magnesiumConcentration: 1e9 })
        const quicker: Record<string, number> = { 'C1 C0': 3, 'C2 C1': 3, 'O F': 2, 'O S': 2 }
        for (const [step, rate] of Object.entries(plain)) near(allBlocked[step]!, rate * (quicker[step] ?? 1))
        const noneBlocked = rates({ ...factors, magnesiumConcentration: 0 })
        for (const [step, rate] of Object.entries(plain)) near(noneBlocked[step]!, rate)
      }
    },
  },
  {
    says: 'every step but binding is as quick as the temperature says, and binding has its own',
    holds({ nmdarScheme }) {
      for (const subtype of ['2A', '2B'] as const) {
        scalesWith((factor) =>
          nmdarScheme({ ...values, nmdarRateFactor: factor, nmdarBindFactor: factor }, subtype),
        )
        const [plain, quick] = [1, 3].map((nmdarRateFactor) =>
          nmdarScheme({ ...values, nmdarRateFactor }, subtype),
        )
        plain!.transitions.forEach(({ rate, bindsGlutamate }, i) => {
          near(quick!.transitions[i]!.rate, bindsGlutamate ? rate : 3 * rate)
        })
      }
    },
  },
]

/** Rates by the names of the states that a step leads from and to. */
function ratesOf({ states, transitions }: KineticScheme): Record<string, number> {
  const name = (index: number) => states[index]!.name
  return Object.fromEntries(transitions.map(({ from, to, rate }) => [`${name(from)} ${name(to)}`, rate]))
}

function haveRates(scheme: KineticScheme, expected: Readonly<Record<string, number>>): void {
  const rates = ratesOf(scheme)
  assert.deepEqual(Object.keys(rates).sort(), Object.keys(expected).sort())
  for (const [step, rate] of Object.entries(rates)) near(rate, expected[step]!)
}

function scalesWith(scheme: (factor: number) => { transitions: readonly { rate: number }[] }): void {
  const [plain, quick] = [scheme(1), scheme(3)]
  plain.transitions.forEach(({ rate }, i) => {
    near(quick.transitions[i]!.rate, 3 * rate)
  })
}

export const camkiiLaws: Law<typeof import('#src/model/processes/activate-camkii.ts')>[] = [
  {
    says: 'two Ca²⁺ fill a lobe as one, and leave it as one',
    holds({ prepareConstants }) {
      const constants = new Float64Array(rateConstantCount)
      prepareConstants(values, constants)(3)
      for (const [fill, lobe] of [
        [rateConstant.cFill, 'calmodulinC'],
        [rateConstant.boundNFill, 'boundCalmodulinN'],
      ] as const) {
        const on = [values[`${lobe}BindFirst`] * 3, values[`${lobe}BindSecond`] * 3] as const
        const off = [values[`${lobe}UnbindFirst`], values[`${lobe}UnbindSecond`]] as const
        near(constants[fill]!, (on[0] * on[1]) / (off[0] + on[1]))
        near(constants[fill + 1]!, (off[0] * off[1]) / (off[0] + on[1]))
      }
      near(constants[rateConstant.phosphorylate]! * values.camkiiTotal, values.t286Phosphorylation)
    },
  },
  {
    says: 'Ca²⁺ fills calmodulin while it rises, and nothing is lost',
    holds({ createCamkiiChemistry, idleCamkii }) {
      const run = (before: number, after: number) => {
        const concentrations = idleCamkii(values)
        assert.equal(concentrations.length, camkiiSpeciesCount)
        createCamkiiChemistry(values).advance(concentrations, before, after, 2)
        return concentrations
      }
      const [low, rising, falling, high] = [run(0.05, 0.05), run(0.05, 5), run(5, 0.05), run(5, 5)]
      const empty = (c: Float64Array) => c[species.apo]!
      assert.ok(empty(low) > empty(rising) && empty(rising) > empty(high))
      assert.ok(empty(falling) > empty(high) && empty(falling) < empty(low))
    },
  },
  {
    says: 'Ca²⁺ that moves in a step gets where many small ones lead, up and down',
    holds({ createCamkiiChemistry, idleCamkii }) {
      for (const [before, after] of [
        [0.05, 5],
        [5, 0.05],
      ] as const) {
        const [whole, cut] = [idleCamkii(values), idleCamkii(values)]
        createCamkiiChemistry(values).advance(whole, before, after, 2)
        const fine = createCamkiiChemistry(values)
        for (let i = 0; i < 100; i++) {
          const calcium = before + ((i + 0.5) / 100) * (after - before)
          fine.advance(cut, calcium, calcium, 0.02)
        }
        near(whole[species.apo]!, cut[species.apo]!, 0.08)
      }
    },
  },
  {
    says: 'a coarser tolerance is coarser',
    holds({ createCamkiiChemistry, idleCamkii }) {
      const end = (scale: number) => {
        const concentrations = idleCamkii(values)
        createCamkiiChemistry(values, scale).advance(concentrations, 0.05, 8, 20)
        return concentrations[species.apo]!
      }
      const [fine, usual, coarse] = [end(1e-3), end(1), end(300)]
      assert.ok(Math.abs(usual - fine) < 0.02)
      assert.ok(Math.abs(coarse - fine) >= Math.abs(usual - fine))
    },
  },
]
