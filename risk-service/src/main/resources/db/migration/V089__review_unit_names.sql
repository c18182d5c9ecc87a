-- What the bureau was called when its data were frozen: a report that is being signed keeps the name.
alter table quarterly_review add column unit_name text;
update quarterly_review r set unit_name = u.name_zh from unit u where u.code = r.unit_code;
alter table quarterly_review alter column unit_name set not null;

-- A signal is counted once in a bureau.
create index review_record_signal_idx on review_record (record) where theme = 'SIGNALS';
