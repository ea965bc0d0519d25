insert into judgement
  (id, version, delegation_id, own_entry_id, other_entry_id, verdict, extent, reason, judged_by, judged_at, revision, by_silence) values
  ('0000012a-0000-0000-0000-000000000001', 0, '0000000d-0000-0000-0000-000000000002', '0000000e-0000-0000-0000-000000000006', '0000000e-0000-0000-0000-000000000001', 'SAME', 'WHOLE', '', '-', '2015-11-15 10:00:00', 21, true);
