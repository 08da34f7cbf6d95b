--liquibase formatted sql

--changeset people:end-reason
--comment: Why something was ended stands beside the end; the note of a term stays what it was. The history of the rows is kept through the change.
set statement system_versioning_alter_history = 'KEEP' for alter table membership add column end_reason varchar(500) null after valid_to;
set statement system_versioning_alter_history = 'KEEP' for alter table affiliation add column end_reason varchar(500) null after valid_to;
set statement system_versioning_alter_history = 'KEEP' for alter table assignment add column end_reason varchar(500) null after valid_to;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table membership drop column end_reason;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table affiliation drop column end_reason;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table assignment drop column end_reason;
