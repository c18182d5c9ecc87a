-- The level others work with: a milder rating reaches them only through the gates of a catalogue or a person's decision.
alter table power
    add column published_level text constraint power_published_level_check check (published_level in ('I', 'II', 'III')),
    add column published_rating_no integer;

update power set published_level = level, published_rating_no = rating_no where catalogue_code is not null;

alter table power
    add constraint power_published_level_when_published check ((catalogue_code is null) = (published_level is null)
        and (published_level is null) = (published_rating_no is null)),
    add constraint power_published_rating_fkey foreign key (code, published_rating_no) references rating (power_code, no)
        deferrable initially deferred;
