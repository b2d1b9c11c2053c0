import { demoEconomy } from '../economy/demo-economy.js';
import { personBody, type DemoPerson } from './demo-person.js';
import { PEOPLE } from './people.js';

const people = Object.values<DemoPerson>(PEOPLE);
const on = (day: string) => people.map((person) => personBody(person, new Date(`${day}T12:00:00Z`)));

describe('The people of the stories', () => {
  it('have a test NHS number each, or none', () => {
    const numbers = on('2026-03-10').map(({ nhsNumber }) => nhsNumber).filter((number) => number !== undefined);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBe(people.length - 2);
  });
  it('are as old as their stories say on whatever day the demo is made', () => {
    const born = (day: string) => personBody(PEOPLE.poppy, new Date(`${day}T12:00:00Z`))['birthDate'];
    expect(born('2026-11-30')).toBe('2022-12-01');
    expect(born('2026-12-01')).toBe('2023-12-01');
  });
  it('are registered with a practice that is there', () => {
    const practices = demoEconomy('x').organisations.filter(({ kind }) => kind === 'gp-practice').map(({ id }) => id);
    for (const { registeredPractice } of on('2026-03-10')) if (registeredPractice !== undefined) expect(practices).toContain(registeredPractice);
  });
  it('live, write and ring where nobody does', () => {
    for (const { address, phone, safeContact, email } of people) {
      if (address) expect(address.postcode).toMatch(/^QW[1-6] \d[A-Z]{2}$/);
      for (const number of [phone, safeContact?.to?.startsWith('0') ? safeContact.to : undefined]) if (number !== undefined) expect(number).toMatch(/^(01632 960\d{3}|07700 900\d{3})$/);
      if (email !== undefined) expect(email).toMatch(/\.example$/);
    }
  });
  it('are as different as people are: scripts, apostrophes, long names, no name, no number, an interpreter, a safe way to be reached', () => {
    expect(people.some(({ family }) => /\p{Script=Arabic}/u.test(family ?? ''))).toBe(true);
    expect(people.some(({ family }) => family?.includes('’'))).toBe(true);
    expect(people.some(({ family }) => (family?.length ?? 0) > 60)).toBe(true);
    expect(people.some(({ family, born, approximateAge }) => family === undefined && born === undefined && approximateAge !== undefined)).toBe(true);
    expect(people.some(({ family, number }) => family !== undefined && number === undefined)).toBe(true);
    expect(people.filter(({ known }) => known?.['interpreterNeeded'] === 'yes').length).toBeGreaterThan(2);
    expect(people.filter(({ safeContact }) => safeContact).length).toBeGreaterThan(2);
  });
});
