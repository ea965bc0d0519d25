create table delegation (
  id uuid primary key,
  version bigint not null,
  code varchar(16) not null unique,
  name_en varchar(120) not null,
  name_ru varchar(120) not null,
  created_at datetime(6) not null,
  closed_at datetime(6)
);

create table account (
  id uuid primary key,
  version bigint not null,
  user_name varchar(64) not null unique,
  full_name varchar(120) not null,
  role varchar(16) not null,
  delegation_id uuid references delegation (id),
  password_hash varchar(200),
  one_time boolean not null,
  language varchar(8),
  created_at datetime(6) not null,
  opened_at datetime(6),
  closed_at datetime(6),
  approver_at datetime(6),
  failures int not null,
  failed_at datetime(6)
);

create table account_request (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  kind varchar(16) not null,
  role varchar(16) not null,
  delegation_id uuid references delegation (id),
  password_hash varchar(200),
  asked_by varchar(64) not null,
  asked_at datetime(6) not null,
  decided_by varchar(64),
  decided_at datetime(6),
  granted boolean,
  index (decided_at, delegation_id)
);

create table login (
  id uuid primary key,
  token_hash varchar(64) not null unique,
  account_id uuid not null references account (id),
  since datetime(6) not null,
  last_seen datetime(6) not null,
  ended_at datetime(6),
  address varchar(64) not null,
  browser varchar(200) not null
);

create table entry (
  id uuid primary key,
  version bigint not null,
  delegation_id uuid not null references delegation (id),
  number int not null,
  primary_name varchar(500) not null,
  particulars json not null,
  private_notes mediumtext not null,
  tabled json,
  tabled_number int not null,
  state varchar(16) not null,
  designated_on date,
  search_form mediumtext not null,
  changed_at datetime(6) not null,
  changed_by varchar(64) not null,
  withdrawn_at datetime(6),
  set_aside_at datetime(6),
  unique (delegation_id, number),
  index (delegation_id, primary_name),
  index (delegation_id, changed_at),
  index (delegation_id, designated_on),
  index (delegation_id, state)
);

create table tabled_entry (
  id uuid primary key,
  version bigint not null,
  entry_id uuid not null,
  delegation_id uuid not null references delegation (id),
  number int not null,
  particulars json not null,
  tabled_at datetime(6) not null,
  tabled_by varchar(64) not null,
  revision bigint not null,
  until_revision bigint,
  until_at datetime(6),
  withdrawn boolean not null,
  withdrawal_reason text,
  unique (entry_id, number),
  index (revision),
  index (until_revision),
  index (delegation_id, until_revision)
);

-- One row: each tabling or withdrawal takes the next number while it holds the row.
create table tabled_revision (
  id int primary key,
  revision bigint not null,
  at datetime(6) not null
);
insert into tabled_revision values (1, 0, utc_timestamp(6));

create table resemblance (
  left_id uuid not null references tabled_entry (id),
  right_id uuid not null references tabled_entry (id),
  score double not null,
  band varchar(16) not null,
  reasons json not null,
  revision bigint not null,
  until_revision bigint,
  primary key (left_id, right_id, revision),
  index (revision),
  index (until_revision)
);

create table trail_line (
  id bigint auto_increment primary key,
  at datetime(6) not null,
  actor varchar(64) not null,
  delegation_id uuid,
  scope varchar(16) not null,
  deed varchar(64) not null,
  details json not null,
  index (delegation_id, id),
  index (scope, id)
);
