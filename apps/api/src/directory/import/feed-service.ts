/**
 * A service as a feed gives it: what the directory keeps in columns of its own. What else a service carries goes into its details as it is.
 * All text is plain text that PostgreSQL can hold, dates are `YYYY-MM-DD`.
 */
export interface FeedService {
  /** `id` is the publisher's; `digest` changes when what the publisher says does. */
  readonly source: { readonly publisher: string; readonly id: string; readonly digest: string };
  readonly name: string;
  readonly description: string;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly organisation: FeedOrganisation;
  readonly url?: string;
  readonly email?: string;
  /** When the publisher last checked the entry. */
  readonly assuredDate?: string;
  /** In years. */
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** Who it is for, in the publisher's words. */
  readonly eligibility: readonly string[];
  readonly languages: readonly { readonly name: string; readonly code?: string }[];
  readonly serviceAreas: readonly { readonly name: string }[];
  readonly taxonomyTerms: readonly { readonly name: string }[];
  readonly locations: readonly { readonly addresses: readonly { readonly postalCode?: string }[] }[];
  readonly phones: readonly { readonly number: string }[];
  readonly contacts: readonly { readonly phones: readonly { readonly number: string }[] }[];
  /** What was put right while reading: for the report, not kept. */
  readonly notes: readonly unknown[];
}

export interface FeedOrganisation {
  readonly sourceId: string;
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
}

export interface FeedBatch {
  readonly organisations: readonly FeedOrganisation[];
  readonly services: readonly FeedService[];
}

/** What is held of one publisher, by the publisher's ids. */
export interface Held {
  readonly organisations: ReadonlySet<string>;
  readonly services: ReadonlyMap<string, { digest: string; name: string }>;
}
