/** Numbers of the range kept for tests (999), with right check digits. */
export const NHS_NUMBERS = [
  '9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069', '9990000077', '9990000085', '9990000093',
] as const;
