/** Where the version that answers are pinned to stands by now (migration 0019); it stays valid for what was begun with it. */
export const FORM_STANDINGS = ['current', 'superseded', 'retired'] as const;
export type FormStanding = (typeof FORM_STANDINGS)[number];
