/** Every source that the product leans on. Facts carry over from them, sentences do not. Builds leave out `title`, `doi`, `checked` and all authors but two. */
export const citations = {
  'jahr-stevens-1990b': {
    authors: 'Jahr CE, Stevens CF',
    year: 1990,
    title:
      'Voltage dependence of NMDA-activated macroscopic conductances predicted by single-channel kinetics',
    journal: 'J Neurosci 10:3178–3182',
    doi: '10.1523/JNEUROSCI.10-09-03178.1990',
    checked: true,
  },
  'jonas-1993': {
    authors: 'Jonas P, Major G, Sakmann B',
    year: 1993,
    title:
      'Quantal components of unitary EPSCs at the mossy fibre synapse on CA3 pyramidal cells of rat hippocampus',
    journal: 'J Physiol 472:615–663',
    doi: '10.1113/jphysiol.1993.sp019965',
    checked: true,
  },
  'erreger-2005': {
    authors: 'Erreger K, Dravid SM, Banke TG, Wyllie DJA, Traynelis SF',
    year: 2005,
    title:
      'Subunit-specific gating controls rat NR1/NR2A and NR1/NR2B NMDA channel kinetics and synaptic signalling profiles',
    journal: 'J Physiol 563:345–358',
    doi: '10.1113/jphysiol.2004.080028',
    checked: true,
  },
  'jahr-stevens-1990a': {
    authors: 'Jahr CE, Stevens CF',
    year: 1990,
    title: 'A quantitative description of NMDA receptor-channel kinetic behavior',
    journal: 'J Neurosci 10:1830–1837',
    doi: '10.1523/JNEUROSCI.10-06-01830.1990',
  },
  'kampa-2004': {
    authors: 'Kampa BM, Clements J, Jonas P, Stuart GJ',
    year: 2004,
    title:
      'Kinetics of Mg2+ unblock of NMDA receptors: implications for spike-timing dependent synaptic plasticity',
    journal: 'J Physiol 556:337–345',
    doi: '10.1113/jphysiol.2003.058842',
  },
  'nielsen-2004': {
    authors: 'Nielsen TA, DiGregorio DA, Silver RA',
    year: 2004,
    title:
      'Modulation of glutamate mobility reveals the mechanism underlying slow-rising AMPAR EPSCs and the diffusion coefficient in the synaptic cleft',
    journal: 'Neuron 42:757–771',
    doi: '10.1016/j.neuron.2004.04.003',
    checked: true,
  },
  'derkach-1999': {
    authors: 'Derkach V, Barria A, Soderling TR',
    year: 1999,
    title:
      'Ca2+/calmodulin-kinase II enhances channel conductance of α-amino-3-hydroxy-5-methyl-4-isoxazolepropionate type glutamate receptors',
    journal: 'Proc Natl Acad Sci USA 96:3269–3274',
    doi: '10.1073/pnas.96.6.3269',
    checked: true,
  },
  'liu-1999': {
    authors: 'Liu G, Choi S, Tsien RW',
    year: 1999,
    title:
      'Variability of neurotransmitter concentration and nonsaturation of postsynaptic AMPA receptors at synapses in hippocampal cultures and slices',
    journal: 'Neuron 22:395–409',
    doi: '10.1016/S0896-6273(00)81099-5',
  },
  'matsuzaki-2001': {
    authors: 'Matsuzaki M, Ellis-Davies GCR, Nemoto T, Miyashita Y, Iino M, Kasai H',
    year: 2001,
    title:
      'Dendritic spine geometry is critical for AMPA receptor expression in hippocampal CA1 pyramidal neurons',
    journal: 'Nat Neurosci 4:1086–1092',
    doi: '10.1038/nn736',
  },
  'schikorski-stevens-1997': {
    authors: 'Schikorski T, Stevens CF',
    year: 1997,
    title: 'Quantitative ultrastructural analysis of hippocampal excitatory synapses',
    journal: 'J Neurosci 17:5858–5867',
    doi: '10.1523/JNEUROSCI.17-15-05858.1997',
    checked: true,
  },
  'nicholson-sykova-1998': {
    authors: 'Nicholson C, Syková E',
    year: 1998,
    title: 'Extracellular space structure revealed by diffusion analysis',
    journal: 'Trends Neurosci 21:207–215',
    doi: '10.1016/S0166-2236(98)01261-2',
  },
  'dobrunz-stevens-1997': {
    authors: 'Dobrunz LE, Stevens CF',
    year: 1997,
    title: 'Heterogeneity of release probability, facilitation, and depletion at central synapses',
    journal: 'Neuron 18:995–1008',
    doi: '10.1016/S0896-6273(00)80338-4',
  },
  'dodge-rahamimoff-1967': {
    authors: 'Dodge FA, Rahamimoff R',
    year: 1967,
    title: 'Co-operative action of calcium ions in transmitter release at the neuromuscular junction',
    journal: 'J Physiol 193:419–432',
    doi: '10.1113/jphysiol.1967.sp008367',
  },
  'murthy-1997': {
    authors: 'Murthy VN, Sejnowski TJ, Stevens CF',
    year: 1997,
    title: 'Heterogeneous release properties of visualized individual hippocampal synapses',
    journal: 'Neuron 18:599–612',
    doi: '10.1016/S0896-6273(00)80301-3',
  },
  'davies-1990': {
    authors: 'Davies CH, Davies SN, Collingridge GL',
    year: 1990,
    title:
      'Paired-pulse depression of monosynaptic GABA-mediated inhibitory postsynaptic responses in rat hippocampus',
    journal: 'J Physiol 424:513–531',
    doi: '10.1113/jphysiol.1990.sp018080',
    checked: true,
  },
  'deisz-1999': {
    authors: 'Deisz RA',
    year: 1999,
    title:
      'The GABA(B) receptor antagonist CGP 55845A reduces presynaptic GABA(B) actions in neocortical neurons of the rat in vitro',
    journal: 'Neuroscience 93:1241–1249',
    checked: true,
  },
  'destexhe-1995': {
    authors: 'Destexhe A, Sejnowski TJ',
    year: 1995,
    title:
      'G protein activation kinetics and spillover of γ-aminobutyric acid may account for differences between inhibitory responses in the hippocampus and thalamus',
    journal: 'Proc Natl Acad Sci USA 92:9515–9519',
    doi: '10.1073/pnas.92.21.9515',
  },
  'sabatini-2002': {
    authors: 'Sabatini BL, Oertner TG, Svoboda K',
    year: 2002,
    title: 'The life cycle of Ca2+ ions in dendritic spines',
    journal: 'Neuron 33:439–452',
    doi: '10.1016/S0896-6273(02)00573-1',
    checked: true,
  },
  'garaschuk-1996': {
    authors: 'Garaschuk O, Schneggenburger R, Schirra C, Tempia F, Konnerth A',
    year: 1996,
    title:
      'Fractional Ca2+ currents through somatic and dendritic glutamate receptor channels of rat hippocampal CA1 pyramidal neurones',
    journal: 'J Physiol 491:757–772',
    doi: '10.1113/jphysiol.1996.sp021255',
  },
  'foehring-2000': {
    authors: 'Foehring RC, Mermelstein PG, Song WJ, Ulrich S, Surmeier DJ',
    year: 2000,
    title: 'Unique properties of R-type calcium currents in neocortical and neostriatal neurons',
    journal: 'J Neurophysiol 84:2225–2236',
    doi: '10.1152/jn.2000.84.5.2225',
  },
  'pepke-2010': {
    authors: 'Pepke S, Kinzer-Ursem T, Mihalas S, Kennedy MB',
    year: 2010,
    title:
      'A dynamic model of interactions of Ca2+, calmodulin, and catalytic subunits of Ca2+/calmodulin-dependent protein kinase II',
    journal: 'PLoS Comput Biol 6:e1000675',
    doi: '10.1371/journal.pcbi.1000675',
  },
  'rodrigues-2023': {
    authors: 'Rodrigues YE, Tigaret CM, Marie H, O’Donnell C, Veltz R',
    year: 2023,
    title:
      'A stochastic model of hippocampal synaptic plasticity with geometrical readout of enzyme dynamics',
    journal: 'eLife 12:e80152',
    doi: '10.7554/eLife.80152',
    checked: true,
  },
  'clopath-2008': {
    authors: 'Clopath C, Ziegler L, Vasilaki E, Büsing L, Gerstner W',
    year: 2008,
    title: 'Tag-trigger-consolidation: a model of early and late long-term-potentiation and depression',
    journal: 'PLoS Comput Biol 4:e1000248',
    doi: '10.1371/journal.pcbi.1000248',
    checked: true,
  },
  'sajikumar-frey-2003': {
    authors: 'Sajikumar S, Frey JU',
    year: 2003,
    title:
      'Anisomycin inhibits the late maintenance of long-term depression in rat hippocampal slices in vitro',
    journal: 'Neurosci Lett 338:147–150',
    doi: '10.1016/s0304-3940(02)01400-3',
    checked: true,
  },
  'randall-tsien-1997': {
    authors: 'Randall AD, Tsien RW',
    year: 1997,
    title: 'Contrasting biophysical and pharmacological properties of T-type and R-type calcium channels',
    journal: 'Neuropharmacology 36:879–893',
    doi: '10.1016/S0028-3908(97)00086-5',
    checked: true,
  },
  'liang-2003': {
    authors: 'Liang H, DeMaria CD, Erickson MG, Mori MX, Alseikhan BA, Yue DT',
    year: 2003,
    title: 'Unified mechanisms of Ca2+ regulation across the Ca2+ channel family',
    journal: 'Neuron 39:951–960',
    doi: '10.1016/S0896-6273(03)00560-9',
  },
  'kotermanski-2009': {
    authors: 'Kotermanski SE, Johnson JW',
    year: 2009,
    title: 'Mg2+ imparts NMDA receptor subtype selectivity to the Alzheimer’s drug memantine',
    journal: 'J Neurosci 29:2774–2779',
    doi: '10.1523/JNEUROSCI.3703-08.2009',
    checked: true,
  },
  'kotermanski-wood-2009': {
    authors: 'Kotermanski SE, Wood JT, Johnson JW',
    year: 2009,
    title: 'Memantine binding to a superficial site on NMDA receptors contributes to partial trapping',
    journal: 'J Physiol 587:4589–4604',
    doi: '10.1113/jphysiol.2009.176297',
    checked: true,
  },
  'li-2011': {
    authors: 'Li S, Jin M, Koeglsperger T, Shepardson NE, Shankar GM, Selkoe DJ',
    year: 2011,
    title:
      'Soluble Aβ oligomers inhibit long-term potentiation through a mechanism involving excessive activation of extrasynaptic NR2B-containing NMDA receptors',
    journal: 'J Neurosci 31:6627–6638',
    doi: '10.1523/JNEUROSCI.0203-11.2011',
    checked: true,
  },
  'hughes-2010': {
    authors: 'Hughes EG, Peng X, Gleichman AJ, Lai M, Zhou L, Tsou R, et al.',
    year: 2010,
    title: 'Cellular and synaptic mechanisms of anti-NMDA receptor encephalitis',
    journal: 'J Neurosci 30:5866–5875',
    doi: '10.1523/JNEUROSCI.0167-10.2010',
    checked: true,
  },
  'groc-2008': {
    authors: 'Groc L, Choquet D, Chaouloff F',
    year: 2008,
    title: 'The stress hormone corticosterone conditions AMPAR surface trafficking and synaptic potentiation',
    journal: 'Nat Neurosci 11:868–870',
    doi: '10.1038/nn.2150',
    checked: true,
  },
  'malinow-1989': {
    authors: 'Malinow R, Schulman H, Tsien RW',
    year: 1989,
    title: 'Inhibition of postsynaptic PKC or CaMKII blocks induction but not expression of LTP',
    journal: 'Science 245:862–866',
    doi: '10.1126/science.2549638',
  },
  'tokumitsu-1990': {
    authors: 'Tokumitsu H, Chijiwa T, Hagiwara M, Mizutani A, Terasawa M, Hidaka H',
    year: 1990,
    title:
      'KN-62, 1-[N,O-bis(5-isoquinolinesulfonyl)-N-methyl-L-tyrosyl]-4-phenylpiperazine, a specific inhibitor of Ca2+/calmodulin-dependent protein kinase II',
    journal: 'J Biol Chem 265:4315–4320',
  },
  'giese-1998': {
    authors: 'Giese KP, Fedorov NB, Filipkowski RK, Silva AJ',
    year: 1998,
    title: 'Autophosphorylation at Thr286 of the α calcium-calmodulin kinase II in LTP and learning',
    journal: 'Science 279:870–873',
    doi: '10.1126/science.279.5352.870',
    checked: true,
  },
  'sanhueza-2011': {
    authors:
      'Sanhueza M, Fernandez-Villalobos G, Stein IS, Kasumova G, Zhang P, Bayer KU, Otmakhov N, Hell JW, Lisman J',
    year: 2011,
    title: 'Role of the CaMKII/NMDA receptor complex in the maintenance of synaptic strength',
    journal: 'J Neurosci 31:9170–9178',
    doi: '10.1523/JNEUROSCI.1250-11.2011',
    checked: true,
  },
  'mulkey-1993': {
    authors: 'Mulkey RM, Herron CE, Malenka RC',
    year: 1993,
    title: 'An essential role for protein phosphatases in hippocampal long-term depression',
    journal: 'Science 261:1051–1055',
    checked: true,
  },
  'mulkey-1994': {
    authors: 'Mulkey RM, Endo S, Shenolikar S, Malenka RC',
    year: 1994,
    title: 'Involvement of a calcineurin/inhibitor-1 phosphatase cascade in hippocampal long-term depression',
    journal: 'Nature 369:486–488',
    doi: '10.1038/369486a0',
    checked: true,
  },
  'nimchinsky-2004': {
    authors: 'Nimchinsky EA, Yasuda R, Oertner TG, Svoboda K',
    year: 2004,
    title: 'The number of glutamate receptors opened by synaptic stimulation in single hippocampal spines',
    journal: 'J Neurosci 24:2054–2064',
    doi: '10.1523/JNEUROSCI.5066-03.2004',
    checked: true,
  },
  'chang-2019': {
    authors: 'Chang JY, Nakahata Y, Hayano Y, Yasuda R',
    year: 2019,
    title: 'Mechanisms of Ca2+/calmodulin-dependent kinase II activation in single dendritic spines',
    journal: 'Nat Commun 10:2784',
    doi: '10.1038/s41467-019-10694-z',
    checked: true,
  },
  'acker-2016': {
    authors: 'Acker CD, Hoyos E, Loew LM',
    year: 2016,
    title: 'EPSPs measured in proximal dendritic spines of cortical pyramidal neurons',
    journal: 'eNeuro 3:ENEURO.0050-15.2016',
    doi: '10.1523/ENEURO.0050-15.2016',
  },
  'spruston-1995': {
    authors: 'Spruston N, Schiller Y, Stuart G, Sakmann B',
    year: 1995,
    title: 'Activity-dependent action potential invasion and calcium influx into hippocampal CA1 dendrites',
    journal: 'Science 268:297–300',
    checked: true,
  },
  'michalski-2013': {
    authors: 'Michalski PJ',
    year: 2013,
    title: 'The delicate bistability of CaMKII',
    journal: 'Biophys J 105:794–806',
    doi: '10.1016/j.bpj.2013.06.038',
  },
  'frey-morris-1997': {
    authors: 'Frey U, Morris RGM',
    year: 1997,
    title: 'Synaptic tagging and long-term potentiation',
    journal: 'Nature 385:533–536',
    doi: '10.1038/385533a0',
    checked: true,
  },
  'redondo-2010': {
    authors: 'Redondo RL, Okuno H, Spooner PA, Frenguelli BG, Bito H, Morris RGM',
    year: 2010,
    title:
      'Synaptic tagging and capture: differential role of distinct calcium/calmodulin kinases in protein synthesis-dependent long-term potentiation',
    journal: 'J Neurosci 30:4981–4989',
  },
  'frey-1988': {
    authors: 'Frey U, Krug M, Reymann KG, Matthies H',
    year: 1988,
    title:
      'Anisomycin, an inhibitor of protein synthesis, blocks late phases of LTP phenomena in the hippocampal CA1 region in vitro',
    journal: 'Brain Res 452:57–65',
    doi: '10.1016/0006-8993(88)90008-X',
    checked: true,
  },
  'dudek-bear-1992': {
    authors: 'Dudek SM, Bear MF',
    year: 1992,
    title:
      'Homosynaptic long-term depression in area CA1 of hippocampus and effects of N-methyl-D-aspartate receptor blockade',
    journal: 'Proc Natl Acad Sci USA 89:4363–4367',
    doi: '10.1073/pnas.89.10.4363',
    checked: true,
  },
  'matsuzaki-2004': {
    authors: 'Matsuzaki M, Honkura N, Ellis-Davies GCR, Kasai H',
    year: 2004,
    title: 'Structural basis of long-term potentiation in single dendritic spines',
    journal: 'Nature 429:761–766',
    doi: '10.1038/nature02617',
    checked: true,
  },
  'park-2004': {
    authors: 'Park M, Penick EC, Edwards JG, Kauer JA, Ehlers MD',
    year: 2004,
    title: 'Recycling endosomes supply AMPA receptors for LTP',
    journal: 'Science 305:1972–1975',
    doi: '10.1126/science.1102026',
  },
  'zhou-2004': {
    authors: 'Zhou Q, Homma KJ, Poo M',
    year: 2004,
    title: 'Shrinkage of dendritic spines associated with long-term depression of hippocampal synapses',
    journal: 'Neuron 44:749–757',
    doi: '10.1016/j.neuron.2004.11.011',
    checked: true,
  },
  'bi-poo-1998': {
    authors: 'Bi GQ, Poo MM',
    year: 1998,
    title:
      'Synaptic modifications in cultured hippocampal neurons: dependence on spike timing, synaptic strength, and postsynaptic cell type',
    journal: 'J Neurosci 18:10464–10472',
    doi: '10.1523/JNEUROSCI.18-24-10464.1998',
    checked: true,
  },
  'frankiewicz-1999': {
    authors: 'Frankiewicz T, Parsons CG',
    year: 1999,
    title:
      'Memantine restores long term potentiation impaired by tonic N-methyl-D-aspartate (NMDA) receptor activation following reduction of Mg2+ in hippocampal slices',
    journal: 'Neuropharmacology 38:1253–1259',
  },
  'wang-2005': {
    authors: 'Wang HX, Gerkin RC, Nauen DW, Bi GQ',
    year: 2005,
    title: 'Coactivation and timing-dependent integration of synaptic potentiation and depression',
    journal: 'Nat Neurosci 8:187–193',
    doi: '10.1038/nn1387',
  },
  'coan-1989': {
    authors: 'Coan EJ, Irving AJ, Collingridge GL',
    year: 1989,
    title: 'Low-frequency activation of the NMDA receptor system can prevent the induction of LTP',
    journal: 'Neurosci Lett 105:205–210',
    doi: '10.1016/0304-3940(89)90038-4',
    checked: true,
  },
  'vogel-ciernia-2013': {
    authors: 'Vogel-Ciernia A, Matheos DP, Barrett RM, Kramár EA, et al.',
    year: 2013,
    title:
      'The neuron-specific chromatin regulatory subunit BAF53b is necessary for synaptic plasticity and memory',
    journal: 'Nat Neurosci 16:552–561',
    doi: '10.1038/nn.3359',
  },
  'wittenberg-2006': {
    authors: 'Wittenberg GM, Wang SSH',
    year: 2006,
    title: 'Malleability of spike-timing-dependent plasticity at the CA3–CA1 synapse',
    journal: 'J Neurosci 26:6610–6617',
    doi: '10.1523/JNEUROSCI.5388-05.2006',
  },
  'bliss-lomo-1973': {
    authors: 'Bliss TVP, Lømo T',
    year: 1973,
    title:
      'Long-lasting potentiation of synaptic transmission in the dentate area of the anaesthetized rabbit following stimulation of the perforant path',
    journal: 'J Physiol 232:331–356',
    doi: '10.1113/jphysiol.1973.sp010273',
    checked: true,
  },
  'impey-1996': {
    authors: 'Impey S, Mark M, Villacres EC, Poser S, Chavkin C, Storm DR',
    year: 1996,
    title:
      'Induction of CRE-mediated gene expression by stimuli that generate long-lasting LTP in area CA1 of the hippocampus',
    journal: 'Neuron 16:973–982',
    checked: true,
  },
  'shankar-2008': {
    authors:
      'Shankar GM, Li S, Mehta TH, Garcia-Munoz A, Shepardson NE, Smith I, Brett FM, Farrell MA, Rowan MJ, Lemere CA, Regan CM, Walsh DM, Sabatini BL, Selkoe DJ',
    year: 2008,
    title:
      'Amyloid-β protein dimers isolated directly from Alzheimer’s brains impair synaptic plasticity and memory',
    journal: 'Nat Med 14:837–842',
    doi: '10.1038/nm1782',
    checked: true,
  },
  'terry-1991': {
    authors: 'Terry RD, Masliah E, Salmon DP, Butters N, DeTeresa R, Hill R, Hansen LA, Katzman R',
    year: 1991,
    title:
      'Physical basis of cognitive alterations in Alzheimer’s disease: synapse loss is the major correlate of cognitive impairment',
    journal: 'Ann Neurol 30:572–580',
    doi: '10.1002/ana.410300410',
  },
  'autry-2011': {
    authors: 'Autry AE, Adachi M, Nosyreva E, Na ES, Los MF, Cheng PF, Kavalali ET, Monteggia LM',
    year: 2011,
    title: 'NMDA receptor blockade at rest triggers rapid behavioural antidepressant responses',
    journal: 'Nature 475:91–95',
    doi: '10.1038/nature10130',
    checked: true,
  },
  'li-2010': {
    authors: 'Li N, Lee B, Liu RJ, Banasr M, Dwyer JM, Iwata M, Li XY, Aghajanian G, Duman RS',
    year: 2010,
    title: 'mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists',
    journal: 'Science 329:959–964',
    doi: '10.1126/science.1190287',
    checked: true,
  },
  'dalmau-2008': {
    authors:
      'Dalmau J, Gleichman AJ, Hughes EG, Rossi JE, Peng X, Lai M, Dessain SK, Rosenfeld MR, Balice-Gordon R, Lynch DR',
    year: 2008,
    title: 'Anti-NMDA-receptor encephalitis: case series and analysis of the effects of antibodies',
    journal: 'Lancet Neurol 7:1091–1098',
    doi: '10.1016/S1474-4422(08)70224-2',
    checked: true,
  },
  'rumpel-2005': {
    authors: 'Rumpel S, LeDoux J, Zador A, Malinow R',
    year: 2005,
    title: 'Postsynaptic receptor trafficking underlying a form of associative learning',
    journal: 'Science 308:83–88',
    doi: '10.1126/science.1103944',
    checked: true,
  },
  'ikeda-2003': {
    authors: 'Ikeda H, Heinke B, Ruscheweyh R, Sandkühler J',
    year: 2003,
    title: 'Synaptic plasticity in spinal lamina I projection neurons that mediate hyperalgesia',
    journal: 'Science 299:1237–1240',
    doi: '10.1126/science.1080659',
  },
  'ungless-2001': {
    authors: 'Ungless MA, Whistler JL, Malenka RC, Bonci A',
    year: 2001,
    title: 'Single cocaine exposure in vivo induces long-term potentiation in dopamine neurons',
    journal: 'Nature 411:583–587',
    doi: '10.1038/35079077',
    checked: true,
  },
  'artola-singer-1987': {
    authors: 'Artola A, Singer W',
    year: 1987,
    title: 'Long-term potentiation and NMDA receptors in rat visual cortex',
    journal: 'Nature 330:649–652',
    doi: '10.1038/330649a0',
  },
  'josselyn-2020': {
    authors: 'Josselyn SA, Tonegawa S',
    year: 2020,
    title: 'Memory engrams: recalling the past and imagining the future',
    journal: 'Science 367:eaaw4325',
    doi: '10.1126/science.aaw4325',
    checked: true,
  },
  'davis-squire-1984': {
    authors: 'Davis HP, Squire LR',
    year: 1984,
    title: 'Protein synthesis and memory: a review',
    journal: 'Psychol Bull 96:518–559',
    doi: '10.1037/0033-2909.96.3.518',
    checked: true,
  },
  'ventura-harris-1999': {
    authors: 'Ventura R, Harris KM',
    year: 1999,
    title: 'Three-dimensional relationships between hippocampal synapses and astrocytes',
    journal: 'J Neurosci 19:6897–6906',
    doi: '10.1523/JNEUROSCI.19-16-06897.1999',
    checked: true,
  },
  'hebb-1949': {
    authors: 'Hebb DO',
    year: 1949,
    title: 'The organization of behavior: a neuropsychological theory',
    journal: 'Wiley, New York',
  },
} as const satisfies Record<string, Citation>

/** How a source is named to a reader. */
export interface Citation {
  readonly authors: string
  readonly year: number
  readonly title: string
  readonly journal: string
  readonly doi?: string
  /** Title, year and identifier were seen in a record of the paper. */
  readonly checked?: true
}

export type CitationId = keyof typeof citations
