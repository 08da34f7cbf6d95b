--liquibase formatted sql

--changeset initiative:approved-on
--comment: The day on which an initiative first became active, on the Board's word or its chair's. From then on members read it, whatever becomes of it.
set statement system_versioning_alter_history = 'KEEP' for alter table initiative add column approved_on date null after stage_since;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table initiative drop column approved_on;
