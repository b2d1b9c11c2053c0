/** As long as a form may be (`FORM_LIMITS` of libs/forms). */
const FIELDS = 300;

const options = (count) => Array.from({ length: count }, (_, n) => `answer-${n + 1}`);
const text = (maxLength) => ({ schema: { type: 'string', maxLength }, ui: { 'ui:widget': maxLength > 200 ? 'textarea' : 'text' } });
/** One of each kind of question, over and over. */
const KINDS = [
  text(2000),
  text(100),
  { schema: { type: 'string', enum: options(5) }, ui: { 'ui:widget': 'radio', 'ui:enumNames': options(5) } },
  { schema: { type: 'array', uniqueItems: true, maxItems: 6, items: { type: 'string', enum: options(6) } }, ui: { 'ui:widget': 'checkboxes', 'ui:enumNames': options(6) } },
  { schema: { type: 'string', format: 'date' }, ui: {} },
  text(300),
];

const fields = Array.from({ length: FIELDS }, (_, n) => [`q${n + 1}`, KINDS[n % KINDS.length]]);

/** A made-up supplement with all its questions on one page. */
export const LONG_FORM = {
  key: 'long-form', version: 1, title: 'Long form', kind: 'supplement', example: {},
  schema: {
    type: 'object', additionalProperties: false,
    properties: Object.fromEntries(fields.map(([key, { schema }]) => [key, { title: `Question ${key}`, 'x-category': 'general', ...schema }])),
  },
  uiSchema: { 'ui:pages': [{ key: 'all', title: 'All questions', fields: fields.map(([key]) => key) }], ...Object.fromEntries(fields.map(([key, { ui }]) => [key, ui])) },
};

export const LONG_PAGE = `${LONG_FORM.key}--all`;
