-- Who handles the power and which risk points lie on it; null in lines from before, whose hash knows neither.
alter table catalogue_line
    add column handling_unit_code text,
    add column points text;
