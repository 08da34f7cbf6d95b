--liquibase formatted sql

--changeset survey:publication
--comment: That the office opened the results of a survey to everybody, and when it took them back. The row without withdrawn_on is in force; there is at most one of a survey.
create table survey_publication (
    id bigint not null auto_increment primary key,
    survey_id bigint not null,
    published_on date not null,
    published_by bigint not null,
    published_as varchar(200) not null,
    withdrawn_on date null,
    withdrawn_by bigint null,
    withdrawn_as varchar(200) null,
    changed_by bigint null,
    in_force bigint as (if(withdrawn_on is null, survey_id, null)) persistent,
    constraint fk_survey_publication_survey foreign key (survey_id) references survey (id),
    constraint fk_survey_publication_published_by foreign key (published_by) references person (id),
    constraint fk_survey_publication_withdrawn_by foreign key (withdrawn_by) references person (id),
    constraint uq_survey_publication unique (in_force)
) with system versioning;
--rollback drop table survey_publication;
