export { birthDateFault, londonDate } from './birth-date.js';
export { checkDigit, formatNhsNumber, parseNhsNumber } from './nhs-number.js';
export { PeopleModule } from './people.module.js';
export { PersonReads, type SeenPerson } from './person-reads.js';
