--liquibase formatted sql

--changeset survey:survey-text
--comment: What somebody wrote, cut off from whatever else they answered: the key is random and no response's. Like answers it has no history.
create table survey_text (
    id binary(16) not null primary key,
    survey_id bigint not null,
    field varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    words text not null,
    state varchar(20) not null default 'WAITING',
    constraint fk_survey_text_survey foreign key (survey_id) references survey (id),
    constraint ck_survey_text_state check (state in ('WAITING', 'RELEASED', 'WITHHELD')),
    index ix_survey_text_field (survey_id, field, state, id)
);
--rollback drop table survey_text;

--changeset survey:text-code
--comment: The codebook of a survey: what people wrote about.
create table text_code (
    id bigint not null auto_increment primary key,
    survey_id bigint not null,
    name varchar(80) not null,
    changed_by bigint null,
    constraint uq_text_code unique (survey_id, name),
    constraint fk_text_code_survey foreign key (survey_id) references survey (id)
) with system versioning;
--rollback drop table text_code;

--changeset survey:text-coding
create table text_coding (
    text_id binary(16) not null,
    code_id bigint not null,
    primary key (text_id, code_id),
    constraint fk_text_coding_text foreign key (text_id) references survey_text (id) on delete cascade,
    constraint fk_text_coding_code foreign key (code_id) references text_code (id) on delete cascade,
    index ix_text_coding_code (code_id)
);
--rollback drop table text_coding;
