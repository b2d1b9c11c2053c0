import type { DemoPerson } from './demo-person.js';

export const OLDER_PEOPLE = {
  winifred: {
    given: 'Winifred', family: 'Ashdown', born: { age: 84, on: '03-19' }, sex: 'female', language: 'en', number: 0, practice: 'tallow-hill',
    address: { lines: ['4 Netmakers’ Row', 'Kestlewick'], postcode: 'QW1 4AB' }, phone: '01632 960011',
    known: {
      medicalHistory: 'Osteoporosis (2014), high blood pressure, cataract of the left eye waiting for an operation.',
      medicines: 'Alendronic acid 70 mg weekly, amlodipine 5 mg, calcium and vitamin D.', allergyStatus: 'none-known', interpreterNeeded: 'no',
      livingSituation: 'alone', carers: 'Her neighbour Jean looks in every morning.',
    },
  },
  harold: {
    given: 'Harold', family: 'Pinnock', born: { age: 78, on: '11-02' }, sex: 'male', language: 'en', number: 1, practice: 'millrace',
    address: { lines: ['Weir Cottage', 'Long Tollerby'], postcode: 'QW5 2DE' }, phone: '01632 960012',
    known: {
      medicalHistory: 'Cancer of the lung with spread to the bones, found in the summer. Treatment has ended.', interpreterNeeded: 'no',
      medicines: 'Slow-release morphine 20 mg twice a day, oral morphine as needed, laxative, dexamethasone 4 mg.', allergyStatus: 'yes',
      allergies: 'Trimethoprim: a rash.', advanceDecisions: 'ReSPECT form of this autumn, kept in the hall: wishes to die at home, no resuscitation.',
      livingSituation: 'with-others', carers: 'His wife Dorothy, who is 76 and has a bad hip. Two daughters an hour away.',
    },
  },
  dorothy: {
    given: 'Dorothy', family: 'Pinnock', born: { age: 76, on: '06-24' }, sex: 'female', language: 'en', number: 2, practice: 'millrace',
    address: { lines: ['Weir Cottage', 'Long Tollerby'], postcode: 'QW5 2DE' }, phone: '01632 960012',
    known: {
      medicalHistory: 'Osteoarthritis of the hip; on the list for a replacement.', medicines: 'Paracetamol, ibuprofen gel.', allergyStatus: 'none-known',
      interpreterNeeded: 'no', livingSituation: 'with-others', dependants: 'Her husband Harold, who is dying.',
    },
  },
  gurpreet: {
    given: 'Gurpreet', family: 'Kaur', born: { age: 71, on: '01-30' }, sex: 'female', language: 'pa', number: 3, practice: 'millrace',
    address: { lines: ['27 Cordwainer Street', 'Kestlewick'], postcode: 'QW2 1FG' }, phone: '07700 900113',
    known: {
      medicalHistory: 'Type 2 diabetes (2009), underactive thyroid.', medicines: 'Metformin 1 g twice a day, levothyroxine 75 micrograms.', allergyStatus: 'none-known',
      interpreterNeeded: 'yes', interpreterLanguage: 'Punjabi; a woman if possible', communicationNeeds: ['extra-time', 'supporter'],
      livingSituation: 'with-others', carers: 'Her son Manjit and his wife, with whom she lives.',
    },
  },
  joan: {
    given: 'Joan', family: 'Ellery', born: { age: 91, on: '09-08' }, sex: 'female', language: 'en', number: 4, practice: 'st-osric',
    address: { lines: ['Flat 2, The Granary', 'Ferry Lane', 'Kestlewick'], postcode: 'QW1 7HJ' }, phone: '01632 960014',
    known: {
      medicalHistory: 'Heart failure, poor hearing.', medicines: 'Furosemide 40 mg, bisoprolol 2.5 mg.', allergyStatus: 'not-known', interpreterNeeded: 'no',
      communicationNeeds: ['lipreading'], livingSituation: 'alone',
    },
  },
  // A name longer than most forms have room for.
  mariaAlexandrina: {
    given: 'Maria-Alexandrina Theodora Evangelina', family: 'Papadimitriou-Featherstonehaugh de Albuquerque e Vasconcelos van den Berghe',
    born: { age: 69, on: '12-12' }, sex: 'female', language: 'el', number: 5, practice: 'tallow-hill',
    address: { lines: ['The Old Customs House, second floor, door on the left', 'Quay Street', 'Kestlewick'], postcode: 'QW1 1KL' }, phone: '01632 960015',
    known: {
      medicalHistory: 'Stroke with weakness of the right side, five weeks ago. High blood pressure.', medicines: 'Clopidogrel 75 mg, atorvastatin 80 mg, perindopril 4 mg.',
      allergyStatus: 'none-known', interpreterNeeded: 'no', communicationNeeds: ['extra-time'], livingSituation: 'hospital',
    },
  },
} as const satisfies Record<string, DemoPerson>;
