-- Terms of reference before a round is opened by them. Rounds that are there keep what they were opened with: their
-- participants take part in them, and their terms fix no shortest silence.
create table terms_of_reference (
  id uuid primary key,
  version bigint not null,
  state varchar(16) not null,
  terms json not null,
  asked json not null,
  drafted_by varchar(64) not null,
  drafted_at datetime(6) not null,
  circulated_at datetime(6),
  ended_at datetime(6),
  round_id uuid unique references round (id),
  -- one set of terms waits at a time
  waits tinyint as (if(ended_at is null, 1, null)) persistent,
  unique (waits)
);

-- One answer of each delegation stands; without a text it accepts.
create table terms_answer (
  id uuid primary key,
  version bigint not null,
  terms_id uuid not null references terms_of_reference (id),
  delegation_id uuid not null references delegation (id),
  text text,
  answered_by varchar(64) not null,
  answered_at datetime(6) not null,
  ended_at datetime(6),
  standing tinyint as (if(ended_at is null, 1, null)) persistent,
  unique (terms_id, delegation_id, standing)
);

-- Days on which a delegation does not work and which no calendar of the portal knows.
create table added_holiday (
  id uuid primary key,
  version bigint not null,
  delegation_id uuid not null references delegation (id),
  day date not null,
  name varchar(120) not null,
  added_by varchar(64) not null,
  added_at datetime(6) not null,
  taken_back_by varchar(64),
  taken_back_at datetime(6),
  standing tinyint as (if(taken_back_at is null, 1, null)) persistent,
  unique (delegation_id, day, standing)
);
