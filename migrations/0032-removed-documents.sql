-- A document that was removed because of what the virus scanner found: whoever was told of it, or added it, is told.
alter table notification
  add column document_id uuid references document (id),
  drop constraint notification_of_one,
  add constraint notification_of_one check (num_nonnulls(event_id, advice_message_id, person_request_id, document_id) = 1);
create unique index notification_document_once on notification (document_id, coalesce(organisation_id, service_id, user_id)) where document_id is not null;
