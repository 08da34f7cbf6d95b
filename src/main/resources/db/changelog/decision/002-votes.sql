--liquibase formatted sql

--changeset decision:manner
--comment: How the Board voted: at a meeting, or electronically between two; null for what was decided before ballots were kept.
set statement system_versioning_alter_history = 'KEEP' for alter table decision add column manner varchar(12) null after voted_on;
set statement system_versioning_alter_history = 'KEEP' for alter table decision add constraint ck_decision_manner check (manner is null or manner in ('MEETING', 'ELECTRONIC'));
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table decision drop constraint ck_decision_manner;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table decision drop column manner;

--changeset decision:ballot
--comment: One line for everybody who held a voting seat on the day of the vote, those away and those who stepped aside included.
create table ballot (
    id bigint not null auto_increment primary key,
    decision_id bigint not null,
    person_id bigint not null,
    cast_as varchar(200) not null,
    choice varchar(12) not null,
    changed_by bigint null,
    constraint fk_ballot_decision foreign key (decision_id) references decision (id),
    constraint fk_ballot_person foreign key (person_id) references person (id),
    constraint uq_ballot unique (decision_id, person_id),
    constraint ck_ballot_choice check (choice in ('FOR', 'AGAINST', 'ABSTAINED', 'ABSENT', 'RECUSED'))
) with system versioning;
--rollback drop table ballot;
