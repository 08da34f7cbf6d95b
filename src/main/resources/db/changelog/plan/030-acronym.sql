--liquibase formatted sql

--changeset plan:acronym
--comment: By which the organization is known, whose plan it is.
set statement system_versioning_alter_history = 'KEEP' for alter table plan add column acronym varchar(1000) null after organization;
--rollback set statement system_versioning_alter_history = 'KEEP' for alter table plan drop column acronym;

--changeset plan:acronym-of-the-shipped-plan
--comment: In a portal that has the plan already, and does not read its file again.
update plan set acronym = 'ALCTS' where plan_key = 'alcts-2006-2011' and acronym is null;
--rollback update plan set acronym = null where plan_key = 'alcts-2006-2011' and acronym = 'ALCTS';
