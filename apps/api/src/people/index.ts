export { birthDateFault, londonDate } from './birth-date.js';
export { checkDigit, formatNhsNumber, parseNhsNumber } from './nhs-number.js';
export { PeopleAdditions, type CheckedPerson } from './people-additions.js';
export { PeopleModule } from './people.module.js';
export { PERSON_INPUT, type PersonInput } from './person-input.js';
export { PersonReads, type SeenPerson } from './person-reads.js';
