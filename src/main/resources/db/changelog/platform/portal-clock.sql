--liquibase formatted sql

--changeset platform:portal-clock
--comment: How far the portal's calendar runs ahead of the system's clock (behind: negative); one row, only where the two differ.
create table portal_clock (
    id tinyint not null primary key,
    ahead_micros bigint not null,
    constraint ck_portal_clock_one check (id = 1)
);
--rollback drop table portal_clock;
