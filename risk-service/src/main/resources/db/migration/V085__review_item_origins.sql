-- Of which themes an item of the agenda comes, also those of the first item where it was put off. Null where that is not
-- known of all its records, or one is a person: nobody outside is shown such an item.
alter table review_item add column origins jsonb;

-- The rows may not change, but a column may be filled once when it comes.
alter table review_item disable trigger review_item_append_only;
update review_item set origins = case when theme is null then '[]' else jsonb_build_array(theme) end
where theme is null and records = '[]' or theme not in ('ITEMS_PUT_OFF', 'ACTIONS_OVERDUE');
alter table review_item enable trigger review_item_append_only;
