-- What an unbroken silence over a text with matches confirms is a judgement that nobody signed.
alter table judgement add by_silence boolean not null default false;
