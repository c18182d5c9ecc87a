-- A unit that was to end and is still at work goes on; that it does is told once for the day on which it was to end.
alter table unit add column end_hindered_on date;
