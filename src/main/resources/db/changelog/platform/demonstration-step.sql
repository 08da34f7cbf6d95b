--liquibase formatted sql

--changeset platform:demonstration-step
--comment: Which parts of the demonstration's past are written, so that a start that was interrupted goes on where it stopped.
create table demonstration_step (
    name varchar(80) not null primary key,
    written_for date not null
);
--rollback drop table demonstration_step;
