/** In Spanish: what is drawn other than it is, by the names of the exaggerations. */
export const exaggerationTexts = {
  cleft: 'La hendidura entre las dos neuronas está dibujada más ancha',
  receptor: 'Los receptores están dibujados más grandes',
  receptorCount: 'Cada receptor dibujado representa a tantos',
  cargo: 'Los receptores de un endosoma se dibujan más grandes que los de la cara',
  vesicle: 'Las vesículas están dibujadas más grandes',
  membrane: 'La bicapa está dibujada más gruesa; cada esfera representa muchos lípidos',
  lipid: 'Las cabezas de los lípidos están dibujadas más grandes y separadas',
  glutamate: 'El glutamato y las moléculas de fármaco están dibujados más grandes',
  ion: 'Los iones están dibujados más grandes',
  camkii: 'La CaMKII está dibujada más grande',
  actin: 'Los filamentos de actina están dibujados más gruesos',
  phosphate: 'Los fosfatos están dibujados más grandes',
  waterSodium: 'De tantos Na⁺ en el agua de la hendidura se dibuja uno',
  way: 'El camino por la dendrita hasta el cuerpo celular está dibujado más corto',
  soma: 'El cuerpo celular y su núcleo están dibujados más pequeños',
  protein: 'Las proteínas nuevas están dibujadas más grandes, y cada una representa muchísimas',
  pore: 'El poro del receptor NMDA está dibujado más ancho',
  opening:
    'La abertura de una vesícula que se fusiona se dibuja más ancha de lo que es mientras sale el glutamato',
  neighbour:
    'Un segundo receptor NMDA, que en realidad está a unos 60 nm, y un receptor AMPA están dibujados junto al primero',
} as const
