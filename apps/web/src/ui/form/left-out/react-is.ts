/** In place of `react-is`: the widgets of our theme are functions, which the library knows without it. */
export default { isForwardRef: (): boolean => false, isMemo: (): boolean => false };
