--liquibase formatted sql

--changeset board:overlap
--comment: Two open initiatives of different lead units that look alike. words, objectives, same_primary and close_in_time say why, as it was last looked at. judged_as is what both said when it was dismissed: while it stands, they are not found again. The answer of the Board stays when they are.
create table overlap (
    id bigint not null auto_increment primary key,
    first_id bigint not null,
    second_id bigint not null,
    words varchar(400) not null,
    objectives varchar(200) not null,
    same_primary boolean not null,
    close_in_time boolean not null,
    score decimal(4, 3) not null,
    found_on date not null,
    state varchar(20) not null,
    judged_as varchar(1000) null,
    answer varchar(20) null,
    leading_id bigint null,
    reason varchar(1000) null,
    answered_on date null,
    answered_by bigint null,
    answered_by_name varchar(201) null,
    answered_as varchar(200) null,
    carried_out_on date null,
    carried_out_by bigint null,
    carried_out_by_name varchar(201) null,
    carried_out_as varchar(200) null,
    version int not null default 0,
    changed_by bigint null,
    constraint uq_overlap unique (first_id, second_id),
    constraint fk_overlap_first foreign key (first_id) references initiative (id),
    constraint fk_overlap_second foreign key (second_id) references initiative (id),
    constraint fk_overlap_leading foreign key (leading_id) references initiative (id),
    constraint fk_overlap_answered_by foreign key (answered_by) references person (id),
    constraint fk_overlap_carried_out_by foreign key (carried_out_by) references person (id),
    constraint ck_overlap_order check (first_id < second_id),
    constraint ck_overlap_state check (state in ('OPEN', 'ANSWERED', 'RESOLVED', 'DISMISSED', 'LAPSED')),
    constraint ck_overlap_answer check (answer in ('JOINT_LEAD', 'MERGE', 'NO_OVERLAP')),
    constraint ck_overlap_leading check (leading_id is null or leading_id in (first_id, second_id)),
    index ix_overlap_state (state, score)
) with system versioning;
--rollback drop table overlap;

--changeset board:overlap-look
--comment: When the initiatives were last compared with each other, and how much had been changed on them by then. One row; not versioned.
create table overlap_look (
    id int not null primary key,
    looked_at datetime(6) null,
    seen varchar(100) null
);
insert into overlap_look (id) values (1);
--rollback drop table overlap_look;
