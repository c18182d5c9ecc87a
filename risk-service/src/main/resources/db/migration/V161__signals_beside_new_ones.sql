-- A signal that another warning to the same was raised on before may count beside a new one, and then answers for nothing here.
alter table warning_signal add column beside boolean not null default false;
alter table warning_signal alter column beside drop default;
