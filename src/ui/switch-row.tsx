import '#src/ui/panels.css'

interface SwitchRowProps {
  readonly name: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** A name with a switch beside it. */
export function SwitchRow({ name, isOn, onChange }: SwitchRowProps) {
  return (
    <label className="switch-row">
      <span>{name}</span>
      <input
        type="checkbox"
        role="switch"
        className="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  )
}
