// Written so that Node 12 can still read it and say what is wrong.

/** One line when this version of Node is too old for the product, else undefined. `wanted` reads `>=20.19`. */
export function nodeProblem(version, wanted) {
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.replace('>=', '').split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return 'Onward needs Node ' + wantedMajor + '.' + wantedMinor + ' or newer; this is Node ' + version + '.';
}
