/** Where somebody can be gone to. Degrees, WGS 84. */
export interface DemoPlace {
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * By organisation. Avershire is on no map: its coordinates are at sea, thirty miles off the Yorkshire coast. Who looks after people in danger at home says nowhere
 * where it is, nor does the clinic that goes by another name.
 */
export const PLACES: Readonly<Record<string, DemoPlace>> = {
  'mental-health': { lines: ['Lantern House', '4 Weir Street', 'Kestlewick'], postcode: 'QW1 2AB', latitude: 54, longitude: 1.2 },
  'mh-access': { lines: ['Lantern House', '4 Weir Street', 'Kestlewick'], postcode: 'QW1 2AB', latitude: 54, longitude: 1.2 },
  'mh-crisis': { lines: ['Lantern House', '4 Weir Street', 'Kestlewick'], postcode: 'QW1 2AB', latitude: 54, longitude: 1.2 },
  'mh-children': { lines: ['9 Kiln Lane', 'Kestlewick'], postcode: 'QW2 4DD', latitude: 54.01, longitude: 1.24 },
  'mh-older': { lines: ['The Orchard', 'Barley Road', 'Kestlewick'], postcode: 'QW3 1HH', latitude: 53.995, longitude: 1.15 },
  community: { lines: ['The Maltings', 'Canal Street', 'Kestlewick'], postcode: 'QW1 6TR', latitude: 54.006, longitude: 1.21 },
  'child-health': { lines: ['Kestlewick General Hospital', 'Heron Way'], postcode: 'QW2 7GH', latitude: 54.018, longitude: 1.252 },
  millrace: { lines: ['Millrace Lane', 'Kestlewick'], postcode: 'QW3 5ML', latitude: 53.988, longitude: 1.141 },
  'adult-care': { lines: ['Town Hall', 'Market Square', 'Kestlewick'], postcode: 'QW1 1AA', latitude: 54.002, longitude: 1.196 },
  'children-care': { lines: ['Town Hall', 'Market Square', 'Kestlewick'], postcode: 'QW1 1AA', latitude: 54.002, longitude: 1.196 },
  housing: { lines: ['Town Hall', 'Market Square', 'Kestlewick'], postcode: 'QW1 1AA', latitude: 54.002, longitude: 1.196 },
  hospice: { lines: ['Lapwing House', 'Upper Wold'], postcode: 'QW5 3LH', latitude: 54.07, longitude: 1.32 },
  'good-company': { lines: ['The Old Library', 'Finch Street', 'Kestlewick'], postcode: 'QW2 2GC', latitude: 54.013, longitude: 1.229 },
  carers: { lines: ['The Chapel', 'Netherwold'], postcode: 'QW4 1CC', latitude: 54.095, longitude: 1.18 },
  larder: { lines: ['12 Corn Street', 'Kestlewick'], postcode: 'QW1 5KL', latitude: 53.997, longitude: 1.207 },
  recovery: { lines: ['The Boathouse', 'Staithe'], postcode: 'QW6 2RE', latitude: 53.93, longitude: 1.08 },
};
