import { useNavigate } from '@tanstack/react-router';
import type { ApiError } from '../../api/api-error';
import { useChangeService } from '../../api/start-referral';
import { Button } from '../../ui/button';
import type { Draft } from './draft';
import { ReasonToSend } from './reason-to-send';
import type { Override } from './use-submit';

interface Props {
  readonly refusal: ApiError;
  readonly draft: Draft;
  readonly onSend: (override: Override) => void;
  readonly isBusy: boolean;
}

/** The service surely does not take the person: which ones do, or why it should go there all the same. */
export function FitRefusal({ refusal: { problem }, draft: { referral }, onSend, isBusy }: Props) {
  const { unmet = [], better = [] } = problem;
  const changing = useChangeService();
  const navigate = useNavigate();
  const choose = (serviceId: string): void =>
    changing.mutate({ draftId: referral.id, serviceId }, { onSuccess: () => void navigate({ to: '/refer/$draftId/check', params: { draftId: referral.id }, replace: true }) });
  return (
    <>
      <p>{referral.service.name} asks for something that the person does not meet:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">{unmet.map((words) => <li key={words}>{words}</li>)}</ul>
      {better.length > 0 && <p>Send it where the person is taken. Your answers are kept:</p>}
      {better.map(({ id, name }) => <p key={id}><Button kind="secondary" onClick={() => choose(id)} isBusy={changing.isPending}>Change to {name}</Button></p>)}
      {changing.error !== null && <p role="alert">{changing.error.message}</p>}
      <ReasonToSend
        id="override-fit" label={`Or say why it should go to ${referral.service.name} all the same`} missing="Say why it should go there all the same" onSend={(fit) => onSend({ fit })} isBusy={isBusy}
      />
    </>
  );
}
