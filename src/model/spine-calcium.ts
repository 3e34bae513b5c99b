import type { Mechanisms } from '#src/model/mechanisms.ts'
import { calciumCurrent, gateRType, rTypeConductance } from '#src/model/processes/admit-calcium.ts'
import { magnesiumExitRate, unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { bufferCalcium } from '#src/model/processes/buffer-calcium.ts'
import type { SpineVoltage } from '#src/model/processes/charge-spine.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { poresWithoutDrug } from '#src/model/processes/trap-in-nmda-pores.ts'
import { spineSlot } from '#src/model/run-state.ts'
import type { SpineDrive } from '#src/model/spine-drive.ts'

/** How Ca²⁺ enters a spine's head while its voltage goes from one end of a step to the other. */
export interface SpineCalcium {
  admit(numbers: Float64Array, drive: SpineDrive, isSpiking: boolean, dt: number): void
  /** Notes voltage and current of a head that something has moved: a step begins from there. */
  startAt(numbers: Float64Array, head: SpineVoltage): void
}

export function createSpineCalcium(mechanisms: Mechanisms): SpineCalcium {
  const { values } = mechanisms
  const nmdars = surfaceNmdars(values, '2A') + surfaceNmdars(values, '2B')

  /** Lets Ca²⁺ in through a step. @param isSpiking whether the head was looked at halfway too. */
  function admit(
    numbers: Float64Array,
    { mean, openShare, head, middle }: SpineDrive,
    isSpiking: boolean,
    dt: number,
  ): void {
    const voltage = (numbers[spineSlot.headVoltage]! + head.voltage) / 2
    if (!mean.followsIons && mean.nmda > 0) {
      const open = openShare * nmdars * poresWithoutDrug(numbers)
      const blocked = 1 - unblockedFraction(values, voltage)
      numbers[spineSlot.magnesiumExits]! += open * blocked * magnesiumExitRate(values, voltage) * dt
    }
    const before = numbers[spineSlot.calcium]!
    const from = numbers[spineSlot.calciumCurrent]!
    // What enters at the end depends a little on the Ca²⁺ that is there then.
    const predicted = bufferCalcium(values, before, from, from, dt)
    let bulge = 0
    let to: number
    if (isSpiking) {
      gateRType(values, numbers, (numbers[spineSlot.headVoltage]! + middle.voltage) / 2, dt / 2)
      const halfway = currentInto(numbers, middle, (before + predicted) / 2)
      gateRType(values, numbers, (middle.voltage + head.voltage) / 2, dt / 2)
      to = currentInto(numbers, head, predicted)
      bulge = (2 / 3) * (halfway - (from + to) / 2)
    } else {
      gateRType(values, numbers, voltage, dt)
      to = currentInto(numbers, head, predicted)
    }
    numbers[spineSlot.calcium] = bufferCalcium(values, before, from + bulge, to + bulge, dt)
    numbers[spineSlot.calciumCurrent] = to
    numbers[spineSlot.headVoltage] = head.voltage
  }

  /** Inward Ca²⁺ current, pA, beyond that at rest. */
  function currentInto(
    numbers: Float64Array,
    { voltage, conducting, unblocked }: SpineVoltage,
    calcium: number,
  ): number {
    const rType = rTypeConductance(
      values,
      numbers[spineSlot.rTypeActivation]!,
      numbers[spineSlot.rTypeInactivation]!,
      calcium,
    )
    const { ambient } = mechanisms
    const lingering = ambient.conductance * poresWithoutDrug(numbers) * unblocked
    const admitted = rType + values.nmdarCalciumFraction * (conducting + lingering)
    // What lingering glutamate lets in under standard conditions is part of the Ca²⁺ at rest.
    return calciumCurrent(values, admitted, voltage, calcium) - ambient.standardCurrent
  }

  return {
    admit,
    startAt(numbers, head) {
      numbers[spineSlot.headVoltage] = head.voltage
      numbers[spineSlot.calciumCurrent] = currentInto(numbers, head, numbers[spineSlot.calcium]!)
    },
  }
}
