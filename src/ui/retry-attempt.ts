import { createContext } from 'react'

/** How often the panel around has been tried again. What was fetched in vain is fetched anew with each attempt. */
export const RetryAttempt = createContext(0)
