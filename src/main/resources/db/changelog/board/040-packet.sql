--liquibase formatted sql

--changeset board:packet
--comment: What the Board was handed for a meeting, as it stood at one moment. A later packet of the same meeting has the next number; none is ever changed or taken away.
create table packet (
    id bigint not null auto_increment primary key,
    meeting_id bigint not null,
    number int not null,
    frozen_at datetime(6) not null,
    frozen_by bigint not null,
    frozen_as varchar(200) not null,
    constraint fk_packet_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_packet_person foreign key (frozen_by) references person (id),
    constraint uq_packet unique (meeting_id, number)
);
create table packet_file (
    packet_id bigint not null,
    audience varchar(10) not null,
    format varchar(10) not null,
    size int not null,
    sha256 char(64) not null,
    content longblob not null,
    primary key (packet_id, audience, format),
    constraint fk_packet_file_packet foreign key (packet_id) references packet (id),
    constraint ck_packet_file_audience check (audience in ('MEMBERS', 'BOARD')),
    constraint ck_packet_file_format check (format in ('HTML', 'PDF', 'XLSX'))
);
--rollback drop table packet_file;
--rollback drop table packet;

--changeset board:packet-stays endDelimiter://
--comment: The database itself refuses to change what was frozen.
create trigger packet_file_unchanged before update on packet_file
    for each row signal sqlstate '45000' set message_text = 'A packet is never changed' //
create trigger packet_file_kept before delete on packet_file
    for each row signal sqlstate '45000' set message_text = 'A packet is never deleted' //
create trigger packet_unchanged before update on packet
    for each row signal sqlstate '45000' set message_text = 'A packet is never changed' //
create trigger packet_kept before delete on packet
    for each row signal sqlstate '45000' set message_text = 'A packet is never deleted' //
--rollback drop trigger packet_file_unchanged //
--rollback drop trigger packet_file_kept //
--rollback drop trigger packet_unchanged //
--rollback drop trigger packet_kept //
