/** The issuer of the demo's own identity provider. Not an address: it is the same whatever the port, so that users and tokens keep. */
export const DEMO_ISSUER = 'https://demo.onward.example';

/** What the demo's bearer tokens are for. */
export const DEMO_AUDIENCE = 'https://demo.onward.example/api';

/** The made-up people of the demo; `app_user` has `DEMO_ISSUER` and their key as its issuer and subject. */
export { PERSONAS, type Persona } from '@onward/seeds';
