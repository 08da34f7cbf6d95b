--liquibase formatted sql

--changeset plan:longer-texts
--comment: Other associations' plans say more than ours in one sentence. The history of the rows is kept through the change.
set statement system_versioning_alter_history = 'KEEP' for alter table plan modify column name varchar(500) not null, modify column organization varchar(500) not null, modify column preamble mediumtext null, modify column statement mediumtext null, modify column mission mediumtext null;
set statement system_versioning_alter_history = 'KEEP' for alter table goal_area modify column title varchar(1000) not null;
set statement system_versioning_alter_history = 'KEEP' for alter table objective modify column wording mediumtext not null;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table objective modify column wording varchar(500) not null;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table goal_area modify column title varchar(300) not null;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table plan modify column name varchar(200) not null, modify column organization varchar(200) not null, modify column preamble text null, modify column statement text null, modify column mission text null;

--changeset plan:of-plan-files
--comment: What a plan's file says beside what our plans have. Identifiers are those of the file, so that the plan can be written again under the same ones. file_hash tells a file that was brought in already.
set statement system_versioning_alter_history = 'KEEP' for alter table plan add column vision mediumtext null, add column vision_identifier varchar(200) null, add column mission_identifier varchar(200) null, add column document_type varchar(30) null, add column document_identifier varchar(200) null, add column published_on date null, add column source mediumtext null, add column submitter_identifier varchar(200) null, add column submitter_given_name mediumtext null, add column submitter_surname mediumtext null, add column submitter_phone mediumtext null, add column submitter_email mediumtext null, add column imported_on date null, add column file_part int null, add column file_hash char(64) null;
set statement system_versioning_alter_history = 'KEEP' for alter table goal_area add column description mediumtext null, add column identifier varchar(200) null, add column sequence varchar(100) null, add column other_information mediumtext null;
set statement system_versioning_alter_history = 'KEEP' for alter table objective add column name varchar(1000) null, add column identifier varchar(200) null, add column sequence varchar(100) null, add column other_information mediumtext null;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table objective drop column name, drop column identifier, drop column sequence, drop column other_information;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table goal_area drop column description, drop column identifier, drop column sequence, drop column other_information;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table plan drop column vision, drop column vision_identifier, drop column mission_identifier, drop column document_type, drop column document_identifier, drop column published_on, drop column source, drop column submitter_identifier, drop column submitter_given_name, drop column submitter_surname, drop column submitter_phone, drop column submitter_email, drop column imported_on, drop column file_part, drop column file_hash;

--changeset plan:plan-organization
--comment: Whose plan it is, where a file says more than a name or names several.
create table plan_organization (
    id bigint not null auto_increment primary key,
    plan_id bigint not null,
    place int not null,
    name varchar(500) null,
    acronym varchar(1000) null,
    identifier varchar(200) null,
    description mediumtext null,
    changed_by bigint null,
    constraint fk_plan_organization_plan foreign key (plan_id) references plan (id),
    constraint uq_plan_organization unique (plan_id, place)
) with system versioning;
--rollback drop table plan_organization;

--changeset plan:plan-value
--comment: What the organization holds dear.
create table plan_value (
    id bigint not null auto_increment primary key,
    plan_id bigint not null,
    place int not null,
    name varchar(1000) null,
    description mediumtext null,
    changed_by bigint null,
    constraint fk_plan_value_plan foreign key (plan_id) references plan (id),
    constraint uq_plan_value unique (plan_id, place)
) with system versioning;
--rollback drop table plan_value;

--changeset plan:plan-stakeholder
--comment: Of an organization, a goal or an objective: of exactly one of them.
create table plan_stakeholder (
    id bigint not null auto_increment primary key,
    plan_id bigint not null,
    organization_id bigint null,
    goal_area_id bigint null,
    objective_id bigint null,
    place int not null,
    kind varchar(30) null,
    name varchar(1000) null,
    description mediumtext null,
    changed_by bigint null,
    constraint fk_plan_stakeholder_plan foreign key (plan_id) references plan (id),
    constraint fk_plan_stakeholder_organization foreign key (organization_id) references plan_organization (id),
    constraint fk_plan_stakeholder_goal_area foreign key (goal_area_id) references goal_area (id),
    constraint fk_plan_stakeholder_objective foreign key (objective_id) references objective (id),
    constraint ck_plan_stakeholder_of check ((organization_id is not null) + (goal_area_id is not null) + (objective_id is not null) = 1)
) with system versioning;
--rollback drop table plan_stakeholder;

--changeset plan:plan-stakeholder-role
create table plan_stakeholder_role (
    id bigint not null auto_increment primary key,
    stakeholder_id bigint not null,
    place int not null,
    name varchar(1000) null,
    description mediumtext null,
    types varchar(40) not null,
    changed_by bigint null,
    constraint fk_plan_stakeholder_role foreign key (stakeholder_id) references plan_stakeholder (id)
) with system versioning;
--rollback drop table plan_stakeholder_role;

--changeset plan:plan-indicator
--comment: How a plan from a file says that its objectives are measured. Not a measure of the Board: nothing is compared with it.
create table plan_indicator (
    id bigint not null auto_increment primary key,
    objective_id bigint not null,
    place int not null,
    sequence varchar(1000) null,
    stage varchar(30) null,
    kind varchar(30) null,
    name varchar(1000) null,
    unit varchar(1000) null,
    identifier varchar(200) null,
    other_information mediumtext null,
    changed_by bigint null,
    constraint fk_plan_indicator_objective foreign key (objective_id) references objective (id)
) with system versioning;
--rollback drop table plan_indicator;

--changeset plan:plan-indicator-relationship
--comment: referents are identifiers, one a line.
create table plan_indicator_relationship (
    id bigint not null auto_increment primary key,
    indicator_id bigint not null,
    place int not null,
    kind varchar(30) null,
    identifier varchar(200) null,
    referents mediumtext not null,
    name varchar(1000) null,
    description mediumtext null,
    changed_by bigint null,
    constraint fk_plan_indicator_relationship foreign key (indicator_id) references plan_indicator (id)
) with system versioning;
--rollback drop table plan_indicator_relationship;

--changeset plan:plan-indicator-result
--comment: A target or what was reached, as the file says it. units is a decimal number as it was written.
create table plan_indicator_result (
    id bigint not null auto_increment primary key,
    indicator_id bigint not null,
    instance int not null,
    place int not null,
    target boolean not null,
    from_day date null,
    until_day date null,
    units varchar(100) null,
    descriptor_name varchar(1000) null,
    descriptor_value varchar(1000) null,
    description mediumtext null,
    changed_by bigint null,
    constraint fk_plan_indicator_result foreign key (indicator_id) references plan_indicator (id)
) with system versioning;
--rollback drop table plan_indicator_result;
