import type { RegisteredOrganisation } from '../../directory/index.js';
import type { OdsRow } from './ods-file.js';

export const ODS_REFUSALS = {
  CODE_MISSING: 'It has no ODS code.',
  CODE_MALFORMED: 'Its ODS code is none: three to ten capital letters and digits.',
  NAME_MISSING: 'It has no name.',
  CLOSED: 'It has closed.',
  CODE_USED_TWICE: 'Another row before it has this code.',
} as const;
export type OdsRefusal = keyof typeof ODS_REFUSALS;

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;
const LONGEST = 200;
// what no terminal, page or database should meet in a name
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

const clean = (text = ''): string => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
/** `20171001`, as the files have it, as `2017-10-01`. */
const dateOf = (text = ''): string | undefined => /^\d{8}$/.test(text) ? text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : undefined;

/** A row as an organisation, or why it is none. @param today `YYYY-MM-DD` */
export function readOrganisationRow({ fields }: OdsRow, today: string): RegisteredOrganisation | OdsRefusal {
  const isPractice = 'PRACTICE_CODE' in fields;
  const code = clean(isPractice ? fields['PRACTICE_CODE'] : fields['code']);
  if (code === '') return 'CODE_MISSING';
  if (!/^[A-Z0-9]{3,10}$/.test(code)) return 'CODE_MALFORMED';
  const name = clean(isPractice ? fields['PRACTICE_NAME'] : fields['name']);
  if (name === '') return 'NAME_MISSING';
  const closed = dateOf(fields['close_date']);
  if (closed !== undefined && closed <= today) return 'CLOSED';
  const postcode = clean(isPractice ? fields['PRACTICE_POSTCODE'] : fields['postcode']).toUpperCase();
  const phone = clean(fields['phone']);
  return { odsCode: code, kind: isPractice ? 'gp-practice' : 'nhs-trust', name, postcode: POSTCODE.test(postcode) ? postcode : null, phone: phone === '' ? null : phone };
}
