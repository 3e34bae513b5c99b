import type { Parameter } from '#src/parameters/parameter.ts'

/** The size of the head: a burst of dynamic actin first, then a volume that follows the PSD. */
export const structureParameters = {
  actinPolymerization: {
    value: 0.6,
    unit: '1/s',
    min: 0,
    max: 20,
    group: 'structure',
    meaning: 'Fastest growth of dynamic F-actin',
    source: 'assumption',
    featured: true,
  },
  actinDecay: {
    value: 240,
    unit: 's',
    min: 5,
    max: 10000,
    group: 'structure',
    meaning: 'Time in which dynamic F-actin falls to 1/e',
    source: 'assumption',
  },
  volumePerActin: {
    value: 2.5,
    unit: '',
    min: 0,
    max: 10,
    group: 'structure',
    meaning: 'Volume that full dynamic F-actin adds, relative to the start',
    source: 'assumption',
  },
  volumePerSlots: {
    value: 0.8,
    unit: '',
    min: 0,
    max: 1,
    group: 'structure',
    meaning: 'Volume that each doubling of the places for AMPARs adds, relative to the start',
    source: 'assumption',
  },
  volumeTime: {
    value: 600,
    unit: 's',
    min: 10,
    max: 100000,
    group: 'structure',
    meaning: 'Time in which the volume follows the PSD',
    source: 'assumption',
  },
} as const satisfies Record<string, Parameter>
