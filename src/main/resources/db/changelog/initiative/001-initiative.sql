--liquibase formatted sql

--changeset initiative:initiative
create table initiative (
    id bigint not null auto_increment primary key,
    title varchar(200) not null,
    lead_unit_id bigint not null,
    owner_office varchar(30) not null,
    reach varchar(20) not null,
    visibility varchar(20) not null,
    what text not null,
    for_whom text null,
    benefit text null,
    start_on date null,
    start_meeting_id bigint null,
    target_on date null,
    target_meeting_id bigint null,
    expected_outcome text null,
    outcome_measure text null,
    money_minor bigint null,
    currency char(3) not null default 'USD',
    staff_hours int null,
    meeting_slot varchar(200) null,
    publication varchar(200) null,
    stage varchar(20) not null,
    health_claimed varchar(20) null,
    percent_done int not null default 0,
    last_update_on date null,
    stage_since date not null,
    outcome text null,
    lessons text null,
    closing_reason text null,
    illustrative boolean not null default false,
    created_on date not null,
    created_by bigint null,
    revised_at datetime(6) not null,
    version int not null default 0,
    changed_by bigint null,
    constraint fk_initiative_unit foreign key (lead_unit_id) references unit (id),
    constraint fk_initiative_start_meeting foreign key (start_meeting_id) references meeting (id),
    constraint fk_initiative_target_meeting foreign key (target_meeting_id) references meeting (id),
    constraint fk_initiative_created_by foreign key (created_by) references person (id),
    constraint ck_initiative_reach check (reach in ('OWN_UNIT', 'ALCTS_UNITS', 'ALA_UNITS', 'PUBLIC')),
    constraint ck_initiative_visibility check (visibility in ('UNIT', 'MEMBERS', 'PUBLIC')),
    constraint ck_initiative_stage check (stage in ('IDEA', 'PROPOSED', 'ACTIVE', 'COMPLETED', 'DEFERRED', 'DROPPED')),
    constraint ck_initiative_health check (health_claimed is null or health_claimed in ('ON_TRACK', 'AT_RISK', 'STALLED')),
    constraint ck_initiative_percent check (percent_done between 0 and 100),
    constraint ck_initiative_money check (money_minor is null or money_minor >= 0),
    constraint ck_initiative_hours check (staff_hours is null or staff_hours >= 0),
    constraint ck_initiative_period check (start_on is null or target_on is null or target_on >= start_on),
    index ix_initiative_unit (lead_unit_id, stage),
    index ix_initiative_stage (stage, last_update_on),
    index ix_initiative_title (title),
    fulltext ft_initiative (title, what)
) with system versioning;
--rollback drop table initiative;

--changeset initiative:initiative-objective
--comment: share_percent says how much of the initiative serves the objective; the shares of one initiative add up to 100.
create table initiative_objective (
    initiative_id bigint not null,
    objective_id bigint not null,
    is_primary boolean not null,
    share_percent int not null,
    primary key (initiative_id, objective_id),
    constraint fk_initiative_objective_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_initiative_objective_objective foreign key (objective_id) references objective (id),
    constraint ck_initiative_objective_share check (share_percent between 1 and 100),
    index ix_initiative_objective_objective (objective_id)
) with system versioning;
--rollback drop table initiative_objective;

--changeset initiative:initiative-partner
create table initiative_partner (
    initiative_id bigint not null,
    unit_id bigint not null,
    primary key (initiative_id, unit_id),
    constraint fk_initiative_partner_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_initiative_partner_unit foreign key (unit_id) references unit (id),
    index ix_initiative_partner_unit (unit_id)
) with system versioning;
--rollback drop table initiative_partner;

--changeset initiative:initiative-link
create table initiative_link (
    initiative_id bigint not null,
    position int not null,
    label varchar(200) not null,
    address varchar(1000) not null,
    primary key (initiative_id, position),
    constraint fk_initiative_link_initiative foreign key (initiative_id) references initiative (id)
) with system versioning;
--rollback drop table initiative_link;

--changeset initiative:milestone
create table milestone (
    id bigint not null auto_increment primary key,
    initiative_id bigint not null,
    title varchar(200) not null,
    due_on date not null,
    weight int not null,
    done_on date null,
    changed_by bigint null,
    constraint fk_milestone_initiative foreign key (initiative_id) references initiative (id),
    constraint ck_milestone_weight check (weight between 1 and 100),
    index ix_milestone_initiative (initiative_id, due_on),
    index ix_milestone_due (done_on, due_on)
) with system versioning;
--rollback drop table milestone;

--changeset initiative:initiative-update
--comment: Never changed after it was written. Keeps its author and the office held on that day, whatever becomes of either.
create table initiative_update (
    id bigint not null auto_increment primary key,
    initiative_id bigint not null,
    kind varchar(20) not null,
    dated_on date not null,
    author_id bigint null,
    author_name varchar(201) not null,
    office_held varchar(200) not null,
    narrative text not null,
    stage varchar(20) not null,
    health_claimed varchar(20) null,
    health_computed varchar(20) null,
    difference_reason text null,
    percent_done int not null,
    spent_minor bigint null,
    currency char(3) not null default 'USD',
    constraint fk_initiative_update_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_initiative_update_author foreign key (author_id) references person (id),
    constraint ck_initiative_update_percent check (percent_done between 0 and 100),
    constraint ck_initiative_update_spent check (spent_minor is null or spent_minor >= 0),
    constraint ck_initiative_update_reason check (kind <> 'PROGRESS' or health_claimed = health_computed or difference_reason is not null),
    index ix_initiative_update_initiative (initiative_id, dated_on, id),
    index ix_initiative_update_dated (dated_on, id)
) with system versioning;
--rollback drop table initiative_update;

--changeset initiative:initiative-draft
--comment: What a person is typing, saved as they type; gone once they save the initiative. Not versioned: unfinished thoughts have no history.
create table initiative_draft (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    initiative_id bigint null,
    content mediumtext not null,
    saved_at datetime(6) not null,
    slot bigint as (coalesce(initiative_id, 0)) persistent,
    constraint fk_initiative_draft_person foreign key (person_id) references person (id),
    constraint fk_initiative_draft_initiative foreign key (initiative_id) references initiative (id),
    constraint uq_initiative_draft unique (person_id, slot)
);
--rollback drop table initiative_draft;
