import { categoryColour, linePatterns } from './chart-colours.ts'
import styles from './charts.module.css'

interface LineLegendProps {
  readonly lines: readonly { readonly key: string; readonly name: string; readonly colour?: number }[]
}

/** The lines of a picture by name, each with its colour and its pattern. */
export function LineLegend({ lines }: LineLegendProps) {
  return (
    <ul className={styles.legend}>
      {lines.map(({ key, name, colour }, index) => (
        <li key={key}>
          <svg className={styles.stroke} viewBox="0 0 32 8" aria-hidden="true">
            <path
              d="M0 4H32"
              stroke={categoryColour(colour ?? index)}
              strokeWidth="3"
              strokeDasharray={linePatterns[index] ?? '0'}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
