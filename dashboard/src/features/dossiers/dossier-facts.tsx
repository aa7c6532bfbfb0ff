import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Missing } from '../../components/missing.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { nameOf } from '../../unit-page/name-of.ts'
import pageStyles from '../../unit-page/unit-page.module.css'
import { toParams } from '../../filters/dossier-list.ts'
import { AgencyName } from '../../unit-page/agency-name.tsx'
import styles from './dossiers.module.css'
import { DueMark } from './due-mark.tsx'
import type { DossierDetail } from './to-steps.ts'

/** What it is, where it lies and how it stands; every fact leads to the dossiers that share it. */
export function DossierFacts({ dossier }: { readonly dossier: DossierDetail }) {
  const text = useText(dossierText)
  const words = useText(dossierWords)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const { procedure, competentAgency, receivingUnit, dueState, daysLate, status, channel, supplementRequests } = dossier
  const listOf = (list: Parameters<typeof toParams>[0]) =>
    hrefTo({ name: 'dossiers', code: null }, { list: toParams({ list: 'all', ...list }) })
  return (
    <Panel title={text.factsName} subtitle={text.noPersonal} footer={<FigureSource provenance={dossier.provenance} />}>
      <dl className={styles.facts}>
        <Fact name={text.status}>{words.statuses[status]}</Fact>
        <Fact name={text.state}>
          <DueMark state={dueState} />
          {daysLate !== null && (
            <span className={styles.sub}>{daysLate === 0 ? text.lateByHours : text.late(format.count(daysLate))}</span>
          )}
        </Fact>
        <Fact name={text.channel}>{words.channels[channel]}</Fact>
        <Fact name={text.supplements}>
          {text.times(format.count(supplementRequests))}
          {supplementRequests > 1 && <span className={styles.sub}>{text.moreThanOne}</span>}
        </Fact>
        <Fact name={text.procedure}>
          {procedure ? (
            <Link href={listOf({ procedure: procedure.code })}>
              {procedure.code} {procedure.name}
            </Link>
          ) : (
            <Missing />
          )}
        </Fact>
        <Fact name={text.agency}>
          {competentAgency ? (
            <>
              <Link href={listOf({ agency: competentAgency.code })}>
                <AgencyName agency={competentAgency} />
              </Link>
              {competentAgency.unit && <UnitLink unit={competentAgency.unit} />}
            </>
          ) : (
            <Missing />
          )}
        </Fact>
        <Fact name={text.receivingUnit}>{receivingUnit ? <UnitLink unit={receivingUnit} /> : <Missing />}</Fact>
      </dl>
    </Panel>
  )
}

function UnitLink({ unit }: { readonly unit: NonNullable<DossierDetail['receivingUnit']> }) {
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const name = unit.level === 'COMMUNE' ? 'commune' : 'province'
  return (
    <span className={pageStyles.soft}>
      {' '}
      <Link href={hrefTo({ name, code: unit.code })}>{nameOf(unit, language)}</Link>
    </span>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
