import type { AgentId } from '#src/parameters/agents.ts'

/** How agents are grouped for visitors. */
export const conditionGroups = [
  { id: 'pores', agents: ['apv', 'ketamine', 'memantine', 'ifenprodil', 'low-magnesium'] },
  {
    id: 'enzymes',
    agents: [
      'kn62',
      't286a',
      'cn-peptide',
      'cyclosporin',
      'okadaic-acid',
      'kt5720',
      'forskolin',
      'latrunculin',
    ],
  },
  { id: 'memory', agents: ['anisomycin'] },
  { id: 'disease', agents: ['amyloid-beta', 'anti-nmdar-igg', 'corticosterone'] },
] as const satisfies readonly { id: string; agents: readonly AgentId[] }[]
