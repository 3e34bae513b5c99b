import { type Catalogue, en } from '#src/messages/en.ts'

/** The languages of the page. A further one is one file like `en.ts`, of the type `Catalogue`, and one line here. */
export const catalogues: Readonly<Record<string, Catalogue>> = { en }
