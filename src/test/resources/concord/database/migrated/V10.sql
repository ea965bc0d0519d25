-- About a row of four entries; mail in Russian.
insert into inbox_message values
  ('0000010a-0000-0000-0000-000000000001', '0000010a-0000-0000-0000-000000000001', 'CONTESTED', 'TABLE', null, '0000000d-0000-0000-0000-000000000003', 'un.head', '0000000d-0000-0000-0000-000000000003', '2015-11-11 11:00:00', null, null, '0000000e-0000-0000-0000-000000000001', '3', '["change_contested","Blue Front","3","Why"]', ''),
  ('0000010a-0000-0000-0000-000000000002', 'stated', 'STATED', 'TABLE', null, '0000000d-0000-0000-0000-000000000002', 'ru.head', '0000000d-0000-0000-0000-000000000002', '2015-11-12 11:00:00', null, null, '0000000e-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000003', '["position_taken","Blue Front"]', ',0000000e-0000-0000-0000-000000000006,0000000e-0000-0000-0000-000000000007,');

insert into inbox_reader values
  ('0000000a-0000-0000-0000-000000000006', '2015-11-12 12:00:00', 'mail@example.org', true, null, '2015-11-12 12:00:00', 'ru');

-- Deeds as they were written until then.
insert into trail_line values
  (10, '2015-11-13 10:00:00', 'us.delegate', '0000000d-0000-0000-0000-000000000001', 'DELEGATION', 'entry_edited', '["Blue Front","","names","","regions","","",""]'),
  (11, '2015-11-13 10:01:00', 'us.head', '0000000d-0000-0000-0000-000000000001', 'TABLE', 'judged_same', '["Blue Front","Синий фронт","Same \\"seal\\".","reason"]'),
  (12, '2015-11-13 10:02:00', 'ru.head', '0000000d-0000-0000-0000-000000000002', 'TABLE', 'judged_unsure', '["Синий фронт","Blue Front","",""]'),
  (13, '2015-11-13 10:03:00', 'ru.head', '0000000d-0000-0000-0000-000000000002', 'TABLE', 'position_hold', '["Blue Front"]'),
  (14, '2015-11-13 10:04:00', 'ru.head', '0000000d-0000-0000-0000-000000000002', 'DELEGATION', 'comment_one', '["Blue Front","us"]'),
  (15, '2015-11-13 10:05:00', 'ru.head', '0000000d-0000-0000-0000-000000000002', 'TABLE', 'silence_amendment', '["3"]'),
  (16, '2015-11-13 10:06:00', 'administrator', null, 'ACCOUNT', 'account_assigned', '["us.one","delegate","us","chair","NONE","ANY_HEAD"]'),
  (17, '2015-11-13 10:07:00', 'us.head', '0000000d-0000-0000-0000-000000000001', 'ACCOUNT', 'logins_ended', '["us.head"]'),
  (18, '2015-11-13 10:08:00', '-', null, 'TABLE', 'round_adopted', '["3","1"]');
