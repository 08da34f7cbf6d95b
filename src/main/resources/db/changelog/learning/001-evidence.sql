--liquibase formatted sql

--changeset learning:evidence-link
--comment: An answer of a survey says what members need; an objective, and an initiative where there is one, says what is done about it.
create table evidence_link (
    id bigint not null auto_increment primary key,
    survey_id bigint not null,
    field varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    choice varchar(100) character set utf8mb4 collate utf8mb4_bin null,
    objective_id bigint not null,
    initiative_id bigint null,
    note varchar(500) null,
    linked_on date not null,
    linked_by bigint not null,
    changed_by bigint null,
    constraint fk_evidence_link_survey foreign key (survey_id) references survey (id),
    constraint fk_evidence_link_objective foreign key (objective_id) references objective (id),
    constraint fk_evidence_link_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_evidence_link_person foreign key (linked_by) references person (id),
    index ix_evidence_link_survey (survey_id, field),
    index ix_evidence_link_initiative (initiative_id)
) with system versioning;
--rollback drop table evidence_link;
