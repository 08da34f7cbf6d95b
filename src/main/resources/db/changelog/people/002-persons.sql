--liquibase formatted sql

--changeset people:person
create table person (
    id bigint not null auto_increment primary key,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    email varchar(254) not null,
    institution varchar(200) null,
    work_setting varchar(40) null,
    version int not null default 0,
    changed_by bigint null,
    constraint uq_person_email unique (email),
    index ix_person_name (family_name, given_name, id)
) with system versioning;
--rollback drop table person;

--changeset people:membership
create table membership (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    member_number varchar(20) null,
    kind varchar(20) not null,
    valid_from date not null,
    valid_to date null,
    changed_by bigint null,
    constraint fk_membership_person foreign key (person_id) references person (id),
    constraint uq_membership unique (person_id, valid_from),
    constraint ck_membership_kind check (kind in ('PERSONAL', 'STUDENT', 'INSTITUTIONAL', 'RETIRED')),
    constraint ck_membership_period check (valid_to is null or valid_to >= valid_from),
    index ix_membership_number (member_number)
) with system versioning;
--rollback drop table membership;

--changeset people:affiliation
create table affiliation (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    unit_id bigint not null,
    is_primary boolean not null default false,
    valid_from date not null,
    valid_to date null,
    changed_by bigint null,
    constraint fk_affiliation_person foreign key (person_id) references person (id),
    constraint fk_affiliation_unit foreign key (unit_id) references unit (id),
    constraint uq_affiliation unique (person_id, unit_id, valid_from),
    constraint ck_affiliation_period check (valid_to is null or valid_to >= valid_from),
    index ix_affiliation_unit (unit_id, valid_from, valid_to)
) with system versioning;
--rollback drop table affiliation;

--changeset people:assignment
--comment: A person holds an office in a unit from a date to a date. Ended, never deleted: every permission comes from the rows valid today.
create table assignment (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    unit_id bigint not null,
    office varchar(30) not null,
    obtained varchar(20) not null,
    voting boolean not null default false,
    valid_from date not null,
    valid_to date null,
    note varchar(500) null,
    version int not null default 0,
    changed_by bigint null,
    constraint fk_assignment_person foreign key (person_id) references person (id),
    constraint fk_assignment_unit foreign key (unit_id) references unit (id),
    constraint ck_assignment_obtained check (obtained in ('ELECTED', 'APPOINTED', 'EX_OFFICIO', 'ACTING')),
    constraint ck_assignment_period check (valid_to is null or valid_to >= valid_from),
    index ix_assignment_person (person_id, valid_from, valid_to),
    index ix_assignment_unit (unit_id, office, valid_from, valid_to)
) with system versioning;
--rollback drop table assignment;

--changeset people:account
--comment: Not versioned on purpose: no history of password hashes is kept.
create table account (
    person_id bigint not null primary key,
    password_hash varchar(255) null,
    password_changed_at datetime(6) null,
    last_sign_in_at datetime(6) null,
    constraint fk_account_person foreign key (person_id) references person (id)
);
--rollback drop table account;

--changeset people:one-time-link
--comment: Only the hash of the token is kept, so that a reader of the database cannot use it.
create table one_time_link (
    token_hash char(64) not null primary key,
    person_id bigint not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6) null,
    constraint fk_one_time_link_person foreign key (person_id) references person (id)
);
--rollback drop table one_time_link;
