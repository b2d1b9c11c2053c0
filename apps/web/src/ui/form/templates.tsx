import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps, FieldTemplateProps, ObjectFieldTemplateProps, RJSFSchema } from '@rjsf/utils';
import { useEffect, useRef, useState } from 'react';
import { describedBy, HintAndError, labelled } from '../field';
import { itemLabel } from './field-props';

/** A section, or the third of a list of them. */
const sectionTitle = (title: string, at: string | number | undefined): string => (typeof at !== 'number' ? title : /-\d+$/.test(title) ? itemLabel(title) : `${title} ${at + 1}`);

/** A question brings its own label, hint and fault with it. */
export function FieldTemplate({ hidden, children }: FieldTemplateProps) {
  return hidden === true ? <div hidden>{children}</div> : children;
}

/** A section of a page has its own heading. */
export function ObjectFieldTemplate({ fieldPathId, title, description, properties }: ObjectFieldTemplateProps) {
  const questions = properties.map(({ content }) => content);
  const field = { id: fieldPathId.$id, hint: typeof description === 'string' && description !== '' ? description : undefined };
  return (
    <fieldset id={field.id} tabIndex={-1} className="nhsuk-fieldset onward-section" aria-describedby={describedBy(field)}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{sectionTitle(title, fieldPathId.path.at(-1))}</legend>
      <HintAndError {...field} />
      {questions}
    </fieldset>
  );
}

const FIELDS = 'input, textarea, select';

/** What one entry of a list is called within a sentence: “medicine”. */
const entryName = ({ items }: RJSFSchema): string | undefined => {
  const title = typeof items === 'object' && !Array.isArray(items) ? items.title : undefined;
  // a name that is all capitals stays as it is
  return title === undefined || /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
};

const withArticle = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;

/** Any number of the same. What is added takes the focus; when one is taken away the way to add another does, and it is said. */
export function ArrayFieldTemplate({ fieldPathId, title, schema, items, canAdd, onAddClick, required, rawErrors }: ArrayFieldTemplateProps) {
  const [removed, setRemoved] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const count = useRef(items.length);
  useEffect(() => {
    if (items.length > count.current) list.current?.lastElementChild?.querySelector<HTMLElement>(FIELDS)?.focus();
    if (items.length < count.current) add.current?.focus();
    if (items.length !== count.current) setRemoved(items.length < count.current ? `Removed. ${items.length === 0 ? 'None is' : `${items.length} ${items.length === 1 ? 'is' : 'are'}`} left.` : '');
    count.current = items.length;
  }, [items.length]);
  const field = { id: fieldPathId.$id, hint: schema.description, error: rawErrors?.[0] };
  const name = entryName(schema);
  const addWords = name === undefined ? (items.length === 0 ? 'Add' : 'Add another') : items.length === 0 ? `Add ${withArticle(name)}` : `Add another ${name}`;
  return (
    <fieldset className="nhsuk-fieldset onward-section" aria-describedby={describedBy(field)}>
      <legend className="nhsuk-fieldset__legend onward-label">{labelled(title, required !== true)}</legend>
      <HintAndError {...field} />
      <div ref={list}>{items}</div>
      {canAdd === true && (
        <button ref={add} type="button" id={field.id} className="nhsuk-button nhsuk-button--secondary" aria-label={`${addWords}: ${title}`} onClick={onAddClick}>{addWords}</button>
      )}
      <p role="status" className="nhsuk-u-visually-hidden">{removed}</p>
    </fieldset>
  );
}

export function ArrayFieldItemTemplate({ children, buttonsProps, index, hasToolbar, schema }: ArrayFieldItemTemplateProps) {
  return (
    <div className="onward-item">
      {children}
      {hasToolbar && buttonsProps.hasRemove && (
        <button type="button" className="onward-clear" onClick={buttonsProps.onRemoveItem}>Remove {entryName({ items: schema }) ?? 'number'} {index + 1}</button>
      )}
    </div>
  );
}
