--liquibase formatted sql

--changeset survey:kept-count
--comment: Counts by the answers to one field, for filters and cross-tables; made when first asked for, valid while the survey counts as many responses.
create table kept_count (
    survey_id bigint not null,
    field varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    responses bigint not null,
    content longtext not null,
    primary key (survey_id, field),
    constraint fk_kept_count_survey foreign key (survey_id) references survey (id),
    constraint ck_kept_count_json check (json_valid(content))
);
--rollback drop table kept_count;
