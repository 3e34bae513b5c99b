import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Exhibit, ExhibitState } from '#src/kiosk/exhibit.ts'
import type { VisitState } from '#src/kiosk/visit-player.ts'

export const ExhibitContext = createContext<Exhibit | null>(null)

export function useExhibit(): Exhibit {
  const exhibit = useContext(ExhibitContext)
  if (!exhibit) throw new Error('A part of the exhibit was rendered outside of <ExhibitView>.')
  return exhibit
}

export function useExhibitState<Slice>(select: (state: ExhibitState) => Slice): Slice {
  return useStore(useExhibit().store, select)
}

export function useVisit(): VisitState {
  return useStore(useExhibit().visit.store)
}
