-- How many rows of the joint list were in each state at the end of a day (UTC): what is past changes no more.
create table counted_day (
  day date primary key,
  identity int not null,
  contested int not null,
  on_hold int not null,
  agreed int not null,
  matched int not null,
  listed_by_some int not null
);
