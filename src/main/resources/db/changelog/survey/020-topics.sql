--liquibase formatted sql

--changeset survey:topic
--comment: What surveys ask about. A key is a code of rows in questionnaires, and never changes.
create table topic (
    id bigint not null auto_increment primary key,
    topic_key varchar(30) not null,
    name varchar(120) not null,
    topic_use varchar(20) not null,
    valid_from date null,
    valid_until date null,
    active boolean not null default true,
    changed_by bigint null,
    constraint uq_topic_key unique (topic_key),
    constraint ck_topic_key check (topic_key regexp '^[a-z0-9]+$'),
    constraint ck_topic_use check (topic_use in ('CORE', 'SECTION', 'THEME')),
    constraint ck_topic_period check (valid_until is null or valid_from is null or valid_until >= valid_from)
) with system versioning;
--rollback drop table topic;

--changeset survey:topic-name
--comment: Its name in other languages than English.
create table topic_name (
    topic_id bigint not null,
    language varchar(20) not null,
    name varchar(120) not null,
    primary key (topic_id, language),
    constraint fk_topic_name_topic foreign key (topic_id) references topic (id) on delete cascade
) with system versioning;
--rollback drop table topic_name;

--changeset survey:topic-section
--comment: By the key of the unit: the topics are there before any unit is.
create table topic_section (
    topic_id bigint not null,
    unit_key varchar(60) not null,
    primary key (topic_id, unit_key),
    constraint fk_topic_section_topic foreign key (topic_id) references topic (id) on delete cascade
) with system versioning;
--rollback drop table topic_section;

--changeset survey:topic-synonym
create table topic_synonym (
    topic_id bigint not null,
    synonym varchar(120) not null,
    primary key (topic_id, synonym),
    constraint fk_topic_synonym_topic foreign key (topic_id) references topic (id) on delete cascade
) with system versioning;
--rollback drop table topic_synonym;
