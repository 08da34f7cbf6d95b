--liquibase formatted sql

--changeset board:agenda-item
--comment: What the Board takes up at a meeting. number is the document's number and stays; position is its place on the agenda. A closed item says why, and shows to others its public_title only.
create table agenda_item (
    id bigint not null auto_increment primary key,
    meeting_id bigint not null,
    number int not null,
    position int not null,
    kind varchar(20) not null,
    title varchar(200) not null,
    wanted varchar(2000) null,
    document text null,
    link varchar(500) null,
    sponsor_unit_id bigint null,
    minutes_planned int null,
    closed_reason varchar(30) null,
    public_title varchar(200) null,
    decision_id bigint null,
    record text null,
    withdrawn boolean not null default false,
    illustrative boolean not null default false,
    version int not null default 0,
    changed_by bigint null,
    constraint fk_agenda_item_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_agenda_item_unit foreign key (sponsor_unit_id) references unit (id),
    constraint fk_agenda_item_decision foreign key (decision_id) references decision (id),
    constraint uq_agenda_item unique (meeting_id, number),
    constraint ck_agenda_item_kind check (kind in ('INFORMATION', 'DISCUSSION', 'ACTION')),
    constraint ck_agenda_item_reason check (closed_reason is null or closed_reason in ('PERSONNEL', 'NOMINATIONS', 'PERSON', 'INSTITUTION', 'LEGAL')),
    constraint ck_agenda_item_closed check ((closed_reason is null) = (public_title is null))
) with system versioning;
--rollback drop table agenda_item;

--changeset board:minutes
--comment: The minutes of a meeting; approved_on null while they are a draft. Afterwards only corrections are added. What was said of an item stands with the item.
create table minutes (
    meeting_id bigint not null primary key,
    general text null,
    approved_on date null,
    approved_by bigint null,
    approved_as varchar(200) null,
    illustrative boolean not null default false,
    version int not null default 0,
    changed_by bigint null,
    constraint fk_minutes_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_minutes_approved_by foreign key (approved_by) references person (id)
) with system versioning;
create table minutes_attendance (
    meeting_id bigint not null,
    person_id bigint not null,
    present_as varchar(200) not null,
    present boolean not null,
    changed_by bigint null,
    primary key (meeting_id, person_id),
    constraint fk_minutes_attendance_minutes foreign key (meeting_id) references minutes (meeting_id),
    constraint fk_minutes_attendance_person foreign key (person_id) references person (id)
) with system versioning;
create table minutes_correction (
    id bigint not null auto_increment primary key,
    meeting_id bigint not null,
    correction text not null,
    entered_on date not null,
    entered_by bigint not null,
    entered_as varchar(200) not null,
    changed_by bigint null,
    constraint fk_minutes_correction_minutes foreign key (meeting_id) references minutes (meeting_id),
    constraint fk_minutes_correction_person foreign key (entered_by) references person (id)
) with system versioning;
--rollback drop table minutes_correction; drop table minutes_attendance; drop table minutes;
