--liquibase formatted sql

--changeset initiative:initiative-update-draft
--comment: What a person is typing in an update, saved as they type; gone once it is posted. Not versioned: unfinished thoughts have no history.
create table initiative_update_draft (
    person_id bigint not null,
    initiative_id bigint not null,
    content mediumtext not null,
    saved_at datetime(6) not null,
    primary key (person_id, initiative_id),
    constraint fk_update_draft_person foreign key (person_id) references person (id),
    constraint fk_update_draft_initiative foreign key (initiative_id) references initiative (id)
);
--rollback drop table initiative_update_draft;
