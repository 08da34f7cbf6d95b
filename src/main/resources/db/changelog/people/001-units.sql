--liquibase formatted sql

--changeset people:unit
create table unit (
    id bigint not null auto_increment primary key,
    unit_key varchar(40) not null,
    kind varchar(20) not null,
    charge varchar(2000) null,
    established_on date not null,
    dissolved_on date null,
    version int not null default 0,
    changed_by bigint null,
    constraint uq_unit_key unique (unit_key),
    constraint ck_unit_kind check (kind in ('DIVISION', 'BOARD', 'SECTION', 'COUNCIL', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP', 'OFFICE')),
    constraint ck_unit_period check (dissolved_on is null or dissolved_on >= established_on)
) with system versioning;
--rollback drop table unit;

--changeset people:unit-name
--comment: A unit's key never changes; its name does. Old reports show the name of their day.
create table unit_name (
    id bigint not null auto_increment primary key,
    unit_id bigint not null,
    name varchar(200) not null,
    acronym varchar(20) not null,
    valid_from date not null,
    valid_to date null,
    changed_by bigint null,
    constraint fk_unit_name_unit foreign key (unit_id) references unit (id),
    constraint uq_unit_name unique (unit_id, valid_from),
    constraint ck_unit_name_period check (valid_to is null or valid_to >= valid_from)
) with system versioning;
--rollback drop table unit_name;

--changeset people:unit-parent
create table unit_parent (
    id bigint not null auto_increment primary key,
    unit_id bigint not null,
    parent_id bigint not null,
    valid_from date not null,
    valid_to date null,
    changed_by bigint null,
    constraint fk_unit_parent_unit foreign key (unit_id) references unit (id),
    constraint fk_unit_parent_parent foreign key (parent_id) references unit (id),
    constraint uq_unit_parent unique (unit_id, valid_from),
    constraint ck_unit_parent_other check (parent_id <> unit_id),
    constraint ck_unit_parent_period check (valid_to is null or valid_to >= valid_from)
) with system versioning;
--rollback drop table unit_parent;
