create table round (
  id uuid primary key,
  version bigint not null,
  number int not null unique,
  terms json not null,
  participants json not null,
  opened_by varchar(64) not null,
  opened_at datetime(6) not null,
  -- closed by an adoption, or by the chair without result
  closed_at datetime(6),
  closed_reason text
);

-- What was put under silence, and later deadlines: appended, never changed.
create table proposal (
  id uuid primary key,
  round_id uuid not null references round (id),
  number int not null,
  text json not null,
  proposed_by varchar(64) not null,
  proposed_at datetime(6) not null,
  deadline datetime(6) not null,
  unique (round_id, number)
);

create table proposal_extension (
  id uuid primary key,
  proposal_id uuid not null references proposal (id),
  received_at datetime(6) not null,
  deadline datetime(6) not null,
  extended_by varchar(64) not null,
  index (proposal_id)
);

-- Also what came too late: whether it did is told by the moments.
create table silence_break (
  id uuid primary key,
  version bigint not null,
  proposal_id uuid not null references proposal (id),
  delegation_id uuid not null references delegation (id),
  kind varchar(16) not null,
  text text not null,
  received_at datetime(6) not null,
  done_by varchar(64) not null,
  withdrawn_at datetime(6),
  offered_at datetime(6),
  index (proposal_id)
);

-- Frozen: appended, never changed.
create table adopted_edition (
  number int primary key,
  round_id uuid not null unique references round (id),
  adopted_at datetime(6) not null,
  frozen_at datetime(6) not null,
  sha256 char(64) not null,
  content json not null
);

create table edition_initial (
  id uuid primary key,
  edition_number int not null references adopted_edition (number),
  delegation_id uuid not null references delegation (id),
  code varchar(16) not null,
  sha256 char(64) not null,
  initialled_by varchar(64) not null,
  initialled_at datetime(6) not null,
  unique (edition_number, delegation_id)
);
