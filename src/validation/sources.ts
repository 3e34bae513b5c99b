import { type Citation, citations } from '#src/parameters/citations.ts'

/**
 * Papers that only rows of the validation table lean on. They stand apart from the product's citations, so that the page
 * need not load them: the table that it shows carries their names. `checked`: title and abstract were seen in a record.
 */
export const validationSources = {
  'cummings-1996': {
    authors: 'Cummings JA, Mulkey RM, Nicoll RA, Malenka RC',
    year: 1996,
    title: 'Ca2+ signaling requirements for long-term depression in the hippocampus',
    journal: 'Neuron 16:825–833',
    doi: '10.1016/S0896-6273(00)80102-6',
    checked: true,
  },
  'mulkeen-1988': {
    authors: 'Mulkeen D, Anwyl R, Rowan M',
    year: 1988,
    title: 'Effect of external calcium on long-term potentiation in CA1 of the rat hippocampal slice',
    journal: 'Brain Res 447:234–238',
    doi: '10.1016/0006-8993(88)91124-9',
    checked: true,
  },
  'mulkey-malenka-1992': {
    authors: 'Mulkey RM, Malenka RC',
    year: 1992,
    title:
      'Mechanisms underlying induction of homosynaptic long-term depression in area CA1 of the hippocampus',
    journal: 'Neuron 9:967–975',
    doi: '10.1016/0896-6273(92)90248-C',
    checked: true,
  },
  'dunwiddie-lynch-1979': {
    authors: 'Dunwiddie TV, Lynch G',
    year: 1979,
    title:
      'The relationship between extracellular calcium concentrations and the induction of hippocampal long-term potentiation',
    journal: 'Brain Res 169:103–110',
    doi: '10.1016/0006-8993(79)90377-9',
    checked: true,
  },
  'frankiewicz-1996': {
    authors: 'Frankiewicz T, Potier B, Bashir ZI, Collingridge GL, Parsons CG',
    year: 1996,
    title:
      'Effects of memantine and MK-801 on NMDA-induced currents in cultured neurones and on synaptic transmission and LTP in area CA1 of rat hippocampal slices',
    journal: 'Br J Pharmacol 117:689–697',
    checked: true,
  },
  'larson-1986': {
    authors: 'Larson J, Wong D, Lynch G',
    year: 1986,
    title:
      'Patterned stimulation at the theta frequency is optimal for the induction of hippocampal long-term potentiation',
    journal: 'Brain Res 368:347–350',
    doi: '10.1016/0006-8993(86)90579-2',
    checked: true,
  },
  'larson-munkacsy-2015': {
    authors: 'Larson J, Munkácsy E',
    year: 2015,
    title: 'Theta-burst LTP',
    journal: 'Brain Res 1621:38–50',
    doi: '10.1016/j.brainres.2014.10.034',
    checked: true,
  },
  'raymond-redman-2002': {
    authors: 'Raymond CR, Redman SJ',
    year: 2002,
    title: 'Different calcium sources are narrowly tuned to the induction of different forms of LTP',
    journal: 'J Neurophysiol 88:249–255',
    checked: true,
  },
  'brown-2000': {
    authors: 'Brown GP, Blitzer RD, Connor JH, Wong T, Shenolikar S, Iyengar R, Landau EM',
    year: 2000,
    title:
      'Long-term potentiation induced by θ frequency stimulation is regulated by a protein phosphatase-1-operated gate',
    journal: 'J Neurosci 20:7880–7887',
    doi: '10.1523/JNEUROSCI.20-21-07880.2000',
    checked: true,
  },
  'larson-1993': {
    authors: 'Larson J, Xiao P, Lynch G',
    year: 1993,
    title: 'Reversal of LTP by theta frequency stimulation',
    journal: 'Brain Res 600:97–102',
    doi: '10.1016/0006-8993(93)90406-d',
    checked: true,
  },
  'dudek-bear-1993': {
    authors: 'Dudek SM, Bear MF',
    year: 1993,
    title:
      'Bidirectional long-term modification of synaptic effectiveness in the adult and immature hippocampus',
    journal: 'J Neurosci 13:2910–2918',
  },
  'park-2019': {
    authors: 'Park P, Sanderson TM, Bortolotto ZA, Georgiou J, Zhuo M, Kaang BK, Collingridge GL',
    year: 2019,
    title: 'Differential sensitivity of three forms of hippocampal synaptic potentiation to depotentiation',
    journal: 'Mol Brain 12:30',
    doi: '10.1186/s13041-019-0451-6',
    checked: true,
  },
  'kramar-2012': {
    authors: 'Kramár EA, Babayan AH, Gavin CF, Cox CD, Jafari M, Gall CM, Rumbaugh G, Lynch G',
    year: 2012,
    title: 'Synaptic evidence for the efficacy of spaced learning',
    journal: 'Proc Natl Acad Sci USA 109:5121–5126',
    doi: '10.1073/pnas.1120700109',
  },
  'huang-kandel-1994': {
    authors: 'Huang YY, Kandel ER',
    year: 1994,
    title:
      'Recruitment of long-lasting and protein kinase A-dependent long-term potentiation in the CA1 region of hippocampus requires repeated tetanization',
    journal: 'Learn Mem 1:74–82',
    checked: true,
  },
  'duffy-nguyen-2003': {
    authors: 'Duffy SN, Nguyen PV',
    year: 2003,
    title:
      'Postsynaptic application of a peptide inhibitor of cAMP-dependent protein kinase blocks expression of long-lasting synaptic potentiation in hippocampal neurons',
    journal: 'J Neurosci 23:1142–1150',
    doi: '10.1523/JNEUROSCI.23-04-01142.2003',
    checked: true,
  },
  'kim-2010': {
    authors: 'Kim M, Huang T, Abel T, Blackwell KT',
    year: 2010,
    title: 'Temporal sensitivity of protein kinase A activation in late-phase long term potentiation',
    journal: 'PLoS Comput Biol 6:e1000691',
    doi: '10.1371/journal.pcbi.1000691',
    checked: true,
  },
  'blitzer-1995': {
    authors: 'Blitzer RD, Wong T, Nouranifar R, Iyengar R, Landau EM',
    year: 1995,
    title: 'Postsynaptic cAMP pathway gates early LTP in hippocampal CA1 region',
    journal: 'Neuron 15:1403–1414',
    checked: true,
  },
  'manahan-vaughan-2000': {
    authors: 'Manahan-Vaughan D, Kulla A, Frey JU',
    year: 2000,
    title:
      'Requirement of translation but not transcription for the maintenance of long-term depression in the CA1 region of freely moving rats',
    journal: 'J Neurosci 20:8572–8576',
    doi: '10.1523/JNEUROSCI.20-22-08572.2000',
    checked: true,
  },
  'kauderer-kandel-2000': {
    authors: 'Kauderer BS, Kandel ER',
    year: 2000,
    title: 'Capture of a protein synthesis-dependent component of long-term depression',
    journal: 'Proc Natl Acad Sci USA 97:13342–13347',
    checked: true,
  },
  'elgersma-2002': {
    authors: 'Elgersma Y, Fedorov NB, Ikonen S, Choi ES, Elgersma M, Carvalho OM, Giese KP, Silva AJ',
    year: 2002,
    title: 'Inhibitory autophosphorylation of CaMKII controls PSD association, plasticity, and learning',
    journal: 'Neuron 36:493–505',
  },
  'chatterjea-2010': {
    authors: 'Chatterjea D, Hamid E, Leonard JP, Alford S',
    year: 2010,
    title:
      'Phosphorylation-state-dependent regulation of NMDA receptor short-term plasticity modifies hippocampal dendritic Ca2+ transients',
    journal: 'J Neurophysiol 104:2203–2213',
    checked: true,
  },
  'inglebert-2020': {
    authors: 'Inglebert Y, Aljadeff J, Brunel N, Debanne D',
    year: 2020,
    title: 'Synaptic plasticity rules with physiological calcium levels',
    journal: 'Proc Natl Acad Sci USA 117:33639–33648',
    checked: true,
  },
  'thomas-1996': {
    authors: "Thomas MJ, Moody TD, Makhinson M, O'Dell TJ",
    year: 1996,
    title:
      'Activity-dependent β-adrenergic modulation of low frequency stimulation induced LTP in the hippocampal CA1 region',
    journal: 'Neuron 17:475–482',
  },
  'huang-1992': {
    authors: 'Huang YY, Colino A, Selig DK, Malenka RC',
    year: 1992,
    title: 'The influence of prior synaptic activity on the induction of long-term potentiation',
    journal: 'Science 255:730–733',
  },
  'govindarajan-2011': {
    authors: 'Govindarajan A, Israely I, Huang SY, Tonegawa S',
    year: 2011,
    title: 'The dendritic branch is the preferred integrative unit for protein synthesis-dependent LTP',
    journal: 'Neuron 69:132–146',
    doi: '10.1016/j.neuron.2010.12.008',
    checked: true,
  },
  'ito-1991': {
    authors: 'Ito I, Hidaka H, Sugiyama H',
    year: 1991,
    title:
      'Effects of KN-62, a specific inhibitor of calcium/calmodulin-dependent protein kinase II, on long-term potentiation in the rat hippocampus',
    journal: 'Neurosci Lett 121:119–121',
  },
  'wiegert-2005': {
    authors: 'Wiegert O, Pu Z, Shor S, Joëls M, Krugers H',
    year: 2005,
    title:
      'Glucocorticoid receptor activation selectively hampers N-methyl-D-aspartate receptor dependent hippocampal synaptic plasticity in vitro',
    journal: 'Neuroscience 135:403–411',
  },
} as const satisfies Record<string, Citation>

export type ValidationSourceId = keyof typeof validationSources

/** The paper that a row names, if it names one. */
export function paperOf(source: string): Citation | undefined {
  const all: Readonly<Record<string, Citation>> = { ...citations, ...validationSources }
  return Object.hasOwn(all, source) ? all[source] : undefined
}

/**
 * What a row's source is called in the table that the page shows. The product's own citations keep their ids, which the
 * page looks up; others have their first author, year and journal, as the page writes them.
 */
export function nameOfSource(source: string): string {
  if (!Object.hasOwn(validationSources, source)) return source
  const { authors, year, journal } = validationSources[source as ValidationSourceId]
  return `${authors.split(', ')[0]!.replace(/ [A-Z]+$/, '')} ${year}, ${journal}`
}
