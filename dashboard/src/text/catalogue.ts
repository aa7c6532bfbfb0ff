export type Language = 'vi' | 'en'

export type Catalogue<Messages> = Readonly<Record<Language, Messages>>

/** Both languages side by side. Vietnamese decides which messages there are; a missing or surplus English one is a type error. */
export function catalogue<Messages>(texts: { vi: Messages; en: NoInfer<Messages> }): Catalogue<Messages> {
  return texts
}
