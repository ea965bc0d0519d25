-- One row for what happened to one matter, however many accounts it is addressed to; raised again, it is the same row.
create table inbox_message (
  -- computed from what it is about and whom it is for
  id char(36) primary key,
  -- messages that are shown as one line: of one kind, by one delegation, on one day
  bundle varchar(100) not null,
  kind varchar(32) not null,
  audience varchar(16) not null,
  -- for this delegation alone; null for all
  delegation_id uuid,
  -- for all but this one
  except_id uuid,
  actor varchar(64) not null,
  by_delegation_id uuid,
  -- from when on it is shown: that of what happened, or a later one
  at datetime(6) not null,
  due datetime(6),
  settled_at datetime(6),
  subject varchar(64) not null,
  other varchar(64) not null,
  details json not null,
  index (delegation_id, at),
  index (audience, at),
  index (bundle)
);

-- What one account has read, and what it has put away as done; both hold for what came until then.
create table inbox_mark (
  id uuid primary key,
  account_id uuid not null references account (id),
  bundle varchar(100) not null,
  read_at datetime(6),
  done_at datetime(6),
  unique (account_id, bundle)
);

create table inbox_reader (
  account_id uuid primary key references account (id),
  -- all that came until then counts as read
  read_until datetime(6) not null,
  mail_address varchar(254) not null,
  mail_wanted boolean not null,
  mail_tried_at datetime(6),
  -- what came until then has been told by mail
  mailed_until datetime(6) not null
);
