import { ActionButton } from '#src/kiosk/action-button.tsx'
import { useExhibit, useVisit } from '#src/kiosk/exhibit-context.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** What the visitor can do in this step. The yellow one is what comes next. */
export function VisitActions() {
  const { t } = useTranslation()
  const exhibit = useExhibit()
  const { visit, parts } = exhibit
  const { step, phase, gate, late } = useVisit()
  const isRunning = phase === 'running'
  const next = (isNow: boolean) => (
    <ActionButton
      icon="next"
      title={t('kiosk.next')}
      isNow={isNow}
      name="next"
      onPress={() => {
        parts.usage.open(`visit.${step}`)
        void visit.next()
      }}
    />
  )
  switch (step) {
    case 'fire':
      return (
        <div className="actions">
          <ActionButton
            icon="spark"
            title={t('kiosk.fire.again')}
            detail={t('kiosk.fire.again.detail')}
            isDisabled={isRunning}
            name="again"
            onPress={() => void visit.fire()}
          />
          {next(phase === 'told')}
        </div>
      )
    case 'gate':
      return (
        <div className="actions">
          <div className="side-by-side">
            <ActionButton
              icon="spark"
              title={t('kiosk.gate.glutamate')}
              detail={t('kiosk.gate.glutamate.detail')}
              isNow={!gate.glutamate && !isRunning}
              isDisabled={isRunning}
              name="glutamate"
              onPress={() => void visit.tryGate('glutamate')}
            />
            <ActionButton
              icon="burst"
              title={t('kiosk.gate.both')}
              detail={t('kiosk.gate.both.detail')}
              isNow={gate.glutamate !== undefined && !gate.both && !isRunning}
              isDisabled={isRunning}
              name="both"
              onPress={() => void visit.tryGate('both')}
            />
          </div>
          {next(gate.glutamate !== undefined && gate.both !== undefined)}
        </div>
      )
    case 'learn':
      return (
        <div className="actions">
          {phase === 'told' ? (
            <ActionButton
              icon="wait"
              title={t('kiosk.learn.wait')}
              detail={t('kiosk.learn.wait.detail')}
              isNow
              name="next"
              onPress={() => {
                parts.usage.open('visit.learn')
                void visit.next()
              }}
            />
          ) : (
            <ActionButton
              icon="burst"
              title={t('kiosk.learn.burst')}
              detail={t('kiosk.learn.burst.detail')}
              isNow={!isRunning}
              isDisabled={isRunning}
              name="burst"
              onPress={() => void visit.burst()}
            />
          )}
        </div>
      )
    case 'compare':
      return <div className="actions">{phase === 'told' && next(true)}</div>
    case 'late':
      return (
        <div className="actions">
          <div className="side-by-side">
            <ActionButton
              icon="burst"
              title={t('kiosk.late.once')}
              detail={t('kiosk.late.once.detail')}
              isNow={late.once === undefined && !isRunning}
              isDisabled={isRunning}
              name="once"
              onPress={() => void visit.train('once')}
            />
            <ActionButton
              icon="wait"
              title={t('kiosk.late.spaced')}
              detail={t('kiosk.late.spaced.detail')}
              isNow={late.once !== undefined && late.spaced === undefined && !isRunning}
              isDisabled={isRunning}
              name="spaced"
              onPress={() => void visit.train('spaced')}
            />
          </div>
          {next(late.once !== undefined && late.spaced !== undefined)}
        </div>
      )
    case 'end':
      return (
        <div className="actions">
          <ActionButton
            icon="again"
            title={t('kiosk.end.again')}
            detail={t('kiosk.end.again.detail')}
            name="again"
            onPress={() => exhibit.go('visit')}
          />
          <ActionButton
            icon="look"
            title={t('kiosk.look')}
            detail={t('kiosk.look.detail')}
            name="look"
            onPress={() => exhibit.go('look')}
          />
        </div>
      )
  }
}
