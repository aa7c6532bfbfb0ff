/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   a combobox keeps the focus in its input, which handles the keys of its options; native lists cannot show two columns. */
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { useKeys } from '../../components/use-keys.ts'
import { toParams } from '../../filters/dossier-list.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { SearchDocument } from '../../graphql/generated/search-documents.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { frameText } from '../../text/frame-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import styles from './search-box.module.css'
import { countFound, toDossierCode, toFound } from './to-found.ts'
import type { Found } from './to-found.ts'

const pauseMs = 180

/** The words once the reader pauses, so that not every letter is a question. */
function usePaused(words: string): string {
  const [paused, setPaused] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words), pauseMs)
    return () => clearTimeout(timer)
  }, [words])
  return paused
}

/** Finds a unit, an agency, a procedure or a dossier and opens its page; a combobox by the ARIA authoring practices. */
export function SearchBox() {
  const text = useText(frameText)
  const format = useFormat()
  const language = useLanguage()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [, navigate] = useLocation()
  const { hrefTo } = useFilters()
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const search = usePaused(words.trim().slice(0, 100))
  const dossier = toDossierCode(search)
  const asked = useAsk(
    SearchDocument,
    { search, dossier: dossier ?? '', isDossier: dossier !== null },
    { enabled: search !== '' },
  )
  const found = search === '' ? [] : toFound(asked.data, language)
  const total = countFound(asked.data)
  useKeys({ '/': () => input.current?.focus() })

  const hrefOf = ({ kind, code }: Found): string => {
    if (kind === 'province' || kind === 'commune') return hrefTo({ name: kind, code })
    if (kind === 'dossier') return hrefTo({ name: 'dossiers', code })
    const list = toParams({ list: 'RECEIVED', ...(kind === 'agency' ? { agency: code } : { procedure: code }) })
    return hrefTo({ name: 'dossiers', code: null }, { list })
  }
  const openFound = (each: Found | undefined) => {
    if (!each) return
    setOpen(false)
    setWords('')
    navigate(hrefOf(each))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') openFound(found[active] ?? found[0])
    else if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, found.length))
    else if (event.key === 'ArrowUp') setActive((active + found.length - 1) % Math.max(1, found.length))
    else return
    event.preventDefault()
  }
  const answered = search !== '' && (asked.data !== undefined || asked.failure !== undefined)
  const shown = open && answered
  return (
    <search className={styles.search}>
      <input
        ref={input}
        className={styles.input}
        type="search"
        role="combobox"
        aria-label={text.search}
        aria-expanded={shown && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(found[active] && { 'aria-activedescendant': `${id}-${active}` })}
        autoComplete="off"
        maxLength={100}
        placeholder={text.search}
        title={text.searchHint}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={text.searchResults}
        className={styles.list}
        hidden={!shown || found.length === 0}
      >
        {found.map((each, index) => (
          <li
            key={`${each.kind} ${each.place}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => openFound(each)}
          >
            {each.name} <span className={styles.place}>{each.place}</span>
          </li>
        ))}
      </ul>
      <output className={shown && found.length === 0 ? styles.nothing : 'visually-hidden'}>
        {shown && found.length > 0 && text.searchFound(format.count(total))}
        {shown && found.length === 0 && (asked.failure ? text.searchFailed : text.searchNone(search))}
      </output>
    </search>
  )
}
