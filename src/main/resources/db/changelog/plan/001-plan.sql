--liquibase formatted sql

--changeset plan:plan
create table plan (
    id bigint not null auto_increment primary key,
    plan_key varchar(60) not null,
    edition int not null,
    name varchar(200) not null,
    organization varchar(200) not null,
    period_from date not null,
    period_to date not null,
    adopted_on date null,
    adopted_text varchar(200) null,
    preamble text null,
    statement text null,
    mission text null,
    status varchar(20) not null,
    version int not null default 0,
    changed_by bigint null,
    constraint uq_plan unique (plan_key, edition),
    constraint ck_plan_status check (status in ('DRAFT', 'ADOPTED', 'SUPERSEDED')),
    constraint ck_plan_period check (period_to > period_from)
) with system versioning;
--rollback drop table plan;

--changeset plan:goal-area
create table goal_area (
    id bigint not null auto_increment primary key,
    plan_id bigint not null,
    number int not null,
    title varchar(300) not null,
    changed_by bigint null,
    constraint fk_goal_area_plan foreign key (plan_id) references plan (id),
    constraint uq_goal_area unique (plan_id, number)
) with system versioning;
--rollback drop table goal_area;

--changeset plan:objective
--comment: closing says how an objective left the plan before its end: achieved, or rolled off.
create table objective (
    id bigint not null auto_increment primary key,
    goal_area_id bigint not null,
    number int not null,
    wording varchar(500) not null,
    valid_from date not null,
    valid_to date null,
    closing varchar(20) null,
    changed_by bigint null,
    constraint fk_objective_goal_area foreign key (goal_area_id) references goal_area (id),
    constraint uq_objective unique (goal_area_id, number, valid_from),
    constraint ck_objective_closing check (closing is null or closing in ('ACHIEVED', 'ROLLED_OFF')),
    constraint ck_objective_period check (valid_to is null or valid_to >= valid_from)
) with system versioning;
--rollback drop table objective;

--changeset plan:objective-crosswalk
--comment: Which objective of an older plan or edition lives on in which newer one.
create table objective_crosswalk (
    from_objective_id bigint not null,
    to_objective_id bigint not null,
    note varchar(500) null,
    primary key (from_objective_id, to_objective_id),
    constraint fk_crosswalk_from foreign key (from_objective_id) references objective (id),
    constraint fk_crosswalk_to foreign key (to_objective_id) references objective (id)
) with system versioning;
--rollback drop table objective_crosswalk;

--changeset plan:meeting
--comment: Midwinter, Annual or any dated conference; "since the last conference" is read from here.
create table meeting (
    id bigint not null auto_increment primary key,
    meeting_key varchar(60) not null,
    kind varchar(20) not null,
    name varchar(100) not null,
    place varchar(100) not null,
    starts_on date not null,
    ends_on date not null,
    changed_by bigint null,
    constraint uq_meeting_key unique (meeting_key),
    constraint uq_meeting_name unique (name),
    constraint ck_meeting_kind check (kind in ('MIDWINTER', 'ANNUAL', 'CONFERENCE')),
    constraint ck_meeting_period check (ends_on >= starts_on),
    index ix_meeting_ends (ends_on)
) with system versioning;
--rollback drop table meeting;
