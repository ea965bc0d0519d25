-- One was granted and one declined; the third waits.
insert into delegation_request (id, version, delegation_id, kind, asked_by, asked_at, decided_by, decided_at, granted) values
  ('00000190-0000-0000-0000-000000000001', 1, '0000000d-0000-0000-0000-000000000001', 'CLOSING', 'administrator', '2015-12-20 10:00:00', 'chair', '2015-12-20 11:00:00', true),
  ('00000190-0000-0000-0000-000000000002', 1, '0000000d-0000-0000-0000-000000000002', 'CLOSING', repeat('a', 64), '2015-12-20 10:00:00', repeat('c', 64), '2015-12-20 11:00:00', false),
  ('00000190-0000-0000-0000-000000000003', 0, '0000000d-0000-0000-0000-000000000001', 'REOPENING', 'administrator', '2015-12-20 12:00:00', null, null, null);
