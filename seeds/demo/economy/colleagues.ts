import type { Role } from '@onward/workflow';

/** Somebody who works in Avershire: like a persona, but not on the sign-in page. */
export interface Colleague {
  /** Their subject. */
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  /** The organisation's key. */
  readonly organisation: string;
  readonly services: readonly string[];
}

const refers = (key: string, name: string, organisation: string): Colleague => ({ key, name, organisation, role: 'referrer', services: [] });
const triages = (key: string, name: string, organisation: string, ...services: string[]): Colleague => ({ key, name, organisation, role: 'triager', services });

export const COLLEAGUES: readonly Colleague[] = [
  refers('gp-partner', 'Dr Joel Harker', 'tallow-hill'),
  refers('gp-millrace', 'Dr Idris Vaughan', 'millrace'),
  refers('gp-st-osric', 'Dr Meena Pillai', 'st-osric'),
  refers('police-wold', 'Sgt Carys Bevan', 'police-wold'),
  refers('police-custody', 'PS Neil Ashby', 'police-custody'),
  refers('ward-sister', 'Sister Agnes Quill', 'paediatric-ward'),
  refers('discharge-nurse', 'Tunde Balogun', 'older-ward'),
  refers('adult-social-worker', 'Martin Frayne', 'adult-care'),
  refers('school-nurse', 'Kirsty Mallow', 'school'),
  refers('paramedic', 'Leon Sparrow', 'ambulance'),
  refers('carers-worker', 'Rupinder Gill', 'carers'),

  triages('access-nurse', 'Farah Aziz', 'mh-access', 'access-team'),
  triages('crisis-nurse', 'Moira Tennant', 'mh-crisis', 'crisis-team'),
  triages('crisis-nurse-nights', 'Kofi Mensah', 'mh-crisis', 'crisis-team'),
  triages('therapist', 'Bethan Lowe', 'mental-health', 'talking-therapies'),
  triages('camhs-nurse', 'Ottilie Crane', 'mh-children', 'camhs'),
  triages('older-adults-nurse', 'Desmond Achebe', 'mh-older', 'older-adults', 'memory-clinic'),
  triages('adult-care-worker', 'Sinead Rourke', 'adult-care', 'adult-social-care', 'safeguarding-adults', 'day-centre'),
  triages('occupational-therapist', 'Wendy Saltmarsh', 'adult-care', 'occupational-therapy'),
  triages('front-door-worker', 'Abdul Rahman Sadiq', 'children-care', 'mash'),
  triages('front-door-deputy', 'Elspeth Moor', 'children-care', 'mash', 'early-help'),
  triages('housing-officer', 'Janet Pike', 'housing', 'housing-advice'),
  triages('community-nurse', 'Bridget Okoro', 'community', 'community-nursing'),
  triages('falls-therapist', 'Hugh Pendry', 'community', 'falls'),
  triages('urgent-care-nurse', 'Zofia Malik', 'community', 'urgent-response'),
  triages('child-health-doctor', 'Dr Anneka Voss', 'child-health', 'child-health'),
  triages('clinic-nurse', 'Paul Denholm', 'sexual-health', 'sexual-health'),
  triages('link-worker', 'Gwen Tarrant', 'millrace', 'social-prescribing'),
  triages('hospice-nurse', 'Maeve Corrigan', 'hospice', 'palliative-care'),
  triages('befriending-organiser', 'Roy Applin', 'good-company', 'befriending'),
  triages('carers-adviser', 'Nasreen Butt', 'carers', 'carers'),
  triages('larder-organiser', 'Jan Wickens', 'larder', 'food'),
  triages('domestic-abuse-adviser', 'Corinne Hale', 'safe-harbour', 'domestic-abuse'),
  triages('recovery-worker', 'Ade Fasanya', 'recovery', 'drug-alcohol'),
  { key: 'coordinator-2', name: 'Vikram Sethi', role: 'coordinator', organisation: 'spa', services: ['desk'] },
];
