-- Derivations were public with the number of upheld facts in them. Every published power is stated anew without it, which its
-- corrections show without either, and the files that have it are made again.
insert into public_record_pending (power_code) select code from power where catalogue_code is not null order by code;
delete from download_snapshot;
delete from download_file;
