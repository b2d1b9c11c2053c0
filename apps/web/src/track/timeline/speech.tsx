interface Props {
  /** What it is, and for whom; nothing where the step says so itself. */
  readonly label?: string;
  readonly words: string;
  readonly isOurs: boolean;
}

/** What somebody wrote, as they wrote it. */
export function Speech({ label, words, isOurs }: Props) {
  return (
    <blockquote className={isOurs ? 'onward-speech onward-speech--ours' : 'onward-speech'}>
      {label !== undefined && <p className="onward-speech__label">{label}</p>}
      <p className="onward-words" dir="auto">{words}</p>
    </blockquote>
  );
}
