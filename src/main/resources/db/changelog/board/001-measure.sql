--liquibase formatted sql

--changeset board:measure
--comment: What an indicator means. A changed definition is a new version; the values say which one they were counted by. formula_key names what the portal computes itself; without one, values are entered.
create table measure (
    id bigint not null auto_increment primary key,
    measure_key varchar(60) not null,
    plan_id bigint not null,
    objective_id bigint null,
    name varchar(200) not null,
    kind varchar(20) not null,
    definition text not null,
    formula text not null,
    population varchar(300) not null,
    unit varchar(20) not null,
    currency char(3) null,
    direction varchar(20) not null,
    keeper varchar(200) not null,
    cadence varchar(100) not null,
    formula_key varchar(60) null,
    edition int not null default 1,
    first_page int null,
    published boolean not null default true,
    changed_by bigint null,
    constraint uq_measure unique (plan_id, measure_key),
    constraint fk_measure_plan foreign key (plan_id) references plan (id),
    constraint fk_measure_objective foreign key (objective_id) references objective (id),
    constraint ck_measure_kind check (kind in ('COVERAGE', 'ACTIVITY', 'OUTCOME')),
    constraint ck_measure_unit check (unit in ('PERCENT', 'COUNT', 'DAYS', 'MONTHS', 'MONEY', 'POINTS')),
    constraint ck_measure_direction check (direction in ('UP', 'DOWN', 'BAND', 'INFO'))
) with system versioning;
--rollback drop table measure;

--changeset board:measure-value
--comment: The series of a measure. Never changed: a correction is a newer row of the same day, whose number of entry is higher. value null says that there were no data, which is not zero. Percents are 0 to 100, money is in minor units.
create table measure_value (
    id bigint not null auto_increment primary key,
    measure_id bigint not null,
    edition int not null,
    as_of date not null,
    value decimal(18, 4) null,
    counted bigint null,
    counted_of bigint null,
    note varchar(1000) null,
    source varchar(300) null,
    origin varchar(20) not null,
    entered_on date not null,
    entered_by bigint null,
    entered_as varchar(200) null,
    state varchar(20) not null default 'VALID',
    changed_by bigint null,
    constraint fk_measure_value_measure foreign key (measure_id) references measure (id),
    constraint fk_measure_value_person foreign key (entered_by) references person (id),
    constraint ck_measure_value_origin check (origin in ('COMPUTED', 'ENTERED', 'CORRECTION')),
    constraint ck_measure_value_state check (state in ('PROPOSED', 'VALID', 'REFUSED')),
    index ix_measure_value_series (measure_id, as_of, id)
) with system versioning;
--rollback drop table measure_value;

--changeset board:measure-target
--comment: Set by the Board for a day; the newest row of a measure is in force, the older ones are its history. upper is the other end of a band.
create table measure_target (
    id bigint not null auto_increment primary key,
    measure_id bigint not null,
    value decimal(18, 4) not null,
    upper decimal(18, 4) null,
    due date not null,
    note varchar(1000) null,
    set_on date not null,
    set_by bigint not null,
    set_as varchar(200) not null,
    changed_by bigint null,
    constraint fk_measure_target_measure foreign key (measure_id) references measure (id),
    constraint fk_measure_target_person foreign key (set_by) references person (id),
    constraint ck_measure_target_band check (upper is null or upper >= value),
    index ix_measure_target_measure (measure_id, id)
) with system versioning;
--rollback drop table measure_target;
