const COLOURS = {
  blue: 'nhsuk-tag nhsuk-tag--blue', red: 'nhsuk-tag nhsuk-tag--red', orange: 'nhsuk-tag nhsuk-tag--orange', green: 'nhsuk-tag nhsuk-tag--green', grey: 'nhsuk-tag nhsuk-tag--grey',
} as const;

export function Tag({ colour, children }: { readonly colour: keyof typeof COLOURS; readonly children: string }) {
  return <strong className={COLOURS[colour]}>{children}</strong>;
}

const PRIORITY_COLOURS = { routine: 'grey', soon: 'blue', urgent: 'orange', emergency: 'red' } as const;

/** A priority, by its word and its colour (never by colour alone). */
export function PriorityTag({ priority }: { readonly priority: keyof typeof PRIORITY_COLOURS }) {
  return <Tag colour={PRIORITY_COLOURS[priority]}>{priority.charAt(0).toUpperCase() + priority.slice(1)}</Tag>;
}
