--liquibase formatted sql

--changeset plan:open-to-public
--comment: Whether everybody reads the plan's approved initiatives, or only those whose unit shows them to everybody. Open unless the office closes it.
set statement system_versioning_alter_history = 'KEEP' for alter table plan add column open_to_public boolean not null default true after status;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table plan drop column open_to_public;
