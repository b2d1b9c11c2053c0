import { useState } from 'react';
import type { FieldFault } from '../../ui/error-summary';

interface Faults {
  readonly faults: readonly FieldFault[];
  readonly say: (faults: readonly FieldFault[]) => void;
}

/** What must be put right before anything is sent, since it was last tried. */
export function useFaults(): Faults {
  const [faults, say] = useState<readonly FieldFault[]>([]);
  return { faults, say };
}
