export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Membership {
  readonly id: string;
  readonly role: string;
  readonly organisation: Named;
  readonly services: readonly Named[];
}

export interface Me {
  readonly user: Named;
  readonly memberships: readonly Membership[];
  readonly permissions: readonly string[];
}

export interface Owner extends Named {
  readonly kind: 'service' | 'referrer' | 'coordinator';
}

export interface ReferralInList {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly priority: string;
  readonly person: { readonly name: string; readonly birthDate: string | null };
  readonly due: string | null;
  readonly owner?: Owner | null;
  readonly service?: Named;
  readonly sender?: Named;
}

export interface Referral {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly priority: string;
  readonly person: { readonly name: string; readonly birthDate: string | null } | null;
  readonly service: Named;
  readonly sender: Named;
  readonly owner: Owner | null;
  readonly due: string | null;
  readonly submittedAt: string | null;
  readonly hops: number;
}

export interface TimelineEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly by: { readonly name: string; readonly organisation?: Named };
  readonly to: string;
  readonly service: Named;
  readonly data: Readonly<Record<string, unknown>>;
  readonly content: Readonly<Record<string, unknown>> | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
