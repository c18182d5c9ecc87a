-- What brings a card is governed data: each rule has a basis and a version, and a card names the version it was issued under.
create table alert_rule (
    trigger text not null,
    grade text not null,
    version integer not null,
    share numeric(3, 2),
    basis_zh text not null,
    basis_en text not null,
    in_force_from date not null,
    constraint alert_rule_pkey primary key (trigger, grade, version),
    constraint alert_rule_grade_check check (grade in ('WARNING', 'YELLOW', 'RED', 'RED_STATUTORY')),
    constraint alert_rule_share_check check (share > 0 and share <= 1)
);

insert into alert_rule (trigger, grade, version, share, basis_zh, basis_en, in_force_from) values
    ('NEAR_PROMISED_LIMIT', 'WARNING', 1, 0.80, '电子监察规则:承诺时限已过八成或仅余一日,予以预警', 'Electronic supervision rules: 80 % of the promised limit has passed, or one day is left', '2024-01-01'),
    ('NEAR_PROMISED_LIMIT', 'YELLOW', 1, 0.90, '电子监察规则:承诺时限已过九成仍未办结,发黄牌', 'Electronic supervision rules: 90 % of the promised limit has passed and the case is not finished', '2024-01-01'),
    ('OVER_STEP_LIMIT', 'YELLOW', 1, null, '电子监察规则:环节超时,发黄牌', 'Electronic supervision rules: a step has taken longer than its limit', '2024-01-01'),
    ('OVER_PROMISED_LIMIT', 'RED', 1, null, '电子监察规则:超过承诺时限,发红牌', 'Electronic supervision rules: the promised limit has passed', '2024-01-01'),
    ('OVER_STATUTORY_LIMIT', 'RED_STATUTORY', 1, null, '《行政许可法》第七十四条:未在法定期限内作出决定', 'Administrative Licensing Law, article 74: no decision within the statutory limit', '2024-01-01'),
    ('FEE_ABOVE_LOWER_LIMIT', 'RED', 1, null, '收费一律按下限收取;《行政许可法》第五十九条、第七十五条:擅自收费或者不按法定项目和标准收费', 'Fees are charged at the lower limit; Administrative Licensing Law, articles 59 and 75', '2024-01-01'),
    ('FEE_NOT_PUBLISHED', 'RED', 1, null, '《行政许可法》第五十九条:收费须按公布的法定项目和标准', 'Administrative Licensing Law, article 59: only published items and standards are charged', '2024-01-01'),
    ('PUBLICATION_OVERDUE', 'YELLOW', 1, null, '《政府信息公开条例》第二十六条:未按期公开', 'Regulation on open government information, article 26: not published in time', '2024-01-01'),
    ('LAWFUL_APPLICATION_NOT_ACCEPTED', 'RED', 1, null, '《行政许可法》第七十二条:符合法定条件不予受理', 'Administrative Licensing Law, article 72: a lawful application was not accepted', '2024-01-01'),
    ('REFUSAL_WITHOUT_REASON', 'YELLOW', 1, null, '《行政许可法》第七十二条:不说明不予许可的理由', 'Administrative Licensing Law, article 72: refusal without reasons', '2024-01-01'),
    ('CANCELLED_POWER_USED', 'RED', 1, null, '对已公布取消的审批项目一律停止', 'What was published as cancelled must stop', '2024-01-01'),
    ('OUTSIDE_DISCRETION_TIER', 'YELLOW', 1, null, '国办发〔2022〕27号:裁量超出基准阶次', 'State Council Office 2022 No. 27: outside the tiers of the benchmark', '2024-01-01'),
    ('OTHER', 'YELLOW', 1, null, '电子监察规则:其他违规行为', 'Electronic supervision rules: another breach', '2024-01-01'),
    ('OTHER', 'RED', 1, null, '电子监察规则:其他严重违规行为', 'Electronic supervision rules: another grave breach', '2024-01-01');

create sequence alert_card_number;

create table alert_card (
    id uuid not null,
    code text not null,
    grade text not null,
    trigger text not null,
    rule_version integer not null,
    power_code text not null,
    unit_code text not null,
    case_code text,
    step_key text,
    official text,
    issued_on date not null,
    feedback_working_days integer not null,
    state text not null,
    explained_by text,
    decided_on date,
    version bigint not null,
    constraint alert_card_pkey primary key (id),
    constraint alert_card_code_key unique (code),
    constraint alert_card_rule_fkey foreign key (trigger, grade, rule_version) references alert_rule (trigger, grade, version),
    constraint alert_card_state_check check (state in ('ISSUED', 'FEEDBACK', 'UPHELD', 'REVOKED', 'MITIGATED')),
    constraint alert_card_decided_check check ((state in ('ISSUED', 'FEEDBACK')) = (decided_on is null))
);
create index alert_card_unit on alert_card (unit_code, code);
create index alert_card_case on alert_card (case_code);

-- What was explained and decided stays visible after a later decision.
create table alert_card_entry (
    id uuid not null,
    card_id uuid not null,
    state text not null,
    words text not null,
    written_by text not null,
    written_at timestamptz not null,
    constraint alert_card_entry_pkey primary key (id),
    constraint alert_card_entry_card_fkey foreign key (card_id) references alert_card (id)
);
create index alert_card_entry_card on alert_card_entry (card_id);

grant select on alert_rule to ${runtime};
grant usage on sequence alert_card_number to ${runtime};
grant select, insert, update on alert_card to ${runtime};
grant select, insert on alert_card_entry to ${runtime};
create trigger alert_card_entry_append_only before update or delete or truncate on alert_card_entry
    for each statement execute function refuse_change();
