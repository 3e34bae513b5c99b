import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({
  plugins: [react()],
  publicDir: 'assets',
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
})
