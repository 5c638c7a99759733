interface Palette {
  readonly base: 'vs' | 'vs-dark'
  readonly paper: string
  readonly link: string
  readonly chosen: string
  readonly comment: string
  readonly argument: string
  readonly number: string
}

const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    base: 'vs',
    paper: '#ffffff',
    link: '#1a5a96',
    chosen: '#e8eff5',
    comment: '#4a4f53',
    argument: '#5b3a8e',
    number: '#04664a',
  },
  dark: {
    base: 'vs-dark',
    paper: '#1a1d1f',
    link: '#8ec5f5',
    chosen: '#2d3f4e',
    comment: '#b6bcc0',
    argument: '#cfb8ff',
    number: '#b5cea8',
  },
}

/** Under which GraphiQL asks for the colours of a scheme. */
const themeName = (scheme: string): string => `graphiql-${scheme.toUpperCase()}`

const clear = '#ffffff00'

const themeOf = ({ base, paper, link, chosen, comment, argument, number }: Palette) => ({
  base,
  inherit: true,
  rules: [
    { token: 'comment', foreground: comment.slice(1) },
    { token: 'number', foreground: number.slice(1) },
    { token: 'argument.identifier.gql', foreground: argument.slice(1) },
  ],
  colors: {
    'editor.background': clear,
    'scrollbar.shadow': clear,
    focusBorder: link,
    'textLink.foreground': link,
    'editorHoverWidget.background': paper,
    'editorSuggestWidget.background': paper,
    'editorSuggestWidget.selectedBackground': chosen,
    'editorWidget.background': paper,
    'list.hoverBackground': chosen,
    'list.highlightForeground': link,
    'menu.background': paper,
    'quickInput.background': paper,
    'quickInputList.focusBackground': chosen,
  },
})

interface Editors {
  readonly editor: { defineTheme(name: string, theme: ReturnType<typeof themeOf>): void }
}

/** Gives the editors our colours in place of their own, for light and for dark. */
export function paint({ editor }: Editors): void {
  for (const [scheme, palette] of Object.entries(palettes)) editor.defineTheme(themeName(scheme), themeOf(palette))
}
