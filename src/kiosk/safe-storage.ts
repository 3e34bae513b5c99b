/**
 * Storage that may be forbidden, full or spoilt: reading then gives null and writing false, never an exception. What is read
 * is checked by whoever knows what it should be.
 */
export interface SafeStorage {
  read(key: string): unknown
  write(key: string, value: unknown): boolean
}

export function createSafeStorage(find: () => Storage = () => window.localStorage): SafeStorage {
  return {
    read(key) {
      try {
        return JSON.parse(find().getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    write(key, value) {
      try {
        find().setItem(key, JSON.stringify(value))
        return true
      } catch {
        return false
      }
    },
  }
}
