-- A form's questions are asked, and their errors listed, in the order its author wrote them. jsonb sorts the members of an object; json keeps its text.
alter table form
  alter column schema type json using schema::json,
  alter column ui_schema type json using ui_schema::json,
  alter column scoring type json using scoring::json,
  alter column example type json using example::json;
