--liquibase formatted sql

--changeset learning:offering
--comment: A continuing-education event or publication. offering_key is what files know it by, and never changes. Money in minor units; a null of money, attendance or evaluation says that it is not known, which is not nought. ends_on is null for a single day, and for what stays available.
create table offering (
    id bigint not null auto_increment primary key,
    offering_key varchar(80) not null,
    title varchar(200) not null,
    unit_id bigint not null,
    format varchar(30) not null,
    level varchar(20) null,
    state varchar(20) not null,
    begins_on date not null,
    ends_on date null,
    minutes int null,
    fee_minor bigint null,
    cost_minor bigint null,
    income_minor bigint null,
    currency char(3) not null default 'USD',
    attendance int null,
    newcomers int null,
    answers int null,
    learned int null,
    partners varchar(500) null,
    initiative_id bigint null,
    access_note varchar(300) null,
    link varchar(500) null,
    illustrative boolean not null default false,
    entered_on date not null,
    entered_by bigint null,
    revised_at datetime(6) not null,
    version int not null default 0,
    changed_by bigint null,
    constraint uq_offering_key unique (offering_key),
    constraint fk_offering_unit foreign key (unit_id) references unit (id),
    constraint fk_offering_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_offering_entered_by foreign key (entered_by) references person (id),
    constraint ck_offering_format check (format in ('LIVE_WEBINAR', 'RECORDED_WEBINAR', 'WEB_COURSE', 'HALF_DAY', 'FULL_DAY', 'PROGRAMME',
        'PRECONFERENCE', 'E_FORUM', 'INTEREST_GROUP', 'PUBLICATION', 'MENTORING', 'PEER_GROUP')),
    constraint ck_offering_level check (level is null or level in ('INTRODUCTORY', 'INTERMEDIATE', 'ADVANCED', 'UPDATE')),
    constraint ck_offering_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint ck_offering_period check (ends_on is null or ends_on >= begins_on),
    constraint ck_offering_money check (coalesce(fee_minor, 0) >= 0 and coalesce(cost_minor, 0) >= 0 and coalesce(income_minor, 0) >= 0),
    constraint ck_offering_newcomers check (newcomers is null or (attendance is not null and newcomers between 0 and attendance)),
    constraint ck_offering_learned check (learned is null or (answers is not null and learned between 0 and answers)),
    index ix_offering_begins (begins_on, id),
    index ix_offering_unit (unit_id, begins_on),
    index ix_offering_initiative (initiative_id)
) with system versioning;
--rollback drop table offering;

--changeset learning:offering-topic
--comment: By the key of the topic, which never changes.
create table offering_topic (
    offering_id bigint not null,
    topic_key varchar(30) not null,
    primary key (offering_id, topic_key),
    constraint fk_offering_topic_offering foreign key (offering_id) references offering (id),
    constraint fk_offering_topic_topic foreign key (topic_key) references topic (topic_key),
    index ix_offering_topic_topic (topic_key)
) with system versioning;
--rollback drop table offering_topic;
