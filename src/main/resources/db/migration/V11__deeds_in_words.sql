-- What a line of the trail, and a message, is filled with has names instead of places: ["The Base", "2"] becomes
-- {"name": "The Base", "version": "2"}. Deeds that differ by one word alone are one deed with that word.

create temporary table word_at (deed varchar(64), place int, word varchar(32), primary key (deed, place));
insert into word_at values
  ('entry_added', 0, 'name'), ('entry_brought_back', 0, 'name'), ('entry_edited', 0, 'name'),
  ('entry_edited', 1, 'primary'), ('entry_edited', 2, 'names'), ('entry_edited', 3, 'designations'),
  ('entry_edited', 4, 'regions'), ('entry_edited', 5, 'criterion'), ('entry_edited', 6, 'remarks'),
  ('entry_edited', 7, 'notes'), ('entry_set_aside', 0, 'name'), ('entry_tabled', 0, 'name'),
  ('entry_tabled', 1, 'version'), ('entry_withdrawn', 0, 'name'), ('entry_withdrawn', 1, 'reason'),
  ('judged_same', 0, 'ownName'), ('judged_same', 1, 'otherName'), ('judged_same', 2, 'reason'),
  ('judged_same', 3, 'reasoned'), ('judged_different', 0, 'ownName'), ('judged_different', 1, 'otherName'),
  ('judged_different', 2, 'reason'), ('judged_different', 3, 'reasoned'), ('judged_unsure', 0, 'ownName'),
  ('judged_unsure', 1, 'otherName'), ('judged_unsure', 2, 'reason'), ('judged_unsure', 3, 'reasoned'),
  ('judgement_undone', 0, 'ownName'), ('judgement_undone', 1, 'otherName'), ('list_read', 0, 'added'),
  ('list_read', 1, 'changed'), ('list_read', 2, 'unchanged'), ('account_assigned', 0, 'userName'),
  ('account_assigned', 1, 'formerRole'), ('account_assigned', 2, 'formerDelegation'),
  ('account_assigned', 3, 'role'), ('account_assigned', 4, 'delegation'), ('account_assigned', 5, 'consent'),
  ('account_closed', 0, 'userName'), ('account_created', 0, 'userName'), ('account_created', 1, 'role'),
  ('account_created', 2, 'delegation'), ('account_created', 3, 'consent'), ('account_left', 0, 'userName'),
  ('account_left', 1, 'delegation'), ('account_reopened', 0, 'userName'), ('account_reopened', 1, 'consent'),
  ('delegation_closed', 0, 'code'), ('delegation_created', 0, 'code'), ('delegation_created', 1, 'names'),
  ('delegation_renamed', 0, 'code'), ('delegation_renamed', 1, 'before'), ('delegation_renamed', 2, 'names'),
  ('delegation_reopened', 0, 'code'), ('logged_in', 0, 'userName'), ('logged_in', 1, 'address'),
  ('logged_out', 0, 'userName'), ('login_ended', 0, 'userName'), ('login_refused', 0, 'userName'),
  ('login_refused', 1, 'address'), ('logins_ended', 0, 'userName'), ('password_changed', 0, 'userName'),
  ('password_issued', 0, 'userName'), ('password_issued', 1, 'consent'), ('request_approved', 0, 'userName'),
  ('request_approved', 1, 'kind'), ('request_approved', 2, 'role'), ('request_approved', 3, 'delegation'),
  ('request_declined', 0, 'userName'), ('request_declined', 1, 'kind'), ('request_declined', 2, 'role'),
  ('request_declined', 3, 'delegation'), ('request_withdrawn', 0, 'userName'), ('mail_changed', 0, 'userName'),
  ('position_support', 0, 'name'), ('position_no_objection', 0, 'name'), ('position_hold', 0, 'name'),
  ('position_object', 0, 'name'), ('position_withdrawn', 0, 'name'), ('position_recalled', 0, 'name'),
  ('position_confirmed', 0, 'name'), ('position_extended', 0, 'name'), ('position_prepared', 0, 'name'),
  ('position_discarded', 0, 'name'), ('change_contested', 0, 'name'), ('change_contested', 1, 'version'),
  ('change_contested', 2, 'reason'), ('contest_taken_back', 0, 'name'), ('contest_taken_back', 1, 'version'),
  ('round_opened', 0, 'number'), ('round_opened', 1, 'title'), ('round_proposed', 0, 'number'),
  ('round_proposed', 1, 'organisations'), ('round_proposed', 2, 'until'), ('round_extended', 0, 'number'),
  ('round_extended', 1, 'until'), ('round_closed', 0, 'number'), ('round_closed', 1, 'reason'),
  ('round_adopted', 0, 'number'), ('round_adopted', 1, 'edition'), ('round_taken_back', 0, 'number'),
  ('round_taken_back', 1, 'reason'), ('round_deserted', 0, 'number'), ('silence_objection', 0, 'number'),
  ('silence_amendment', 0, 'number'), ('silence_late', 0, 'number'), ('silence_withdrawn', 0, 'number'),
  ('silence_offered', 0, 'number'), ('silence_consented', 0, 'number'),
  ('silence_consented', 1, 'organisations'), ('edition_initialled', 0, 'edition'),
  ('edition_initialled', 1, 'hash'), ('summary_released', 0, 'number'), ('nominated', 0, 'number'),
  ('nominated', 1, 'name'), ('nomination_withdrawn', 0, 'number'), ('comment_own', 0, 'name'),
  ('comment_own', 1, 'to'), ('comment_one', 0, 'name'), ('comment_one', 1, 'to'), ('comment_all', 0, 'name'),
  ('comment_all', 1, 'to'), ('comment_retracted', 0, 'name'), ('comment_retracted', 1, 'to'),
  ('position_stale', 0, 'name'), ('position_contested', 0, 'name'), ('position_contested', 1, 'version'),
  ('agreed_entry_withdrawn', 0, 'name'), ('agreed_entry_withdrawn', 1, 'edition');

create temporary table deed_now (deed varchar(64) primary key, now varchar(64), word varchar(32), value varchar(32));
insert into deed_now values
  ('judged_same', 'pair_judged', 'verdict', 'same'),
  ('judged_different', 'pair_judged', 'verdict', 'different'),
  ('judged_unsure', 'pair_judged', 'verdict', 'unsure'), ('logins_ended', 'other_logins_ended', null, null),
  ('position_support', 'position_stated', 'stance', 'support'),
  ('position_no_objection', 'position_stated', 'stance', 'no_objection'),
  ('position_hold', 'position_stated', 'stance', 'hold'),
  ('position_object', 'position_stated', 'stance', 'object'), ('round_proposed', 'text_proposed', null, null),
  ('round_extended', 'deadline_extended', null, null), ('round_adopted', 'edition_adopted', null, null),
  ('round_taken_back', 'text_taken_back', null, null),
  ('silence_objection', 'silence_broken', 'kind', 'objection'),
  ('silence_amendment', 'silence_broken', 'kind', 'amendment'),
  ('silence_late', 'silence_broken_late', null, null), ('silence_withdrawn', 'break_withdrawn', null, null),
  ('silence_offered', 'late_text_offered', null, null), ('nominated', 'organisation_nominated', null, null),
  ('comment_own', 'comment_written', 'audience', 'own'), ('comment_one', 'comment_written', 'audience', 'one'),
  ('comment_all', 'comment_written', 'audience', 'all');

alter table inbox_message add deed varchar(64) not null default '';
alter table inbox_message alter deed drop default;
update inbox_message set deed = coalesce(json_value(details, '$[0]'), ''), details = json_remove(details, '$[0]');

update trail_line t set details = coalesce(
  (select json_objectagg(w.word, coalesce(json_value(t.details, concat('$[', w.place, ']')), ''))
    from word_at w where w.deed = t.deed), json_object('before', concat('', t.details)));
update inbox_message m set details = coalesce(
  (select json_objectagg(w.word, coalesce(json_value(m.details, concat('$[', w.place, ']')), ''))
    from word_at w where w.deed = m.deed), json_object('before', concat('', m.details)));

update trail_line t join deed_now n on n.deed = t.deed set
  t.details = if(n.word is null, t.details, json_set(t.details, concat('$.', n.word), n.value)),
  t.deed = n.now;
update inbox_message m join deed_now n on n.deed = m.deed set
  m.details = if(n.word is null, m.details, json_set(m.details, concat('$.', n.word), n.value)),
  m.deed = n.now;

-- A field was named where it had changed, “reason” stood where there is one, and whose consent was in capitals.
update trail_line set details = json_set(details,
  '$.primary', if(json_value(details, '$.primary') = '', 'false', 'true'),
  '$.names', if(json_value(details, '$.names') = '', 'false', 'true'),
  '$.designations', if(json_value(details, '$.designations') = '', 'false', 'true'),
  '$.regions', if(json_value(details, '$.regions') = '', 'false', 'true'),
  '$.criterion', if(json_value(details, '$.criterion') = '', 'false', 'true'),
  '$.remarks', if(json_value(details, '$.remarks') = '', 'false', 'true'),
  '$.notes', if(json_value(details, '$.notes') = '', 'false', 'true'))
  where deed = 'entry_edited';
update trail_line set details = json_set(details,
  '$.reasoned', if(json_value(details, '$.reasoned') = '', 'false', 'true')) where deed = 'pair_judged';
update trail_line set details = json_set(details, '$.consent', lower(json_value(details, '$.consent')))
  where json_exists(details, '$.consent');

drop temporary table word_at;
drop temporary table deed_now;
