-- Of a message about more than two entries: the others, with a comma before and behind each.
alter table inbox_message add further text not null default '';
