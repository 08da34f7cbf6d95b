--liquibase formatted sql

--changeset decision:decision
--comment: One request for the Board's word. voted_on is the day of the vote, confirmed_on the meeting that confirmed an electronic one.
create table decision (
    id bigint not null auto_increment primary key,
    subject_kind varchar(20) not null,
    subject_id bigint not null,
    title varchar(200) not null,
    unit_id bigint not null,
    reach varchar(20) not null,
    state varchar(20) not null,
    requested_by bigint not null,
    requested_as varchar(200) not null,
    requested_on date not null,
    outcome varchar(20) null,
    reason varchar(2000) null,
    voted_on date null,
    confirmed_on date null,
    decided_by bigint null,
    decided_as varchar(200) null,
    version int not null default 0,
    changed_by bigint null,
    constraint fk_decision_unit foreign key (unit_id) references unit (id),
    constraint fk_decision_requested_by foreign key (requested_by) references person (id),
    constraint fk_decision_decided_by foreign key (decided_by) references person (id),
    constraint ck_decision_state check (state in ('WAITING', 'DECIDED', 'WITHDRAWN')),
    constraint ck_decision_outcome check (outcome is null or outcome in ('APPROVED', 'RETURNED', 'DECLINED')),
    constraint ck_decision_decided check ((state = 'DECIDED') = (outcome is not null)),
    index ix_decision_subject (subject_kind, subject_id),
    index ix_decision_waiting (state, requested_on)
) with system versioning;
--rollback drop table decision;
