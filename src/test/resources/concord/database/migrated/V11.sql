-- A line and a message in words.
insert into trail_line values
  (20, '2015-11-14 10:00:00', 'us.head', '0000000d-0000-0000-0000-000000000001', 'TABLE', 'entry_tabled', '{"name":"Blue Front","version":"2"}');

insert into inbox_message
  (id, bundle, kind, audience, actor, at, subject, other, details, deed) values
  ('0000011a-0000-0000-0000-000000000001', 'tabled', 'TABLED', 'DELEGATES', 'us.head', '2015-11-14 10:00:00', '1', '', '{"name":"Blue Front","version":"2"}', 'entry_tabled');
