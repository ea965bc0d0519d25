-- A withdrawn entry can be taken up again, to be tabled as its next version.
alter table entry add taken_up_at datetime(6);
