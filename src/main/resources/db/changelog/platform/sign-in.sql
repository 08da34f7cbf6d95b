--liquibase formatted sql

--changeset platform:sign-in-failure
--comment: Failed sign-ins per account and per address; kept in the database so that a restart forgives nothing. Subjects are hashed.
create table sign_in_failure (
    subject varchar(80) not null primary key,
    failures int not null,
    last_failure_at datetime(6) not null,
    blocked_until datetime(6) null
);
--rollback drop table sign_in_failure;
