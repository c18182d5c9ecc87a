-- By what a section says, what another one withholds can be told: an item put off no longer shows that it was about a warning,
-- and the signals of one unit are those of all units less the others'. So these are withheld as a whole from today on.
insert into report_section (section, valid_from, open, reason_zh, reason_en)
select section, cast(now() at time zone 'Asia/Shanghai' as date), false, reason_zh, reason_en from (values
    ('SIGNALS', '与其他数据比较可能推知具体人员', 'Compared with other figures it may point to single persons'),
    ('FOLLOW_UP', '延期的议题可能涉及具体人员', 'What was put off may be about single persons'),
    ('DECISIONS', '议题和决定可能涉及具体人员', 'Items and decisions may be about single persons')
) as closed (section, reason_zh, reason_en);
