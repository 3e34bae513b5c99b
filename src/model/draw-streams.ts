/**
 * The streams of random numbers (`random-streams.ts`) of cleft and receptors, one for each purpose, so that no draw
 * of one kind shifts those of another. Streams of single receptors are `firstReceptor` plus their number.
 */
export const drawStream = {
  vesicleFusion: 100,
  vesicleContent: 101,
  fusionPlace: 102,
  diffusion: 103,
  receptorPlaces: 104,
  receptorRank: 105,
  magnesiumRank: 106,
  phosphateRank: 107,
  entry: 108,
  recall: 109,
  drugRank: 110,
  neighbourFusion: 111,
  neighbourContent: 112,
  apvRank: 113,
  firstReceptor: 1024,
} as const
