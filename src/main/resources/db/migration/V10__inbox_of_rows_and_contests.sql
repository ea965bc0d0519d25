-- Of a message about more than two entries: the others, with a comma before and behind each.
alter table inbox_message add further text not null default '';

-- What is told of a contest is told of one version, the number of which stands in its sentence; also to the chair.
update inbox_message set other = coalesce(json_value(details, '$[2]'), ''), audience = 'TABLE' where kind = 'CONTESTED';

-- Each withdrawal is a line of its own.
update inbox_message set bundle = id where kind = 'WITHDRAWN';

-- Of the page on which mail was asked for.
alter table inbox_reader add mail_language varchar(16) not null default 'en';
