import assert from 'node:assert/strict'
import { cellSlot, createRunState } from '#src/model/run-state.ts'
import { follow, type Law, near, values } from '#tests/model/laws/law.ts'

const free = (voltage: number) =>
  1 /
  (1 +
    (values.magnesiumConcentration / values.magnesiumHalfBlock) *
      Math.exp(-values.magnesiumVoltageSlope * voltage))

export const blockLaws: Law<typeof import('#src/model/processes/block-nmda-pores.ts')>[] = [
  {
    says: 'depolarization frees the pores as Jahr and Stevens measured',
    holds({ unblockedFraction }) {
      for (const voltage of [-80, -30, 0, 40]) near(unblockedFraction(values, voltage), free(voltage))
      assert.equal(unblockedFraction({ ...values, magnesiumConcentration: 0 }, -80), 1)
    },
  },
  {
    says: 'an ion leaves sooner the more depolarized, and comes so often that the same fraction is free',
    holds({ magnesiumExitRate, magnesiumEntryRate }) {
      near(magnesiumExitRate(values, 0), values.magnesiumExitRate)
      near(magnesiumExitRate(values, values.magnesiumExitVoltage), Math.E * values.magnesiumExitRate)
      for (const voltage of [-60, 10]) {
        const [exit, entry] = [magnesiumExitRate(values, voltage), magnesiumEntryRate(values, voltage)]
        near(exit / (exit + entry), free(voltage))
      }
    },
  },
]

/** The voltage at which what enters a head leaves through its neck, by halving. */
function settleHead(dendrite: number, ampa: number, nmda: number, followsIons: boolean): number {
  let [low, high] = [dendrite - 1, values.synapticReversal + 1]
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2
    const conducting = followsIons ? nmda : nmda * free(middle)
    const enters = (ampa + conducting) * (values.synapticReversal - middle)
    if (enters > (middle - dendrite) / values.neckResistance) low = middle
    else high = middle
  }
  return low
}

export const spineVoltageLaws: Law<typeof import('#src/model/processes/charge-spine.ts')>[] = [
  {
    says: 'what enters the head leaves through its neck',
    holds({ chargeSpine }) {
      for (const followsIons of [false, true]) {
        const into = { voltage: 0, conducting: 0, unblocked: 0 }
        const [dendrite, ampa, nmda] = [-62, 0.4, 0.5]
        chargeSpine(values, dendrite, { ampa, nmda, followsIons }, into)
        const conducting = followsIons ? nmda : nmda * free(into.voltage)
        near(into.conducting, conducting, 0.02)
        near(into.unblocked, free(into.voltage), 0.02)
        const enters = (ampa + conducting) * (values.synapticReversal - into.voltage)
        near(enters, (into.voltage - dendrite) / values.neckResistance, 0.02)
      }
    },
  },
  {
    says: 'its voltage is the one at which both are equal, to a microvolt, and so is the block of its pores',
    holds({ chargeSpine }) {
      const microvolt = 1e-3
      for (const dendrite of [-75, -62, -40, -10]) {
        for (const [ampa, nmda, error] of [
          [0.4, 0.5, microvolt / 50],
          [0, 0.3, microvolt / 1e3],
          [0.5, 0, microvolt / 1e3],
          [1.5, 0.2, microvolt / 50],
          [0.05, 2, microvolt / 50],
          [3, 1, microvolt],
        ] as const) {
          for (const followsIons of [false, true]) {
            const settled = settleHead(dendrite, ampa, nmda, followsIons)
            const into = { voltage: 0, conducting: 0, unblocked: 0 }
            chargeSpine(values, dendrite, { ampa, nmda, followsIons }, into)
            assert.ok(Math.abs(into.voltage - settled) < error, `${into.voltage} is not ${settled}`)
            near(into.unblocked, free(settled), 0.7 * error)
            near(into.conducting, followsIons ? nmda : nmda * free(settled), 0.7 * error)
          }
        }
      }
    },
  },
  {
    says: 'where more free pores free still more it does not leap past the balance',
    holds({ chargeSpine }) {
      for (const dendrite of [-50, -45, -40]) {
        const settled = settleHead(dendrite, 0, 8, false)
        const into = { voltage: 0, conducting: 0, unblocked: 0 }
        chargeSpine(values, dendrite, { ampa: 0, nmda: 8, followsIons: false }, into)
        assert.ok(into.voltage > dendrite && into.voltage < settled + 0.1, `${into.voltage} for ${settled}`)
      }
    },
  },
  {
    says: 'room for a head’s voltage begins as no number, so that what was never set shows',
    holds({ createSpineVoltage, createSpineConductances }) {
      assert.deepEqual(Object.values(createSpineVoltage()), [Number.NaN, Number.NaN, Number.NaN])
      const { ampa, nmda, followsIons } = createSpineConductances()
      assert.deepEqual([ampa, nmda, followsIons], [Number.NaN, Number.NaN, false])
    },
  },
  {
    says: 'with nothing open the head is where the dendrite is',
    holds({ chargeSpine }) {
      const into = { voltage: 0, conducting: 9, unblocked: 0 }
      chargeSpine(values, -70, { ampa: 0, nmda: 0, followsIons: false }, into)
      assert.deepEqual([into.voltage, into.conducting], [-70, 0])
      near(into.unblocked, free(-70))
    },
  },
  {
    says: 'neck and synapse lie in series',
    holds({ neckConductance }) {
      near(neckConductance(values, 0.7), 1 / (1 / 0.7 + values.neckResistance))
    },
  },
]

export const spikeLaws: Law<typeof import('#src/model/processes/backpropagate-spike.ts')>[] = [
  {
    says: 'the first spike reaches its peak, and leaves an after-depolarization and a dip behind',
    holds({ backpropagateSpike, dendriteVoltage }) {
      const cell = cellWith({ dendrite: -60, backpropagation: 1, afterDepolarization: 0.1 })
      backpropagateSpike(values, cell)
      near(cell[cellSlot.backSpike]!, values.spikePeak + 60)
      const after = Math.min(values.afterdepolarizationCeiling, 0.1 + values.afterdepolarization)
      near(cell[cellSlot.afterDepolarization]!, after)
      near(cell[cellSlot.dendrite]!, -60 - values.afterhyperpolarization)
      near(dendriteVoltage(cell), values.spikePeak + after - values.afterhyperpolarization)
      near(cell[cellSlot.backpropagation]!, 1 - values.backpropagationLoss)
    },
  },
  {
    says: 'later spikes are smaller in all they do, never pile up, and the ceiling holds',
    holds({ backpropagateSpike }) {
      const cell = cellWith({ dendrite: -60, backpropagation: 0.5 })
      backpropagateSpike(values, cell)
      near(cell[cellSlot.backSpike]!, 0.5 * (values.spikePeak + 60))
      near(
        cell[cellSlot.afterDepolarization]!,
        Math.min(values.afterdepolarizationCeiling, 0.5 * values.afterdepolarization),
      )
      near(cell[cellSlot.backpropagation]!, 0.5 * (1 - values.backpropagationLoss))
      const high = cellWith({ dendrite: -60, backpropagation: 0.5, backSpike: 300, afterDepolarization: 1e3 })
      backpropagateSpike(values, high)
      near(high[cellSlot.backSpike]!, 300)
      near(high[cellSlot.afterDepolarization]!, values.afterdepolarizationCeiling)
    },
  },
  {
    says: 'what spikes left behind fades, each in its time',
    holds({ decaySpike }) {
      const cell = cellWith({ backSpike: 50, afterDepolarization: 5, backpropagation: 0.5 })
      decaySpike(values, cell, 2)
      near(cell[cellSlot.backSpike]!, 50 * Math.exp(-2 / values.spikeDecay))
      near(cell[cellSlot.afterDepolarization]!, 5 * Math.exp(-2 / values.afterdepolarizationDecay))
      near(cell[cellSlot.backpropagation]!, 1 - 0.5 * Math.exp(-2 / values.backpropagationRecovery))
    },
  },
]

export const dendriteLaws: Law<typeof import('#src/model/processes/drive-dendrite.ts')>[] = [
  {
    says: 'a volley opens what its synapses have: AMPARs at once, NMDARs to their peak, and inhibition with it',
    holds({ openPathway, decayPathway }) {
      const cell = cellWith({ coactiveAmpar: 1, inhibition: 2 })
      openPathway(values, cell, 0.4, { ampa: 0.5, nmda: 0.2 })
      const releasing = 0.4 * values.coactiveSynapses
      near(cell[cellSlot.coactiveAmpar]!, 1 + 0.5 * releasing)
      const recruited = 0.4 / (0.4 + values.inhibitionHalfRelease)
      near(cell[cellSlot.inhibition]!, 2 + values.inhibitionConductance * recruited)
      // As much GABA reaches GABA_B receptors.
      assert.ok(cell[cellSlot.gabaBDecay]! > recruited)
      near(cell[cellSlot.gabaBRise]!, cell[cellSlot.gabaBDecay]!)
      const into = { ampa: 0, nmda: 0, inhibition: 0, slowInhibition: 0 }
      let peak = 0
      for (let i = 0; i < 4000; i++) {
        decayPathway(values, cell, values.coactiveNmdarDecay / 1000, into)
        peak = Math.max(peak, into.nmda)
      }
      near(peak, 0.2 * releasing * values.coactiveNmdarGain, 1e-3)
    },
  },
  {
    says: 'a volley that fails opens nothing',
    holds({ openPathway }) {
      const cell = cellWith({ coactiveAmpar: 1, coactiveNmdarRise: 2, coactiveNmdarDecay: 3, inhibition: 4 })
      const before = [...cell]
      openPathway({ ...values, inhibitionHalfRelease: 0 }, cell, 0, { ampa: 0.5, nmda: 0.2 })
      assert.deepEqual([...cell], before)
    },
  },
  {
    says: 'volleys add up as long as GABA_B receptors are at rest, and hold back inhibition later',
    holds({ openPathway }) {
      const [one, two] = [cellWith({}), cellWith({})]
      openPathway(values, one, 0.4, { ampa: 0.5, nmda: 0.2 })
      // G proteins have not risen yet.
      for (let i = 0; i < 2; i++) openPathway(values, two, 0.4, { ampa: 0.5, nmda: 0.2 })
      for (const slot of ['coactiveNmdarRise', 'coactiveNmdarDecay', 'inhibition', 'gabaBRise'] as const)
        near(two[cellSlot[slot]]!, 2 * one[cellSlot[slot]]!)
      const later = cellWith({ gabaBDecay: values.autoreceptorHalf })
      openPathway(values, later, 0.4, { ampa: 0.5, nmda: 0.2 })
      const left = 1 - values.autoreceptorCeiling / 2
      near(later[cellSlot.inhibition]!, left * one[cellSlot.inhibition]!)
      near(later[cellSlot.gabaBRise]!, left * one[cellSlot.gabaBRise]!)
    },
  },
  {
    says: 'conductances fall off each in its time, and the step sees their means',
    holds({ decayPathway }) {
      const cell = cellWith({ coactiveAmpar: 3, coactiveNmdarRise: 1, coactiveNmdarDecay: 4, inhibition: 2 })
      const into = { ampa: 0, nmda: 0, inhibition: 0, slowInhibition: 0 }
      const dt = 4
      decayPathway(values, cell, dt, into)
      const fall = (from: number, time: number) => follow(from, dt, (y) => -y / time)
      near(cell[cellSlot.coactiveAmpar]!, fall(3, values.coactiveAmparDecay).end)
      near(into.ampa, fall(3, values.coactiveAmparDecay).mean)
      near(into.inhibition, fall(2, values.inhibitionDecay).mean)
      near(into.nmda, fall(4, values.coactiveNmdarDecay).mean - fall(1, values.coactiveNmdarRise).mean)
      const faint = cellWith({ coactiveAmpar: 1e-12, coactiveNmdarRise: 3, coactiveNmdarDecay: 1 })
      decayPathway(values, faint, 1e-3, into)
      assert.deepEqual([faint[cellSlot.coactiveAmpar], into.ampa, into.nmda], [0, 0, 0])
      assert.equal(into.slowInhibition, 0)
      const slow = cellWith({ gabaBDecay: values.gabaBHalf })
      decayPathway(values, slow, 1e-3, into)
      near(into.slowInhibition, values.gabaBConductance / 2)
    },
  },
  {
    says: 'the dendrite charges through leak, pathway and necks',
    holds({ chargeDendrite }) {
      const pathway = { ampa: 3, nmda: 2, inhibition: 1.5, slowInhibition: 0.7 }
      const excitation = pathway.ampa + pathway.nmda * free(-40) + 0.8
      const rate = (v: number) =>
        (values.dendriteLeak * (values.restingPotential - v) +
          excitation * (values.synapticReversal - v) +
          pathway.inhibition * (values.inhibitionReversal - v) +
          pathway.slowInhibition * (values.gabaBReversal - v)) /
        values.dendriteCapacitance
      for (const dt of [0.5, 5])
        near(chargeDendrite(values, -65, -40, pathway, 0.8, dt), follow(-65, dt, rate).end, 1e-4)
    },
  },
]

function cellWith(numbers: Partial<Record<keyof typeof cellSlot, number>>): Float64Array {
  const { cell } = createRunState()
  for (const [name, value] of Object.entries(numbers)) cell[cellSlot[name as keyof typeof cellSlot]] = value
  return cell
}
