interface Props {
  readonly name: string;
  /** As the directory has it; null where it has none, or has not been read. */
  readonly phone: string | null;
}

export const PhoneLink = ({ phone }: { readonly phone: string }) => <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>;

/** To ring somebody, by their number: who must ring now should not have to look for it. */
export function Ring({ name, phone }: Props) {
  return phone === null ? <>ring the service</> : <>ring {name} on <PhoneLink phone={phone} /></>;
}
