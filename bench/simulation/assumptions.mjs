/**
 * What the simulation takes for granted of people: guesses, made to be argued with, each a share between 0 and 1 unless it says otherwise. They are printed with
 * every result, and `--assume name=value` changes one. What a service takes, how long it may take and what may follow what are not among them: those are the
 * demo economy's own criteria, judged by libs/forms, and the lifecycle of libs/workflow.
 */
export const ASSUMPTIONS = {
  /** How often a referrer has the right service in mind from the start. */
  knowsGp: 0.7,
  knowsSocialWorker: 0.6,
  knowsPolice: 0.35,
  /** How often the words of a criterion keep somebody from a service that does not take the person: read in a list of cards, and beside a mark. */
  readsWords: 0.2,
  readsMarkedWords: 0.6,
  /** What the person most needs help with is said as it is, by who knows the right service, and by who does not; else it is taken for what another service comes to mind for. */
  namesNeedKnowing: 0.98,
  namesNeed: 0.95,
  /** A question that would decide it is answered. */
  answers: 0.9,
  /** A police officer knows the date of birth; where somebody lives; with which practice they are. Others always do. */
  policeKnowBirthDate: 0.8,
  policeKnowAddress: 0.7,
  policeKnowPractice: 0.2,
  /** Sent all the same, with a reason, where the person surely does not meet what is required. */
  overrides: 0.05,
  /** "12 of the last 40 referrals to it were moved on to …" is heeded. */
  heedsWhereTheyWentOn: 0.5,
  /** A triager moves it to the right service: from memory, and with the marks beside the list. */
  triagerKnows: 0.8,
  triagerKnowsByMarks: 0.92,
  /** Somebody lives outside of the economy. */
  livesElsewhere: 0.08,
  /** What is decided when: shares of the target for deciding, from the least to the most that it takes. More than 1 is late. */
  decidesFrom: 0.15,
  decidesTo: 1.06,
};

/** The assumptions, with those changed that `changes` names as `name=value`; throws one plain line for what is not understood. */
export function assuming(changes) {
  const given = changes.map((change) => {
    const [name, value] = change.split('=');
    if (!(name in ASSUMPTIONS)) throw new Error(`There is no assumption "${name}": choose of ${Object.keys(ASSUMPTIONS).join(', ')}.`);
    const number = Number(value);
    if (value === undefined || value === '' || !(number >= 0 && number <= 3)) throw new Error(`"${change}" is not understood: give a number, as in ${name}=${ASSUMPTIONS[name]}.`);
    return [name, number];
  });
  return { ...ASSUMPTIONS, ...Object.fromEntries(given) };
}
