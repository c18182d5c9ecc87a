-- What the publisher leaves out of a signed report, and why: for staff alone, everybody reads only how many items are left out.
create table review_item_withheld (
    review_id uuid not null,
    item_no integer not null,
    reason text not null constraint review_item_withheld_reason_check check (reason <> ''),
    withheld_by text not null,
    withheld_at timestamptz not null,
    constraint review_item_withheld_once_key primary key (review_id, item_no),
    constraint review_item_withheld_item_fkey foreign key (review_id, item_no) references review_item (review_id, no)
);
grant select, insert on review_item_withheld to ${runtime};
create trigger review_item_withheld_append_only before update or delete or truncate on review_item_withheld
    for each statement execute function refuse_change();
