-- What delegations write about tabled entries, each for one audience: appended, never changed.
create table entry_comment (
  id uuid primary key,
  entry_id uuid not null,
  subject varchar(16) not null,
  delegation_id uuid not null references delegation (id),
  audience varchar(16) not null,
  -- just where the audience is one other delegation
  addressee_id uuid references delegation (id),
  text text not null,
  written_by varchar(64) not null,
  written_at datetime(6) not null,
  index (entry_id, written_at)
);

create table comment_retraction (
  comment_id uuid primary key references entry_comment (id),
  retracted_by varchar(64) not null,
  retracted_at datetime(6) not null
);
