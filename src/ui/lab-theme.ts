const font = '"Inter Variable", system-ui, sans-serif'

/** Leva in the colours of the page. */
export const labTheme = {
  colors: {
    elevation1: 'transparent',
    elevation2: 'transparent',
    elevation3: '#16264d',
    accent1: '#1f7383',
    accent2: '#2f9db0',
    accent3: '#8fdbe4',
    highlight1: '#a9c0cc',
    highlight2: '#dbe8ee',
    highlight3: '#eef6f9',
    folderWidgetColor: '#8fdbe4',
    folderTextColor: '#eef6f9',
  },
  fonts: { mono: font, sans: font },
  fontSizes: { root: '0.875rem' },
  sizes: { folderTitleHeight: '2.75rem', rowHeight: '2rem', titleBarHeight: '2.75rem' },
  space: { sm: '0.25rem', md: '0.5rem', rowGap: '0.25rem' },
}
