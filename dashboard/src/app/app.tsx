import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Router, useLocation } from 'wouter'
import { splitLanguage } from '../filters/screen.ts'
import { createQueryClient } from '../graphql/client.ts'
import { LanguageContext } from '../text/language.ts'
import { Frame } from './frame.tsx'
import { Screens } from './routes.tsx'

/** Providers and frame. The language is the first part of the address; below it every address is without it. */
export function App() {
  const [queryClient] = useState(createQueryClient)
  const [path] = useLocation()
  const { language } = splitLanguage(path)
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageContext value={language}>
        <Router base={language === 'en' ? '/en' : ''}>
          <Frame>
            <Screens />
          </Frame>
        </Router>
      </LanguageContext>
    </QueryClientProvider>
  )
}
