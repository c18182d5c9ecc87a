-- By which law a power is exercised, as its catalogue says: it stands in every entry of the log about it. Null until the power is told again.
alter table power add column legal_basis text;
