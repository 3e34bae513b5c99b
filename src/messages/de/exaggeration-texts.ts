/** In German: what is drawn other than it is, by the names of the exaggerations. */
export const exaggerationTexts = {
  cleft: 'Der Spalt zwischen den beiden Nervenzellen ist breiter gezeichnet',
  receptor: 'Rezeptoren sind größer gezeichnet',
  receptorCount: 'Ein gezeichneter Rezeptor steht für so viele',
  cargo: 'Rezeptoren in einem Endosom sind größer gezeichnet als die auf der Fläche',
  vesicle: 'Vesikel sind größer gezeichnet',
  membrane: 'Die Doppelschicht ist dicker gezeichnet; eine Kugel steht für viele Lipide',
  lipid: 'Lipidköpfe sind größer und in größerem Abstand gezeichnet',
  glutamate: 'Glutamat und Wirkstoffmoleküle sind größer gezeichnet',
  ion: 'Ionen sind größer gezeichnet',
  camkii: 'CaMKII ist größer gezeichnet',
  actin: 'Aktinfilamente sind dicker gezeichnet',
  phosphate: 'Phosphate sind größer gezeichnet',
  waterSodium: 'Von so vielen Na⁺ im Wasser des Spalts ist eines gezeichnet',
  way: 'Der Weg entlang des Dendriten zum Zellkörper ist kürzer gezeichnet',
  soma: 'Zellkörper und Zellkern sind kleiner gezeichnet',
  protein: 'Neue Proteine sind größer gezeichnet, und eines steht für sehr viele',
  pore: 'Die Pore des NMDA-Rezeptors ist weiter gezeichnet',
  opening:
    'Die Öffnung eines verschmelzenden Vesikels ist weiter gezeichnet, als sie ist, während Glutamat austritt',
  neighbour:
    'Ein zweiter NMDA-Rezeptor, in Wirklichkeit etwa 60 nm entfernt, und ein AMPA-Rezeptor sind neben dem ersten gezeichnet',
} as const
