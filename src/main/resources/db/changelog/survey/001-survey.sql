--liquibase formatted sql

--changeset survey:survey
--comment: Never written when somebody answers, so that its history tells nothing of who answered when.
create table survey (
    id bigint not null auto_increment primary key,
    code varchar(40) not null,
    title varchar(300) not null,
    unit_id bigint not null,
    state varchar(20) not null,
    audience varchar(20) not null,
    reach varchar(20) not null,
    anonymous boolean not null default true,
    public_data boolean not null default false,
    threshold int not null default 5,
    text_threshold int not null default 10,
    opens_at datetime(6) null,
    closes_at datetime(6) null,
    opened_at datetime(6) null,
    closed_at datetime(6) null,
    approved_on date null,
    minutes int not null default 0,
    revision int not null,
    imported boolean not null default false,
    created_on date not null,
    created_by bigint null,
    version int not null default 0,
    changed_by bigint null,
    constraint uq_survey_code unique (code),
    constraint fk_survey_unit foreign key (unit_id) references unit (id),
    constraint ck_survey_state check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'OPEN', 'CLOSED', 'ARCHIVED')),
    constraint ck_survey_audience check (audience in ('MEMBERS', 'UNITS', 'LIST')),
    constraint ck_survey_reach check (reach in ('OWN_UNIT', 'ALCTS_UNITS', 'ALA_UNITS', 'PUBLIC')),
    constraint ck_survey_threshold check (threshold >= 5 and text_threshold >= threshold),
    constraint ck_survey_window check (closes_at is null or opens_at is null or closes_at > opens_at),
    index ix_survey_state (state, closes_at),
    index ix_survey_unit (unit_id)
) with system versioning;
--rollback drop table survey;

--changeset survey:survey-audience-unit
create table survey_audience_unit (
    survey_id bigint not null,
    unit_id bigint not null,
    primary key (survey_id, unit_id),
    constraint fk_survey_audience_unit_survey foreign key (survey_id) references survey (id) on delete cascade,
    constraint fk_survey_audience_unit_unit foreign key (unit_id) references unit (id)
) with system versioning;
--rollback drop table survey_audience_unit;

--changeset survey:survey-audience-person
--comment: A list of persons by name, before the survey opens; from then on participation holds who may answer.
create table survey_audience_person (
    survey_id bigint not null,
    person_id bigint not null,
    primary key (survey_id, person_id),
    constraint fk_survey_audience_person_survey foreign key (survey_id) references survey (id) on delete cascade,
    constraint fk_survey_audience_person_person foreign key (person_id) references person (id)
);
--rollback drop table survey_audience_person;

--changeset survey:survey-revision
--comment: Every state of a questionnaire that was saved, so that undo outlives the session. Not more than the newest 200 of a survey.
create table survey_revision (
    survey_id bigint not null,
    revision int not null,
    questionnaire longtext not null,
    note varchar(500) null,
    saved_at datetime(6) not null,
    saved_by bigint null,
    primary key (survey_id, revision),
    constraint fk_survey_revision_survey foreign key (survey_id) references survey (id) on delete cascade,
    constraint ck_survey_revision_json check (json_valid(questionnaire))
);
--rollback drop table survey_revision;

--changeset survey:participation
--comment: That somebody may answer, and whether they did; no time, no order, no history. Nothing here leads to a response.
create table participation (
    survey_id bigint not null,
    person_id bigint not null,
    answered boolean not null default false,
    primary key (survey_id, person_id),
    constraint fk_participation_survey foreign key (survey_id) references survey (id),
    constraint fk_participation_person foreign key (person_id) references person (id),
    index ix_participation_person (person_id)
);
--rollback drop table participation;

--changeset survey:survey-draft
--comment: What somebody has answered so far, encrypted; gone when they submit. Belongs to a person by nature.
create table survey_draft (
    survey_id bigint not null,
    person_id bigint not null,
    content mediumblob not null,
    primary key (survey_id, person_id),
    constraint fk_survey_draft_survey foreign key (survey_id) references survey (id),
    constraint fk_survey_draft_person foreign key (person_id) references person (id)
);
--rollback drop table survey_draft;

--changeset survey:response
--comment: What somebody answered, and not who or when: the key is random, and rows lie on the disk in its order.
create table response (
    id binary(16) not null primary key,
    survey_id bigint not null,
    answers longtext not null,
    counted boolean not null default false,
    constraint fk_response_survey foreign key (survey_id) references survey (id),
    constraint ck_response_json check (json_valid(answers)),
    index ix_response_survey (survey_id, counted, id)
);
--rollback drop table response;

--changeset survey:response-author
--comment: Only for surveys that say before the first question that answers are kept with the name.
create table response_author (
    response_id binary(16) not null primary key,
    person_id bigint not null,
    constraint fk_response_author_response foreign key (response_id) references response (id) on delete cascade,
    constraint fk_response_author_person foreign key (person_id) references person (id)
);
--rollback drop table response_author;

--changeset survey:tally
--comment: How often each answer was given, by field and value; the empty value counts the responses that answered the field at all.
create table tally (
    survey_id bigint not null,
    field varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    value varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    responses bigint not null,
    total decimal(38, 6) not null default 0,
    primary key (survey_id, field, value),
    constraint fk_tally_survey foreign key (survey_id) references survey (id)
);
--rollback drop table tally;

--changeset survey:tally-state
--comment: One row for each survey that opened: what its tallies count. Whoever counts holds the row, and nobody who answers does.
create table tally_state (
    survey_id bigint not null primary key,
    responses bigint not null default 0,
    constraint fk_tally_state_survey foreign key (survey_id) references survey (id)
);
--rollback drop table tally_state;
