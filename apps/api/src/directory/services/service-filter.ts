/** What a list of services is narrowed to; all that is given must hold. */
export interface ServiceFilter {
  /** Words of the name, the category or the description, or the beginning of the name. */
  readonly q?: string;
  readonly category?: string;
  /** A postcode district, such as BS5: never a whole postcode, which would say where somebody lives. */
  readonly near?: string;
  /** Miles: with a place so far from the district's middle at most. */
  readonly within?: number;
  readonly referable?: boolean;
  readonly state?: 'open' | 'paused' | 'closed';
  readonly organisationId?: string;
  /** Somebody is there at this moment. */
  readonly openNow?: true;
}

/**
 * The face a service shows. An alias stands in for the name of a service whose very name would tell something of the people who go there;
 * who does not work in health or social care sees only its public face, and must not find it by what the alias hides.
 */
export type Face = 'own' | 'public';

/** Where a page ended: the band it was in, the name there, and the service. */
export interface PagePosition {
  readonly band: number;
  readonly sortName: string;
  readonly id: string;
}
