import type { DemoPerson } from './demo-person.js';

const tranters = { family: 'Tranter', language: 'en', practice: 'st-osric', address: { lines: ['9 Bargeman’s Close', 'Kestlewick'], postcode: 'QW3 2VW' } } as const;

export const CHILDREN = {
  ellieMae: { ...tranters, given: 'Ellie-Mae', born: { age: 11, on: '02-03' }, sex: 'female', number: 20 },
  jayden: { ...tranters, given: 'Jayden', born: { age: 8, on: '06-30' }, sex: 'male', number: 21 },
  poppy: { ...tranters, given: 'Poppy', born: { age: 3, on: '12-01' }, sex: 'female', number: 22 },
  callum: {
    given: 'Callum', family: 'Reid', born: { age: 15, on: '09-14' }, sex: 'male', language: 'en', number: 23, practice: 'st-osric', phone: '07700 900131',
    address: { lines: ['2 Heronry Drive', 'Kestlewick'], postcode: 'QW2 3YZ' },
    known: { medicalHistory: 'Coeliac disease (2018).', medicines: 'None.', allergyStatus: 'none-known', interpreterNeeded: 'no', livingSituation: 'with-others', capacity: 'child' },
  },
  hana: {
    given: 'Hana', family: 'Brightwell-Sato', born: { age: 13, on: '03-25' }, sex: 'female', language: 'en', number: 24, practice: 'millrace',
    address: { lines: ['40 Almoner’s Walk', 'Kestlewick'], postcode: 'QW1 5BD' },
    known: { interpreterNeeded: 'no', livingSituation: 'with-others', capacity: 'child' },
  },
  amara: {
    given: 'Amara', family: 'Nwosu', born: { age: 2, on: '05-19' }, sex: 'female', language: 'en', number: 25, practice: 'tallow-hill', phone: '07700 900132',
    address: { lines: ['15 Fuller’s Hill', 'Kestlewick'], postcode: 'QW1 8EF' },
    known: { medicalHistory: 'Born at 31 weeks; eight weeks in neonatal care.', medicines: 'None.', allergyStatus: 'yes', allergies: 'Egg: hives.', interpreterNeeded: 'no', livingSituation: 'with-others', capacity: 'child' },
  },
} as const satisfies Record<string, DemoPerson>;
