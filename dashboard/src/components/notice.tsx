import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface NoticeProps {
  /** attention: something a reader must know before using the figures. */
  readonly tone?: 'plain' | 'attention'
  readonly children: ReactNode
}

export function Notice({ tone = 'plain', children }: NoticeProps) {
  return (
    <div className={tone === 'attention' ? styles.attention : styles.plain} role="note">
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        {tone === 'attention' ? (
          <path d="M8 1 15.5 15H.5ZM7.2 6v4.5h1.6V6Zm0 5.7v1.6h1.6v-1.6Z" fill="currentColor" fillRule="evenodd" />
        ) : (
          <path
            d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0ZM7.2 7v5.5h1.6V7Zm0-3.5v1.7h1.6V3.5Z"
            fill="currentColor"
            fillRule="evenodd"
          />
        )}
      </svg>
      <div>{children}</div>
    </div>
  )
}
