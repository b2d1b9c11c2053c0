import type { DemoPerson } from './demo-person.js';

export const ADULTS = {
  marek: {
    given: 'Marek', family: 'Zawadzki', born: { age: 52, on: '02-11' }, sex: 'male', language: 'pl', number: 10, practice: 'tallow-hill',
    address: { lines: ['18 Chandlers Way', 'Kestlewick'], postcode: 'QW2 6MN' }, phone: '07700 900121', email: 'marek@zawadzki.example',
    known: {
      medicalHistory: 'Nothing of note.', medicines: 'None.', allergyStatus: 'none-known', interpreterNeeded: 'yes', interpreterLanguage: 'Polish', livingSituation: 'with-others',
    },
  },
  // Written from right to left.
  omar: {
    given: 'عمر', family: 'الحداد', born: { age: 34, on: '05-06' }, sex: 'male', language: 'ar', number: 11, practice: 'st-osric',
    address: { lines: ['Room 9, Harbour Lodge', 'Kestlewick'], postcode: 'QW1 2PQ' }, phone: '07700 900122',
    safeContact: { by: 'text', to: '07700 900122', when: 'After two in the afternoon', note: 'Reads Arabic; write plainly.' },
    known: {
      medicalHistory: 'Old fracture of the left forearm.', mentalHealthHistory: 'None before he left home.', medicines: 'None.', allergyStatus: 'none-known',
      interpreterNeeded: 'yes', interpreterLanguage: 'Arabic (Syrian); a man', livingSituation: 'temporary',
    },
  },
  niamh: {
    given: 'Niamh', family: 'O’Shaughnessy', born: { age: 29, on: '08-15' }, sex: 'female', language: 'en', number: 12, practice: 'tallow-hill',
    address: { lines: ['61 Saltpan Road', 'Kestlewick'], postcode: 'QW3 8RS' }, phone: '07700 900123',
    safeContact: { by: 'phone', to: '07700 900124', name: 'Orla', relationship: 'Her sister', when: 'Weekdays between ten and two', note: 'Never ring the house, and leave no message.' },
    known: {
      medicalHistory: 'Second child born fourteen weeks ago; a haemorrhage after the birth.', mentalHealthHistory: 'Depression after her first child, treated for a year.',
      medicines: 'Iron tablets.', allergyStatus: 'none-known', interpreterNeeded: 'no', livingSituation: 'with-others', dependants: 'Two children, three years and fourteen weeks.',
    },
  },
  // Taken to a place of safety: all that anybody knew.
  unknownMan: { approximateAge: 45, sex: 'male' },
  // Lately arrived: a name and a date of birth, and no number yet.
  tesfaye: {
    given: 'Tesfaye', family: 'Gebremedhin', born: { age: 27, on: '01-01' }, sex: 'male', language: 'ti', phone: '07700 900125',
    known: {
      medicalHistory: 'Frostbite of two toes last winter, healed. Pneumonia now.', medicines: 'Amoxicillin, three days left.', allergyStatus: 'not-known', interpreterNeeded: 'yes',
      interpreterLanguage: 'Tigrinya', livingSituation: 'no-home',
    },
  },
  kyle: {
    given: 'Kyle', family: 'Denham', born: { age: 23, on: '10-21' }, sex: 'male', language: 'en', number: 13, practice: 'millrace', phone: '07700 900126',
    address: { lines: ['Flat 11, Tinker’s Yard', 'Kestlewick'], postcode: 'QW2 9TU' },
    known: { medicalHistory: 'Asthma.', medicines: 'Salbutamol inhaler.', allergyStatus: 'none-known', interpreterNeeded: 'no', livingSituation: 'alone' },
  },
  stacey: {
    given: 'Stacey', family: 'Tranter', born: { age: 31, on: '04-27' }, sex: 'female', language: 'en', number: 14, practice: 'st-osric', phone: '07700 900127',
    address: { lines: ['9 Bargeman’s Close', 'Kestlewick'], postcode: 'QW3 2VW' },
    safeContact: { by: 'in-person', to: 'At the school gate, with the school nurse', when: 'A quarter to nine', note: 'He reads her telephone.' },
    known: { interpreterNeeded: 'no', livingSituation: 'with-others' },
  },
  patrick: {
    given: 'Patrick', family: 'Lightfoot', born: { age: 58, on: '07-17' }, sex: 'male', language: 'en', number: 15, practice: 'st-osric', phone: '01632 960022',
    address: { lines: ['Signal Cottage', 'Fenny Wold'], postcode: 'QW6 3XY' },
    known: {
      medicalHistory: 'Chronic bronchitis, low back pain for ten years.', mentalHealthHistory: 'Low mood since he had to stop work.', medicines: 'Codeine 30 mg four times a day, inhalers, sertraline 50 mg.',
      allergyStatus: 'none-known', interpreterNeeded: 'no', livingSituation: 'alone',
    },
  },
} as const satisfies Record<string, DemoPerson>;
